"""Last week in a few numbers, looked back on once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.frequency import DAY, adjacent_days
from thrust_gui.domain.volume import WEEK, weeks

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from thrust_gui.domain.volume import DayVolume

BEFORE: Final = 4
"""So many weeks before it make the mean it is set beside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recap:
    """A week that is over.

    Attributes:
        start: its first day.
        sessions, reps: of it.
        usual_reps: the mean of the four weeks before, from the first with a session on; None where
            there is none.
        days: on which was trained.
        rested: those of them with a rest day before.
        tut_ms: time under tension; None where it is not known.
    """

    start: date
    sessions: int
    reps: int
    usual_reps: float | None
    days: int
    rested: int
    tut_ms: int | None


def recap(days: Iterable[DayVolume], this_week: date) -> Recap | None:
    """The week before the one that begins at `this_week`; None where nothing was trained in it.

    Days from 36 days before `this_week` on matter: five weeks, and the day before them.
    """
    known = [each for each in days if each.sessions]
    *before, last = weeks(
        known, last=this_week - DAY, count=BEFORE + 1, first_weekday=this_week.weekday()
    )
    if not last.sessions:
        return None
    while before and not before[0].sessions:
        before.pop(0)
    tight = [
        day
        for day in adjacent_days(each.day for each in known)
        if this_week - WEEK <= day < this_week
    ]
    trained = len(last.days)
    return Recap(
        start=last.start,
        sessions=last.sessions,
        reps=last.reps,
        usual_reps=sum(week.reps for week in before) / len(before) if before else None,
        days=trained,
        rested=trained - len(tight),
        tut_ms=last.tut_ms if last.timed else None,
    )
