"""What a key means on the gym floor, by where the workout is; one table, pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from thrust_gui.domain.workout.events import (
    REST_STEP_S,
    AdjustNext,
    ChangeRest,
    CorrectCount,
    EndSet,
    Event,
    Pause,
    RateEffort,
    Resume,
    SkipRest,
    Start,
    UndoEnd,
)
from thrust_gui.domain.workout.state import Stage
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

MAIN: Final[frozenset[int]] = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})
EFFORTS: Final[dict[int, float]] = {
    Qt.Key.Key_5: 5.0,
    Qt.Key.Key_6: 6.0,
    Qt.Key.Key_7: 7.0,
    Qt.Key.Key_8: 8.0,
    Qt.Key.Key_9: 9.0,
    Qt.Key.Key_0: 10.0,
}
CORRECTIONS: Final[dict[int, Event]] = {
    Qt.Key.Key_Plus: CorrectCount(1),
    Qt.Key.Key_Equal: CorrectCount(1),
    Qt.Key.Key_Minus: CorrectCount(-1),
    Qt.Key.Key_Underscore: CorrectCount(-1),
}
REST: Final[dict[int, Event]] = {
    Qt.Key.Key_Escape: EndSet(),
    Qt.Key.Key_Right: SkipRest(),
    Qt.Key.Key_Up: ChangeRest(REST_STEP_S),
    Qt.Key.Key_Down: ChangeRest(-REST_STEP_S),
    Qt.Key.Key_PageUp: AdjustNext(reps=1),
    Qt.Key.Key_PageDown: AdjustNext(reps=-1),
}
REST_WITH_SHIFT: Final[dict[int, Event]] = {
    Qt.Key.Key_PageUp: AdjustNext(hold_steps=1),
    Qt.Key.Key_PageDown: AdjustNext(hold_steps=-1),
}
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
    if key in MAIN:
        return main(state)
    match state.stage:
        case Stage.SET:
            return EndSet() if key == Qt.Key.Key_Escape else None
        case Stage.REST:
            return _in_rest(key, shift=shift) or _revision(key, state)
        case Stage.IDLE | Stage.DONE:
            return Leave() if key == Qt.Key.Key_Escape else _revision(key, state)


def main(state: WorkoutState) -> Meaning:
    """The obvious thing: start, pause, go on, start the next set now, or leave."""
    match state.stage:
        case Stage.IDLE:
            return Start()
        case Stage.SET:
            return Resume() if state.paused else Pause()
        case Stage.REST:
            return Resume() if state.paused else Start()
        case Stage.DONE:
            return Leave()


def read(state: WorkoutState) -> Leave:
    """Leave for the card of the guide that the summary points at."""
    return Leave(pointer(state))


def rate(effort: float, state: WorkoutState) -> RateEffort:
    """An effort; the same once more takes it back."""
    last = state.last
    return RateEffort(None if last is not None and last.effort == effort else effort)


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
    return CORRECTIONS.get(key)


def _in_rest(key: int, *, shift: bool) -> Meaning:
    held = REST_WITH_SHIFT.get(key) if shift else None
    return held or REST.get(key)
