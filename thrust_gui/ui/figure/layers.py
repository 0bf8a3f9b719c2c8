"""A picture as a list of filled shapes, back to front: the one description of how it is drawn."""

from __future__ import annotations

from functools import cached_property
from math import sqrt
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QLineF

from thrust_gui.domain.figure import BandPlace, Part, Posture, joints
from thrust_gui.domain.figure.body import FOOT, SHANK, THIGH
from thrust_gui.ui.figure import outlines as shapes
from thrust_gui.ui.figure import strap as straps
from thrust_gui.ui.figure.glute import glute, hip_wedge
from thrust_gui.ui.figure.muscles import core, hamstrings, medius
from thrust_gui.ui.figure.parts import (
    BenchPart,
    bench_legs,
    bench_parts,
    bent_trunk,
    limb_parts,
    trunk_parts,
)
from thrust_gui.ui.figure.paths import polygon
from thrust_gui.ui.widgets.painting import mix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QColor, QPainterPath, QTransform

    from thrust_gui.domain.figure import Joints
    from thrust_gui.ui.figure.colours import Colours
    from thrust_gui.ui.figure.muscles import Muscle
    from thrust_gui.ui.figure.parts import LimbParts
    from thrust_gui.ui.figure.props import FigureProps
    from thrust_gui.ui.figure.view import View

HELPS: Final = 0.50
"""How much of the lit colour is under the pattern of a muscle that helps."""
HOLDS: Final = 0.15
"""The same of one that holds still."""


class Layer(NamedTuple):
    """A shape in axes of its own, where these are in the picture, and what it is filled with."""

    path: QPainterPath
    frame: QTransform
    colour: QColor


class Stroke(NamedTuple):
    """A straight line with square ends, in pixels: painted twice as fast as the same as a shape."""

    line: QLineF
    width: float
    colour: QColor


class Inks(NamedTuple):
    """The colours of one picture: the figure's, the surface's, and the lit muscle's."""

    figure: Colours
    surface: QColor
    lit: QColor


