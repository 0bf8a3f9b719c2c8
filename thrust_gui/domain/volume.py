"""Volume of training: days summed into weeks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

WEEK: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayVolume:
    """What was trained on one local date.

    A session is a workout with at least one complete repetition. Times in milliseconds, of those
    sets of which they are known.
    """

    day: date
    sessions: int
    sets: int
    reps: int
    tut_ms: int
    hold_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekVolume:
    """One week: its first day, its days with training, and their sums. Times in milliseconds."""

    start: date
    days: tuple[DayVolume, ...] = ()

    @property
    def sessions(self) -> int:
        """Workouts with at least one complete repetition."""
        return sum(day.sessions for day in self.days)

    @property
    def sets(self) -> int:
        """Sets with at least one complete repetition."""
        return sum(day.sets for day in self.days)

    @property
    def reps(self) -> int:
        """Complete repetitions."""
        return sum(day.reps for day in self.days)

    @property
    def tut_ms(self) -> int:
        """Time under tension."""
        return sum(day.tut_ms for day in self.days)

    @property
    def timed(self) -> bool:
        """Whether any time is known of it, or there is none to know."""
        return self.tut_ms > 0 or not self.reps

    @property
    def hold_ms(self) -> int:
        """Time held at the top."""
        return sum(day.hold_ms for day in self.days)


def week_start(day: date, first_weekday: int = 0) -> date:
    """The first day of the week that holds a day; `first_weekday` 0 is Monday, 6 Sunday."""
    return day - timedelta(days=(day.weekday() - first_weekday) % 7)


def weeks(
    days: Iterable[DayVolume], *, last: date, count: int, first_weekday: int = 0
) -> tuple[WeekVolume, ...]:
    """The `count` weeks up to the one that holds `last`, oldest first, empty weeks included."""
    newest = week_start(last, first_weekday)
    starts = [newest - WEEK * back for back in range(count - 1, -1, -1)]
    found: dict[date, list[DayVolume]] = {start: [] for start in starts}
    for day in sorted(days, key=lambda each: each.day):
        if (start := week_start(day.day, first_weekday)) in found:
            found[start].append(day)
    return tuple(WeekVolume(start=start, days=tuple(found[start])) for start in starts)
