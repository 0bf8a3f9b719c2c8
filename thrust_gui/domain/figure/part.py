"""What a picture may point at, and how the muscles among it work."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping


class Part(StrEnum):
    """What a picture may point at."""

    BENCH = "bench"
    UPPER_BACK = "upper_back"
    HEAD = "head"
    CHIN = "chin"
    SHOULDER = "shoulder"
    RIBS = "ribs"
    BELLY = "belly"
    LOWER_BACK = "lower_back"
    HIP = "hip"
    GLUTES = "glutes"
    """Highlighted, the working muscle is lit."""
    HAMSTRINGS = "hamstrings"
    """Highlighted, it is lit as one that helps; so is the gluteus medius."""
    GLUTE_MEDIUS = "glute_medius"
    CORE = "core"
    """Highlighted, it is lit as one that holds still."""
    CREASE = "crease"
    HANDS = "hands"
    KNEE = "knee"
    SHIN = "shin"
    FEET = "feet"
    HEELS = "heels"
    BAND = "band"
    LINE = "line"
    """Highlighted, the line from shoulder over hip to knee is drawn."""
    SPINE = "spine"
    """Highlighted, the line of the back is drawn, beside a straight one where it is bent."""
    PELVIS = "pelvis"
    """Highlighted, how far the pelvis is tilted is drawn."""
    UPRIGHT = "upright"
    """Highlighted, the shin is compared with an upright one: the judge of where the feet go."""
    SOLE = "sole"
    """Highlighted, the line of the sole is drawn along the floor, or off it."""
    TARGET = "target"
    """Highlighted, the line that the hips go to in the pose's phase is drawn."""
    DISTANCE = "distance"
    """Highlighted, the way from the bench edge to the heels is drawn along the floor."""
    ANCHOR = "anchor"
    """What the band is tied to."""
    BAR = "bar"
    """The end of the bar, in the middle of its plate."""
    FREE_KNEE = "free_knee"
    """The knee of the leg that is off the floor."""


class Work(StrEnum):
    """How a muscle works in the exercise."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    ISOMETRIC = "isometric"


MUSCLES: Final[Mapping[Part, Work]] = {
    Part.GLUTES: Work.PRIMARY,
    Part.GLUTE_MEDIUS: Work.SECONDARY,
    Part.HAMSTRINGS: Work.SECONDARY,
    Part.CORE: Work.ISOMETRIC,
}
