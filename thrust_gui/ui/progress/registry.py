"""The views of Progress, in the order of their tabs. Each is loaded when it is first chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.message import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from thrust_gui.ui.progress.view import Means, View


@dataclass(frozen=True, slots=True)
class Entry:
    """A view: its key, its name in English, and what builds it."""

    key: str
    name: str
    make: Callable[[Means], View]


def _weeks(means: Means) -> View:
    from thrust_gui.ui.progress.weeks_view import WeeksView  # noqa: PLC0415 - when first chosen

    return WeeksView(means)


def _calendar(means: Means) -> View:
    from thrust_gui.ui.progress.calendar.view import CalendarView  # noqa: PLC0415 - likewise

    return CalendarView(means)


def _trends(means: Means) -> View:
    from thrust_gui.ui.progress.trends.view import TrendsView  # noqa: PLC0415 - likewise

    return TrendsView(means)


VIEWS: Final = (
    Entry("weeks", QT_TRANSLATE_NOOP("Progress", "Weeks"), _weeks),
    Entry("calendar", QT_TRANSLATE_NOOP("Progress", "Calendar"), _calendar),
    Entry("trends", QT_TRANSLATE_NOOP("Progress", "Trends"), _trends),
)
