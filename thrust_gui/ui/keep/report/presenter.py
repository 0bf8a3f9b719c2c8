"""A period of the log -> everything its report says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale, QSize

from thrust_gui.domain.frequency import DAY, RECOMMENDED, over
from thrust_gui.domain.units import ForceUnit, clock_text
from thrust_gui.domain.volume import WEEK, week_start
from thrust_gui.ui.dates import date_range, day_month, long_weekday
from thrust_gui.ui.keep.report.method import derive_method
from thrust_gui.ui.keep.report.props import Figure, ReportProps
from thrust_gui.ui.keep.report.tables import derive_bands, derive_weeks, derive_workouts
from thrust_gui.ui.keep.trends import trends_source
from thrust_gui.ui.keep.weeks import weeks_source
from thrust_gui.ui.keep.year import year_source
from thrust_gui.ui.progress.dates import week_name
from thrust_gui.ui.progress.presenter import Asked
from thrust_gui.ui.progress.window import Window
from thrust_gui.ui.text import UNKNOWN

if TYPE_CHECKING:
    from datetime import date

    from thrust_gui.app.period import PeriodAnswer
    from thrust_gui.ui.keep.source import ChartSource

YEAR: Final = 53
"""So many weeks fit on one chart; more are shown on several, of a year each."""
CHART: Final = QSize(900, 500)
LOW_CHART: Final = QSize(900, 400)
"""One of several."""
YEAR_CHART: Final = QSize(1000, 400)
TRENDS: Final = QSize(1000, 620)
NAMED: Final = 4
"""So many weeks are named one by one; more are counted."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportInputs:
    """What a report is made from.

    Attributes:
        version: of the program.
    """

    answer: PeriodAnswer
    first_weekday: int
    version: str
    unit: ForceUnit = ForceUnit.N
    locale: QLocale


def derive_report(inputs: ReportInputs) -> ReportProps:
    """Everything the report says."""
    answer, locale = inputs.answer, inputs.locale
    weeks = answer.weeks
    return ReportProps(
        title=translate("Report", "Training report"),
        span=_span(answer.first, answer.last, weeks.today, locale),
        made=translate("Report", "Banded hip thrust. Made with Thrust {version} on {day}").format(
            version=inputs.version, day=day_month(weeks.today, locale, year=True)
        ),
        sentences=_sentences(inputs),
        figures=_figures(inputs),
        charts=(*_charts(inputs), *_years(inputs), *_trends(inputs)),
        tables=(
            derive_bands(answer, inputs.unit, locale),
            derive_weeks(weeks, inputs.first_weekday, locale),
            derive_workouts(answer, locale),
        ),
        method_title=translate("Report", "How these figures came about"),
        method=derive_method(long_weekday(weeks.weeks[0].start, locale), locale),
    )


def _span(first: date, last: date, today: date, locale: QLocale) -> str:
    if first == last:
        return day_month(first, locale, year=True)
    whole = date_range(first, last, today, locale)
    return whole if str(last.year) in whole else f"{whole} {last.year}"


def _charts(inputs: ReportInputs) -> tuple[ChartSource, ...]:
    """The weekly chart, a year on each."""
    answer, locale = inputs.answer.weeks, inputs.locale
    found: list[ChartSource] = []
    for end in range(len(answer.weeks), 0, -YEAR):
        some = answer.weeks[max(0, end - YEAR) : end]
        back = (week_start(answer.today, inputs.first_weekday) - some[-1].start) // WEEK
        asked = Asked(window=Window(len(some), back), first_weekday=inputs.first_weekday)
        source = weeks_source(answer, asked, locale)
        first = max(some[0].start, inputs.answer.first)
        last = min(some[-1].start + WEEK - DAY, inputs.answer.last)
        span = _span(first, last, answer.today, locale)
        found.append(
            replace(
                source, span=span, words="", size=CHART if len(answer.weeks) <= YEAR else LOW_CHART
            )
        )
    return tuple(reversed(found))


