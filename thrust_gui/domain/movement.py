"""Which movement an exercise is, by the name that lifters and other programs give it."""

from __future__ import annotations

import re
from typing import Final

from thrust_gui.domain.plan import Variation

LONGEST: Final = 64
"""Characters of a variation."""
HIP_THRUST: Final = "hip_thrust"
"""One whose name does not say what it is done with."""
NAMELESS: Final = "exercise"

_WORDS: Final = re.compile(r"[^\W_]+")
_TAUGHT: Final = re.compile(
    r"\b(?:(?P<thrust>hip ?thrust(?:s|er|ers|ing)?)"
    r"|(?P<bridge>glut(?:e|es|eal) ?bridges?)"
    r"|(?P<step>side ?step(?:s|ping)?)(?! ups?\b))\b"
)
_SINGLE: Final = re.compile(r"\b(?:single|one|1) ?leg(?:s|ged)?\b|\bunilateral\b")
_BAND: Final = re.compile(r"\b(?:mini ?)?(?:band|bands|banded|loop)\b")
_BARBELL: Final = re.compile(r"\bbarbells?\b")
_STANDING: Final = re.compile(r"\bstanding\b")


def taught(name: str) -> str | None:
    """The variation of an exercise that the guide teaches, whatever else its name says.

    Hip thrusts, glute bridges and side steps, in any case and spelling (``Hip-Thrust``,
    ``glute bridges``, ``Sidestep``); None for every other exercise, a step-up to the side too.
    """
    words = _words(name)
    found = _TAUGHT.search(words)
    if found is None:
        return None
    if found["step"]:
        return Variation.SIDE_STEP.value
    banded = _BAND.search(words)
    if found["bridge"]:
        return (Variation.FLOOR_BRIDGE if banded else Variation.GLUTE_BRIDGE).value
    for pattern, variation in (
        (_SINGLE, Variation.SINGLE_LEG),
        (_BARBELL, Variation.BARBELL),
    ):
        if pattern.search(words):
            return variation.value
    if banded:
        standing = _STANDING.search(words)
        return (Variation.STANDING if standing else Variation.BANDED_HIP_THRUST).value
    return HIP_THRUST


def variation_of(name: str) -> str:
    """The variation of any exercise: one that is taught, else its name in small letters."""
    return taught(name) or _words(name).replace(" ", "_")[:LONGEST].rstrip("_") or NAMELESS


def _words(name: str) -> str:
    return " ".join(_WORDS.findall(name[: 4 * LONGEST].casefold()))
