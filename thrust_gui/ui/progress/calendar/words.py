"""The year, its months and its days in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.frequency import DAY
from thrust_gui.domain.units import clock_text
from thrust_gui.ui.dates import day_month, weekday, whole_date
from thrust_gui.ui.progress.props import TableProps, TipProps
from thrust_gui.ui.text import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtCore import QLocale

    from thrust_gui.app.years import YearAnswer
    from thrust_gui.domain.year import MonthVolume

translate = QCoreApplication.translate


def derive_summary(answer: YearAnswer) -> str:
    """What the calendar shows: how much, and whether there were rest days."""
    volume = answer.volume
    if answer.first is None:
        return translate("Progress", "No workout in the log yet.")
    if not volume.trained:
        return translate("Progress", "No session in {year}.").format(year=volume.year)
    sentence = translate("Progress", "{year}: {sessions} on {days}, {reps}.").format(
        year=volume.year,
        sessions=translate(
            "Progress", "%Ln session(s)", None, sum(day.sessions for day in volume.days)
        ),
        days=translate("Progress", "%Ln day(s)", None, len(volume.trained)),
        reps=translate("Progress", "%Ln repetition(s)", None, sum(day.reps for day in volume.days)),
    )
    return f"{sentence} {_rest(answer)}"


def _rest(answer: YearAnswer) -> str:
    volume = answer.volume
    if not volume.adjacent:
        return translate("Progress", "A rest day before every session.")
    return translate(
        "Progress",
        "A rest day was missing before %Ln training day(s); {run}.",
        None,
        len(volume.adjacent),
    ).format(
        run=translate(
            "Progress", "the longest run without that lasted %Ln day(s)", None, volume.longest_run
        )
    )


def derive_table(answer: YearAnswer, locale: QLocale) -> TableProps:
    """The months of the year as rows, and the year as the last; months to come are left out."""
    volume = answer.volume
    months = [month for month in volume.months if month.start <= answer.today or month.days]
    rows = [_row(locale.standaloneMonthName(each.start.month), (each,), locale) for each in months]
    return TableProps(
        headers=(
            translate("Progress", "Month"),
            translate("Progress", "Training days"),
            translate("Progress", "Sessions"),
            translate("Progress", "Sets"),
            translate("Progress", "Repetitions"),
            translate("Progress", "Time under tension"),
            translate("Progress", "Time held"),
            translate("Progress", "Rest day missing"),
        ),
        rows=(
            *rows,
            _row(translate("Progress", "{year} in all").format(year=volume.year), months, locale),
        ),
        texts=(0,),
    )


def _row(name: str, months: Sequence[MonthVolume], locale: QLocale) -> tuple[str, ...]:
    timed = any(month.tut_ms for month in months) or not any(month.reps for month in months)
    return (
        name,
        locale.toString(sum(month.days for month in months)),
        locale.toString(sum(month.sessions for month in months)),
        locale.toString(sum(month.sets for month in months)),
        locale.toString(sum(month.reps for month in months)),
        clock_text(sum(month.tut_ms for month in months) // 1000) if timed else UNKNOWN,
        clock_text(sum(month.hold_ms for month in months) // 1000) if timed else UNKNOWN,
        locale.toString(sum(month.breaches for month in months)),
    )


@dataclass(frozen=True, slots=True)
class DaySaid:
    """One day, for the tooltip and for those who do not see it."""

    tip: TipProps
    words: str


def derive_day(answer: YearAnswer, day: date, locale: QLocale) -> DaySaid:
    """A day of the year in words."""
    volume = next((each for each in answer.volume.trained if each.day == day), None)
    dates = day_month(day, locale, year=day.year != answer.today.year)
    rows: list[tuple[str, str]] = []
    if volume is not None:
        rows.append((translate("Progress", "Reps"), locale.toString(volume.reps)))
        rows.append((translate("Progress", "Sets"), locale.toString(volume.sets)))
        rows.append((translate("Progress", "Sessions"), locale.toString(volume.sessions)))
        if volume.tut_ms:
            time = clock_text(volume.tut_ms // 1000)
            rows.append((translate("Progress", "Under tension"), time))
    elif day > answer.today:
        rows.append((translate("Progress", "To come"), ""))
    elif day == answer.today:
        rows.append((translate("Progress", "No session yet"), ""))
    else:
        rows.append((translate("Progress", "Rest day"), ""))
    alerts: tuple[str, ...] = ()
    if day in answer.volume.adjacent:
        alerts = (
            translate("Progress", "No rest day after {day}").format(day=weekday(day - DAY, locale)),
        )
    title = weekday(day, locale)
    if day == answer.today:
        title = translate("Progress", "{day}, today").format(day=title)
    said = [name if not value else f"{name}: {value}" for name, value in rows]
    words = f"{whole_date(day, locale)} {day.year}. {'; '.join([*said, *alerts])}."
    return DaySaid(TipProps(title=title, dates=dates, rows=tuple(rows), alerts=alerts), words)
