"""A set for those whom moving pictures disturb: key poses, and steps of a whole second."""

from __future__ import annotations

from dataclasses import replace
from math import ceil
from typing import TYPE_CHECKING

from thrust_gui.domain.timeline import PhaseKind

if TYPE_CHECKING:
    from thrust_gui.domain.timeline import Moment

UNDER_WAY = frozenset({PhaseKind.LIFT, PhaseKind.LOWER})


def key_moment(moment: Moment) -> Moment:
    """The one moment that stands for its whole phase: half way up or down, else as it is."""
    return replace(moment, progress=0.5) if moment.phase.kind in UNDER_WAY else moment


def planned_s(moment: Moment) -> float:
    """How many seconds its phase was planned to last; one that waits for a mark lasts longer."""
    whole, phase = moment.elapsed_s + moment.remaining_s, moment.phase
    return whole if phase.target is None else whole * phase.target / phase.length


def stepped_moment(moment: Moment) -> Moment:
    """The middle of the second of its phase that a moment is in; the last one may be shorter."""
    whole = planned_s(moment)
    second = min(int(moment.elapsed_s), max(0, ceil(round(whole, 6)) - 1))
    middle = (second + min(second + 1, whole)) / 2
    return replace(moment, progress=round(middle / whole, 6))


def stepped_share(share: float, seconds: float) -> float:
    """How much of a ring is left, in steps of a second of its time; never less than there is.

    Args:
        share: what is left, 0 to 1.
        seconds: how long the whole ring lasts.
    """
    steps = max(1, round(seconds))
    return min(1.0, ceil(round(share * steps, 6)) / steps)
