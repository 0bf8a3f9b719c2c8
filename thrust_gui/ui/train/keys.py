"""What a key means on the gym floor, by where the workout is; one table, pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from thrust_gui.domain.units import frames
from thrust_gui.domain.workout.events import (
    REST_STEP_S,
    AdjustNext,
    ChangeRest,
    CorrectCount,
    EndSet,
    Event,
    Mark,
    Pause,
    RateEffort,
    Resume,
    SkipRest,
    Start,
    UndoEnd,
)
from thrust_gui.domain.workout.state import Stage
from thrust_gui.ui.train.efforts import nudged
from thrust_gui.ui.train.kinds import Kind, kind
from thrust_gui.ui.train.pointers import pointer

if TYPE_CHECKING:
    from thrust_gui.domain.workout.state import WorkoutState


@dataclass(frozen=True, slots=True)
class Leave:
    """The workout is over: back to where it was started.

    Attributes:
        to: the id of a card of the guide to go to instead; empty for none.
    """

    to: str = ""


Meaning = Event | Leave | None


class Turn(StrEnum):
    """Where a key goes in the setup check."""

    NEXT = "next"
    BACK = "back"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Pressed:
    """What any key does where it does the main thing.

    Attributes:
        down: as it goes down.
        let_go: as it is let go of, where it was not held for long.
        held: once it is held for two seconds.
    """

    down: Meaning = None
    let_go: Meaning = None
    held: Meaning = None


EFFORTS: Final[dict[int, float]] = {
    Qt.Key.Key_5: 5.0,
    Qt.Key.Key_6: 6.0,
    Qt.Key.Key_7: 7.0,
    Qt.Key.Key_8: 8.0,
    Qt.Key.Key_9: 9.0,
    Qt.Key.Key_0: 10.0,
}
COUNTS: Final[dict[int, int]] = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
HARDER: Final[dict[int, int]] = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
REST: Final[dict[int, Event]] = {
    Qt.Key.Key_Escape: EndSet(),
    Qt.Key.Key_End: SkipRest(),
    Qt.Key.Key_Plus: ChangeRest(REST_STEP_S),
    Qt.Key.Key_Equal: ChangeRest(REST_STEP_S),
    Qt.Key.Key_Minus: ChangeRest(-REST_STEP_S),
    Qt.Key.Key_Underscore: ChangeRest(-REST_STEP_S),
}
REST_WITH_SHIFT: Final[dict[int, Event]] = {
    Qt.Key.Key_Up: AdjustNext(reps=1),
    Qt.Key.Key_Down: AdjustNext(reps=-1),
    Qt.Key.Key_Right: AdjustNext(hold_steps=1),
    Qt.Key.Key_Left: AdjustNext(hold_steps=-1),
}
SLIPS: Final[frozenset[int]] = frozenset(
    {
        Qt.Key.Key_1,
        Qt.Key.Key_2,
        Qt.Key.Key_3,
        Qt.Key.Key_4,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
    }
)
"""Pressed by whoever corrects a number; in a rest they do not start the next set."""
BACK: Final[frozenset[int]] = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Up,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_MediaPrevious,
    }
)
"""In the setup check."""
_CORRECTING: Final = frozenset(REST) | set(COUNTS) | set(HARDER) | set(EFFORTS) | SLIPS
JUST_NOW_MS: Final = 400
"""After a mark."""
_COMMANDS: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_NO_MODIFIER: Final = Qt.KeyboardModifier.NoModifier


def meaning(
    key: int, state: WorkoutState, modifiers: Qt.KeyboardModifier = _NO_MODIFIER
) -> Meaning:
    """What a key does now; None where it does nothing here.

    Args:
        key: a `Qt.Key`, or the number of one that Qt has no name for.
        state: of the workout.
        modifiers: held with it.
    """
    shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    if modifiers & _COMMANDS:
        ctrl = modifiers & _COMMANDS == Qt.KeyboardModifier.ControlModifier
        return _with_ctrl(key, state) if ctrl and not shift else None
    if _pauses(key, state):
        return Resume() if state.paused else Pause()
    if is_main(key, state, modifiers):
        return main(state)
    match state.stage:
        case Stage.SET:
            return EndSet() if key == Qt.Key.Key_Escape else None
        case Stage.REST:
            return _in_rest(key, shift=shift) or _revision(key, state)
        case Stage.IDLE | Stage.DONE:
            return Leave() if key == Qt.Key.Key_Escape else _revision(key, state)


def is_main(key: int, state: WorkoutState, modifiers: Qt.KeyboardModifier = _NO_MODIFIER) -> bool:
    """Whether a key does the main thing now: any does that means nothing else here.

    In the summary only those do that are meant to: nobody is to leave by an elbow.
    """
    if modifiers & _COMMANDS or key == Qt.Key.Key_Escape or _pauses(key, state):
        return False
    match kind(key), state.stage:
        case Kind.QUIET, _:
            return False
        case Kind.MAIN, _:
            return True
        case _, Stage.REST:
            return key not in _CORRECTING
        case of, stage:
            return of is Kind.REMOTE or stage is not Stage.DONE


def pressed(state: WorkoutState) -> Pressed:
    """What any key does now, from its going down to its being let go of.

    A set stops as the key goes down, so that it ends where it was stopped if the key stays down.
    Where letting go is waited for, a press that gets long must not have done something else first:
    gone on with the set it ends, or left with the key still down, which would start on Today.
    """
    does = main(state)
    match state.stage:
        case Stage.SET if state.paused:
            return Pressed(let_go=does, held=EndSet())
        case Stage.SET:
            return Pressed(down=does, held=EndSet())
        case Stage.DONE:
            return Pressed(let_go=does)
        case Stage.IDLE | Stage.REST:
            return Pressed(down=does)


def main(state: WorkoutState) -> Meaning:
    """The obvious thing: start, pause, go on, start the next set now, or leave."""
    match state.stage:
        case Stage.IDLE:
            return Start()
        case Stage.SET:
            if state.paused:
                return Resume()
            return Mark() if paces(state) else Pause()
        case Stage.REST:
            return Resume() if state.paused else Start()
        case Stage.DONE:
            return Leave()


def turn(key: int, modifiers: Qt.KeyboardModifier = _NO_MODIFIER) -> Turn | None:
    """Where a key goes in the setup check: any that is nothing else goes on."""
    if modifiers & _COMMANDS or kind(key) is Kind.QUIET:
        return None
    if key == Qt.Key.Key_Escape:
        return Turn.LEAVE
    return Turn.BACK if key in BACK else Turn.NEXT


def paces(state: WorkoutState) -> bool:
    """Whether the main thing is a mark: in a phase that the lifter ends, and just after the last.

    A pedal that bounces with the last mark of a set does not pause what comes after.
    """
    timeline = state.timeline
    if timeline is None:
        return False
    just_now = timeline.self_paced and state.marked > 0
    waits = timeline.at(state.frame).phase.target is not None
    return waits or (just_now and state.frame - state.marked < frames(JUST_NOW_MS, timeline.rate))


def second(state: WorkoutState) -> Meaning:
    """What the second hint stands for: to pause, where Space does not, else to leave."""
    if state.stage is Stage.SET and not state.paused and paces(state):
        return Pause()
    return meaning(Qt.Key.Key_Escape, state)


def read(state: WorkoutState) -> Leave:
    """Leave for the card of the guide that the summary points at."""
    return Leave(pointer(state))


def rate(effort: float, state: WorkoutState) -> RateEffort:
    """An effort; the same once more takes it back."""
    last = state.last
    return RateEffort(None if last is not None and last.effort == effort else effort)


def _pauses(key: int, state: WorkoutState) -> bool:
    """Whether it is P in a set that the lifter paces: there the other keys mark."""
    paced = state.timeline is not None and state.timeline.self_paced
    return key == Qt.Key.Key_P and state.stage is Stage.SET and paced


def _with_ctrl(key: int, state: WorkoutState) -> Meaning:
    match key:
        case Qt.Key.Key_Z:
            return _undo(state)
        case Qt.Key.Key_2 if state.stage is Stage.DONE and pointer(state):
            return read(state)
        case _:
            return None


def _undo(state: WorkoutState) -> Meaning:
    return UndoEnd() if state.stage in {Stage.REST, Stage.DONE} else None


def _revision(key: int, state: WorkoutState) -> Meaning:
    """A correction of the last set, where there is one."""
    if state.last is None:
        return None
    if key in EFFORTS:
        return rate(EFFORTS[key], state)
    if key in HARDER:
        return RateEffort(nudged(state.last.effort, HARDER[key]))
    return CorrectCount(COUNTS[key]) if key in COUNTS else None


def _in_rest(key: int, *, shift: bool) -> Meaning:
    held = REST_WITH_SHIFT.get(key) if shift else None
    return held or REST.get(key)
