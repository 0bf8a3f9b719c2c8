"""Questions to the log, answered as frozen values ready to show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from thrust_gui.app.interrupted import Interrupted, interrupted
from thrust_gui.domain.frequency import RestLook, adjacent_days, look
from thrust_gui.domain.volume import WEEK, WeekVolume, week_start, weeks

if TYPE_CHECKING:
    from datetime import date

    from thrust_gui.app.ports import Clock, Log
    from thrust_gui.domain.records import WorkoutRecord

LOOK_BACK: Final = timedelta(days=35)
"""How far the rest-day look reads back; a longer pause needs no exact count."""
NEWEST: Final = 5
"""How many workouts are looked through for one with a complete repetition."""
SETTLE_S: Final = 1.0
"""How long an answer waits for what was written before the question."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayAnswer:
    """What Today shows of the log.

    Attributes:
        today: the local date.
        week: the week that holds it.
        look: whether today is a day to train.
        last: the newest workout with a complete repetition.
        adjacent: the days of this week whose day before was a training day too.
        interrupted: a workout that was cut off, to go on with; or None.
    """

    today: date
    week: WeekVolume
    look: RestLook
    last: WorkoutRecord | None
    adjacent: tuple[date, ...] = ()
    interrupted: Interrupted | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeksAnswer:
    """Weeks in order, empty ones included, and the days that had no rest day before them.

    Attributes:
        first: the date of the oldest workout of the whole log, or None in an empty one.
    """

    today: date
    first: date | None
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """What the whole log comes to."""

    sessions: int = 0
    reps: int = 0


class Review:
    """Reads the log; every method may be called from any thread, and may wait for the disk."""

    def __init__(self, log: Log, clock: Clock) -> None:
        self._log = log
        self._clock = clock

    def today(self, first_weekday: int = 0) -> TodayAnswer:
        """This week, the rest-day look, and the last session."""
        self._settle()
        today = self._clock.today()
        start = week_start(today, first_weekday)
        days = self._log.days(today - LOOK_BACK, today)
        (week,) = weeks(days, last=today, count=1, first_weekday=first_weekday)
        newest = self._log.workouts(limit=NEWEST)
        last = next((each for each in newest if each.reps), None)
        trained = {day.day for day in days if day.sessions}
        if last is not None:
            trained.add(last.local_date)
        return TodayAnswer(
            today=today,
            week=week,
            look=look(trained, today, week.sessions, start + WEEK),
            last=last,
            adjacent=tuple(day for day in adjacent_days(trained) if start <= day <= today),
            interrupted=interrupted(self._log),
        )

    def weeks(self, count: int, first_weekday: int = 0) -> WeeksAnswer:
        """The last `count` weeks up to today's; adjacency looks one day further back."""
        self._settle()
        today = self._clock.today()
        first = week_start(today, first_weekday) - WEEK * (count - 1)
        days = self._log.days(first - timedelta(days=1), today)
        adjacent = adjacent_days(day.day for day in days if day.sessions)
        return WeeksAnswer(
            today=today,
            first=self._log.first_day(),
            weeks=weeks(days, last=today, count=count, first_weekday=first_weekday),
            adjacent=tuple(day for day in adjacent if day >= first),
        )

    def history(self, before: date | None = None, limit: int = 50) -> HistoryAnswer:
        """The newest workouts, or those before a local date."""
        self._settle()
        found = self._log.workouts(before=before, limit=limit + 1)
        return HistoryAnswer(
            today=self._clock.today(), workouts=found[:limit], more=len(found) > limit
        )

    def totals(self) -> Totals:
        """The sessions and repetitions of the whole log."""
        self._settle()
        first = self._log.first_day()
        if first is None:
            return Totals()
        days = self._log.days(first, max(first, self._clock.today()))
        return Totals(
            sessions=sum(day.sessions for day in days), reps=sum(day.reps for day in days)
        )

    def _settle(self) -> None:
        """Let what was written before the question be part of the answer, while writing works."""
        if self._log.health().problem is None:
            self._log.flush(SETTLE_S)
