"""What a picture points out: the line to reach, rings, the way to the heels."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Qt

from thrust_gui.domain.figure import (
    BOTTOM,
    MUSCLES,
    VARIATIONS,
    Joints,
    Part,
    Posture,
    geometry,
    joints,
    place_in,
)
from thrust_gui.domain.figure.body import BUTTOCK
from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.ui.figure.colours import line_of
from thrust_gui.ui.figure.layers import Layer, Stroke
from thrust_gui.ui.figure.overlays import OVERLAID, overlays
from thrust_gui.ui.figure.paths import bar, disc, dots
from thrust_gui.ui.widgets.painting import mix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QColor, QPainterPath

    from thrust_gui.domain.figure import Body, Placed
    from thrust_gui.ui.figure.props import FigureProps
    from thrust_gui.ui.figure.view import View
    from thrust_gui.ui.theme import Theme

# Metres, so that marks grow with the picture.
TARGET: Final = 0.019
DOT_PITCH: Final = 0.046
FIST: Final = 0.0135
KNEE: Final = 0.028
"""Half thicknesses, in statures: hand and knee are what is highest at the top."""
ABOVE_TOP: Final = 0.055
UNDER_BOTTOM: Final = 0.031
LEAST_Y: Final = 0.016
ARROW: Final = (0.034, 0.085)
ARROW_FROM_LINE: Final = 0.042
FADE: Final = (0.10, 0.35)
"""An arrow fades while the hips come this near to the line, as a share of the way."""

HALO: Final = 0.006
RING: Final = (0.046, 0.006)

DISTANCE_Y: Final = -0.060
DISTANCE_ROOM: Final = 0.080
"""What a picture with the way to the heels needs below the floor, besides its margin."""
DISTANCE_TICK: Final = 0.018
DISTANCE_LINE: Final = 0.005

_SPECIAL: Final = frozenset({*MUSCLES, *OVERLAID, Part.TARGET, Part.DISTANCE})
_NO_LINE: Final = frozenset({Posture.STANDING, Posture.SIDE_STEP})
"""Hips that do not go up and down have no line to reach."""


class _Target(NamedTuple):
    """The line to reach in a phase, and where an arrow to it points."""

    path: QPainterPath
    tip: complex
    up: bool


@lru_cache(maxsize=64)
def _target(body: Body, posture: Posture, phase: PhaseKind) -> _Target:
    low = VARIATIONS.get(posture, BOTTOM)
    top = joints(body, replace(low, rise=1.0))
    far = top.ankle.real
    highest = max(top.hand.imag + FIST * body.height_m, top.knee.imag + KNEE * body.height_m)
    over = highest + ABOVE_TOP
    if phase is PhaseKind.HOLD:
        path = bar(complex(0.15 * far, over), complex(far + 0.02, over), TARGET)
        return _Target(path, complex(0.0, over), up=True)
    if phase is PhaseKind.LIFT:
        ends = complex(0.15 * far, over), complex(far + 0.02, over)
        path = dots(*ends, DOT_PITCH, TARGET / 2)
        return _Target(path, complex(0.52 * far, over - ARROW_FROM_LINE), up=True)
    bottom = joints(body, low)
    under = max(LEAST_Y, bottom.hip.imag - BUTTOCK * body.height_m - UNDER_BOTTOM)
    ends = complex(0.06 * far, under), complex(0.75 * far, under)
    path = dots(*ends, DOT_PITCH, TARGET / 2)
    return _Target(path, complex(0.24 * far, under + ARROW_FROM_LINE), up=False)


def target(props: FigureProps, view: View, theme: Theme, surface: QColor) -> Iterator[Layer]:
    """The line that the hips go to, and an arrow while there is room for one."""
    phase = props.shown_phase
    if phase is None or phase not in {PhaseKind.LIFT, PhaseKind.HOLD, PhaseKind.LOWER}:
        return
    if props.pose.posture in _NO_LINE:
        return
    goal, colour = _target(props.body, props.pose.posture, phase), line_of(theme, phase)
    yield Layer(goal.path, view.frame(), colour)
    if phase is not PhaseKind.HOLD:
        left = 1.0 - props.pose.rise if goal.up else props.pose.rise
        shown = min(max((left - FADE[0]) / (FADE[1] - FADE[0]), 0.0), 1.0)
        if shown > 0.0:
            frame = view.frame(goal.tip, -1j if goal.up else 1j)
            yield Layer(_arrow(), frame, mix(surface, colour, shown))


def behind(props: FigureProps, view: View, theme: Theme) -> Iterator[Layer]:
    """What lies on the floor: the way from the bench edge to the heels."""
    if Part.DISTANCE in props.pose.highlights:
        heel = geometry(props.body).heel_x
        ends = (complex(0.0, DISTANCE_Y), complex(heel, DISTANCE_Y))
        path = bar(*ends, DISTANCE_LINE)
        for end in ends:
            path.addPath(bar(end - 1j * DISTANCE_TICK, end + 1j * DISTANCE_TICK, DISTANCE_LINE))
        path.setFillRule(Qt.FillRule.WindingFill)
        yield Layer(path, view.frame(), theme.label)


def before(
    props: FigureProps, placed: Placed, view: View, theme: Theme, surface: QColor
) -> Iterator[Layer | Stroke]:
    """The pose's lines and rings, over the lifter."""
    if isinstance(placed, Joints):
        yield from overlays(props, placed, view, theme, surface)
    pointed_at = _SPECIAL | {callout.at for callout in props.callouts}
    for part in props.pose.highlights:
        if part not in pointed_at:
            at = view.frame(place_in(placed, props.pose, part))
            yield Layer(_ring(RING[1] + HALO), at, surface)
            yield Layer(_ring(RING[1]), at, theme.text)


@lru_cache(maxsize=1)
def _arrow() -> QPainterPath:
    """An arrow whose tip is at 0, pointing against x."""
    wide, long = ARROW
    tip = complex(TARGET / 2, 0.0)
    path = bar(tip, complex(long - TARGET / 2, 0.0), TARGET)
    for side in (1j, -1j):
        path.addPath(bar(tip, tip + (wide - TARGET / 2) * (1 + side), TARGET))
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


@lru_cache(maxsize=2)
def _ring(width: float) -> QPainterPath:
    """A ring round 0, so wide to both sides of its middle together."""
    path = disc(0j, RING[0] + width / 2)
    path.addPath(disc(0j, RING[0] - width / 2))
    path.setFillRule(Qt.FillRule.OddEvenFill)
    return path
