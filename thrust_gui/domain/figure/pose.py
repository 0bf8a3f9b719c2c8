"""A pose is data; a picture is the renderer applied to a pose."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.figure.part import Part
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from thrust_gui.domain.timeline import PhaseKind


class Posture(StrEnum):
    """How the lifter is placed."""

    THRUST = "thrust"
    """Upper back on the bench: the one movement, between bottom and top."""
    SEATED = "seated"
    """On the floor, back against the bench."""
    ABSENT = "absent"
    """Nobody: the bench, and the band laid over it."""
    SINGLE_LEG = "single_leg"
    """The thrust on one foot; the other leg is bent at hip and knee, and free."""
    BARBELL = "barbell"
    """The thrust with a bar over the hips instead of the band."""
    BRIDGE = "bridge"
    """Upper back, shoulders and head on the floor, without a bench."""
    STANDING = "standing"
    """Upright, bending at the hips, the band tied to a post behind."""
    SIDE_STEP = "side_step"
    """Seen from the front: a step to the side in a half squat."""


class Hands(StrEnum):
    """Where the hands are."""

    BAND = "band"
    """Pressing the band into the hip crease."""
    LAP = "lap"
    """Over the thighs, holding the free end of the loop where it is only under the heels."""
    FLOOR = "floor"
    """On the floor beside the hips."""
    BAR = "bar"
    """Holding the bar over the hips."""
    CHEST = "chest"
    """Together before the chest."""


class BandPlace(StrEnum):
    """Where the band is."""

    NONE = "none"
    BENCH = "bench"
    """Laid over the bench."""
    HEELS = "heels"
    """Under the heels, the free end in the hands."""
    HIPS = "hips"
    """Under the heels and round the hip crease."""
    ANCHOR = "anchor"
    """Round the hip crease and a post behind."""
    SHINS = "shins"
    """Round both shins."""


RISE: Final = (0.0, 1.0)
ARCH_DEG: Final = (0.0, 25.0)
PELVIS_DEG: Final = (0.0, 25.0)
BEYOND_DEG: Final = (-40.0, 15.0)
FEET: Final = (-0.10, 0.10)
FOREFOOT_DEG: Final = (0.0, 30.0)

_WITH_HOLDER: Final = frozenset({BandPlace.HEELS, BandPlace.HIPS})
_PRESSED: Final = (Hands.BAND, BandPlace.HIPS)
_HELD: Final[Mapping[Posture, tuple[tuple[Hands, BandPlace], ...]]] = {
    Posture.SINGLE_LEG: (_PRESSED,),
    Posture.BARBELL: ((Hands.BAR, BandPlace.NONE),),
    Posture.BRIDGE: (_PRESSED, (Hands.FLOOR, BandPlace.NONE)),
    Posture.STANDING: ((Hands.BAND, BandPlace.ANCHOR),),
    Posture.SIDE_STEP: ((Hands.CHEST, BandPlace.SHINS),),
}
"""What hands and band do in each variation; what is named here and nowhere else is theirs alone."""
_ELSEWHERE: Final = frozenset({Hands.BAR, Hands.CHEST, BandPlace.ANCHOR, BandPlace.SHINS})
_OF_THE_BENCH: Final = frozenset({Part.BENCH, Part.DISTANCE})
_FROM_THE_SIDE: Final = frozenset(
    {
        Part.LINE,
        Part.SPINE,
        Part.PELVIS,
        Part.UPRIGHT,
        Part.SOLE,
        Part.HAMSTRINGS,
        Part.CORE,
        Part.CREASE,
        Part.LOWER_BACK,
        Part.UPPER_BACK,
    }
)
_MISSING: Final[Mapping[Posture, frozenset[Part]]] = {
    Posture.BRIDGE: _OF_THE_BENCH,
    Posture.STANDING: _OF_THE_BENCH | {Part.TARGET},
    Posture.SIDE_STEP: _OF_THE_BENCH | _FROM_THE_SIDE | {Part.TARGET},
}
_ONLY: Final[Mapping[Part, Posture]] = {
    Part.ANCHOR: Posture.STANDING,
    Part.BAR: Posture.BARBELL,
    Part.FREE_KNEE: Posture.SINGLE_LEG,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """One picture's worth of lifter, for any body.

    Attributes:
        posture: how the lifter is placed.
        rise: share of the way from bottom (0) to top (1); for all that moves.
        hands: where the hands are.
        band: where the band is.
        phase: what the lifter does: colours the working muscle and the line to reach.
        highlights: what the picture points at, each once.
        arch_deg: by how many degrees the lower back is arched, the hips above the line at the top.
        pelvis_deg: by how many degrees the top of the pelvis is tipped to the belly, the hips
            staying where they are.
        beyond_deg: by how many degrees the hips pass the line of trunk and thigh at the top;
            negative: they stop as many short of it.
        feet: how much further from the bench the feet are than they should be, in statures.
        forefoot_deg: by how many degrees the forefoot is lifted off the floor.

    Raises:
        Refusal: a number is outside its limits, or the parts contradict each other.
    """

    posture: Posture = Posture.THRUST
    rise: float = 0.0
    hands: Hands = Hands.BAND
    band: BandPlace = BandPlace.HIPS
    phase: PhaseKind | None = None
    highlights: tuple[Part, ...] = ()
    arch_deg: float = 0.0
    pelvis_deg: float = 0.0
    beyond_deg: float = 0.0
    feet: float = 0.0
    forefoot_deg: float = 0.0

    def __post_init__(self) -> None:
        """Refuse what cannot be drawn."""
        _within("rise", self.rise, RISE)
        _within("arch_deg", self.arch_deg, ARCH_DEG)
        _within("pelvis_deg", self.pelvis_deg, PELVIS_DEG)
        _within("beyond_deg", self.beyond_deg, BEYOND_DEG)
        _within("feet", self.feet, FEET)
        _within("forefoot_deg", self.forefoot_deg, FOREFOOT_DEG)
        if len(set(self.highlights)) < len(self.highlights):
            raise Refusal(QT_TRANSLATE_NOOP("messages", "A pose highlights a part twice."))
        _shown(self.posture, self.highlights)
        if self.posture in _HELD:
            _fits(self)
            return
        if self.posture is Posture.ABSENT and self.band in _WITH_HOLDER:
            raise Refusal(
                QT_TRANSLATE_NOOP(
                    "messages",
                    "A pose without a lifter has no place “{band}” for the band: "
                    "choose “bench” or “none”.",
                ),
                band=self.band.value,
            )
        if _ELSEWHERE & {self.hands, self.band} or (
            self.posture is not Posture.ABSENT and _unheld(self.hands, self.band)
        ):
            raise Refusal(
                QT_TRANSLATE_NOOP(
                    "messages",
                    "A pose has its hands at “{hands}” but the band at “{band}”: "
                    "“band” goes with “hips”, and “heels” goes with “lap”.",
                ),
                hands=self.hands.value,
                band=self.band.value,
            )

    @property
    def wrong(self) -> bool:
        """Whether it is one of the mistakes."""
        return any((self.arch_deg, self.pelvis_deg, self.beyond_deg, self.feet, self.forefoot_deg))


def _unheld(hands: Hands, band: BandPlace) -> bool:
    """Whether hands press a band that is elsewhere, or nobody holds its free end."""
    pressing_nothing = hands is Hands.BAND and band is not BandPlace.HIPS
    let_go = band is BandPlace.HEELS and hands is not Hands.LAP
    return pressing_nothing or let_go


def _fits(pose: Pose) -> None:
    """Refuse hands, a band or a mistake that a variation has not."""
    if pose.wrong:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "messages",
                "A pose “{posture}” is shown right only: mistakes are poses “thrust”.",
            ),
            posture=pose.posture.value,
        )
    if (pose.hands, pose.band) not in _HELD[pose.posture]:
        hands, band = _HELD[pose.posture][0]
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "messages",
                "A pose “{posture}” has its hands at “{hands}” and the band at “{band}”: "
                "there it is “{these}” and “{this}”.",
            ),
            posture=pose.posture.value,
            hands=pose.hands.value,
            band=pose.band.value,
            these=hands.value,
            this=band.value,
        )


def _shown(posture: Posture, highlights: tuple[Part, ...]) -> None:
    """Refuse to point at what the picture has not."""
    missing = _MISSING.get(posture, frozenset())
    for part in highlights:
        if part in missing or _ONLY.get(part, posture) is not posture:
            raise Refusal(
                QT_TRANSLATE_NOOP(
                    "messages",
                    "A pose “{posture}” highlights “{part}”, which is not in its picture.",
                ),
                posture=posture.value,
                part=part.value,
            )


def _within(name: str, value: float, limits: tuple[float, float]) -> None:
    if not limits[0] <= value <= limits[1]:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "messages", "A pose's {name} of {value} is outside {least} to {most}."
            ),
            name=name,
            value=f"{value:g}",
            least=f"{limits[0]:g}",
            most=f"{limits[1]:g}",
        )


VARIATIONS: Final[Mapping[Posture, Pose]] = {
    posture: Pose(posture=posture, hands=hands, band=band)
    for posture, ((hands, band), *_) in _HELD.items()
}
"""Each at the bottom of its movement."""

BOTTOM: Final = Pose()
TOP: Final = Pose(rise=1.0)
