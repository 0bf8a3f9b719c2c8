"""What tells right from wrong in a picture: lines of back, thigh, pelvis, shin and sole.

A wrong one is in the alert's colour beside a dotted one that shows how it should be, and has a
cross; a right one has a tick.
"""

from __future__ import annotations

from cmath import exp
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QLineF

from thrust_gui.domain.figure import Part, Posture
from thrust_gui.domain.figure.body import HIP_TO_SHOULDER
from thrust_gui.ui.figure.layers import Layer, Stroke
from thrust_gui.ui.figure.paths import bar, disc, joined, polygon, row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QColor, QPainterPath

    from thrust_gui.domain.figure import Joints
    from thrust_gui.ui.figure.props import FigureProps
    from thrust_gui.ui.figure.view import View
    from thrust_gui.ui.theme import Theme

# Metres, so that marks grow with the picture.
LINE: Final = 0.011
JOINT: Final = 0.016
HALO: Final = 0.006
DOT: Final = 0.0075
DOT_PITCH: Final = 0.034
BADGE: Final = 0.027
SIGN: Final = 0.007

SPINE_STEPS: Final = 16
CREST: Final = (0.066, 0.044, 0.078)
"""The upper edge of the pelvis: from the hip along the trunk, half its length, half that of the
line that shows how it should lie; in statures."""
PELVIS_BADGE: Final = 0.112
"""From the trunk's axis to the badge of the pelvis, in statures."""
SHIN_BEYOND: Final = 0.030
"""How far the upright line goes over the knee, in statures."""
TOE_BADGE: Final = (0.032, 0.042)
"""From the toe to the badge of the sole, in statures."""

TICK: Final = (((-0.42, 0.02), (-0.1, 0.34), (0.42, -0.3)),)
CROSS: Final = (((-0.33, -0.33), (0.33, 0.33)), ((-0.33, 0.33), (0.33, -0.33)))
"""Strokes in a disc of radius 1, y down."""

OVERLAID: Final = frozenset({Part.LINE, Part.SPINE, Part.PELVIS, Part.UPRIGHT, Part.SOLE})


class _Drawn(NamedTuple):
    """Lines as they are, one as it should be, and where their badge goes; in metres."""

    ways: Sequence[Sequence[complex]]
    joints: Sequence[complex]
    should: tuple[complex, complex]
    badge: complex


def overlays(
    props: FigureProps, placed: Joints, view: View, theme: Theme, surface: QColor
) -> Iterator[Layer | Stroke]:
    """The lines that the pose highlights, over the lifter."""
    pose = props.pose
    shown = OVERLAID.intersection(pose.highlights)
    if not shown or pose.posture is Posture.ABSENT:
        return
    ink = theme.alert_fill if pose.wrong else theme.hold
    drawn = list(_lines(placed, shown))
    for line in drawn:
        if pose.wrong:
            places = row(*line.should, DOT_PITCH)
            yield from _discs(places, DOT + HALO / 2, view, surface)
            yield from _discs(places, DOT, view, theme.text)
        for halo, colour in ((HALO, surface), (0.0, ink)):
            for way in line.ways:
                yield _stroke(way, LINE + 2 * halo, view, colour)
            yield from _discs(line.joints, JOINT + halo, view, colour)
    from thrust_gui.domain.guide import Mark  # noqa: PLC0415 - where lines are drawn: the guide

    if all(callout.mark is Mark.NOTE for callout in props.callouts):
        yield from badge(view, drawn[0].badge, ink, surface, good=not pose.wrong)


def badge(view: View, at: complex, ink: QColor, surface: QColor, *, good: bool) -> Iterator[Layer]:
    """A disc with a tick or a cross."""
    frame = view.frame(at)
    yield Layer(_disc(BADGE + HALO), frame, surface)
    yield Layer(_disc(BADGE), frame, ink)
    yield Layer(_sign(TICK if good else CROSS), frame, surface)


