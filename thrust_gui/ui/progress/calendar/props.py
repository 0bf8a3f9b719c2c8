"""What the calendar shows, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from thrust_gui.ui.progress.props import BoxProps, CellProps, TableProps

DAYS: Final = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthProps:
    """One month.

    Attributes:
        middle: the middle of its columns, in columns.
        reps: complete repetitions.
        total: how they are written above the bar; empty where there is nothing to say yet.
        current: whether today is in it.
    """

    name: str
    middle: float
    reps: int
    total: str
    current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarProps:
    """One year.

    Attributes:
        name: the year as it is written.
        dates: what of it has been.
        before, after: whether there is a year to go to.
        offset: days of the first week that belong to the year before.
        cells: a day each, from the first of January.
        boxes: by column, frames round days without a rest day between.
        broken: columns with a day that had no rest day before it.
        ticks: values of the repetition axis of the months, with how they are written.
        legend: each step of heat (1-4) that there is, with the repetitions it stands for.
        today: the place of today, or None in another year.
        summary: the year in words.
    """

    name: str
    dates: str
    before: bool
    after: bool
    offset: int
    cells: tuple[CellProps, ...]
    boxes: tuple[tuple[BoxProps, ...], ...]
    broken: tuple[int, ...]
    months: tuple[MonthProps, ...]
    ticks: tuple[tuple[int, str], ...]
    weekdays: tuple[str, ...]
    legend: tuple[tuple[int, str], ...]
    today: int | None
    summary: str
    table: TableProps
    empty: bool

    @property
    def columns(self) -> int:
        """Weeks that the year touches: 53 or 54."""
        return len(self.boxes)

    def cell(self, at: int) -> tuple[int, int]:
        """The column and the row of a day."""
        return divmod(self.offset + at, DAYS)

    def day(self, column: int, row: int) -> int | None:
        """The day in a column and a row, or None where they belong to another year."""
        at = column * DAYS + row - self.offset
        return at if 0 <= row < DAYS and 0 <= at < len(self.cells) else None
