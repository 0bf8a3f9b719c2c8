"""Which weeks are shown, and how they change when one pans and zooms. Pure arithmetic."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.volume import WEEK, Unit, WeekVolume, week_start

if TYPE_CHECKING:
    from datetime import date

    from thrust_gui.app.review import WeeksAnswer

RANGES: Final = (4, 8, 16, 26, 52, 104)
"""Weeks that can be chosen at once; all there are is one more choice."""
LADDER: Final = (4, 6, 8, 12, 16, 20, 26, 36, 52, 78, 104, 156, 208, 312, 520, 780, 1040, 1560)
"""Weeks that zooming goes through, and on by tens of years."""
DECADE: Final = 520
MOST_WEEKS: Final = 160
"""More weeks than these are shown as months: their columns would be less than a few pixels."""
MOST_MONTH_WEEKS: Final = 870
"""More, 200 months, as years."""


@dataclass(frozen=True, slots=True)
class Window:
    """So many weeks, the newest `back` weeks before this one; `whole` for all, which 0 asks for."""

    weeks: int = 16
    back: int = 0
    whole: bool = False

    @property
    def unit(self) -> Unit:
        """What its columns stand for."""
        if self.weeks <= MOST_WEEKS:
            return Unit.WEEK
        return Unit.MONTH if self.weeks <= MOST_MONTH_WEEKS else Unit.YEAR

    def newest(self, today: date, first_weekday: int) -> date:
        """The first day of its newest week."""
        return week_start(today, first_weekday) - WEEK * self.back

    def oldest(self, today: date, first_weekday: int) -> date:
        """The first day of its oldest week."""
        return self.newest(today, first_weekday) - WEEK * (self.weeks - 1)

    def moved(self, weeks: int, total: int) -> Window:
        """Later by so many weeks, or earlier, within a log of `total` weeks up to this one."""
        back = max(0, min(self.back - weeks, total - self.weeks))
        return Window(self.weeks, back)

    def zoomed(self, steps: int, anchor: float, total: int) -> Window:
        """Closer by so many steps, or farther; what is at `anchor` (0 left, 1 right) stays."""
        rungs = LADDER + tuple(range(LADDER[-1] + DECADE, total + DECADE, DECADE))
        most = next((rung for rung in rungs if rung >= total), rungs[-1])
        if steps > 0:
            found = [rung for rung in rungs if rung < self.weeks] or [rungs[0]]
            weeks = found[max(-len(found), -steps)]
        else:
            found = [rung for rung in rungs if self.weeks < rung <= max(most, RANGES[2])]
            weeks = found[min(len(found), -steps) - 1] if found and steps else self.weeks
        ahead = (1 - anchor) * (self.weeks - weeks)
        back = max(0, min(round(self.back + ahead), total - weeks))
        return Window(weeks, back)

    def asked(self) -> Window:
        """What to read for it: as much again on both sides, so that panning finds it read."""
        later = min(self.back, self.weeks)
        return Window(2 * self.weeks + later, self.back - later)


def total_weeks(answer: WeeksAnswer, first_weekday: int) -> int:
    """Weeks from that of the first workout to this one."""
    first = week_start(answer.first or answer.today, first_weekday)
    return (week_start(answer.today, first_weekday) - first) // WEEK + 1


def holds(answer: WeeksAnswer, window: Window, first_weekday: int) -> bool:
    """Whether all that is shown was read; before the first workout there is nothing to read."""
    if not answer.weeks:
        return False
    first = week_start(answer.first or answer.today, first_weekday)
    oldest = max(window.oldest(answer.today, first_weekday), first)
    newest = window.newest(answer.today, first_weekday)
    return answer.weeks[0].start <= oldest and newest <= answer.weeks[-1].start


def weeks_in(answer: WeeksAnswer, window: Window, first_weekday: int) -> tuple[WeekVolume, ...]:
    """The weeks of a window, empty where they were not read."""
    oldest = window.oldest(answer.today, first_weekday)
    begin = answer.weeks[0].start if answer.weeks else oldest
    first = (oldest - begin) // WEEK
    return tuple(
        answer.weeks[at] if 0 <= at < len(answer.weeks) else WeekVolume(start=begin + WEEK * at)
        for at in range(first, first + window.weeks)
    )
