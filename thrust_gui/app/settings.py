"""What the lifter has chosen, as one frozen value."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.legible import DISTANCE_M, Panel, View
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal
from thrust_gui.domain.plan import Plan, RepRange
from thrust_gui.domain.units import ForceUnit, Units

if TYPE_CHECKING:
    from datetime import date

    from thrust_gui.domain.delay import Delays

HEIGHT_CM: Final = (140.0, 210.0)
BENCH_CM: Final = (30.0, 50.0)
LEVEL: Final = (0, 100)
ChosenOutput = tuple[str, str]
"""An output device by its id and its name."""


class ThemeChoice(StrEnum):
    """Which palette; SYSTEM follows the platform."""

    SYSTEM = "system"
    DARK = "dark"
    LIGHT = "light"


class ContrastChoice(StrEnum):
    """How far colours stand apart; SYSTEM follows the platform."""

    SYSTEM = "system"
    NORMAL = "normal"
    HIGH = "high"


class SoundMode(StrEnum):
    """What is heard of a set."""

    BOTH = "both"
    VOICE = "voice"
    TONES = "tones"
    OFF = "off"

    @property
    def speaks(self) -> bool:
        """Whether words are heard."""
        return self in {SoundMode.BOTH, SoundMode.VOICE}

    @property
    def sounds(self) -> bool:
        """Whether cues are heard."""
        return self in {SoundMode.BOTH, SoundMode.TONES}


class VoiceChoice(StrEnum):
    """Who says the words; OWN is the computer's voice, where it has one that can be mixed."""

    RECORDED = "recorded"
    OWN = "own"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All settings, with their defaults.

    Attributes:
        plan: sets, repetitions, tempo, rest, getting ready.
        height_cm: stature, 140-210.
        bench_cm: bench height, 30-50.
        anchored_rest_mm, anchored_top_mm: an anchored band unstretched and at the top, as measured.
        force: how forces are written.
        sound: what is heard of a set.
        level: of cues and words, 0-100 per cent.
        output: the device that sound is played on, while it is there; None follows the system.
        voice: who says the words.
        delays: how output devices treat sound; those that are not in it swallow and delay nothing.
        caution_seen: whether the caution (E05) was acknowledged.
        first_weekday: 0 is Monday; None follows the locale.
        contrast: normal colours, or those that are told apart most easily.
        setup_check: whether each workout begins with a look at the setup.
        rep_range: within which repetitions go up before the band gets stronger.
        recap_seen: first day of the week in which last week was looked back on; None: never.
        reduced_motion: whether pictures stand still; None follows the system.
        distance_m: from the lifter's eyes to the screen in a set.
        screens: diagonals in inches as the lifter measured them, by the key of the screen.
    """

    plan: Plan = field(default_factory=Plan)
    height_cm: float = 170.0
    bench_cm: float = 42.0
    anchored_rest_mm: int | None = None
    anchored_top_mm: int | None = None
    units: Units = Units.METRIC
    force: ForceUnit = ForceUnit.N
    theme: ThemeChoice = ThemeChoice.SYSTEM
    sound: SoundMode = SoundMode.BOTH
    level: int = 80
    output: ChosenOutput | None = None
    voice: VoiceChoice = VoiceChoice.RECORDED
    delays: Delays = ()
    caution_seen: bool = False
    first_weekday: int | None = None
    contrast: ContrastChoice = ContrastChoice.SYSTEM
    setup_check: bool = True
    reduced_motion: bool | None = None
    rep_range: RepRange = RepRange()  # noqa: RUF009 - frozen, so one may serve all
    recap_seen: date | None = None
    distance_m: float = DISTANCE_M
    screens: tuple[tuple[str, float], ...] = ()

    def diagonal_in(self, panel: Panel) -> float | None:
        """The diagonal of a screen as the lifter measured it, or None."""
        return dict(self.screens).get(panel.key)

    def with_diagonal(self, panel: Panel, inches: float | None) -> Settings:
        """The settings with one screen measured anew; None is what the system says of it."""
        others = tuple(each for each in self.screens if each[0] != panel.key)
        mine = () if inches is None else ((panel.key, inches),)
        return replace(self, screens=others + mine)

    def view(self, panel: Panel) -> View:
        """How the lifter looks at a screen."""
        return View(self.distance_m, panel.pitch_mm(self.diagonal_in(panel)))


def check_height(cm: float) -> float:
    """A stature in centimetres, or a Refusal."""
    least, most = HEIGHT_CM
    if not least <= cm <= most:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "messages",
                "A height of {cm} cm is outside what the figure can show: {least}–{most} cm.",
            ),
            cm=f"{cm:.0f}",
            least=f"{least:.0f}",
            most=f"{most:.0f}",
        )
    return cm


def check_bench(cm: float) -> float:
    """A bench height in centimetres, or a Refusal."""
    least, most = BENCH_CM
    if not least <= cm <= most:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "messages",
                "A bench of {cm} cm is outside what the figure can show: {least}–{most} cm.",
            ),
            cm=f"{cm:.0f}",
            least=f"{least:.0f}",
            most=f"{most:.0f}",
        )
    return cm
