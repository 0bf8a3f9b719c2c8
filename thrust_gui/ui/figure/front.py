"""The picture from the front: shapes back to front, as the one from the side."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF

from thrust_gui.domain.figure import Part, front_joints
from thrust_gui.domain.figure.body import SHANK, THIGH
from thrust_gui.domain.figure.front import STANCE
from thrust_gui.ui.figure import front_outlines as shapes
from thrust_gui.ui.figure import outlines
from thrust_gui.ui.figure.front_parts import front_parts
from thrust_gui.ui.figure.layers import Layer, Stroke
from thrust_gui.ui.figure.parts import limb_parts
from thrust_gui.ui.figure.strap import BESIDE, FOLDED_SPREAD, HALO_M, LIGHT, SINGLE_LIGHT, STRAND
from thrust_gui.ui.widgets.painting import mix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QColor, QTransform

    from thrust_gui.domain.figure import Front
    from thrust_gui.domain.figure.front import Side
    from thrust_gui.ui.figure.layers import Inks
    from thrust_gui.ui.figure.props import FigureProps
    from thrust_gui.ui.figure.view import View

FAR_OVER: Final = 0.013
"""How much higher the far side of the band is seen, in statures."""
HAND: Final = (0.040, 0.020)
"""From a wrist to the end of its hand: inwards and up, in statures."""


class FrontComposer:
    """Composes one picture's layers.

    Attributes:
        placed: the joints.
    """

    def __init__(self, props: FigureProps, view: View, inks: Inks) -> None:
        self._props = props
        self._view = view
        self._inks = inks
        self._height = props.body.height_m
        self.placed: Front = front_joints(props.body, props.pose)

    def bench(self) -> Iterator[Layer | Stroke]:
        """There is none."""
        return iter(())

    def lifter(self) -> Iterator[Layer | Stroke]:
        """Everything, far side first."""
        sides = (self.placed.trail, self.placed.lead)
        yield self._strip(FAR_OVER * self._height, 0.85, self._inks.figure.strap_far)
        for which, side in enumerate(sides):
            yield from self._shank(side, 1 - which)
        yield from self._band()
        for which, side in enumerate(sides):
            yield from self._thigh(side, 1 - which)
        yield from self._trunk()
        yield from self._muscle()
        yield from self._head()
        for side in sides:
            yield from self._arm(side)
        yield from self._hands()

    def _along(self, start: complex, end: complex, length: float) -> QTransform:
        """Axes from joint to joint, shortened as it is seen."""
        way = end - start
        distance = abs(way)
        return self._view.frame(
            start, way / distance * self._height, distance / (length * self._height)
        )

    def _upright(self, at: complex) -> QTransform:
        return self._view.frame(at, complex(self._height))

    def _shank(self, side: Side, which: int) -> Iterator[Layer]:
        parts, colours, surface = front_parts(), self._inks.figure, self._inks.surface
        shank = self._along(side.knee.at, side.ankle.at, SHANK)
        foot = complex(side.ankle.at.real, side.ankle.at.imag - shapes.ANKLE_Y * self._height)
        shoe = self._upright(foot)
        yield Layer(parts.shank_gaps[which], shank, surface)
        yield Layer(parts.shanks[which], shank, colours.skin)
        yield Layer(parts.shoe_gap, shoe, surface)
        yield Layer(parts.shoe, shoe, colours.shoe)
        yield Layer(parts.sole, shoe, colours.sole)

    def _thigh(self, side: Side, which: int) -> Iterator[Layer]:
        parts, colours = front_parts(), self._inks.figure
        thigh = self._along(side.hip.at, side.knee.at, THIGH)
        yield Layer(parts.thigh_gaps[which], thigh, self._inks.surface)
        yield Layer(parts.thighs[which], thigh, colours.skin)
        yield Layer(parts.thigh_shorts[which], thigh, colours.shorts)

    def _trunk(self) -> Iterator[Layer]:
        parts, colours = front_parts(), self._inks.figure
        trunk = self._upright(self.placed.pelvis)
        yield Layer(parts.shorts, trunk, colours.shorts)
        yield Layer(parts.shirt, trunk, colours.shirt)
        yield Layer(parts.neck, self._upright(self.placed.neck), colours.skin)

    def _muscle(self) -> Iterator[Layer]:
        effort = self._props.shown_effort
        if Part.GLUTE_MEDIUS in self._props.pose.highlights:
            effort = 1.0
        if effort > 0.0:
            colour = mix(self._inks.figure.shorts, self._inks.lit, sqrt(effort))
            for muscle in front_parts().medius:
                yield Layer(muscle, self._upright(self.placed.pelvis), colour)

    def _head(self) -> Iterator[Layer]:
        parts, colours = front_parts(), self._inks.figure
        head = self._upright(self.placed.head)
        yield Layer(parts.face_gap, head, self._inks.surface)
        yield Layer(parts.ears, head, colours.skin)
        yield Layer(parts.face, head, colours.skin)
        yield Layer(parts.hair, head, colours.hair)

    def _arm(self, side: Side) -> Iterator[Layer]:
        parts, colours, surface = limb_parts(), self._inks.figure, self._inks.surface
        inwards = 1.0 if side is self.placed.trail else -1.0
        down = shapes.DELTOID
        deltoid = side.shoulder.at + complex(inwards * down.real, -down.imag) * self._height
        upper = self._along(deltoid, side.elbow.at, outlines.UPPER_ARM_LENGTH)
        fore = self._along(side.elbow.at, side.wrist.at, outlines.FOREARM_LENGTH)
        yield Layer(parts.upper_arm_gap, upper, surface)
        yield Layer(parts.upper_arm, upper, colours.skin)
        yield Layer(front_parts().sleeve, upper, colours.sleeve)
        yield Layer(parts.forearm_gap, fore, surface)
        yield Layer(parts.forearm, fore, colours.skin)

    def _hands(self) -> Iterator[Layer]:
        """One over the other."""
        parts, colours, surface = limb_parts(), self._inks.figure, self._inks.surface
        for side, inwards in ((self.placed.trail, 1.0), (self.placed.lead, -1.0)):
            way = complex(inwards * HAND[0], HAND[1]) * self._height
            hand = self._along(side.wrist.at, side.wrist.at + way, outlines.HAND_LENGTH)
            yield Layer(parts.hand_gap, hand, surface)
            yield Layer(parts.hand, hand, colours.skin)

    def _ends(self) -> tuple[complex, complex]:
        """Of the band: the outer skin of both shins."""
        beside = shapes.SHIN_AT_BAND * self._height
        return self.placed.trail.band - beside, self.placed.lead.band + beside

    def _strip(self, over: float, share: float, colour: QColor) -> Stroke:
        """A strip of the band, so much higher and as broad as this share of it."""
        left, right = self._ends()
        width = self._width()
        aside = 1j * over
        line = QLineF(self._view.point(left + aside), self._view.point(right + aside))
        return Stroke(line, width * share * self._view.scale, colour)

    def _width(self) -> float:
        """Of the strap: with one over the root of its length."""
        left, right = self._ends()
        shortest = 2.0 * (STANCE + shapes.SHIN_AT_BAND) * self._height
        return self._props.strap.width_m * min(1.0, sqrt(shortest / abs(right - left)))

    def _band(self) -> Iterator[Stroke]:
        strap, colours, width = self._props.strap, self._inks.figure, self._width()
        spread = FOLDED_SPREAD if strap.folded else 1.0
        yield self._strip(0.0, spread + HALO_M / width, self._inks.surface)
        if strap.folded:
            yield self._strip(-width * BESIDE, STRAND, colours.strap_low)
            yield self._strip(width * BESIDE, STRAND, colours.strap)
            yield self._strip(width * (BESIDE + STRAND * 0.14), LIGHT, colours.strap_light)
        else:
            yield self._strip(0.0, 1.0, colours.strap)
            yield self._strip(width * 0.2, SINGLE_LIGHT, colours.strap_light)
