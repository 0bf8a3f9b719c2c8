"""What the note on Today says: the next step with its reason, last week, or a kind question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.band import band_name
from thrust_gui.domain.frequency import DAY, Advice
from thrust_gui.domain.message import QT_TRANSLATE_NOOP
from thrust_gui.domain.progression import LONGER_MM, Hurdle, Kind, Suggestion, Waiting
from thrust_gui.domain.units import Units, mm_text
from thrust_gui.ui.dates import long_weekday
from thrust_gui.ui.text import say
from thrust_gui.ui.today.presenter import minutes
from thrust_gui.ui.today.week import look_words

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

    from thrust_gui.app.review import TodayAnswer
    from thrust_gui.domain.progression import Change
    from thrust_gui.domain.recap import Recap

translate = QCoreApplication.translate

_HURDLES: Final = {
    Hurdle.NOTHING_YET: QT_TRANSLATE_NOOP(
        "Today", "After a session with this plan, the next step is said here."
    ),
    Hurdle.FEWER_SETS: QT_TRANSLATE_NOOP(
        "Today", "All planned sets with {reps} reps each, and a step is near."
    ),
    Hurdle.SHORT: QT_TRANSLATE_NOOP(
        "Today", "{reps} reps in each set, one in reserve: then a step is near."
    ),
    Hurdle.UNRATED: QT_TRANSLATE_NOOP(
        "Today", "{reps} in each set. Rate the effort of every set to know the reserve."
    ),
    Hurdle.NO_RESERVE: QT_TRANSLATE_NOOP(
        "Today", "{reps} in each set, once more with one rep left in reserve."
    ),
    Hurdle.ONCE_MORE: QT_TRANSLATE_NOOP(
        "Today", "One more workout with {reps} in each set, one in reserve: then a step."
    ),
    Hurdle.NO_BAND: QT_TRANSLATE_NOOP(
        "Today", "{reps} in each set, twice running. Say in Settings which band it is."
    ),
    Hurdle.UNKNOWN_FORCE: QT_TRANSLATE_NOOP(
        "Today", "{reps} in each set, twice running. This force is not known: the step is yours."
    ),
    Hurdle.STRONGEST: QT_TRANSLATE_NOOP(
        "Today", "{reps} in each set with your strongest band. A longer hold is harder too."
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteProps:
    """A note.

    Attributes:
        title, detail: what it says.
        action: what its button says; "" for none. `action_name` says it more fully.
        more: for those who want to know exactly.
        asks: whether it waits for an answer.
    """

    title: str
    detail: str
    action: str = ""
    action_name: str = ""
    more: str = ""
    asks: bool = False


def derive_guard(answer: TodayAnswer, locale: QLocale) -> NoteProps:
    """Before training against the rest-day look: what speaks against it, and the better day."""
    title, detail = look_words(answer, locale)
    if answer.look.next_day == answer.today + DAY:
        later = translate("Today", "Tomorrow")
    else:
        later = long_weekday(answer.look.next_day, locale)
    if answer.look.advice is Advice.TRAINED_TODAY:
        title = translate("Today", "You trained today")
    light = translate("Today", "Light work is fine on any day. Space again trains now.")
    return NoteProps(
        title=title,
        detail=translate("Today", "{better}. {light}").format(better=detail, light=light),
        action=later,
        action_name=translate("Today", "Not today: {day}").format(day=later),
        more=translate(
            "Today", "Three to four sessions a week, with a full day between, let muscles recover."
        ),
        asks=True,
    )


def derive_recap(recap: Recap, locale: QLocale) -> NoteProps:
    """Last week in two lines, whatever it was."""
    sessions = translate("Today", "%n session(s)", None, recap.sessions)
    reps = translate("Today", "%n rep(s)", None, recap.reps)
    said: list[str] = []
    if recap.usual_reps is not None:
        said.append(
            translate("Today", "Mean of the weeks before: {reps} reps.").format(
                reps=locale.toString(round(recap.usual_reps))
            )
        )
    if recap.rested == recap.days:
        said.append(translate("Today", "A rest day before each."))
    else:
        said.append(
            translate("Today", "Rest day before {rested} of {days}.").format(
                rested=recap.rested, days=recap.days
            )
        )
    if recap.tut_ms is not None:
        said.append(translate("Today", "{time} under tension.").format(time=minutes(recap.tut_ms)))
    return NoteProps(
        title=translate("Today", "Last week: {sessions}, {reps}").format(
            sessions=sessions, reps=reps
        ),
        detail=" ".join(said),
        action=translate("Today", "Close"),
        action_name=translate("Today", "Close last week"),
    )


def derive_next(found: Suggestion | Waiting, units: Units) -> NoteProps:
    """The next step with its reason, or kindly what it takes."""
    if isinstance(found, Waiting):
        return NoteProps(title=translate("Today", "What next"), detail=_hurdle(found))
    taken = translate("Today", "Accept")
    if found.own is None or found.change is None:
        detail = translate("Today", "Every set reached what was planned, with one rep in reserve.")
        title = translate("Today", "Next step: {reps} reps in each set").format(reps=found.reps)
    else:
        if found.kind is Kind.STRETCH:
            step = translate("Today", "stretch it {length} further").format(
                length=mm_text(LONGER_MM, units)
            )
        else:
            step = say(band_name(found.own.band, found.own.rigging))
        title = translate("Today", "Next step: {step}, {reps} reps").format(
            step=step, reps=found.reps
        )
        detail = translate(
            "Today", "{force} All sets at the top of the range with reserve, twice running."
        ).format(force=_force(found.change))
    return NoteProps(
        title=title,
        detail=detail,
        action=taken,
        action_name=translate("Today", "Accept: {step}").format(step=title),
        more=translate("Today", "A suggestion. Forces are estimates; the range says how rough."),
    )


def _force(change: Change) -> str:
    return translate("Today", "Force ≈ {share} ({least} to {most}).").format(
        share=_percent(change.share), least=_percent(change.least), most=_percent(change.most)
    )


def _percent(share: float) -> str:
    """A share in per cent with its sign."""
    percent = round(share * 100)
    number = f"{percent:+d}".replace("-", "−") if percent else "0"
    return translate("Today", "{percent} %").format(percent=number)


def _hurdle(waiting: Waiting) -> str:
    return translate("Today", _HURDLES[waiting.hurdle]).format(reps=waiting.reps)
