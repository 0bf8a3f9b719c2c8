"""The chart in words: a few sentences, and a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.frequency import DAY, RECOMMENDED, over
from thrust_gui.domain.units import clock_text
from thrust_gui.domain.volume import Measure, Unit, week_start
from thrust_gui.ui.dates import date_range, day_month
from thrust_gui.ui.progress.columns import in_order, share_text
from thrust_gui.ui.progress.dates import span_name, week_name
from thrust_gui.ui.progress.measures import Scale, two_figures
from thrust_gui.ui.progress.props import TableProps
from thrust_gui.ui.progress.week_days import runs_text
from thrust_gui.ui.progress.window import RANGES
from thrust_gui.ui.text import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QLocale

    from thrust_gui.app.review import WeeksAnswer
    from thrust_gui.domain.volume import Volume, WeekVolume
    from thrust_gui.ui.progress.columns import Frame

YEAR: Final = 52
"""Of more weeks one is named by its first day."""
SOME: Final = 2
"""Full weeks from which it is worth saying how they went."""
NAMED: Final = 4
"""So many weeks are named one by one; more are counted."""

translate = QCoreApplication.translate


def derive_summary(frame: Frame, weeks: Sequence[WeekVolume], *, whole: bool) -> str:
    """What the chart shows: how much, how often, and whether there were rest days."""
    answer, first_weekday, locale = frame.answer, frame.first_weekday, frame.locale
    if answer.first is None:
        return translate("Progress", "No workout in the log yet.")
    head = _which(frame, weeks, whole=whole)
    if not any(week.sessions for week in weeks):
        return translate("Progress", "{weeks}: no session.").format(weeks=head)
    sentences = (
        _how_much(frame, weeks, head),
        _force(frame, weeks),
        _how_often(answer, weeks, first_weekday),
        _rest(answer, weeks, first_weekday, locale),
    )
    return " ".join(sentence for sentence in sentences if sentence)


def numbers_of(unit: Unit) -> str:
    """What stands under the columns."""
    return {
        Unit.WEEK: translate("Progress", "Week"),
        Unit.MONTH: translate("Progress", "Month"),
        Unit.YEAR: translate("Progress", "Year"),
    }[unit]


def derive_table(frame: Frame, spans: Sequence[Volume]) -> TableProps:
    """The same spans as rows, newest first, with every measure."""
    load = Scale(Measure.LOAD, frame.scale.force)
    headers = (
        numbers_of(frame.unit),
        translate("Progress", "Dates"),
        translate("Progress", "Repetitions"),
        translate("Progress", "Sessions"),
        translate("Progress", "Sets"),
        translate("Progress", "Time under tension"),
        translate("Progress", "Time held"),
        translate("Progress", "Without a rest day"),
        translate("Progress", "Band load index, {unit}, estimated").format(unit=load.symbol),
        translate("Progress", "Impulse, N·s, estimated"),
        translate("Progress", "{measure} by band").format(measure=frame.scale.name),
    )
    return TableProps(
        headers=headers,
        rows=tuple(_row(frame, load, span) for span in reversed(spans)),
        texts=(1, 7, 10),
    )


def _row(frame: Frame, load: Scale, span: Volume) -> tuple[str, ...]:
    answer, locale = frame.answer, frame.locale
    shares = in_order(span, frame.keys)
    pulled = sum(load.of(share) for _, share in shares)
    impulse = sum(share.impulse_ns for _, share in shares)
    title, number = span_name(span, frame.unit, frame.first_weekday, locale)
    broken = answer.adjacent_in(span)
    tight = "; ".join(runs_text(broken, locale)) if frame.unit is Unit.WEEK else ""
    return (
        number if frame.unit is Unit.WEEK else title,
        date_range(span.start, span.end - DAY, answer.today, locale),
        locale.toString(span.reps),
        translate("Progress", "{sessions}, above {most}").format(
            sessions=locale.toString(span.sessions), most=RECOMMENDED[1]
        )
        if frame.unit is Unit.WEEK and span.sessions > RECOMMENDED[1]
        else locale.toString(span.sessions),
        locale.toString(span.sets),
        clock_text(span.tut_ms // 1000) if span.timed else UNKNOWN,
        clock_text(span.hold_ms // 1000) if span.timed else UNKNOWN,
        tight or (locale.toString(len(broken)) if broken else UNKNOWN),
        load.text(pulled, locale) if pulled else UNKNOWN,
        two_figures(impulse, locale) if impulse else UNKNOWN,
        "; ".join(
            f"{frame.keys.props[key].name} {share_text(frame.scale, share, locale)}"
            for key, share in reversed(shares)
        )
        or UNKNOWN,
    )


def _which(frame: Frame, weeks: Sequence[WeekVolume], *, whole: bool) -> str:
    count = frame.locale.toString(len(weeks))
    last = weeks[-1].end - DAY
    if last < frame.answer.today:
        day = day_month(last, frame.locale, year=last.year != frame.answer.today.year)
        return translate("Progress", "{count} weeks to {day}").format(count=count, day=day)
    if whole and len(weeks) > RANGES[-1]:
        return translate("Progress", "All {count} weeks").format(count=count)
    return translate("Progress", "Last {count} weeks").format(count=count)


def _how_much(frame: Frame, weeks: Sequence[WeekVolume], head: str) -> str:
    locale, scale = frame.locale, frame.scale

    def value(week: WeekVolume) -> float:
        return sum(scale.of(share) for share in week.shares)

    best = max(weeks, key=value)
    sessions = translate("Progress", "%Ln session(s)", None, sum(each.sessions for each in weeks))
    if scale.measure is Measure.REPS:
        much = translate("Progress", "%Ln repetition(s)", None, sum(each.reps for each in weeks))
    else:
        total = scale.words(sum(map(value, weeks)), locale)
        much = f"{scale.name} {total}"
    if not value(best):
        return translate("Progress", "{weeks}: {sessions}, {measure} not known.").format(
            weeks=head, sessions=sessions, measure=scale.name
        )
    return translate(
        "Progress", "{weeks}: {sessions}, {much}, most in week {week} ({most})."
    ).format(
        weeks=head,
        sessions=sessions,
        much=much,
        week=week_name(best, frame.first_weekday, locale)
        if len(weeks) <= YEAR
        else day_month(best.start, locale, year=True),
        most=scale.words(value(best), locale),
    )


def _force(frame: Frame, weeks: Sequence[WeekVolume]) -> str:
    """For how many repetitions a force was known, where forces are shown."""
    if frame.scale.measure is not Measure.LOAD:
        return ""
    reps = sum(week.reps for week in weeks)
    missing = reps - sum(share.forced_reps for week in weeks for share in week.shares)
    said = translate("Progress", "Forces are estimates, not weights lifted.")
    if not missing:
        return said
    without = translate(
        "Progress", "%Ln repetition(s) with a band of unknown force are left out.", None, missing
    )
    return f"{said} {without}"


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
