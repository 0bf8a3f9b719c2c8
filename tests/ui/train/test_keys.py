"""Every key in every part of a workout."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from thrust_gui.domain.plan import Plan
from thrust_gui.domain.workout.events import (
    AdjustNext,
    ChangeRest,
    CorrectCount,
    EndSet,
    Event,
    Pause,
    PositionReached,
    RateEffort,
    Resume,
    SkipRest,
    Start,
    UndoEnd,
)
from thrust_gui.domain.workout.reducer import run
from thrust_gui.domain.workout.state import WorkoutState
from thrust_gui.ui.train.keys import (
    Leave,
    Meaning,
    Pressed,
    Turn,
    is_main,
    main,
    meaning,
    pressed,
    turn,
)
from thrust_gui.ui.train.kinds import Kind, kind

Key, Mod = Qt.Key, Qt.KeyboardModifier
LIFTING: tuple[Event, ...] = (Start(), PositionReached(12 * 48_000))
STATES: dict[str, tuple[Event, ...]] = {
    "idle": (),
    "set": LIFTING,
    "paused": (*LIFTING, Pause()),
    "rest": (*LIFTING, EndSet()),
    "still": (*LIFTING, EndSet(), Pause()),
    "done": (*LIFTING, EndSet(), EndSet()),
    "empty": (Start(), EndSet()),
}


def state_of(name: str) -> WorkoutState:
    return run(WorkoutState(plan=Plan()), STATES[name])[0]


NOWHERE: dict[str, Meaning] = dict.fromkeys(STATES)
IN_BREAKS = ("rest", "still", "done")


def only(
    where: tuple[str, ...], what: Meaning, elsewhere: dict[str, Meaning] = NOWHERE
) -> dict[str, Meaning]:
    return elsewhere | dict.fromkeys(where, what)


MAIN: dict[str, Meaning] = {
    "idle": Start(),
    "set": Pause(),
    "paused": Resume(),
    "rest": Start(),
    "still": Resume(),
    "done": Leave(),
    "empty": Leave(),
}
ESCAPE: dict[str, Meaning] = {
    "idle": Leave(),
    "set": EndSet(),
    "paused": EndSet(),
    "rest": EndSet(),
    "still": EndSet(),
    "done": Leave(),
    "empty": Leave(),
}
RESTS = ("rest", "still")
IN_SETS = ("idle", "set", "paused")


def but(where: tuple[str, ...], what: Meaning) -> dict[str, Meaning]:
    """The main thing, except there; and nothing in the summary."""
    return {**MAIN, "done": None, "empty": None, **dict.fromkeys(where, what)}


PLAIN = but((), None)
COUNT_UP, COUNT_DOWN = (but(IN_BREAKS, CorrectCount(by)) for by in (1, -1))
FIRST = but(IN_BREAKS, RateEffort(8.0))


def rated(effort: float) -> dict[str, Meaning]:
    return but(IN_BREAKS, RateEffort(effort))


TABLE: list[tuple[int, Qt.KeyboardModifier, dict[str, Meaning]]] = [
    (Key.Key_Space, Mod.NoModifier, MAIN),
    (Key.Key_Return, Mod.NoModifier, MAIN),
    (Key.Key_Enter, Mod.KeypadModifier, MAIN),
    (Key.Key_Space, Mod.ShiftModifier, MAIN),
    (Key.Key_Space, Mod.ControlModifier, NOWHERE),
    (Key.Key_Escape, Mod.NoModifier, ESCAPE),
    # pedals, presenter remotes, headsets
    (Key.Key_PageUp, Mod.NoModifier, MAIN),
    (Key.Key_PageDown, Mod.NoModifier, MAIN),
    (Key.Key_MediaPlay, Mod.NoModifier, MAIN),
    (Key.Key_MediaTogglePlayPause, Mod.NoModifier, MAIN),
    (Key.Key_MediaPause, Mod.NoModifier, MAIN),
    (Key.Key_MediaNext, Mod.NoModifier, MAIN),
    (Key.Key_MediaPrevious, Mod.NoModifier, MAIN),
    (Key.Key_Call, Mod.NoModifier, MAIN),
    (Key.Key_Hangup, Mod.NoModifier, MAIN),
    (Key.Key_VoiceDial, Mod.NoModifier, MAIN),
    (Key.Key_F5, Mod.NoModifier, PLAIN),
    (Key.Key_F5, Mod.ShiftModifier, PLAIN),
    (Key.Key_B, Mod.NoModifier, PLAIN),
    (Key.Key_Period, Mod.NoModifier, PLAIN),
    # any key, of whatever alphabet
    (Key.Key_A, Mod.NoModifier, PLAIN),
    (Key.Key_A, Mod.ShiftModifier, PLAIN),
    (0x41F, Mod.NoModifier, PLAIN),
    (0x20AC, Mod.GroupSwitchModifier, PLAIN),
    (Key.Key_Z, Mod.NoModifier, PLAIN),
    (Key.Key_Home, Mod.NoModifier, PLAIN),
    (Key.Key_F12, Mod.NoModifier, PLAIN),
    (Key.Key_A, Mod.AltModifier, NOWHERE),
    (Key.Key_A, Mod.MetaModifier, NOWHERE),
    # in a rest arrows are for the last set, with Shift for the next
    (Key.Key_Up, Mod.NoModifier, COUNT_UP),
    (Key.Key_Up, Mod.KeypadModifier, COUNT_UP),
    (Key.Key_Down, Mod.NoModifier, COUNT_DOWN),
    (Key.Key_Right, Mod.NoModifier, FIRST),
    (Key.Key_Left, Mod.NoModifier, FIRST),
    (Key.Key_Up, Mod.ShiftModifier, COUNT_UP | only(RESTS, AdjustNext(reps=1), {})),
    (Key.Key_Down, Mod.ShiftModifier, COUNT_DOWN | only(RESTS, AdjustNext(reps=-1), {})),
    (Key.Key_Right, Mod.ShiftModifier, FIRST | only(RESTS, AdjustNext(hold_steps=1), {})),
    (Key.Key_Left, Mod.ShiftModifier, FIRST | only(RESTS, AdjustNext(hold_steps=-1), {})),
    (Key.Key_Plus, Mod.ShiftModifier, but(RESTS, ChangeRest(15))),
    (Key.Key_Plus, Mod.KeypadModifier, but(RESTS, ChangeRest(15))),
    (Key.Key_Equal, Mod.NoModifier, but(RESTS, ChangeRest(15))),
    (Key.Key_Minus, Mod.NoModifier, but(RESTS, ChangeRest(-15))),
    (Key.Key_End, Mod.NoModifier, but(RESTS, SkipRest())),
    (Key.Key_5, Mod.NoModifier, rated(5.0)),
    (Key.Key_6, Mod.NoModifier, rated(6.0)),
    (Key.Key_7, Mod.KeypadModifier, rated(7.0)),
    (Key.Key_8, Mod.NoModifier, rated(8.0)),
    (Key.Key_9, Mod.NoModifier, rated(9.0)),
    (Key.Key_0, Mod.NoModifier, rated(10.0)),
    (Key.Key_4, Mod.NoModifier, but(RESTS, None)),
    (Key.Key_Backspace, Mod.NoModifier, but(RESTS, None)),
    # what asks for something else, or for nothing by itself
    (Key.Key_8, Mod.ControlModifier, NOWHERE),
    (Key.Key_Z, Mod.ControlModifier, only((*IN_BREAKS, "empty"), UndoEnd())),
    (Key.Key_Z, Mod.ControlModifier | Mod.ShiftModifier, NOWHERE),
    (Key.Key_F1, Mod.NoModifier, NOWHERE),
    (Key.Key_F11, Mod.NoModifier, NOWHERE),
    (Key.Key_Q, Mod.ControlModifier, NOWHERE),
    (Key.Key_Tab, Mod.NoModifier, NOWHERE),
    (Key.Key_Backtab, Mod.ShiftModifier, NOWHERE),
    (Key.Key_Shift, Mod.ShiftModifier, NOWHERE),
    (Key.Key_Control, Mod.ControlModifier, NOWHERE),
    (Key.Key_AltGr, Mod.NoModifier, NOWHERE),
    (Key.Key_Super_L, Mod.NoModifier, NOWHERE),
    (Key.Key_CapsLock, Mod.NoModifier, NOWHERE),
    (Key.Key_VolumeUp, Mod.NoModifier, NOWHERE),
    (Key.Key_MonBrightnessDown, Mod.NoModifier, NOWHERE),
    (Key.Key_Sleep, Mod.NoModifier, NOWHERE),
    (Key.Key_Print, Mod.NoModifier, NOWHERE),
    (0x0100FFFF, Mod.NoModifier, NOWHERE),
    (Key.Key_unknown, Mod.NoModifier, NOWHERE),
    (0, Mod.NoModifier, NOWHERE),
]


@pytest.mark.parametrize("where", STATES)
@pytest.mark.parametrize(("key", "modifiers", "means"), TABLE)
def test_meaning(
    where: str, key: int, modifiers: Qt.KeyboardModifier, means: dict[str, Meaning]
) -> None:
    assert meaning(key, state_of(where), modifiers) == means[where]


@pytest.mark.parametrize("where", STATES)
@pytest.mark.parametrize(("key", "modifiers", "means"), TABLE)
def test_a_key_that_does_the_main_thing_is_known_as_one(
    where: str, key: int, modifiers: Qt.KeyboardModifier, means: dict[str, Meaning]
) -> None:
    ours = means[where] == MAIN[where] and key != Key.Key_Escape
    assert is_main(key, state_of(where), modifiers) == ours


@pytest.mark.parametrize(
    ("where", "down", "let_go", "held"),
    [
        ("idle", Start(), None, None),
        ("set", Pause(), None, EndSet()),
        ("paused", None, Resume(), EndSet()),
        ("rest", Start(), None, None),
        ("still", Resume(), None, None),
        ("done", None, Leave(), None),
        ("empty", None, Leave(), None),
    ],
)
def test_a_press_from_going_down_to_letting_go(
    where: str, down: Meaning, let_go: Meaning, held: Meaning
) -> None:
    assert pressed(state_of(where)) == Pressed(down, let_go, held)


@given(
    st.integers(0, 0x0200_0000) | st.sampled_from([key.value for key in Qt.Key]),
    st.sampled_from(list(STATES)),
    st.sampled_from([Mod.NoModifier, Mod.ShiftModifier, Mod.KeypadModifier]),
)
def test_any_key_is_quiet_or_main_or_known(
    key: int, where: str, modifiers: Qt.KeyboardModifier
) -> None:
    state = state_of(where)
    means = meaning(key, state, modifiers)
    if is_main(key, state, modifiers):
        assert means == MAIN[where]
    elif where in IN_SETS:
        assert means == (ESCAPE[where] if key == Key.Key_Escape else None)
    if kind(key) is Kind.QUIET:
        assert means is None
    assert meaning(key, state, modifiers | Mod.AltModifier) is None


def test_every_key_that_writes_is_one_in_a_set() -> None:
    state = state_of("set")
    assert all(meaning(ord(letter), state) == Pause() for letter in "A1?/ÄЖあ€")


@pytest.mark.parametrize(
    ("key", "goes"),
    [
        (Key.Key_Space, Turn.NEXT),
        (Key.Key_B, Turn.NEXT),
        (Key.Key_PageDown, Turn.NEXT),
        (Key.Key_Right, Turn.NEXT),
        (Key.Key_MediaTogglePlayPause, Turn.NEXT),
        (Key.Key_PageUp, Turn.BACK),
        (Key.Key_Left, Turn.BACK),
        (Key.Key_Backspace, Turn.BACK),
        (Key.Key_MediaPrevious, Turn.BACK),
        (Key.Key_Escape, Turn.LEAVE),
        (Key.Key_Shift, None),
        (Key.Key_F1, None),
        (Key.Key_Tab, None),
        (Key.Key_VolumeDown, None),
    ],
)
def test_where_keys_go_in_the_setup_check(key: int, goes: Turn | None) -> None:
    assert turn(key) is goes
    assert turn(key, Mod.ControlModifier) is None


@pytest.mark.parametrize("where", STATES)
def test_main(where: str) -> None:
    assert main(state_of(where)) == MAIN[where]


def test_the_same_effort_again_takes_it_back() -> None:
    rated = run(state_of("rest"), (RateEffort(8.0),))[0]
    assert meaning(Key.Key_8, rated) == RateEffort(None)
    assert meaning(Key.Key_9, rated) == RateEffort(9.0)