def _lines(placed: Joints, shown: frozenset[Part]) -> Iterator[_Drawn]:
    trunk, height = placed.trunk, placed.trunk.height
    if Part.SOLE in shown:
        toe = placed.toe + height * complex(*TOE_BADGE)
        level = placed.heel + abs(placed.toe - placed.heel)
        sole = (placed.heel, placed.toe)
        yield _Drawn([sole], sole, (placed.heel, level), toe)
    if Part.UPRIGHT in shown:
        shin = (placed.knee, placed.ankle)
        over = complex(placed.ankle.real, placed.knee.imag + SHIN_BEYOND * height)
        foot = complex(placed.ankle.real, 0.0)
        yield _Drawn([shin], shin, (foot, over), (placed.knee + placed.ankle) / 2)
    if Part.PELVIS in shown:
        along, half, beyond = CREST
        middle = trunk.at(along, 0.0)
        crest = half * height * trunk.front(0.0)
        level = beyond * height * 1j * exp(-1j * trunk.ribs)
        bone = (placed.hip, middle - crest, middle + crest)
        front = middle + PELVIS_BADGE * height * trunk.front(0.0)
        sides = list(pairwise((*bone, placed.hip)))
        yield _Drawn(sides, bone, (middle - level, middle + level), front)
    if Part.SPINE in shown or Part.LINE in shown:
        yield _trunk_line(placed, shown)


def _trunk_line(placed: Joints, shown: frozenset[Part]) -> _Drawn:
    """From the shoulder to the hip, along the back or straight, and on to the knee."""
    trunk = placed.trunk
    back = [placed.shoulder, placed.hip]
    if Part.SPINE in shown and not trunk.straight:
        steps = [HIP_TO_SHOULDER * (1 - step / SPINE_STEPS) for step in range(SPINE_STEPS + 1)]
        back = [trunk.at(u, 0.0) for u in steps]
    if Part.LINE not in shown:
        ends = (placed.shoulder, placed.hip)
        return _Drawn([back], ends, ends, placed.hip)
    joints = (placed.shoulder, placed.hip, placed.knee)
    should = (placed.shoulder, placed.knee)
    return _Drawn([back, (placed.hip, placed.knee)], joints, should, placed.hip)


def _stroke(way: Sequence[complex], width: float, view: View, colour: QColor) -> Layer | Stroke:
    """A straight line, or a bent one as an area."""
    if len(way) > 2:  # noqa: PLR2004 - two points are a straight line
        return Layer(polygon(_widened(way, width / 2)), view.frame(), colour)
    line = QLineF(view.point(way[0]), view.point(way[1]))
    return Stroke(line, width * view.scale, colour)


def _widened(way: Sequence[complex], half: float) -> list[complex]:
    """Round a way, so far to both sides."""
    ends = (2 * way[0] - way[1], *way, 2 * way[-1] - way[-2])
    sides = [
        1j * half * (after - before) / abs(after - before)
        for before, after in zip(ends, ends[2:], strict=False)
    ]
    left = [point + side for point, side in zip(way, sides, strict=True)]
    right = [point - side for point, side in zip(way, sides, strict=True)]
    return [*left, *reversed(right)]


def _discs(places: Sequence[complex], radius: float, view: View, colour: QColor) -> Iterator[Layer]:
    """Each for itself: Qt fills many in one shape far more slowly."""
    path = _disc(radius)
    for place in places:
        yield Layer(path, view.frame(place), colour)


@lru_cache(maxsize=8)
def _disc(radius: float) -> QPainterPath:
    return disc(0j, radius)


@lru_cache(maxsize=2)
def _sign(strokes: tuple[tuple[tuple[float, float], ...], ...]) -> QPainterPath:
    points = [[complex(x, -y) * BADGE for x, y in stroke] for stroke in strokes]
    return joined([bar(a, b, SIGN) for stroke in points for a, b in pairwise(stroke)])
