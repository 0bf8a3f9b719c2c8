"""What the rows of History say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.frequency import DAY, RECOMMENDED
from thrust_gui.domain.units import clock_text
from thrust_gui.domain.volume import WEEK
from thrust_gui.ui.dates import date_range, day_month, weekday, whole_date
from thrust_gui.ui.history.rows import MoreRow, Row, SetRow, WeekRow, WorkoutRow
from thrust_gui.ui.text import UNKNOWN

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QLocale

    from thrust_gui.app.review import Totals
    from thrust_gui.domain.records import SetRecord

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekProps:
    """The heading of a week."""

    title: str
    dates: str
    sessions: int
    share: str
    reps: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkoutProps:
    """One workout, column by column; `effort` is RPE, or None where no set was rated."""

    weekday: str
    date: str
    counts: tuple[str, ...]
    reps: str
    tension: str
    tempo: str
    effort: float | None
    effort_text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetProps:
    """One set, column by column."""

    name: str
    count: str
    held: str
    tension: str
    tempo: str
    effort: float | None
    effort_text: str


def derive_totals(totals: Totals) -> str:
    """What the whole log comes to, in a line."""
    sessions = translate("History", "%n session(s)", None, totals.sessions)
    reps = translate("History", "%n rep(s)", None, totals.reps)
    return translate("History", "{sessions}, {reps}").format(sessions=sessions, reps=reps)


def derive_week(row: WeekRow, today: date, locale: QLocale) -> WeekProps:
    """A week by its name where it has one, else by its number (Monday first) or dates alone."""
    last = row.start + WEEK - DAY
    dates = date_range(row.start, last, today, locale)
    age = (today - row.start) // WEEK
    if row.start <= today <= last:
        title = translate("History", "This week")
    elif age == 1:
        title = translate("History", "Last week")
    elif row.start.weekday() == 0:
        title = translate("History", "Week {number}").format(number=row.start.isocalendar().week)
    else:
        title, dates = dates, ""
    share = translate("History", "{sessions} of {least}–{most}").format(
        sessions=row.sessions, least=RECOMMENDED[0], most=RECOMMENDED[1]
    )
    return WeekProps(
        title=title,
        dates=dates,
        sessions=row.sessions,
        share=share,
        reps=translate("History", "%n rep(s)", None, row.reps),
    )


def derive_workout(row: WorkoutRow, locale: QLocale) -> WorkoutProps:
    """A workout; one without a set simply has no pills. Its week's heading tells the year."""
    workout = row.workout
    tempos = {_tempo(each) for each in workout.sets}
    day = workout.local_date
    return WorkoutProps(
        weekday=weekday(day, locale),
        date=day_month(day, locale),
        counts=tuple(str(each.completed_reps) for each in workout.sets),
        reps=locale.toString(workout.reps),
        tension=_minutes(workout.tut_ms) if workout.timed else UNKNOWN,
        tempo=tempos.pop() if len(tempos) == 1 else _mixed(len(tempos)),
        effort=workout.effort,
        effort_text=_effort(workout.effort, locale),
    )


def derive_set(row: SetRow, locale: QLocale) -> SetProps:
    """A set; one that was cut short says how many of how many."""
    record = row.record
    return SetProps(
        name=translate("History", "Set {number}").format(number=record.ordinal),
        count=_count(record),
        held=translate("History", "held {seconds} s").format(seconds=round(record.hold_ms / 1000))
        if record.timed
        else "",
        tension=_minutes(record.tut_ms) if record.timed else UNKNOWN,
        tempo=_tempo(record),
        effort=record.effort,
        effort_text=_effort(record.effort, locale),
    )


def spoken(row: Row, today: date, locale: QLocale) -> str:
    """A row in words, for those who do not see it."""
    return ", ".join(part for part in _parts(row, today, locale) if part not in {"", UNKNOWN})


def _parts(row: Row, today: date, locale: QLocale) -> list[str]:
    match row:
        case WeekRow():
            week = derive_week(row, today, locale)
            share = translate("History", "{share} sessions").format(share=week.share)
            return [week.title, week.dates, share, week.reps]
        case WorkoutRow():
            return _workout_parts(row, today, locale)
        case SetRow():
            one = derive_set(row, locale)
            effort = _effort_words(one.effort_text)
            return [one.name, one.count, one.held, _tension(one.tension), one.tempo, effort]
        case MoreRow():
            return [loading()]


def loading() -> str:
    """Said while older workouts are being read."""
    return translate("History", "Reading older workouts…")


def no_rest_day() -> str:
    """Said of a workout on the day after another."""
    return translate("History", "no rest day before it")


def _workout_parts(row: WorkoutRow, today: date, locale: QLocale) -> list[str]:
    props = derive_workout(row, locale)
    day = row.workout.local_date
    sets = translate("History", "%n set(s)", None, len(props.counts))
    opened = translate("History", "sets shown") if row.open else ""
    return [
        whole_date(day, locale),
        str(day.year) if day.year != today.year else "",
        no_rest_day() if row.tight else "",
        f"{sets}: {' + '.join(props.counts)}" if props.counts else sets,
        translate("History", "%n rep(s)", None, row.workout.reps),
        _tension(props.tension),
        props.tempo,
        _effort_words(props.effort_text),
        opened,
    ]


def _count(record: SetRecord) -> str:
    if not record.target_reps:
        return translate("History", "%n rep(s)", None, record.completed_reps)
    return translate("History", "{done} of %n rep(s)", None, record.target_reps).format(
        done=record.completed_reps
    )


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
