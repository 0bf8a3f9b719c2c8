"""The four figures above the chart."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.frequency import RECOMMENDED
from thrust_gui.domain.units import clock_text
from thrust_gui.domain.volume import week_start
from thrust_gui.ui.progress.dates import week_name
from thrust_gui.ui.progress.props import TileMark, TileProps
from thrust_gui.ui.text import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QLocale

    from thrust_gui.app.review import WeeksAnswer
    from thrust_gui.domain.volume import WeekVolume

MEAN_WEEKS: Final = 4
NAMED_WEEKS: Final = 2
"""So many weeks are named one by one; more are counted."""

NO_VALUE: Final = "–"

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Span:
    """The weeks that a mean is taken over, what they are called, and as many before them."""

    weeks: tuple[WeekVolume, ...]
    before: tuple[WeekVolume, ...]
    words: str


def derive_tiles(
    answer: WeeksAnswer, shown: Sequence[WeekVolume], first_weekday: int, locale: QLocale
) -> tuple[TileProps, ...]:
    """The tiles: means of the last full weeks, and the rest days of the weeks that are shown."""
    span = _span(answer, first_weekday)
    if not span.weeks:
        return _nothing_yet(span)
    return (
        _sessions(span, locale),
        _reps(span, locale),
        _tension(span, locale),
        _rest_days(answer, shown, first_weekday, locale),
    )


def _since_first(
    answer: WeeksAnswer, weeks: Sequence[WeekVolume], first_weekday: int
) -> tuple[WeekVolume, ...]:
    if answer.first is None:
        return ()
    begin = week_start(answer.first, first_weekday)
    return tuple(week for week in weeks if week.start >= begin)


def _span(answer: WeeksAnswer, first_weekday: int) -> Span:
    known = _since_first(answer, answer.recent, first_weekday)
    full = known[:-1]
    if not full:
        words = (
            translate("Progress", "This week so far")
            if known
            else translate("Progress", "After your first workout")
        )
        return Span(known, (), words)
    last = full[-MEAN_WEEKS:]
    before = full[-2 * MEAN_WEEKS : -MEAN_WEEKS]
    return Span(
        last,
        before if len(before) == MEAN_WEEKS else (),
        translate("Progress", "Last %Ln full week(s)", None, len(last)),
    )


def _nothing_yet(span: Span) -> tuple[TileProps, ...]:
    return tuple(
        TileProps(title=title, value=NO_VALUE, unit="", note=span.words)
        for title in (
            translate("Progress", "Sessions a week"),
            translate("Progress", "Reps a week"),
            translate("Progress", "Time under tension"),
            translate("Progress", "Rest-day rule"),
        )
    )


def _sessions(span: Span, locale: QLocale) -> TileProps:
    least, most = RECOMMENDED
    mean = _mean([week.sessions for week in span.weeks])
    mark = TileMark.NONE
    if _tenths(mean) > most:
        mark = TileMark.ALERT
    elif _tenths(mean) >= least:
        mark = TileMark.GOOD
    return TileProps(
        title=translate("Progress", "Sessions a week"),
        value=_one_decimal(mean, locale),
        unit=translate("Progress", "of {least}–{most}").format(least=least, most=most),
        note=span.words,
        mark=mark,
    )


def _reps(span: Span, locale: QLocale) -> TileProps:
    mean = round(_mean([week.reps for week in span.weeks]))
    note = span.words
    if span.before:
        was = round(_mean([week.reps for week in span.before]))
        note = translate("Progress", "Was {reps} four weeks ago").format(reps=locale.toString(was))
    return TileProps(
        title=translate("Progress", "Reps a week"),
        value=locale.toString(mean),
        unit=translate("Progress", "rep(s)", None, mean),
        note=note,
    )


def _tension(span: Span, locale: QLocale) -> TileProps:
    """Of the weeks and days whose times are known; imported sets have none."""
    weeks = [week for week in span.weeks if week.timed]
    days = [day for week in weeks for day in week.days if day.tut_ms]
    reps = sum(day.reps for day in days)
    note = span.words
    if reps:
        note = translate("Progress", "{reps} reps at {seconds} s each").format(
            reps=locale.toString(round(reps / len(weeks))),
            seconds=_one_decimal(sum(day.tut_ms for day in days) / reps / 1000, locale),
        )
    return TileProps(
        title=translate("Progress", "Time under tension"),
        value=clock_text(round(_mean([week.tut_ms for week in weeks]) / 1000))
        if weeks
        else UNKNOWN,
        unit=translate("Progress", "a week"),
        note=note,
    )


def _rest_days(
    answer: WeeksAnswer, shown: Sequence[WeekVolume], first_weekday: int, locale: QLocale
) -> TileProps:
    weeks = _since_first(answer, shown, first_weekday)
    broken = [week for week in weeks if answer.adjacent_in(week)]
    names = [week_name(week, first_weekday, locale) for week in broken]
    if not broken:
        note = translate("Progress", "Always a day between")
    elif len(broken) <= NAMED_WEEKS:
        note = translate("Progress", "Not in week(s) {weeks}", None, len(broken)).format(
            weeks=locale.createSeparatedList(names)
        )
    else:
        note = translate("Progress", "Last broken in week {week}").format(week=names[-1])
    return TileProps(
        title=translate("Progress", "Rest-day rule"),
        value=locale.toString(len(weeks) - len(broken)),
        unit=translate("Progress", "of %Ln week(s) kept", None, len(weeks)),
        note=note,
        mark=TileMark.ALERT if broken else TileMark.GOOD,
    )


def _mean(values: Sequence[int]) -> float:
    return sum(values) / len(values)


def _tenths(value: float) -> float:
    """Rounded as on paper, a half always up."""
    return floor(value * 10 + 0.5) / 10


def _one_decimal(value: float, locale: QLocale) -> str:
    tenths = _tenths(value)
    return locale.toString(tenths, "f", 0 if tenths == round(tenths) else 1)