def _years(inputs: ReportInputs) -> tuple[ChartSource, ...]:
    """The calendars of years with training."""
    sources = (
        year_source(each, inputs.first_weekday, inputs.locale)
        for each in inputs.answer.years
        if each.volume.trained
    )
    return tuple(replace(each, size=YEAR_CHART) for each in sources)


def _trends(inputs: ReportInputs) -> tuple[ChartSource, ...]:
    answer = inputs.answer
    if answer.trends is None or not answer.workouts:
        return ()
    return (replace(trends_source(answer.trends, inputs.locale), size=TRENDS),)


def _sentences(inputs: ReportInputs) -> tuple[str, ...]:
    answer, locale = inputs.answer.weeks, inputs.locale
    weeks = answer.weeks
    sessions, reps = (
        sum(each) for each in zip(*((w.sessions, w.reps) for w in weeks), strict=True)
    )
    if not sessions:
        return (translate("Report", "No session in this period."),)
    best = max(weeks, key=lambda week: week.reps)
    said = [
        translate(
            "Report",
            "{sessions} and {reps} in %Ln week(s), most in week {week} ({most}).",
            None,
            len(weeks),
        ).format(
            sessions=translate("Report", "%Ln session(s)", None, sessions),
            reps=translate("Report", "%Ln repetition(s)", None, reps),
            week=date_range(best.start, best.start + WEEK - DAY, answer.today, locale),
            most=locale.toString(best.reps),
        )
    ]
    least, most = RECOMMENDED
    within = sum(least <= week.sessions <= most for week in weeks)
    above = sum(over(week) for week in weeks)
    said.append(
        translate(
            "Report", "{within} of them had {least}–{most} sessions, {fewer} fewer, {above} more."
        ).format(
            within=within, least=least, most=most, fewer=len(weeks) - within - above, above=above
        )
    )
    broken = [
        week_name(week, inputs.first_weekday, locale) for week in weeks if answer.adjacent_in(week)
    ]
    if not broken:
        said.append(translate("Report", "There was a rest day before every session."))
    elif len(broken) <= NAMED and len(weeks) < YEAR:
        said.append(
            translate(
                "Report", "Without a rest day between in week(s) {weeks}.", None, len(broken)
            ).format(weeks=locale.createSeparatedList(broken))
        )
    else:
        said.append(
            translate("Report", "Without a rest day between in %Ln week(s).", None, len(broken))
        )
    return tuple(said)


def _figures(inputs: ReportInputs) -> tuple[Figure, ...]:
    answer, locale = inputs.answer.weeks, inputs.locale
    weeks = answer.weeks
    count = len(weeks)
    sessions, reps = (
        sum(each) for each in zip(*((w.sessions, w.reps) for w in weeks), strict=True)
    )
    timed = sum(week.tut_ms for week in weeks) // 1000
    kept = sum(not answer.adjacent_in(week) for week in weeks)
    least, most = RECOMMENDED
    return (
        Figure(
            translate("Report", "Sessions"),
            locale.toString(sessions),
            "",
            translate("Report", "{mean} a week, of {least}–{most}").format(
                mean=locale.toString(sessions / count, "f", 1), least=least, most=most
            ),
        ),
        Figure(
            translate("Report", "Repetitions"),
            locale.toString(reps),
            "",
            translate("Report", "{mean} a week").format(mean=locale.toString(round(reps / count))),
        ),
        Figure(
            translate("Report", "Time under tension"),
            clock_text(timed) if timed else UNKNOWN,
            "",
            translate("Report", "{mean} (min:s) a week").format(mean=clock_text(timed // count))
            if timed
            else translate("Report", "Not known"),
        ),
        Figure(
            translate("Report", "Rest-day rule"),
            locale.toString(kept),
            translate("Report", "of {count}").format(count=locale.toString(count)),
            translate("Report", "week(s) with a day between", None, kept),
        ),
    )
