"""What the summary points at in the guide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from thrust_gui.domain.guide import HOLD
from thrust_gui.domain.plan import Pacing

if TYPE_CHECKING:
    from thrust_gui.domain.workout.state import WorkoutState

HAND_MS: Final = 250
"""A hold that a hand ended is not shorter for being off by this."""


def pointer(state: WorkoutState) -> str:
    """The id of the card about what became less: the hold, where some were shorter than planned.

    Planned is what the first set was begun with. Empty where there is nothing to point at.
    """
    if not state.sets:
        return ""
    planned = state.sets[0].tempo.top_ms
    short = any(
        rep.complete and rep.hold_ms < planned - HAND_MS * (each.pacing is Pacing.SELF_PACED)
        for each in state.sets
        for rep in each.reps
    )
    return HOLD if short else ""
