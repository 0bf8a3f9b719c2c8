"""How high letters must be to be read from where the lifter lies, and how far off they still are.

The angle that a letter of height h takes up at a distance d is ``2·atan(h / 2d)``, in minutes of
arc. Five minutes are what an eye of full acuity just reads (Snellen); letters that are to be read
at a glance, upside down or out of breath, are several times that.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import atan, hypot, isclose, radians, tan
from typing import Final

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal
from thrust_gui.domain.units import CM_PER_INCH, Units, distance_text

BIG: Final = 30.0
"""Minutes of arc of what the lifter counts on: the phase word, the number, the repetition."""
SMALL: Final = 20.0
"""Minutes of arc of everything else that is needed in a set."""
DISTANCE_M: Final = 2.5
DISTANCES_M: Final = (1.0, 6.0)
DIAGONALS_IN: Final = (5.0, 100.0)
"""A screen is neither smaller nor larger than these, in inches."""
ASPECT: Final = 0.1
"""Pixels may be this much wider than high, or higher than wide, before a size is doubted."""
MADE_UP_DPI: Final = (96.0, 100.0)
"""Dots an inch that a system reports where it does not know the size of a screen."""
MADE_UP_MM: Final = 0.6
"""What rounding to whole millimetres may cost."""
MM_PER_INCH: Final = 10 * CM_PER_INCH


def arc_minutes(height_mm: float, distance_m: float) -> float:
    """The angle of something so high, seen from so far, in minutes of arc."""
    return 2 * atan(height_mm / (2000 * distance_m)) / radians(1 / 60)


def least_mm(arc: float, distance_m: float) -> float:
    """How high something must be to take up an angle (in minutes of arc) at a distance."""
    return 2000 * distance_m * tan(radians(arc / 60) / 2)


def served_m(height_mm: float, arc: float) -> float:
    """From how far something so high still takes up an angle, given in minutes of arc."""
    return height_mm / (2000 * tan(radians(arc / 60) / 2))


@dataclass(frozen=True, slots=True)
class Panel:
    """A screen as the system describes it.

    Attributes:
        key: tells it from the other screens of this machine.
        width_px, height_px: in pixels of a window; with scaling fewer than the screen has.
        width_mm, height_mm: as the system says; 0 where it does not.
        invented: the platform has no screen, so what it says of one is made up.
        ratio: screen pixels to one of a window.
    """

    key: str = ""
    width_px: float = 0.0
    height_px: float = 0.0
    width_mm: float = 0.0
    height_mm: float = 0.0
    invented: bool = False
    ratio: float = 1.0

    @property
    def said_in(self) -> float | None:
        """Its diagonal in inches as the system says, or None where that cannot be right."""
        return hypot(self.width_mm, self.height_mm) / MM_PER_INCH if self._believable else None

    def pitch_mm(self, diagonal_in: float | None = None) -> float | None:
        """Millimetres to a pixel of a window; None where nobody knows how large the screen is.

        Args:
            diagonal_in: of the screen as the lifter measured it, which counts before the system's.
        """
        diagonal = diagonal_in or self.said_in
        across = hypot(self.width_px, self.height_px)
        return diagonal * MM_PER_INCH / across if diagonal and across else None

    @property
    def _believable(self) -> bool:
        if self.invented or min(self.width_px, self.height_px, self.width_mm, self.height_mm) <= 0:
            return False
        least, most = DIAGONALS_IN
        if not least <= hypot(self.width_mm, self.height_mm) / MM_PER_INCH <= most:
            return False
        (short_px, long_px), (short_mm, long_mm) = self._sides
        square = (long_mm / long_px) / (short_mm / short_px)
        return isclose(square, 1.0, rel_tol=ASPECT) and not self._made_up

    @property
    def _sides(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """Pixels and millimetres, the shorter side first: some systems do not turn the latter."""
        short_px, long_px = sorted((self.width_px, self.height_px))
        short_mm, long_mm = sorted((self.width_mm, self.height_mm))
        return (short_px, long_px), (short_mm, long_mm)

    @property
    def _made_up(self) -> bool:
        """Whether both sides are the pixels at a round number of dots an inch."""
        return any(
            all(
                abs(mm - px * self.ratio * MM_PER_INCH / dpi) <= MADE_UP_MM
                for px, mm in zip(*self._sides, strict=True)
            )
            for dpi in MADE_UP_DPI
        )


@dataclass(frozen=True, slots=True)
class View:
    """From how far a screen is looked at, and how large its pixels are.

    Attributes:
        distance_m: from the eyes to the screen.
        pitch_mm: millimetres to a pixel of a window; None where it is not known.
    """

    distance_m: float = DISTANCE_M
    pitch_mm: float | None = None

    def least_px(self, arc: float) -> float | None:
        """How many pixels high letters must be; None where nobody can tell."""
        if self.pitch_mm is None:
            return None
        return least_mm(arc, self.distance_m) / self.pitch_mm

    def arc_minutes(self, height_px: float) -> float | None:
        """The angle of something so high on the screen, in minutes of arc."""
        if self.pitch_mm is None:
            return None
        return arc_minutes(height_px * self.pitch_mm, self.distance_m)

    def served_m(self, big_px: float, small_px: float) -> float | None:
        """From how far both the big and the small letters are still high enough."""
        if self.pitch_mm is None:
            return None
        return min(served_m(big_px * self.pitch_mm, BIG), served_m(small_px * self.pitch_mm, SMALL))


def check_distance(metres: float, units: Units = Units.METRIC) -> float:
    """A viewing distance in metres.

    Args:
        metres: the distance.
        units: in which a refusal writes it.

    Raises:
        Refusal: it is nearer or further than a screen is trained before.
    """
    least, most = DISTANCES_M
    if least <= metres <= most:
        return metres
    raise Refusal(
        QT_TRANSLATE_NOOP(
            "messages", "Letters are set for {least} to {most}; {distance} is outside that."
        ),
        least=distance_text(least, units),
        most=distance_text(most, units),
        distance=distance_text(min(metres, 999.0), units),
    )


def check_diagonal(inches: float) -> float:
    """The diagonal of a screen in inches.

    Raises:
        Refusal: no screen is that small or large.
    """
    least, most = DIAGONALS_IN
    if least <= inches <= most:
        return inches
    raise Refusal(
        QT_TRANSLATE_NOOP(
            "messages",
            "A screen of {inches} in across is outside what this counts with: {least}–{most} in.",
        ),
        inches=f"{inches:.4g}",
        least=f"{least:g}",
        most=f"{most:g}",
    )
