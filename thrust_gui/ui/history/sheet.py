"""Where every row of the list is, known before a single workout was read.

The rows are the weeks with a workout, newest first: a heading, then one row a workout. How many
there are follows from the days' sums, so that the scroll bar is right from the start and a hundred
years of weeks cost no more to lay out than one.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.frequency import DAY
from thrust_gui.domain.volume import WEEK, week_start

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from thrust_gui.domain.history import DayLine

AHEAD: Final = 4
"""So many weeks around those in sight are read with them."""
BLOCK: Final = 16
"""At most so many weeks are read at a time: about fifty workouts."""
FOOT: Final = 104
"""Room below the last row, for the undo bar."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """A week's first day, and what its workouts come to."""

    start: date
    workouts: int
    sessions: int
    reps: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """Weeks as numbered rows."""

    weeks: tuple[Week, ...] = ()
    starts: tuple[int, ...] = ()
    """The row of each week's heading."""
    count: int = 0
    places: dict[date, int] = field(default_factory=dict["date", int])

    @classmethod
    def of(cls, days: Iterable[DayLine], first_weekday: int) -> Sheet:
        """The rows of days that come newest first."""
        sums: dict[date, list[int]] = {}
        for day in days:
            into = sums.setdefault(week_start(day.day, first_weekday), [0, 0, 0])
            into[0] += day.workouts
            into[1] += day.sessions
            into[2] += day.reps
        weeks = tuple(
            Week(start=start, workouts=workouts, sessions=sessions, reps=reps)
            for start, (workouts, sessions, reps) in sums.items()
        )
        starts: list[int] = []
        at = 0
        for week in weeks:
            starts.append(at)
            at += 1 + week.workouts
        places = {week.start: number for number, week in enumerate(weeks)}
        return cls(weeks, tuple(starts), at, places)

    def place(self, row: int) -> tuple[int, int]:
        """The week of a row, and its place in it: -1 is the heading, 0 the newest workout."""
        number = bisect_right(self.starts, row) - 1
        return number, row - self.starts[number] - 1

    @property
    def workouts(self) -> int:
        """How many workouts there are."""
        return self.count - len(self.weeks)

    @property
    def sessions(self) -> int:
        """How many sessions there are."""
        return sum(week.sessions for week in self.weeks)

    @property
    def reps(self) -> int:
        """How many repetitions there are."""
        return sum(week.reps for week in self.weeks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """The rows of a sheet in pixels.

    Attributes:
        week, row: heights of a heading and of a workout.
        head: free above the first row.
        opened: the row that is open, and how much higher it is for that.
    """

    sheet: Sheet
    week: int
    row: int
    head: int = 0
    opened: tuple[int, int] | None = None

    @property
    def total(self) -> int:
        """The height of everything."""
        return self.top(self.sheet.count) + FOOT

    def top(self, row: int) -> int:
        """The upper edge of a row, or of the end."""
        headings = bisect_right(self.sheet.starts, row - 1)
        above = self.opened[1] if self.opened and row > self.opened[0] else 0
        return self.head + headings * self.week + (row - headings) * self.row + above

    def height(self, row: int) -> int:
        """The height of a row."""
        more = self.opened[1] if self.opened and row == self.opened[0] else 0
        return (self.week if self.sheet.place(row)[1] < 0 else self.row) + more

    def at(self, y: int) -> int:
        """The row that holds a height; -1 above the first, `count` below the last."""
        if y < self.head:
            return -1
        low, high = 0, self.sheet.count
        while low < high:
            middle = (low + high) // 2
            if self.top(middle + 1) <= y:
                low = middle + 1
            else:
                high = middle
        return low


def span(
    sheet: Sheet, first: int, last: int, known: frozenset[date] = frozenset()
) -> tuple[date, date] | None:
    """The days to read next, so that the weeks in sight and around them are known.

    Args:
        sheet: all weeks.
        first: the number of the first week in sight.
        last: that of the last one.
        known: the first days of those that were read.

    Returns:
        The first and the last day of at most `BLOCK` weeks; None where nothing is missing.
    """

    def missing(numbers: range) -> list[int]:
        inside = range(max(0, numbers.start), min(len(sheet.weeks), numbers.stop))
        return [at for at in inside if sheet.weeks[at].start not in known]

    wanted = missing(range(first, last + 1))
    if wanted:
        wanted = missing(range(wanted[0] - AHEAD, wanted[-1] + 1 + AHEAD))
    elif below := missing(range(last, last + 1 + AHEAD)):
        wanted = missing(range(below[0], below[0] + BLOCK))
    elif above := missing(range(first - AHEAD, first)):
        wanted = missing(range(above[-1] + 1 - BLOCK, above[-1] + 1))
    wanted = wanted[:BLOCK]
    if not wanted:
        return None
    return sheet.weeks[wanted[-1]].start, sheet.weeks[wanted[0]].start + WEEK - DAY
