"""What the rows of History say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.frequency import DAY, RECOMMENDED
from thrust_gui.domain.history import BandUse
from thrust_gui.domain.units import clock_text
from thrust_gui.domain.volume import WEEK
from thrust_gui.ui.dates import date_range, day_month, weekday, whole_date
from thrust_gui.ui.history.rows import BlankRow, Row, WeekRow, WorkoutRow
from thrust_gui.ui.text import UNKNOWN

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QLocale

    from thrust_gui.domain.records import SetRecord
    from thrust_gui.ui.history.legend import Legend
    from thrust_gui.ui.history.sheet import Sheet
    from thrust_gui.ui.widgets.stripes import BandSign

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekProps:
    """The heading of a week; `sessions` is None where not all of them are shown."""

    title: str
    dates: str
    sessions: int | None
    share: str
    reps: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChipProps:
    """One set: its count, and the band it was done with."""

    count: str
    sign: BandSign


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkoutProps:
    """One workout, column by column; `effort` is RPE, or None where no set was rated."""

    weekday: str
    date: str
    chips: tuple[ChipProps, ...]
    reps: str
    tension: str
    tempo: str
    effort: float | None
    effort_text: str
    note: str


def derive_totals(sheet: Sheet, *, filtered: bool) -> str:
    """What the workouts shown come to, in a line."""
    workouts = translate("History", "%n workout(s)", None, sheet.workouts)
    reps = translate("History", "%n rep(s)", None, sheet.reps)
    if filtered:
        return translate("History", "{workouts} found, {reps}").format(workouts=workouts, reps=reps)
    return translate("History", "{workouts}, {reps}").format(workouts=workouts, reps=reps)


def derive_week(row: WeekRow, today: date, locale: QLocale) -> WeekProps:
    """A week by its name where it has one, else by its number (Monday first) or dates alone."""
    week = row.week
    last = week.start + WEEK - DAY
    dates = date_range(week.start, last, today, locale)
    age = (today - week.start) // WEEK
    if week.start <= today <= last:
        title = translate("History", "This week")
    elif age == 1:
        title = translate("History", "Last week")
    elif week.start.weekday() == 0:
        title = translate("History", "Week {number}").format(number=week.start.isocalendar().week)
    else:
        title, dates = dates, ""
    if row.filtered:
        share = translate("History", "%n workout(s) found", None, week.workouts)
    else:
        share = translate("History", "{sessions} of {least}–{most}").format(
            sessions=week.sessions, least=RECOMMENDED[0], most=RECOMMENDED[1]
        )
    return WeekProps(
        title=title,
        dates=dates,
        sessions=None if row.filtered else week.sessions,
        share=share,
        reps=translate("History", "%n rep(s)", None, week.reps),
    )


def derive_workout(row: WorkoutRow, legend: Legend, locale: QLocale) -> WorkoutProps:
    """A workout; one without a set simply has no chips. Its week's heading tells the year."""
    workout = row.workout
    tempos = {_tempo(each) for each in workout.sets}
    day = workout.local_date
    notes = [workout.note, *(each.note for each in workout.sets)]
    return WorkoutProps(
        weekday=weekday(day, locale),
        date=day_month(day, locale),
        chips=tuple(
            ChipProps(
                count=str(each.completed_reps),
                sign=legend.sign(BandUse(each.band, each.rigging)),
            )
            for each in workout.sets
        ),
        reps=locale.toString(workout.reps),
        tension=_minutes(workout.tut_ms) if workout.timed else UNKNOWN,
        tempo=tempos.pop() if len(tempos) == 1 else _mixed(len(tempos)),
        effort=workout.effort,
        effort_text=_effort(workout.effort, locale),
        note=" · ".join(" ".join(note.split()) for note in notes if note.strip()),
    )


def spoken(row: Row, legend: Legend, today: date, locale: QLocale) -> str:
    """A row in words, for those who do not see it."""
    return ", ".join(
        part for part in _parts(row, legend, today, locale) if part not in {"", UNKNOWN}
    )


def chips_in_words(props: WorkoutProps) -> str:
    """The sets of a workout with their bands, like ``12 + 12 29 mm, 11 29 mm folded``."""
    runs: list[tuple[list[str], str]] = []
    for chip in props.chips:
        if runs and runs[-1][1] == chip.sign.name:
            runs[-1][0].append(chip.count)
        else:
            runs.append(([chip.count], chip.sign.name))
    return ", ".join(
        translate("History", "{counts} with {band}").format(counts=" + ".join(counts), band=band)
        for counts, band in runs
    )


def _parts(row: Row, legend: Legend, today: date, locale: QLocale) -> list[str]:
    match row:
        case WeekRow(filtered=filtered):
            week = derive_week(row, today, locale)
            share = (
                week.share
                if filtered
                else translate("History", "{share} sessions").format(share=week.share)
            )
            return [week.title, week.dates, share, week.reps]
        case WorkoutRow():
            return _workout_parts(row, legend, today, locale)
        case BlankRow():
            return [loading()]


def loading() -> str:
    """Said while a workout is being read."""
    return translate("History", "Reading…")


def no_rest_day() -> str:
    """Said of a workout on the day after another."""
    return translate("History", "no rest day before it")


def _workout_parts(row: WorkoutRow, legend: Legend, today: date, locale: QLocale) -> list[str]:
    props = derive_workout(row, legend, locale)
    day = row.workout.local_date
    sets = translate("History", "%n set(s)", None, len(props.chips))
    return [
        whole_date(day, locale),
        str(day.year) if day.year != today.year else "",
        no_rest_day() if row.tight else "",
        f"{sets}: {chips_in_words(props)}" if props.chips else sets,
        translate("History", "%n rep(s)", None, row.workout.reps),
        _tension(props.tension),
        props.tempo,
        _effort_words(props.effort_text),
        translate("History", "note: {text}").format(text=props.note) if props.note else "",
    ]


def _tempo(record: SetRecord) -> str:
    return UNKNOWN if record.tempo is None else str(record.tempo)


def _minutes(ms: int) -> str:
    return translate("History", "{time} min").format(time=clock_text(round(ms / 1000)))


def _tension(time: str) -> str:
    if time == UNKNOWN:
        return UNKNOWN
    return translate("History", "{time} under tension").format(time=time)


def _effort(effort: float | None, locale: QLocale) -> str:
    return "" if effort is None else locale.toString(effort)


def _effort_words(text: str) -> str:
    return translate("History", "effort {effort} of 10").format(effort=text) if text else ""


def _mixed(count: int) -> str:
    return translate("History", "Mixed") if count else ""
