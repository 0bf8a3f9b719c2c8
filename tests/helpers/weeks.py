"""Logs made from days and their repetitions."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from tests.helpers.fakes import FakeClock, MemoryLog
from thrust_gui.app.review import Review, WeeksAnswer
from thrust_gui.domain.records import SetRecord, WorkoutRecord
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.volume import Unit
from thrust_gui.ui.progress.columns import Frame
from thrust_gui.ui.progress.keys import derive_keys
from thrust_gui.ui.progress.measures import Scale
from thrust_gui.ui.progress.presenter import Asked, derive_progress
from thrust_gui.ui.progress.window import Window

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QLocale

    from thrust_gui.ui.progress.props import ProgressProps

TODAY: Final = date(2026, 11, 20)
"""A Friday, as the fake clock begins."""
MONDAY: Final = TODAY - timedelta(days=4)
SET: Final = 12
TEMPO: Final = Tempo()


def log_of(days: Iterable[tuple[date, int]]) -> MemoryLog:
    """A log with one workout for each pair of a date and its repetitions, in sets of twelve."""
    log = MemoryLog()
    for number, (day, reps) in enumerate(days):
        at = round(datetime(day.year, day.month, day.day, 17, tzinfo=UTC).timestamp() * 1000)
        workout = WorkoutRecord(
            id=f"w{number}", started_at=at + number, utc_offset_min=60, local_date=day
        )
        log.save_workout(workout)
        for ordinal, begun in enumerate(range(0, reps, SET), 1):
            done = min(SET, reps - begun)
            log.save_set(
                workout.id,
                SetRecord(
                    id=f"s{number}-{ordinal}",
                    ordinal=ordinal,
                    tempo=TEMPO,
                    target_reps=SET,
                    completed_reps=done,
                    tut_ms=done * TEMPO.tension_ms,
                    hold_ms=done * TEMPO.top_ms,
                    started_at=at + ordinal,
                ),
            )
    return log


def ago(weeks: int, day: int = 0) -> date:
    """A day of a week from Monday (0) to Sunday (6), so many weeks before this one."""
    return MONDAY - timedelta(weeks=weeks) + timedelta(days=day)


def review_of(days: Iterable[tuple[date, int]]) -> Review:
    """The questions a page asks, answered from such a log."""
    return Review(log_of(days), FakeClock())


def answer_of(
    days: Iterable[tuple[date, int]], shown: int = 16, first_weekday: int = 0
) -> WeeksAnswer:
    """What the page is given for a range."""
    return review_of(days).weeks(shown, first_weekday)


def progress_of(
    answer: WeeksAnswer, shown: int, first_weekday: int, locale: QLocale, scale: Scale | None = None
) -> ProgressProps:
    """What the page shows of the newest weeks of an answer."""
    asked = Asked(window=Window(shown), scale=scale or Scale(), first_weekday=first_weekday)
    return derive_progress(answer, asked, locale)


def frame_of(answer: WeeksAnswer, first_weekday: int, locale: QLocale) -> Frame:
    """What the columns of an answer are made with."""
    uses = [share.use for week in answer.weeks for share in week.shares]
    return Frame(
        answer=answer,
        keys=derive_keys(answer.bands, uses),
        scale=Scale(),
        unit=Unit.WEEK,
        first_weekday=first_weekday,
        locale=locale,
    )


def year() -> list[tuple[date, int]]:
    """Sixty weeks, some without a rest day, one with a session every day, one empty."""
    days = {0: (1, 3), 1: (0, 2, 4), 2: (0, 2, 4, 6), 3: tuple(range(7)), 4: ()}
    return [
        (ago(weeks, day), 12 + 6 * ((weeks + day) % 6))
        for weeks in range(60)
        for day in days[weeks % 5]
        if ago(weeks, day) <= TODAY
    ]
