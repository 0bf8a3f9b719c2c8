"""Questions to the log, answered as frozen values ready to show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.frequency import RestLook, adjacent_days, look
from thrust_gui.domain.volume import WEEK, WeekVolume, week_start, weeks

if TYPE_CHECKING:
    from datetime import date

    from thrust_gui.app.ports import Clock, Log
    from thrust_gui.domain.records import WorkoutRecord

LOOK_BACK: Final = timedelta(days=35)
"""How far the rest-day look reads back; a longer pause needs no exact count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayAnswer:
    """What Today shows of the log."""

    today: date
    week: WeekVolume
    look: RestLook
    last: WorkoutRecord | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeksAnswer:
    """Weeks in order, empty ones included, and the days that had no rest day before them."""

    today: date
    weeks: tuple[WeekVolume, ...]
    adjacent: tuple[date, ...]

    def adjacent_in(self, week: WeekVolume) -> tuple[date, ...]:
        """The adjacent days that lie in one week."""
        return tuple(day for day in self.adjacent if week.start <= day < week.start + WEEK)


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryAnswer:
    """Workouts, newest first, and whether there are older ones."""

    today: date
    workouts: tuple[WorkoutRecord, ...]
    more: bool


class Review:
    """Reads the log; every method may be called from any thread."""

    def __init__(self, log: Log, clock: Clock) -> None:
        self._log = log
        self._clock = clock

    def today(self, first_weekday: int = 0) -> TodayAnswer:
        """This week, the rest-day look, and the last session."""
        today = self._clock.today()
        start = week_start(today, first_weekday)
        days = self._log.days(today - LOOK_BACK, today)
        (week,) = weeks(days, last=today, count=1, first_weekday=first_weekday)
        newest = self._log.workouts(limit=1)
        trained = {day.day for day in days if day.sessions}
        trained.update(workout.local_date for workout in newest)
        return TodayAnswer(
            today=today,
            week=week,
            look=look(trained, today, week.sessions, start + WEEK),
            last=newest[0] if newest else None,
        )

    def weeks(self, count: int, first_weekday: int = 0) -> WeeksAnswer:
        """The last `count` weeks up to today's; adjacency looks one day further back."""
        today = self._clock.today()
        first = week_start(today, first_weekday) - WEEK * (count - 1)
        days = self._log.days(first - timedelta(days=1), today)
        adjacent = adjacent_days(day.day for day in days if day.sessions)
        return WeeksAnswer(
            today=today,
            weeks=weeks(days, last=today, count=count, first_weekday=first_weekday),
            adjacent=tuple(day for day in adjacent if day >= first),
        )

    def history(self, before: date | None = None, limit: int = 50) -> HistoryAnswer:
        """The newest workouts, or those before a local date."""
        found = self._log.workouts(before=before, limit=limit + 1)
        return HistoryAnswer(
            today=self._clock.today(), workouts=found[:limit], more=len(found) > limit
        )
