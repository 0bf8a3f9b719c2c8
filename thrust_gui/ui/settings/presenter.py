"""From the settings to what the page shows of them, and from what is typed to settings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from thrust_gui.app.settings import Settings
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message, Refusal
from thrust_gui.domain.plan import Pacing
from thrust_gui.domain.units import Units, clock_text
from thrust_gui.ui.settings.entries import LENGTHS, NUMBERS, Entry, read, unit_of, written

if TYPE_CHECKING:
    from thrust_gui.domain.plan import Plan
    from thrust_gui.domain.tempo import Tempo

DEFAULTS: Final = Settings()
STILL: Final = "still"
MOVING: Final = "moving"
"""Keys of reduced motion, on and off; "" follows the system."""


class Group(StrEnum):
    """Settings that are put back together."""

    TRAINING = "training"
    SOUND = "sound"
    BODY = "body"
    LOOK = "look"
    FLOOR = "floor"


ENTRIES: Final = {
    Group.TRAINING: (
        *(Entry.TEMPO, Entry.SETS, Entry.REPS),
        *(Entry.RANGE, Entry.REST, Entry.GET_READY),
    ),
    Group.BODY: (Entry.HEIGHT, Entry.BENCH),
}

_PACES: Final = {
    Pacing.METRONOME: Message(
        QT_TRANSLATE_NOOP("messages", "Cues tell you when to lift, hold and lower.")
    ),
    Pacing.SELF_PACED: Message(
        QT_TRANSLATE_NOOP(
            "messages",
            "You tell by key or pedal: press as you reach the top, as you leave it, and at the "
            "bottom. Each part is measured; a cue tells when the hold has lasted. P pauses.",
        )
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryProps:
    """What stands in and around the field of a setting that is typed."""

    text: str
    hint: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsProps:
    """Everything the page shows.

    Attributes:
        entries: the fields that are typed.
        tempo: for the strip.
        lengths: how long a repetition, a set and the whole workout are, or are about.
        remarks: gentle words on the plan.
        pace_words: what the lifter does at this pace.
        pacing, units, theme, contrast, motion, weekday: keys of the choices; the weekday is "" by
            locale, the motion "" by system.
        setup_check: whether it comes before each workout.
        sound, level: what is heard, as the key of a choice, and how loud, in per cent.
        voice: who says the words, as the key of a choice.
        usual: the groups in which everything is at its default.
    """

    entries: dict[Entry, EntryProps]
    tempo: Tempo
    lengths: Message
    remarks: tuple[Message, ...]
    pacing: str
    pace_words: Message
    units: str
    theme: str
    contrast: str
    motion: str
    weekday: str
    setup_check: bool
    sound: str
    level: int
    voice: str
    usual: frozenset[Group]


def derive_settings(settings: Settings) -> SettingsProps:
    """What the page shows of the settings."""
    plan = settings.plan
    return SettingsProps(
        entries={
            entry: EntryProps(
                text=written(settings, entry),
                hint=_hint(settings, entry),
            )
            for entry in Entry
        },
        tempo=plan.tempo,
        lengths=_lengths(plan),
        remarks=plan.remarks(),
        pacing=str(plan.pacing),
        pace_words=_PACES[plan.pacing],
        units=str(settings.units),
        theme=str(settings.theme),
        contrast=str(settings.contrast),
        motion={None: "", True: STILL, False: MOVING}[settings.reduced_motion],
        weekday="" if settings.first_weekday is None else str(settings.first_weekday),
        setup_check=settings.setup_check,
        sound=str(settings.sound),
        level=settings.level,
        voice=str(settings.voice),
        usual=frozenset(each for each in Group if put_back(settings, each) == settings),
    )


def typed(settings: Settings, entry: Entry, text: str) -> Settings | Message:
    """The settings with one of them as it was typed, or why it cannot be."""
    try:
        return read(settings, entry, text)
    except Refusal as refusal:
        return refusal.message


def put_back(settings: Settings, group: Group, source: Settings = DEFAULTS) -> Settings:
    """The settings with one group taken from elsewhere: from the defaults, or from before."""
    match group:
        case Group.TRAINING:
            plan = replace(
                settings.plan,
                tempo=source.plan.tempo,
                sets=source.plan.sets,
                reps=source.plan.reps,
                rest_s=source.plan.rest_s,
                get_ready_s=source.plan.get_ready_s,
                pacing=source.plan.pacing,
            )
            return replace(
                settings,
                plan=plan,
                setup_check=source.setup_check,
                rep_range=source.rep_range,
            )
        case Group.SOUND:
            return replace(
                settings,
                sound=source.sound,
                level=source.level,
                output=source.output,
                voice=source.voice,
                delays=source.delays,
            )
        case Group.BODY:
            return replace(
                settings,
                height_cm=source.height_cm,
                bench_cm=source.bench_cm,
                units=source.units,
            )
        case Group.FLOOR:
            return replace(settings, distance_m=source.distance_m, screens=source.screens)
        case Group.LOOK:
            return replace(
                settings,
                theme=source.theme,
                contrast=source.contrast,
                reduced_motion=source.reduced_motion,
                first_weekday=source.first_weekday,
            )


def _lengths(plan: Plan) -> Message:
    exact = QT_TRANSLATE_NOOP(
        "messages", "{rep} s a repetition, {set} min a set, {whole} min in all"
    )
    about = QT_TRANSLATE_NOOP(
        "messages", "About {rep} s a repetition, {set} min a set, {whole} min in all"
    )
    return Message(
        about if plan.pacing is Pacing.SELF_PACED else exact,
        {
            "rep": f"{plan.tempo.repetition_ms / 1000:g}",
            "set": clock_text(round(plan.set_ms / 1000)),
            "whole": clock_text(round(plan.total_ms / 1000)),
        },
    )


def _hint(settings: Settings, entry: Entry) -> Message:
    if entry is Entry.TEMPO:
        return Message(QT_TRANSLATE_NOOP("messages", "Lower, pause, lift, hold"))
    if entry is Entry.RANGE:
        return Message(QT_TRANSLATE_NOOP("messages", "Up to its top, then a stronger band"))
    range_only = QT_TRANSLATE_NOOP("messages", "{least}–{most}")
    range_with_unit = QT_TRANSLATE_NOOP("messages", "{least}–{most} {unit}")
    range_to = QT_TRANSLATE_NOOP("messages", "{least} to {most}")
    unit = unit_of(settings, entry)
    if entry in NUMBERS:
        limits = NUMBERS[entry].limits
        template = range_with_unit if unit else range_only
        return Message(template, {"least": limits.least, "most": limits.most, "unit": unit})
    length = LENGTHS[entry]
    first, last = (length.text(cm, settings.units) for cm in length.ends(settings.units))
    if settings.units is Units.IMPERIAL and length.feet:
        return Message(range_to, {"least": first, "most": last})
    least, most = (end.removesuffix(unit).strip() for end in (first, last))
    return Message(range_with_unit, {"least": least, "most": most, "unit": unit})
