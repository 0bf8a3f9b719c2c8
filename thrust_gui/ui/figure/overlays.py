"""What tells right from wrong in a picture: lines of back, thigh, pelvis, shin and sole.

A wrong one is in the alert's colour beside a dotted one that shows how it should be, and has a
cross; a right one has a tick.
"""

from __future__ import annotations

from cmath import exp
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from thrust_gui.domain.figure import Part, Posture
from thrust_gui.domain.figure.body import HIP_TO_SHOULDER
from thrust_gui.domain.guide import Mark
from thrust_gui.ui.figure.layers import Layer
from thrust_gui.ui.figure.paths import bar, disc, dots, joined

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
    """A line as it is, one as it should be, and where its badge goes; in metres."""

    way: Sequence[complex]
    joints: Sequence[complex]
    should: tuple[complex, complex] | None
    badge: complex


def overlays(
    props: FigureProps, placed: Joints, view: View, theme: Theme, surface: QColor
) -> Iterator[Layer]:
    """The lines that the pose highlights, over the lifter."""
    pose = props.pose
    shown = OVERLAID.intersection(pose.highlights)
    if not shown or pose.posture is Posture.ABSENT:
        return
    frame = view.frame()
    ink = theme.alert_fill if pose.wrong else theme.hold
    drawn = list(_lines(placed, shown))
    for line in drawn:
        if line.should is not None and pose.wrong:
            yield Layer(dots(*line.should, DOT_PITCH, DOT + HALO / 2), frame, surface)
            yield Layer(dots(*line.should, DOT_PITCH, DOT), frame, theme.text)
        yield Layer(_stroke(line, HALO), frame, surface)
        yield Layer(_stroke(line, 0.0), frame, ink)
    if all(callout.mark is Mark.NOTE for callout in props.callouts):
        yield from badge(view, drawn[0].badge, ink, surface, good=not pose.wrong)


def badge(view: View, at: complex, ink: QColor, surface: QColor, *, good: bool) -> Iterator[Layer]:
    """A disc with a tick or a cross."""
    frame = view.frame(at)
    yield Layer(disc(0j, BADGE + HALO), frame, surface)
    yield Layer(disc(0j, BADGE), frame, ink)
    yield Layer(_sign(TICK if good else CROSS), frame, surface)


def _lines(placed: Joints, shown: frozenset[Part]) -> Iterator[_Drawn]:
    trunk, height = placed.trunk, placed.trunk.height
    if Part.SOLE in shown:
        toe = placed.toe + height * complex(*TOE_BADGE)
        level = placed.heel + abs(placed.toe - placed.heel)
        sole = (placed.heel, placed.toe)
        yield _Drawn(sole, sole, (placed.heel, level), toe)
    if Part.UPRIGHT in shown:
        shin = (placed.knee, placed.ankle)
        over = complex(placed.ankle.real, placed.knee.imag + SHIN_BEYOND * height)
        foot = complex(placed.ankle.real, 0.0)
        yield _Drawn(shin, shin, (foot, over), (placed.knee + placed.ankle) / 2)
    if Part.PELVIS in shown:
        along, half, beyond = CREST
        middle = trunk.at(along, 0.0)
        crest = half * height * trunk.front(0.0)
        level = beyond * height * 1j * exp(-1j * trunk.ribs)
        bone = (placed.hip, middle - crest, middle + crest, placed.hip)
        front = middle + PELVIS_BADGE * height * trunk.front(0.0)
        yield _Drawn(bone, bone[1:3], (middle - level, middle + level), front)
    if Part.SPINE in shown or Part.LINE in shown:
        yield _trunk_line(placed, shown)


def _trunk_line(placed: Joints, shown: frozenset[Part]) -> _Drawn:
    """From the shoulder to the hip, along the back or straight, and on to the knee."""
    trunk = placed.trunk
    way = [placed.shoulder, placed.hip]
    bent = Part.SPINE in shown and not trunk.straight
    if bent:
        steps = [HIP_TO_SHOULDER * (1 - step / SPINE_STEPS) for step in range(SPINE_STEPS + 1)]
        way = [trunk.at(u, 0.0) for u in steps]
    ends = [placed.shoulder, placed.hip]
    if Part.LINE in shown:
        way.append(placed.knee)
        ends.append(placed.knee)
    return _Drawn(way, ends, (ends[0], ends[-1]), placed.hip)


def _stroke(line: _Drawn, halo: float) -> QPainterPath:
    return joined(
        [bar(start, end, LINE + 2 * halo) for start, end in pairwise(line.way)]
        + [disc(joint, JOINT + halo) for joint in line.joints]
    )


@lru_cache(maxsize=2)
def _sign(strokes: tuple[tuple[tuple[float, float], ...], ...]) -> QPainterPath:
    points = [[complex(x, -y) * BADGE for x, y in stroke] for stroke in strokes]
    return joined([bar(a, b, SIGN) for stroke in points for a, b in pairwise(stroke)])
