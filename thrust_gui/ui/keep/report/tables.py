"""The tables of a report: bands, weeks, workouts."""

from __future__ import annotations

from collections import defaultdict
from math import floor, log10
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.band import Estimate, Rigging, band_name, force_text
from thrust_gui.domain.band.force import CALIBRATED, UNCALIBRATED
from thrust_gui.domain.frequency import DAY
from thrust_gui.domain.history import BandUse
from thrust_gui.domain.units import clock_text
from thrust_gui.domain.volume import WEEK
from thrust_gui.ui.dates import date_range, day_month, weekday
from thrust_gui.ui.keep.report.props import Column, TableOf
from thrust_gui.ui.progress.dates import week_name
from thrust_gui.ui.progress.week_days import runs_text
from thrust_gui.ui.text import UNKNOWN, say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QLocale

    from thrust_gui.app.period import PeriodAnswer
    from thrust_gui.app.review import WeeksAnswer
    from thrust_gui.domain.records import BandRecord, SetRecord, WorkoutRecord
    from thrust_gui.domain.units import ForceUnit
    from thrust_gui.domain.volume import WeekVolume

NAMED: Final = 3
"""So many bands or tempos of a workout are named one by one."""

translate = QCoreApplication.translate


def two_figures(value: float, locale: QLocale) -> str:
    """An estimate without more digits than are known."""
    if value <= 0:
        return UNKNOWN
    unit = 10.0 ** (floor(log10(value)) - 1)
    return locale.toString(round(round(value / unit) * unit)) if unit >= 1 else f"{value:.2g}"


def derive_bands(answer: PeriodAnswer, unit: ForceUnit, locale: QLocale) -> TableOf:
    """Each band as it was rigged: what was done with it, and how hard it pulled."""
    known = {band.id: band for band in answer.weeks.bands}
    sets: dict[BandUse, list[SetRecord]] = defaultdict(list)
    for workout in answer.workouts:
        for each in workout.sets:
            if each.band is not None:
                sets[BandUse(each.band, each.rigging)].append(each)
    ordered = sorted(sets, key=lambda use: -sum(each.completed_reps for each in sets[use]))
    return TableOf(
        title=translate("Report", "Bands"),
        columns=(
            Column(translate("Report", "Band, as rigged"), 2.4),
            Column(translate("Report", "Width (mm)"), 1.0, number=True),
            Column(translate("Report", "Rest length (mm)"), 1.3, number=True),
            Column(translate("Report", "Sets"), 0.7, number=True),
            Column(translate("Report", "Reps"), 0.8, number=True),
            Column(translate("Report", "Force at the top"), 3.2),
        ),
        rows=tuple(_band_row(use, sets[use], known, unit, locale) for use in ordered),
        none=translate("Report", "No set of this period names a band."),
    )


def _band_row(
    use: BandUse,
    sets: Sequence[SetRecord],
    known: Mapping[str, BandRecord],
    unit: ForceUnit,
    locale: QLocale,
) -> tuple[str, ...]:
    band = known.get(use.band or "")
    newest = max(sets, key=lambda each: each.started_at)
    force = UNKNOWN
    if newest.peak_force_n is not None:
        sure = CALIBRATED if newest.calibration else UNCALIBRATED
        force = say(force_text(Estimate(newest.peak_force_n, sure), unit))
    rest = newest.rest_length_mm
    return (
        use_name(use, known),
        UNKNOWN if band is None else locale.toString(band.width_mm),
        UNKNOWN if rest is None else locale.toString(rest),
        locale.toString(len(sets)),
        locale.toString(sum(each.completed_reps for each in sets)),
        force,
    )


def use_name(use: BandUse, known: Mapping[str, BandRecord]) -> str:
    """A band as rigged in words; one that was deleted is one of before."""
    if use.band is None:
        return UNKNOWN
    band = known.get(use.band)
    if band is None:
        return translate("Report", "a band of before")
    return say(band_name(band, Rigging.of(use.rigging)))


def derive_weeks(answer: WeeksAnswer, first_weekday: int, locale: QLocale) -> TableOf:
    """A row a week, newest first."""
    return TableOf(
        title=translate("Report", "Weeks"),
        columns=(
            Column(translate("Report", "Week"), 0.6),
            Column(translate("Report", "Dates"), 2.6),
            Column(translate("Report", "Sessions"), 1.0, number=True),
            Column(translate("Report", "Sets"), 0.6, number=True),
            Column(translate("Report", "Reps"), 0.7, number=True),
            Column(translate("Report", "Under tension (min:s)"), 1.1, number=True),
            Column(translate("Report", "Held (min:s)"), 0.8, number=True),
            Column(translate("Report", "Impulse (N·s, est.)"), 1.05, number=True),
            Column(translate("Report", "Load index (N, est.)"), 1.05, number=True),
            Column(translate("Report", "No rest day"), 2.3),
        ),
        rows=tuple(
            _week_row(answer, week, first_weekday, locale) for week in reversed(answer.weeks)
        ),
    )


def _week_row(
    answer: WeeksAnswer, week: WeekVolume, first_weekday: int, locale: QLocale
) -> tuple[str, ...]:
    shares = week.shares
    return (
        week_name(week, first_weekday, locale),
        date_range(week.start, week.start + WEEK - DAY, answer.today, locale),
        locale.toString(week.sessions),
        locale.toString(week.sets),
        locale.toString(week.reps),
        clock_text(week.tut_ms // 1000) if week.timed else UNKNOWN,
        clock_text(week.hold_ms // 1000) if week.timed else UNKNOWN,
        two_figures(sum(each.impulse_ns for each in shares), locale),
        two_figures(sum(each.load_n for each in shares), locale),
        "; ".join(runs_text(answer.adjacent_in(week), locale)) or UNKNOWN,
    )


def derive_workouts(answer: PeriodAnswer, locale: QLocale) -> TableOf:
    """A row a workout, newest first."""
    known = {band.id: band for band in answer.weeks.bands}
    year = answer.first.year != answer.weeks.today.year
    return TableOf(
        title=translate("Report", "Workouts"),
        columns=(
            Column(translate("Report", "Date"), 1.7),
            Column(translate("Report", "Reps by set"), 2.0),
            Column(translate("Report", "Band"), 2.2),
            Column(translate("Report", "Tempo"), 1.2),
            Column(translate("Report", "Under tension (min:s)"), 1.3, number=True),
            Column(translate("Report", "Effort (RPE)"), 1.0, number=True),
        ),
        rows=tuple(_workout_row(each, known, locale, year=year) for each in answer.workouts),
        none=translate("Report", "No workout in this period."),
    )


def _workout_row(
    workout: WorkoutRecord, known: Mapping[str, BandRecord], locale: QLocale, *, year: bool
) -> tuple[str, ...]:
    day = workout.local_date
    uses = [use_name(BandUse(each.band, each.rigging), known) for each in workout.sets]
    tempos = [UNKNOWN if each.tempo is None else str(each.tempo) for each in workout.sets]
    effort = workout.effort
    return (
        f"{weekday(day, locale)} {day_month(day, locale, year=year)}",
        "·".join(locale.toString(each.completed_reps) for each in workout.sets) or UNKNOWN,
        _several(uses),
        _several(tempos),
        clock_text(workout.tut_ms // 1000) if workout.timed else UNKNOWN,
        UNKNOWN if effort is None else locale.toString(effort, "f", 1),
    )


def _several(texts: Sequence[str]) -> str:
    found = list(dict.fromkeys(texts)) or [UNKNOWN]
    more = "" if len(found) <= NAMED else " …"
    return ", ".join(found[:NAMED]) + more
