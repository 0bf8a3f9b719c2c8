"""Repetitions, read off a timeline and a position on it."""

from __future__ import annotations

from thrust_gui.domain.records import RepRecord
from thrust_gui.domain.timeline import MOVING, PhaseKind, Timeline
from thrust_gui.domain.units import milliseconds


def completed_between(timeline: Timeline, after: int, frame: int) -> tuple[RepRecord, ...]:
    """The repetitions whose lower ended after one frame and by another, in order.

    Their bottom pause is taken from the plan: it follows by itself.
    """
    return tuple(
        rep_record(timeline, phase.rep, timeline.length)
        for phase in timeline.phases
        if phase.kind is PhaseKind.LOWER and after < phase.end <= frame
    )


def rep_record(timeline: Timeline, rep: int, frame: int) -> RepRecord:
    """A repetition as it was done when the timeline was left at a frame.

    Boundaries are rounded, not lengths, so that the times add up to what has passed.
    """
    spent = dict.fromkeys(MOVING, 0)
    complete = False
    for phase in timeline.rep_phases(rep):
        end = max(phase.start, min(frame, phase.end))
        spent[phase.kind] = milliseconds(end, timeline.rate) - milliseconds(
            phase.start, timeline.rate
        )
        complete = complete or (phase.kind is PhaseKind.LOWER and phase.end <= frame)
    return RepRecord(
        ordinal=rep,
        lift_ms=spent[PhaseKind.LIFT],
        hold_ms=spent[PhaseKind.HOLD],
        lower_ms=spent[PhaseKind.LOWER],
        bottom_ms=spent[PhaseKind.BOTTOM],
        complete=complete,
    )
