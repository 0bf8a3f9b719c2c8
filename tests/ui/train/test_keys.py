"""Every key in every part of a workout."""

from __future__ import annotations

import pytest
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
from thrust_gui.ui.train.keys import Leave, Meaning, main, meaning

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


def only(where: tuple[str, ...], what: Meaning) -> dict[str, Meaning]:
    return NOWHERE | dict.fromkeys(where, what)


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

TABLE: list[tuple[Qt.Key, Qt.KeyboardModifier, dict[str, Meaning]]] = [
    (Key.Key_Space, Mod.NoModifier, MAIN),
    (Key.Key_Return, Mod.NoModifier, MAIN),
    (Key.Key_Enter, Mod.KeypadModifier, MAIN),
    (Key.Key_Space, Mod.ControlModifier, NOWHERE),
    (Key.Key_Escape, Mod.NoModifier, ESCAPE),
    (Key.Key_Right, Mod.NoModifier, only(RESTS, SkipRest())),
    (Key.Key_Up, Mod.NoModifier, only(RESTS, ChangeRest(15))),
    (Key.Key_Down, Mod.NoModifier, only(RESTS, ChangeRest(-15))),
    (Key.Key_PageUp, Mod.NoModifier, only(RESTS, AdjustNext(reps=1))),
    (Key.Key_PageDown, Mod.NoModifier, only(RESTS, AdjustNext(reps=-1))),
    (Key.Key_PageUp, Mod.ShiftModifier, only(RESTS, AdjustNext(hold_steps=1))),
    (Key.Key_PageDown, Mod.ShiftModifier, only(RESTS, AdjustNext(hold_steps=-1))),
    (Key.Key_Plus, Mod.ShiftModifier, only(IN_BREAKS, CorrectCount(1))),
    (Key.Key_Plus, Mod.KeypadModifier, only(IN_BREAKS, CorrectCount(1))),
    (Key.Key_Equal, Mod.NoModifier, only(IN_BREAKS, CorrectCount(1))),
    (Key.Key_Minus, Mod.NoModifier, only(IN_BREAKS, CorrectCount(-1))),
    (Key.Key_5, Mod.NoModifier, only(IN_BREAKS, RateEffort(5.0))),
    (Key.Key_6, Mod.NoModifier, only(IN_BREAKS, RateEffort(6.0))),
    (Key.Key_7, Mod.KeypadModifier, only(IN_BREAKS, RateEffort(7.0))),
    (Key.Key_8, Mod.NoModifier, only(IN_BREAKS, RateEffort(8.0))),
    (Key.Key_9, Mod.NoModifier, only(IN_BREAKS, RateEffort(9.0))),
    (Key.Key_0, Mod.NoModifier, only(IN_BREAKS, RateEffort(10.0))),
    (Key.Key_8, Mod.ControlModifier, NOWHERE),
    (Key.Key_Z, Mod.ControlModifier, only((*IN_BREAKS, "empty"), UndoEnd())),
    (Key.Key_Z, Mod.ControlModifier | Mod.ShiftModifier, NOWHERE),
    (Key.Key_Z, Mod.NoModifier, NOWHERE),
    (Key.Key_4, Mod.NoModifier, NOWHERE),
    (Key.Key_F1, Mod.NoModifier, NOWHERE),
    (Key.Key_F11, Mod.NoModifier, NOWHERE),
    (Key.Key_Q, Mod.ControlModifier, NOWHERE),
    (Key.Key_Tab, Mod.NoModifier, NOWHERE),
]


@pytest.mark.parametrize("where", STATES)
@pytest.mark.parametrize(("key", "modifiers", "means"), TABLE)
def test_meaning(
    where: str, key: Qt.Key, modifiers: Qt.KeyboardModifier, means: dict[str, Meaning]
) -> None:
    assert meaning(key, state_of(where), modifiers) == means[where]


@pytest.mark.parametrize("where", STATES)
def test_main(where: str) -> None:
    assert main(state_of(where)) == MAIN[where]


def test_the_same_effort_again_takes_it_back() -> None:
    rated = run(state_of("rest"), (RateEffort(8.0),))[0]
    assert meaning(Key.Key_8, rated) == RateEffort(None)
    assert meaning(Key.Key_9, rated) == RateEffort(9.0)
