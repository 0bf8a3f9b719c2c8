"""A lifter's proportions, and what follows from them and the bench.

Segments are fractions of stature: Drillis & Contini 1966, as in Winter, Biomechanics and Motor
Control of Human Movement (2009). Those marked "ours" are estimates of this project.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import asin, atan2, cos, hypot, radians, sin
from typing import Final

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal

HEIGHT_M: Final = (1.40, 2.10)
BENCH_M: Final = (0.30, 0.50)

ANKLE: Final = 0.039
"""Height of the ankle above the floor."""
SHANK: Final = 0.246
THIGH: Final = 0.245
HIP_TO_SHOULDER: Final = 0.288
UPPER_ARM: Final = 0.186
FOREARM: Final = 0.146
HAND: Final = 0.108
FOOT: Final = 0.152

CONTACT: Final = 0.205
"""Hip to the lower tips of the shoulder blades, where the back lies on the bench (ours)."""
BACK: Final = 0.055
"""Trunk axis to the skin of the back (ours)."""
CREASE: Final = 0.050
"""Hip joint to the hip crease (ours)."""
BUTTOCK: Final = 0.060
"""Hip joint to the underside of the buttock (ours)."""
HEEL: Final = 0.040
"""Ankle to the back of the heel, along the floor (ours)."""
HEAD: Final = 0.065
"""Radius of the head (ours)."""

BOTTOM_ANGLE: Final = radians(45)
CLEARANCE_M: Final = 0.03
"""Air left under the buttock at the bottom."""
HEEL_TOLERANCE_M: Final = 0.05
"""How well the model can say where the heels go (ours)."""


@dataclass(frozen=True, slots=True)
class Body:
    """A lifter and the bench, in metres.

    Raises:
        Refusal: a length is outside what the figure can show.
    """

    height_m: float = 1.70
    bench_m: float = 0.42

    def __post_init__(self) -> None:
        """Refuse what the figure cannot show."""
        if not HEIGHT_M[0] <= self.height_m <= HEIGHT_M[1]:
            raise Refusal(
                QT_TRANSLATE_NOOP(
                    "messages",
                    "A height of {value} m is outside what the figure can show: {least}–{most} m.",
                ),
                value=f"{self.height_m:.2f}",
                least=f"{HEIGHT_M[0]:.2f}",
                most=f"{HEIGHT_M[1]:.2f}",
            )
        if not BENCH_M[0] <= self.bench_m <= BENCH_M[1]:
            raise Refusal(
                QT_TRANSLATE_NOOP(
                    "messages",
                    "A bench of {value} m is outside what the figure can show: {least}–{most} m.",
                ),
                value=f"{self.bench_m:.2f}",
                least=f"{BENCH_M[0]:.2f}",
                most=f"{BENCH_M[1]:.2f}",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Geometry:
    """What a body and a bench come to.

    Attributes:
        theta_top: angle of the trunk below horizontal at the top, radians; may be negative.
        theta_bottom: the same at the bottom.
        ankle_x: bench edge to ankle, metres.
        heel_x: bench edge to the back of the heel, metres: where the lifter's feet go.
        heel_tolerance: of heel_x, either way, metres.
    """

    theta_top: float
    theta_bottom: float
    ankle_x: float
    heel_x: float
    heel_tolerance: float = HEEL_TOLERANCE_M


@lru_cache(maxsize=64)
def geometry(body: Body) -> Geometry:
    """Top, bottom and feet, such that the top has trunk and thigh in one line on a vertical shin.

    Both ends are angles at which a point fixed to the trunk has a given height, and
    ``d·cosθ − r·sinθ = h`` has the solution ``θ = atan2(d, r) − asin(h / √(d² + r²))``.
    """
    height = body.height_m
    knee_y = (ANKLE + SHANK) * height
    lowest_hip = BUTTOCK * height + CLEARANCE_M
    top = _angle(CONTACT + THIGH, (knee_y - body.bench_m) / height)
    bottom = min(BOTTOM_ANGLE, _angle(CONTACT, (lowest_hip - body.bench_m) / height))
    ankle_x = height * (BACK * sin(top) + (CONTACT + THIGH) * cos(top))
    return Geometry(
        theta_top=top,
        theta_bottom=bottom,
        ankle_x=ankle_x,
        heel_x=ankle_x - HEEL * height,
    )


def _angle(distance: float, height: float) -> float:
    """Angle below horizontal at which a point of the trunk axis is `height` above the bench.

    Both are fractions of stature, the distance along the axis from where the back lies on the
    bench. A height out of reach gives the angle that comes nearest.
    """
    reach = hypot(BACK, distance)
    return atan2(BACK, distance) - asin(max(-1.0, height / reach))
