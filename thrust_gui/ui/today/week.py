"""This week and the rest-day look, in words and marks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.frequency import DAY, RECOMMENDED, Advice, over
from thrust_gui.domain.volume import WEEK
from thrust_gui.ui.dates import DAYS_IN_WEEK, long_weekday, weekday
from thrust_gui.ui.today.presenter import GO, day_word
from thrust_gui.ui.widgets.fact_rows import Fact
from thrust_gui.ui.widgets.rest_badge import RestBadgeProps
from thrust_gui.ui.widgets.session_bar import SessionBarProps
from thrust_gui.ui.widgets.week_strip import DayProps, Mark

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QLocale

    from thrust_gui.app.review import TodayAnswer

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekProps:
    """The week's sessions and its seven days."""

    bar: SessionBarProps
    days: tuple[DayProps, ...]
    over: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RestProps:
    """The rest-day look, and what comes next."""

    badge: RestBadgeProps
    facts: tuple[Fact, ...]


def derive_week(answer: TodayAnswer, locale: QLocale) -> WeekProps:
    """The strip of this week; the days to come are what the recommendation leaves room for."""
    sessions = answer.week.sessions
    many = over(answer.week)
    template = (
        translate("Today", "{sessions} sessions, {least}–{most} recommended")
        if many
        else translate("Today", "{sessions} of {least}–{most} sessions")
    )
    words = template.format(sessions=sessions, least=RECOMMENDED[0], most=RECOMMENDED[1])
    ahead = _marks_ahead(answer)
    reps = {day.day: day.reps for day in answer.week.days if day.sessions}
    days = (answer.week.start + DAY * index for index in range(DAYS_IN_WEEK))
    return WeekProps(
        bar=SessionBarProps(sessions, words),
        days=tuple(
            _day(day, answer, locale, reps.get(day), ahead.get(day, Mark.REST)) for day in days
        ),
        over=many,
    )


def derive_rest(answer: TodayAnswer, locale: QLocale) -> RestProps:
    """The look of today: a tick and go, or a triangle and the better day."""
    look = answer.look
    title, detail = look_words(answer, locale)
    advised = look.advice in GO or look.advice is Advice.TRAINED_TODAY
    after = _next_session(answer)
    either = translate("Today", "{one} or {other}").format(
        one=day_word(after, answer.today, locale), other=day_word(after + DAY, answer.today, locale)
    )
    following = Fact(translate("Today", "Next session"), either)
    if advised:
        tomorrow = translate("Today", "Tomorrow")
        facts = (Fact(translate("Today", "Next rest day"), tomorrow), following)
    else:
        light = Fact(translate("Today", "Light work"), translate("Today", "Fine on any day"))
        facts = (following, light)
    return RestProps(
        badge=RestBadgeProps(good=advised, title=title, detail=detail),
        facts=facts,
    )


def look_words(answer: TodayAnswer, locale: QLocale) -> tuple[str, str]:
    """What the look comes to, in a few words, and why or until when."""
    look = answer.look
    match look.advice:
        case Advice.FIRST:
            return (
                translate("Today", "Good to train"),
                translate("Today", "This is your first session"),
            )
        case Advice.GOOD:
            since = translate("Today", "%n rest day(s) since {day}", None, look.rest_days)
            day = "" if look.last is None else day_word(look.last, answer.today, locale)
            return translate("Today", "Good to train"), since.format(day=day)
        case Advice.TRAINED_TODAY:
            return (
                translate("Today", "Done for today"),
                translate("Today", "Tomorrow is a rest day"),
            )
        case Advice.TRAINED_YESTERDAY:
            return translate("Today", "You trained yesterday"), _better_day(answer, locale)
        case Advice.WEEK_FULL:
            return translate("Today", "A full week"), _better_day(answer, locale)


def _better_day(answer: TodayAnswer, locale: QLocale) -> str:
    day, today = answer.look.next_day, answer.today
    if day == today + DAY:
        return translate("Today", "Tomorrow is the better day")
    name = long_weekday(day, locale)
    return translate("Today", "{day} is the better day").format(day=name)


def _next_session(answer: TodayAnswer) -> date:
    """The first day after a session today, or the one the look offers instead."""
    if answer.look.advice not in GO:
        return answer.look.next_day
    after = answer.today + 2 * DAY
    if answer.week.sessions + 1 >= RECOMMENDED[1]:
        return max(after, answer.week.start + WEEK)
    return after


def _marks_ahead(answer: TodayAnswer) -> dict[date, Mark]:
    """Today and the days after it in this week, as if the recommendation were followed."""
    go = answer.look.advice in GO
    last = answer.today if go else answer.look.last
    sessions = answer.week.sessions + go
    marks = {answer.today: Mark.GO if go else Mark.WAIT}
    day = answer.today + DAY
    while day < answer.week.start + WEEK:
        rested = last is None or day - last > DAY
        if rested and sessions < RECOMMENDED[1]:
            marks[day] = Mark.SESSION if sessions < RECOMMENDED[0] else Mark.OPTIONAL
            last, sessions = day, sessions + 1
        else:
            marks[day] = Mark.LATER
        day += DAY
    return marks


def _day(
    day: date, answer: TodayAnswer, locale: QLocale, reps: int | None, ahead: Mark
) -> DayProps:
    mark = ahead if reps is None else Mark.DONE
    caption = _caption(mark) if reps is None else translate("Today", "%n rep(s)", None, reps)
    tight = day in answer.adjacent
    spoken = f"{long_weekday(day, locale)}: {caption}"
    if tight:
        spoken += ", " + translate("Today", "no rest day before it")
    return DayProps(
        name=weekday(day, locale),
        mark=mark,
        caption=caption,
        today=day == answer.today,
        warning=translate("Today", "No rest") if tight else "",
        spoken=spoken,
    )


def _caption(mark: Mark) -> str:
    match mark:
        case Mark.GO | Mark.WAIT:
            return translate("Today", "Today")
        case Mark.SESSION:
            return translate("Today", "Session")
        case Mark.OPTIONAL:
            return translate("Today", "Optional")
        case Mark.REST | Mark.LATER | Mark.DONE:
            return translate("Today", "Rest")
