"""What the summary points at in the guide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thrust_gui.domain.guide import HOLD

if TYPE_CHECKING:
    from thrust_gui.domain.workout.state import WorkoutState


def pointer(state: WorkoutState) -> str:
    """The id of the card about what became less: the hold, where some were shorter than planned.

    Planned is what the first set was begun with. Empty where there is nothing to point at.
    """
    if not state.sets:
        return ""
    planned = state.sets[0].tempo.top_ms
    held = (rep.hold_ms for each in state.sets for rep in each.reps if rep.complete)
    return HOLD if any(hold_ms < planned for hold_ms in held) else ""
