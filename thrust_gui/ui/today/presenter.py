"""From settings and the log's answer to what Today says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.frequency import Advice
from thrust_gui.domain.plan import Pacing
from thrust_gui.domain.units import clock_text
from thrust_gui.ui.dates import near, whole_date
from thrust_gui.ui.movements import movement_name
from thrust_gui.ui.text import UNKNOWN
from thrust_gui.ui.widgets.fact_rows import Fact

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QLocale

    from thrust_gui.app.review import TodayAnswer
    from thrust_gui.domain.band import OwnBand
    from thrust_gui.domain.plan import Plan
    from thrust_gui.domain.tempo import Tempo

translate = QCoreApplication.translate

GO: Final = frozenset({Advice.FIRST, Advice.GOOD})
"""The looks that say go; all others offer another day, and leave the choice to the lifter."""
LONG_SET_S: Final = 120
MINUTE_MS: Final = 60_000


@dataclass(frozen=True, slots=True, kw_only=True)
class HeroProps:
    """The plan as a sentence of numbers.

    Attributes:
        unit: what the count is of.
        start: what the main button says; `edit` the other one, with its tooltip.
        against: whether starting goes against the rest-day look.
        spoken: the plan in words, for those who do not see the card.
    """

    date: str
    movement: str
    count: str
    unit: str
    tempo: Tempo
    tempo_text: str
    length_text: str
    facts: tuple[Fact, ...]
    start: str
    edit: str
    edit_tip: str
    against: bool
    spoken: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LastProps:
    """The last session; without one, `empty` says what will be here."""

    when: str = ""
    counts: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    empty: str = ""


def derive_hero(
    plan: Plan,
    today: date,
    locale: QLocale,
    advice: Advice | None = None,
    band: OwnBand | None = None,
    *,
    asking: bool = False,
) -> HeroProps:
    """What the plan comes to; `advice` is None while the log is not read yet.

    `asking` is whether the lifter was asked to leave it for today.
    """
    against = advice is not None and advice not in GO
    facts = _facts(plan, band)
    movement = movement_name(plan.variation)
    sets = translate("Today", "%n set(s)", None, plan.sets)
    reps = translate("Today", "%n rep(s)", None, plan.reps)
    spoken = [movement, f"{sets} × {reps}"]
    if plan.pacing is Pacing.SELF_PACED:
        spoken.append(translate("Today", "self-paced"))
    spoken.extend(f"{fact.label} {fact.value}" for fact in facts)
    return HeroProps(
        date=whole_date(today, locale),
        movement=movement,
        count=f"{plan.sets} × {plan.reps}",
        unit=translate("Today", "sets × reps"),
        tempo=plan.tempo,
        tempo_text=translate("Today", "Tempo {tempo}").format(tempo=plan.tempo),
        length_text=_lengths(plan),
        facts=facts,
        start=_start_words(against=against, asking=asking),
        edit=translate("Today", "Edit plan"),
        edit_tip=translate("Today", "Edit the plan in Settings"),
        against=against,
        spoken=", ".join(spoken),
    )


def _lengths(plan: Plan) -> str:
    """How long a repetition and a set are; at the lifter's own pace nobody knows to the second."""
    if plan.pacing is Pacing.SELF_PACED:
        words = translate("Today", "Self-paced, about {set} a set")
    else:
        words = translate("Today", "{rep} a rep, {set} a set")
    return words.format(rep=_seconds(plan.tempo.repetition_ms), set=_seconds(plan.set_ms))


def _start_words(*, against: bool, asking: bool) -> str:
    if asking:
        return translate("Today", "Yes, train now")
    return translate("Today", "Train anyway") if against else translate("Today", "Start workout")


def derive_last(answer: TodayAnswer, locale: QLocale) -> LastProps:
    """The last session in numbers."""
    last = answer.last
    if last is None:
        return LastProps(
            empty=translate(
                "Today", "The sets of your last session will be here, with your effort."
            )
        )
    effort = translate("Today", "Not rated")
    if last.effort is not None:
        effort = translate("Today", "{effort} of 10").format(effort=locale.toString(last.effort))
    return LastProps(
        when=day_word(last.local_date, answer.today, locale),
        counts=tuple(str(each.completed_reps) for each in last.sets),
        facts=(
            Fact(
                translate("Today", "Under tension"), minutes(last.tut_ms) if last.timed else UNKNOWN
            ),
            Fact(translate("Today", "Effort"), effort),
        ),
    )


def day_word(day: date, today: date, locale: QLocale) -> str:
    """A day as it is called today: by name near it, by date far from it."""
    match (day - today).days:
        case 0:
            return translate("Today", "Today")
        case 1:
            return translate("Today", "Tomorrow")
        case -1:
            return translate("Today", "Yesterday")
        case _:
            return near(day, today, locale)


def minutes(ms: int) -> str:
    """A length of time as a clock shows it, with its unit."""
    return translate("Today", "{time} min").format(time=clock_text(round(ms / 1000)))


def _facts(plan: Plan, band: OwnBand | None) -> tuple[Fact, ...]:
    facts: list[Fact] = []
    if band is not None:
        width = translate("Today", "{width} mm").format(width=band.band.width_mm)
        name, rigging = band.band.name or width, _rigging(band.rigging.value)
        said = f"{name}, {rigging}" if rigging else name
        facts.append(Fact(translate("Today", "Band"), said))
    if plan.sets > 1:
        rest = translate("Today", "{seconds} s").format(seconds=plan.rest_s)
        facts.append(Fact(translate("Today", "Rest"), rest))
    paced = plan.pacing is Pacing.SELF_PACED
    label = translate("Today", "About") if paced else translate("Today", "Total")
    facts.append(Fact(label, _total(plan.total_ms)))
    return tuple(facts)


def _rigging(rigging: str) -> str:
    match rigging:
        case "folded":
            return translate("Today", "folded once")
        case "foot_to_foot":
            return translate("Today", "foot to foot")
        case "anchored":
            return translate("Today", "anchored")
        case _:
            return ""


def _total(ms: int) -> str:
    hours, rest = divmod(max(1, round(ms / MINUTE_MS)), 60)
    if hours:
        return translate("Today", "{hours} h {minutes} min").format(hours=hours, minutes=rest)
    return translate("Today", "{minutes} min").format(minutes=rest)


def _seconds(ms: int) -> str:
    if ms >= LONG_SET_S * 1000:
        return minutes(ms)
    return translate("Today", "{seconds} s").format(seconds=f"{ms / 1000:g}")
