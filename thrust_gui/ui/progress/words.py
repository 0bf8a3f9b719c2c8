"""The chart in words: a few sentences, and a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.frequency import DAY, RECOMMENDED, over
from thrust_gui.domain.units import clock_text
from thrust_gui.domain.volume import WEEK, week_start
from thrust_gui.ui.dates import date_range
from thrust_gui.ui.progress.columns import runs_text
from thrust_gui.ui.progress.dates import week_name
from thrust_gui.ui.progress.props import TableProps
from thrust_gui.ui.text import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QLocale

    from thrust_gui.app.review import WeeksAnswer
    from thrust_gui.domain.volume import WeekVolume

SOME: Final = 2
"""Full weeks from which it is worth saying how they went."""
NAMED: Final = 4
"""So many weeks are named one by one; more are counted."""

translate = QCoreApplication.translate


def derive_summary(
    answer: WeeksAnswer, weeks: Sequence[WeekVolume], first_weekday: int, locale: QLocale
) -> str:
    """What the chart shows: how much, how often, and whether there were rest days."""
    if answer.first is None:
        return translate("Progress", "No workout in the log yet.")
    if not any(week.sessions for week in weeks):
        return translate("Progress", "No session in the last %Ln week(s).", None, len(weeks))
    return " ".join(
        (
            _how_much(weeks, first_weekday, locale),
            _how_often(answer, weeks, first_weekday),
            _rest(answer, weeks, first_weekday, locale),
        )
    ).replace("  ", " ")


def derive_table(
    answer: WeeksAnswer, weeks: Sequence[WeekVolume], first_weekday: int, locale: QLocale
) -> TableProps:
    """The same weeks as rows, newest first."""
    headers = (
        translate("Progress", "Week"),
        translate("Progress", "Dates"),
        translate("Progress", "Repetitions"),
        translate("Progress", "Sessions"),
        translate("Progress", "Sets"),
        translate("Progress", "Time under tension"),
        translate("Progress", "Time held"),
        translate("Progress", "Without a rest day"),
    )
    rows = tuple(
        (
            week_name(week, first_weekday, locale),
            date_range(week.start, week.start + WEEK - DAY, answer.today, locale),
            locale.toString(week.reps),
            translate("Progress", "{sessions}, above {most}").format(
                sessions=locale.toString(week.sessions), most=RECOMMENDED[1]
            )
            if over(week)
            else locale.toString(week.sessions),
            locale.toString(week.sets),
            clock_text(week.tut_ms // 1000) if week.timed else UNKNOWN,
            clock_text(week.hold_ms // 1000) if week.timed else UNKNOWN,
            "; ".join(runs_text(answer.adjacent_in(week), locale)) or UNKNOWN,
        )
        for week in reversed(weeks)
    )
    return TableProps(headers=headers, rows=rows)


def _how_much(weeks: Sequence[WeekVolume], first_weekday: int, locale: QLocale) -> str:
    best = max(weeks, key=lambda week: week.reps)
    return translate(
        "Progress", "Last {weeks} weeks: {sessions}, {reps}, most in week {week} ({most})."
    ).format(
        weeks=len(weeks),
        sessions=translate(
            "Progress", "%Ln session(s)", None, sum(each.sessions for each in weeks)
        ),
        reps=translate("Progress", "%Ln repetition(s)", None, sum(each.reps for each in weeks)),
        week=week_name(best, first_weekday, locale),
        most=locale.toString(best.reps),
    )


def _how_often(answer: WeeksAnswer, weeks: Sequence[WeekVolume], first_weekday: int) -> str:
    least, most = RECOMMENDED
    begin = week_start(answer.first, first_weekday) if answer.first else answer.today
    full = [week for week in weeks[:-1] if week.start >= begin]
    if len(full) < SOME:
        return ""
    within = sum(least <= week.sessions <= most for week in full)
    above = sum(over(week) for week in full)
    return translate(
        "Progress",
        "Of %Ln full week(s), {within} had {least}–{most} sessions, {fewer} fewer, {above} more.",
        None,
        len(full),
    ).format(within=within, least=least, most=most, fewer=len(full) - within - above, above=above)


def _rest(
    answer: WeeksAnswer, weeks: Sequence[WeekVolume], first_weekday: int, locale: QLocale
) -> str:
    broken = [week_name(week, first_weekday, locale) for week in weeks if answer.adjacent_in(week)]
    if not broken:
        return translate("Progress", "A rest day before every session.")
    if len(broken) > NAMED:
        return translate(
            "Progress",
            "Sessions without a rest day between in %Ln week(s), last in week {week}.",
            None,
            len(broken),
        ).format(week=broken[-1])
    return translate(
        "Progress", "Sessions without a rest day between in week(s) {weeks}.", None, len(broken)
    ).format(weeks=locale.createSeparatedList(broken))