class Composer:
    """Composes one picture's layers.

    Attributes:
        placed: the joints.
    """

    def __init__(self, props: FigureProps, view: View, inks: Inks) -> None:
        self._props = props
        self._view = view
        self._inks = inks
        self._height = props.body.height_m
        self._parts: LimbParts = limb_parts()
        self.placed: Joints = joints(props.body, props.pose)

    def bench(self) -> Iterator[Layer | Stroke]:
        """The bench, and the band where it hangs there: what never moves."""
        colours = self._inks.figure
        bench = self._props.body.bench_m
        for leg in bench_legs(bench):
            yield self._ribbon(leg, colours.bench_frame)
        yield from self._bench_but(None)
        if self._props.pose.band is BandPlace.BENCH:
            loop = straps.hanging(bench, self._props.strap.width_m)
            yield self._metres(loop.halo, self._inks.surface)
            yield self._metres(loop.band, colours.strap)
            yield self._metres(loop.light, colours.strap_light)

    def _bench_but(self, left_out: BenchPart | None) -> Iterator[Layer]:
        colours = self._inks.figure
        tones = {
            BenchPart.FRAME: colours.bench_frame,
            BenchPart.PAD: colours.bench,
            BenchPart.LIGHT: colours.bench_light,
        }
        frame = self._view.frame()
        for part, path in bench_parts(self._props.body.bench_m):
            if part is not left_out:
                yield Layer(path, frame, tones[part])

    def lifter(self) -> Iterator[Layer | Stroke]:
        """Everything else, far side first."""
        if self._props.pose.posture is Posture.ABSENT:
            return
        under = self._props.pose.band in {BandPlace.HEELS, BandPlace.HIPS}
        banded = under or self._props.pose.band is BandPlace.ANCHOR
        if banded:
            yield self._far_strap()
        yield from self._far_leg()
        yield from self._near_leg(banded=under)
        yield from self._body()
        yield from self._head()
        yield from self._muscles()
        if banded:
            yield from self._near_strap()
        yield from self._arm()
        yield from self._core()

    def _metres(self, points: tuple[complex, ...], colour: QColor) -> Layer:
        return Layer(polygon(points), self._view.frame(), colour)

    def _along(self, start: complex, end: complex, length: float) -> QTransform:
        """Axes from joint to joint, stretched from the length at which the part was outlined."""
        way = end - start
        distance = abs(way)
        return self._view.frame(
            start, way / distance * self._height, distance / (length * self._height)
        )

    def _shank_frame(self, offset: float = 0.0) -> QTransform:
        placed = self.placed
        return self._view.frame(placed.knee + offset, (placed.ankle - placed.knee) / SHANK)

    def _shoe_frame(self, offset: float = 0.0) -> QTransform:
        placed = self.placed
        return self._view.frame(placed.heel + offset, (placed.toe - placed.heel) / FOOT)

    def _far_leg(self) -> Iterator[Layer]:
        offset = shapes.FAR_OFFSET * self._height
        yield Layer(self._parts.shank, self._shank_frame(offset), self._inks.figure.far)
        yield Layer(self._parts.shoe, self._shoe_frame(offset), self._inks.figure.far_shoe)

    def _near_leg(self, *, banded: bool) -> Iterator[Layer]:
        parts, colours, surface = self._parts, self._inks.figure, self._inks.surface
        shank, shoe = self._shank_frame(), self._shoe_frame()
        yield Layer(parts.shank_gap, shank, surface)
        yield Layer(parts.shank, shank, colours.skin)
        yield Layer(parts.shoe_gap, shoe, surface)
        yield Layer(parts.shoe, shoe, colours.shoe)
        yield Layer(parts.sole, shoe, colours.sole)
        if banded:
            yield Layer(parts.under_sole, shoe, colours.strap)

    def _body(self) -> Iterator[Layer]:
        parts, colours, surface = self._parts, self._inks.figure, self._inks.surface
        placed, view = self.placed, self._view
        trunk = trunk_parts(*self._bends())
        pelvis = self._pelvis_frame()
        thigh = view.frame(placed.hip, (placed.knee - placed.hip) / THIGH)
        upright = view.frame(placed.hip, complex(self._height))
        neck_from = placed.trunk.at(*shapes.NECK_FROM)
        neck_to = placed.head + self._height * placed.facing * shapes.NECK_TO
        yield Layer(trunk.gap, pelvis, surface)
        yield Layer(parts.thigh_gap, thigh, surface)
        yield Layer(parts.neck, self._along(neck_from, neck_to, shapes.NECK_LENGTH), colours.skin)
        yield Layer(trunk.shirt, pelvis, colours.shirt)
        if placed.trunk.lying:  # the back is flattened by the pad, not sunk into it
            yield from self._bench_but(BenchPart.FRAME)
        yield Layer(parts.thigh, thigh, colours.skin)
        yield Layer(trunk.shorts, pelvis, colours.shorts)
        yield Layer(hip_wedge(placed), upright, colours.shorts)
        yield Layer(parts.thigh_shorts, thigh, colours.shorts)

    def _bends(self) -> tuple[float, float]:
        trunk = self.placed.trunk
        return trunk.pelvis - trunk.ribs, trunk.lying

    def _pelvis_frame(self) -> QTransform:
        return self._view.frame(self.placed.hip, -1j * self.placed.trunk.front(0.0) * self._height)

    def _head(self) -> Iterator[Layer]:
        frame = self._view.frame(self.placed.head, self.placed.facing * self._height)
        yield Layer(self._parts.head, frame, self._inks.figure.skin)
        yield Layer(self._parts.hair, frame, self._inks.figure.hair)

    def _muscles(self) -> Iterator[Layer]:
        """The one that works, then those that the pose points out."""
        yield from self._glute()
        shown = self._props.pose.highlights
        if Part.HAMSTRINGS in shown:
            thigh = self._view.frame(self.placed.hip, (self.placed.knee - self.placed.hip) / THIGH)
            yield from self._patterned(hamstrings(), thigh, HELPS)
        if Part.GLUTE_MEDIUS in shown:
            yield from self._patterned(
                medius(bent_trunk(*self._bends())), self._pelvis_frame(), HELPS
            )

    def _core(self) -> Iterator[Layer]:
        """Over the arm, which would hide it."""
        if Part.CORE in self._props.pose.highlights:
            muscle = core(bent_trunk(*self._bends()))
            yield from self._patterned(muscle, self._pelvis_frame(), HOLDS)

    def _patterned(self, muscle: Muscle, frame: QTransform, share: float) -> Iterator[Layer]:
        yield Layer(muscle.area, frame, mix(self._inks.figure.shorts, self._inks.lit, share))
        yield Layer(muscle.pattern, frame, self._inks.lit)

    def _glute(self) -> Iterator[Layer]:
        effort = self._props.shown_effort
        if effort > 0.0:
            colour = mix(self._inks.figure.shorts, self._inks.lit, sqrt(effort))
            upright = self._view.frame(self.placed.hip, complex(self._height))
            yield Layer(glute(self.placed), upright, colour)

    @cached_property
    def _strap_ends(self) -> tuple[complex, complex, float]:
        """Upper end, lower end, width, in metres."""
        top = straps.upper_end(self.placed, self._props.pose.band)
        foot = straps.lower_end(self.placed, self._height)
        width = straps.width_at(self._props.body, self._props.strap.width_m, abs(top - foot))
        return top, foot, width

    def _far_strap(self) -> Stroke:
        top, foot, width = self._strap_ends
        ribbon = straps.far_ribbon(top, foot, width, self._height)
        return self._ribbon(ribbon, self._inks.figure.strap_far)

    def _near_strap(self) -> Iterator[Layer | Stroke]:
        top, foot, width = self._strap_ends
        colours = self._inks.figure
        ribbons = straps.near_ribbons(top, foot, width, folded=self._props.strap.folded)
        yield self._ribbon(ribbons.halo, self._inks.surface)
        if ribbons.low is not None:
            yield self._ribbon(ribbons.low, colours.strap_low)
        yield self._ribbon(ribbons.high, colours.strap)
        yield self._ribbon(ribbons.light, colours.strap_light)
        yield self._metres(straps.below_floor(foot, width, self._height), self._inks.surface)

    def _ribbon(self, ribbon: straps.Ribbon, colour: QColor) -> Stroke:
        scale, origin = self._view
        start = origin + scale * ribbon.start.conjugate()
        end = origin + scale * ribbon.end.conjugate()
        line = QLineF(start.real, start.imag, end.real, end.imag)
        return Stroke(line, ribbon.width * scale, colour)

    def _arm(self) -> Iterator[Layer]:
        parts, colours, surface = self._parts, self._inks.figure, self._inks.surface
        placed = self.placed
        deltoid = placed.trunk.at(*shapes.DELTOID)
        upper = self._along(deltoid, placed.elbow, shapes.UPPER_ARM_LENGTH)
        fore = self._along(placed.elbow, placed.wrist, shapes.FOREARM_LENGTH)
        hand = self._along(placed.wrist, placed.hand, shapes.HAND_LENGTH)
        yield Layer(parts.upper_arm_gap, upper, surface)
        yield Layer(parts.forearm_gap, fore, surface)
        yield Layer(parts.hand_gap, hand, surface)
        yield Layer(parts.upper_arm, upper, colours.skin)
        yield Layer(parts.forearm, fore, colours.skin)
        yield Layer(parts.hand, hand, colours.skin)
        yield Layer(parts.sleeve, upper, colours.sleeve)
