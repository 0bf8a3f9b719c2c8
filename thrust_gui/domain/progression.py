"""Double progression: first more repetitions, then more force. A suggestion, never more.

When every set reached the top of the rep range with at least one repetition in reserve, in two
workouts running, the next step is due: the next band, another fold or a longer stretch, back at
the bottom of the range. What nobody knows (an effort that was not rated, a band that was not
measured) is not assumed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from math import hypot
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.band.force import CALIBRATED
from thrust_gui.domain.band.kinds import Rigging
from thrust_gui.domain.band.stretch import Slack
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.plan import LOOP_MM

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from thrust_gui.domain.band.force import Estimate
    from thrust_gui.domain.band.own import OwnBand
    from thrust_gui.domain.figure import Body
    from thrust_gui.domain.plan import Plan, RepRange
    from thrust_gui.domain.records import SetRecord, WorkoutRecord

RESERVE: Final = 9.0
"""The greatest effort that leaves a repetition in reserve (RPE, Zourdos 2016)."""
LEAST_RISE: Final = 0.03
"""Less than this is no step: no scale at home tells it (ours)."""
LONGER_MM: Final = 50
"""One step of a longer stretch (ours)."""
_LOOSENESS: Final = (Slack.NOWHERE, Slack.AT_THE_BOTTOM, Slack.ALL_THE_WAY)


class Kind(StrEnum):
    """What would change."""

    REPS = "reps"
    BAND = "band"
    RIGGING = "rigging"
    STRETCH = "stretch"


@dataclass(frozen=True, slots=True)
class Change:
    """Of the force at the top, as a share of what it is: 0.25 is a quarter more; and its range."""

    share: float
    least: float
    most: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """The next step.

    Attributes:
        kind: what would change.
        reps: a set, from then on.
        own: the band to use, as it is to be rigged; None where only the repetitions change.
        change: of the force; None likewise.
    """

    kind: Kind
    reps: int
    own: OwnBand | None = None
    change: Change | None = None


class Hurdle(StrEnum):
    """What stands in the way of a next step."""

    NOTHING_YET = "nothing_yet"
    FEWER_SETS = "fewer_sets"
    SHORT = "short"
    UNRATED = "unrated"
    NO_RESERVE = "no_reserve"
    ONCE_MORE = "once_more"
    NO_BAND = "no_band"
    UNKNOWN_FORCE = "unknown_force"
    STRONGEST = "strongest"


@dataclass(frozen=True, slots=True)
class Waiting:
    """Not yet: what is missing, and the repetitions a set that it takes."""

    hurdle: Hurdle
    reps: int


def next_step(
    plan: Plan,
    rep_range: RepRange,
    recent: Iterable[WorkoutRecord],
    *,
    own: OwnBand | None,
    others: Sequence[OwnBand],
    body: Body,
) -> Suggestion | Waiting:
    """The next step, or what it takes.

    Args:
        plan: what is trained now; only workouts of its movement, band and rigging count.
        rep_range: repetitions a set, from the bottom to the top.
        recent: workouts, newest first.
        own: the band of the plan; None without one, or where its force cannot be told.
        others: every band in every way in which it could be used.
        body: whose.
    """
    done = list(_done(plan, recent))
    if not done:
        return Waiting(Hurdle.NOTHING_YET, plan.reps)
    top = rep_range.high
    hurdle = _hurdle(done[0], plan.sets, top)
    if hurdle is Hurdle.SHORT and plan.reps < top:
        hurdle = _hurdle(done[0], plan.sets, plan.reps)
        if hurdle is None:
            return Suggestion(kind=Kind.REPS, reps=max(plan.reps + 1, rep_range.low))
        return Waiting(hurdle, plan.reps)
    if hurdle is not None:
        return Waiting(hurdle, top)
    if len(done) == 1 or _hurdle(done[1], plan.sets, top) is not None:
        return Waiting(Hurdle.ONCE_MORE, top)
    return _stronger(plan, rep_range, own, others, body)


def _done(plan: Plan, recent: Iterable[WorkoutRecord]) -> Iterator[list[SetRecord]]:
    """The sets of each workout that were done as planned now."""
    wanted = (plan.variation.value, plan.band, plan.rigging)
    for workout in recent:
        sets = [
            each
            for each in workout.sets
            if each.completed_reps and (each.variation, each.band, each.rigging) == wanted
        ]
        if sets:
            yield sets


def _hurdle(sets: Sequence[SetRecord], wanted: int, reps: int) -> Hurdle | None:
    if len(sets) < wanted:
        return Hurdle.FEWER_SETS
    if any(each.completed_reps < reps for each in sets):
        return Hurdle.SHORT
    if any(each.effort is None for each in sets):
        return Hurdle.UNRATED
    if any(each.effort is not None and each.effort > RESERVE for each in sets):
        return Hurdle.NO_RESERVE
    return None


def _stronger(
    plan: Plan, rep_range: RepRange, own: OwnBand | None, others: Sequence[OwnBand], body: Body
) -> Suggestion | Waiting:
    if plan.band is None:
        return Waiting(Hurdle.NO_BAND, rep_range.high)
    now = _peak(own, body) if own else None
    if own is None or now is None:
        return Waiting(Hurdle.UNKNOWN_FORCE, rep_range.high)
    able = [
        (peak.value, each.band != own.band, place, each, peak)
        for place, each in enumerate((*others, *_longer(own)))
        if (peak := _peak(each, body))
        and peak.value > now.value * (1 + LEAST_RISE)
        and _looseness(each, body) <= _looseness(own, body)
    ]
    if not able:
        return Waiting(Hurdle.STRONGEST, rep_range.high)
    *_, chosen, peak = min(able, key=lambda each: each[:3])
    return Suggestion(
        kind=_kind(own, chosen),
        reps=rep_range.low,
        own=chosen,
        change=_change(now, peak, same=chosen.band == own.band),
    )


def _longer(own: OwnBand) -> Iterator[OwnBand]:
    """An anchored band, with its anchor further away. Heels and hips cannot be moved apart."""
    if own.anchored is None or own.rigging is not Rigging.ANCHORED:
        return
    longer = own.anchored.top_mm + LONGER_MM
    if longer in LOOP_MM:
        yield replace(own, top_mm=longer)


def _kind(own: OwnBand, chosen: OwnBand) -> Kind:
    if chosen.band != own.band:
        return Kind.BAND
    return Kind.STRETCH if chosen.rigging is own.rigging else Kind.RIGGING


def _peak(own: OwnBand, body: Body) -> Estimate | None:
    """The force at the top; None where it is not known, or there is none."""
    pull = own.pull(body)
    if pull is None:
        return None
    try:
        peak = pull.peak
    except Refusal:  # stretched beyond what is known
        return None
    return peak if peak.value > 0 else None


def _looseness(own: OwnBand, body: Body) -> int:
    pull = own.pull(body)
    return len(_LOOSENESS) if pull is None else _LOOSENESS.index(pull.stretch.slack)


def _change(now: Estimate, then: Estimate, *, same: bool) -> Change:
    """How much more.

    Of one band only the shape of its curve matters, known as well as that of a calibrated one; of
    two the errors are independent (root of the sum of squares).
    """
    ratio = then.value / now.value
    off = CALIBRATED if same else hypot(now.uncertainty, then.uncertainty)
    return Change(ratio - 1, ratio * (1 - off) - 1, ratio * (1 + off) - 1)
