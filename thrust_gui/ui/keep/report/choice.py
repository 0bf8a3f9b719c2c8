"""Which period is reported, and on what paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.volume import WEEK, week_start

if TYPE_CHECKING:
    from datetime import date

    from thrust_gui.ui.paper.output import Paper

WEEKS: Final = (4, 16, 52)
"""Weeks up to today's that can be chosen at once."""
OWN: Final = "own"
"""Chosen by its first and its last day."""


@dataclass(frozen=True, slots=True)
class ReportChoice:
    """From a local date to another, both included."""

    first: date
    last: date
    paper: Paper


def weeks_before(today: date, weeks: int, first_weekday: int) -> date:
    """The first day of so many weeks up to today's."""
    return week_start(today, first_weekday) - WEEK * (weeks - 1)
