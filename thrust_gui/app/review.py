"""Questions to the log, answered as frozen values ready to show."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from thrust_gui.app.interrupted import Interrupted, interrupted
from thrust_gui.domain.frequency import DAY, RestLook, adjacent_days, look
from thrust_gui.domain.history import HistoryFilter, Kinds
from thrust_gui.domain.recap import Recap, recap
from thrust_gui.domain.volume import WEEK, WeekVolume, week_start, weeks

if TYPE_CHECKING:
    from datetime import date

    from thrust_gui.app.ports import Clock, Log
    from thrust_gui.app.trends import TrendsAnswer
    from thrust_gui.app.years import YearAnswer
    from thrust_gui.domain.history import DayLine
    from thrust_gui.domain.records import BandRecord, WorkoutRecord
    from thrust_gui.domain.volume import Volume

LOOK_BACK: Final = timedelta(days=43)
"""How far the rest-day look and the recap read back; a longer pause needs no exact count."""
RECENT_WEEKS: Final = 9
"""Two spans of four full weeks, and this one."""
LEAST_WEEKS: Final = 4
"""So many are shown of a log that is younger."""
NEWEST: Final = 12
"""How many workouts are looked through: for one with a complete repetition, for progression."""
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
        recent: the newest workouts, newest first.
        recap: of last week; None where nothing was trained in it.
    """

    today: date
    week: WeekVolume
    look: RestLook
    last: WorkoutRecord | None
    adjacent: tuple[date, ...] = ()
    interrupted: Interrupted | None = None
    recent: tuple[WorkoutRecord, ...] = ()
    recap: Recap | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeksAnswer:
    """Weeks in order, empty ones included, and the days that had no rest day before them.

    Attributes:
        first: the date of the oldest workout of the whole log, or None in an empty one.
        recent: the last weeks up to today's, whatever `weeks` are.
        bands: the lifter's bands.
    """

    today: date
    first: date | None
    weeks: tuple[WeekVolume, ...]
    adjacent: tuple[date, ...]
    recent: tuple[WeekVolume, ...] = ()
    bands: tuple[BandRecord, ...] = ()

    def adjacent_in(self, span: Volume) -> tuple[date, ...]:
        """The adjacent days that lie in one week, or in another span."""
        low, high = bisect_left(self.adjacent, span.start), bisect_left(self.adjacent, span.end)
        return self.adjacent[low:high]

    def adjacent_in_and_after(self, span: Volume) -> tuple[date, ...]:
        """Those, and the day after the span where it is one."""
        low = bisect_left(self.adjacent, span.start)
        return self.adjacent[low : bisect_left(self.adjacent, span.end + DAY)]


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryAnswer:
    """What History shows around its rows.

    Attributes:
        today: the local date.
        wanted: the filter, its range as a date.
        days: what the workouts it lets through come to, newest first.
        kinds: the bands and movements there are to choose from.
        bands: the lifter's bands.
        tight: how many workouts of the range had no rest day before them.
        begun: whether there is any workout in the log.
        settled: whether everything written before the question is in the answer.
    """

    today: date
    wanted: HistoryFilter = field(default_factory=HistoryFilter)
    days: tuple[DayLine, ...] = ()
    kinds: Kinds = field(default_factory=Kinds)
    bands: tuple[BandRecord, ...] = ()
    tight: int = 0
    begun: bool = False
    settled: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryBlock:
    """The workouts of some days that a filter lets through, newest first, sets but no reps.

    Attributes:
        first, last: the days, both included.
        tight: the dates among them whose day before was a training day too.
        settled: whether everything written before the question is in the answer.
    """

    first: date
    last: date
    workouts: tuple[WorkoutRecord, ...]
    tight: frozenset[date] = frozenset()
    settled: bool = True


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
            recent=newest,
            recap=recap(days, start),
        )

    def weeks(self, count: int | None, first_weekday: int = 0, *, back: int = 0) -> WeeksAnswer:
        """So many weeks (None: all there are), the newest `back` weeks ago, 0 for this one.

        Adjacency looks one day further back. Nothing else of the log is read but the recent weeks.
        """
        self._settle()
        today = self._clock.today()
        begun = self._log.first_day()
        newest = week_start(today, first_weekday) - WEEK * back
        if count is None:
            oldest = week_start(begun or today, first_weekday)
            count = max(LEAST_WEEKS, (newest - oldest) // WEEK + 1)
        first = newest - WEEK * (count - 1)
        last = min(today, newest + WEEK - DAY)
        days = self._log.days(first - DAY, last)
        lately = week_start(today, first_weekday) - WEEK * (RECENT_WEEKS - 1)
        late = days if first <= lately and not back else self._log.days(lately, today)
        adjacent = adjacent_days(day.day for day in days if day.sessions)
        return WeeksAnswer(
            today=today,
            first=begun,
            weeks=weeks(days, last=last, count=count, first_weekday=first_weekday),
            adjacent=tuple(day for day in adjacent if day >= first),
            recent=weeks(late, last=today, count=RECENT_WEEKS, first_weekday=first_weekday),
            bands=self._log.bands(),
        )

    def year(self, year: int | None = None) -> YearAnswer:
        """One year by day, and which years there are; this one if None."""
        from thrust_gui.app.years import ask_year  # noqa: PLC0415 - when asked for

        self._settle()
        return ask_year(self._log, self._clock.today(), year)

    def trends(self, weeks: int | None, first_weekday: int = 0) -> TrendsAnswer:
        """How the sets of the last `weeks` weeks (None: of all) went, period by period."""
        from thrust_gui.app.trends import ask_trends  # noqa: PLC0415 - when asked for

        self._settle()
        return ask_trends(self._log, self._clock.today(), weeks, first_weekday)

    def history(
        self, wanted: HistoryFilter, weeks: int | None = None, first_weekday: int = 0
    ) -> HistoryAnswer:
        """What the workouts of the last `weeks` weeks (None: of all) that pass a filter come to."""
        settled = self._settle()
        today = self._clock.today()
        first = week_start(today, first_weekday) - WEEK * (weeks - 1) if weeks else None
        wanted = replace(wanted, first=first)
        tight = self._log.outline(HistoryFilter(first=first, tight=True))
        return HistoryAnswer(
            today=today,
            wanted=wanted,
            days=self._log.outline(wanted),
            kinds=self._log.kinds(),
            bands=self._log.bands(),
            tight=sum(day.workouts for day in tight),
            begun=self._log.first_day() is not None,
            settled=settled,
        )

    def block(self, first: date, last: date, wanted: HistoryFilter) -> HistoryBlock:
        """The workouts of some days, both ends included, that pass a filter."""
        settled = self._settle()
        trained = (day.day for day in self._log.days(first - DAY, last) if day.sessions)
        return HistoryBlock(
            first=first,
            last=last,
            workouts=self._log.between(first, last, wanted),
            tight=frozenset(day for day in adjacent_days(trained) if day >= first),
            settled=settled,
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

    def _settle(self) -> bool:
        """Let what was written before the question be part of the answer, while writing works."""
        return self._log.health().problem is None and self._log.flush(SETTLE_S)
