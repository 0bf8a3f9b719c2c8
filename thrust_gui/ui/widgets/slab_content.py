"""What stands on the phase slab, and where; all in pixels of the design."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSizeF

from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.floor_type import fitted_px, letters
from thrust_gui.ui.widgets.phase_ring import paint_ring
from thrust_gui.ui.widgets.slab_shapes import Shape, shape_path

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter, QPainterPath

WORD_BASELINE: Final = 158.0
CUE_ABOVE: Final = 46.0
"""The cue's baseline above the lower edge."""
BELOW_MIDDLE: Final = 36.0
"""How far ring and arrow stand below the middle of the slab: halfway between word and cue."""
MARGIN: Final = 36.0
CUE_MARGIN: Final = 64.0
INSIDE_RING: Final = 348.0
ARROW_LEFT: Final = 134.0
NUMBER_RIGHT: Final = 130.0
BESIDE_ARROW: Final = 250.0
"""Room for the number that stands beside the arrow down."""


class Tone(StrEnum):
    """Whose colour the slab has."""

    LIFT = "lift"
    HOLD = "hold"
    LOWER = "lower"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True, kw_only=True)
class SlabProps:
    """What the slab shows.

    Attributes:
        word, cue: above and below the shape.
        number: within the ring, beside the arrow down, or alone; may be empty.
        widest: the widest number of the phase, which sets the size of all of them.
        number_role: the largest size of the number.
        level: how much of the slab is filled, 0-1; a neutral slab has no fill.
        share: how much of the ring is left, 0-1.
    """

    tone: Tone
    shape: Shape
    word: str
    cue: str
    number: str = ""
    widest: str = ""
    number_role: Role = Role.FLOOR_HOLD
    level: float = 1.0
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class NumberPlace:
    """The box in which any number of a phase fits, and the size of its digits."""

    box: QRectF
    px: int


def middle(size: QSizeF) -> QPointF:
    """The centre of ring, arrow and number."""
    return QPointF(size.width() / 2, size.height() / 2 + BELOW_MIDDLE)


def number_place(props: SlabProps, size: QSizeF) -> NumberPlace:
    """Where the number of a phase stands, the same for every number in it."""
    centre, room = middle(size), INSIDE_RING
    if props.shape is Shape.ARROW_DOWN:
        centre, room = centre + QPointF(NUMBER_RIGHT, 0), BESIDE_ARROW
    elif props.shape is Shape.NONE:
        room = size.width() - 2 * MARGIN
    px = fitted_px(props.widest, props.number_role, room)
    widest = letters(props.widest, props.number_role, px)
    width, height = widest.advance, widest.cap_height
    return NumberPlace(QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height), px)


def paint_content(
    painter: QPainter,
    props: SlabProps,
    size: QSizeF,
    seen: QRectF,
    colours: tuple[QColor, QColor],
) -> None:
    """Paint what stands on the slab, as far as it is seen; `colours` are the ink's and the track's.

    Each thing is painted whole or not at all: cutting it to what is seen is the painter's part.
    """
    ink, track = colours
    centre = middle(size)
    for text, role, margin, baseline in (
        (props.word, Role.FLOOR_WORD, MARGIN, WORD_BASELINE),
        (props.cue, Role.FLOOR_CUE, CUE_MARGIN, size.height() - CUE_ABOVE),
    ):
        line = letters(text, role, fitted_px(text, role, size.width() - 2 * margin))
        start = QPointF((size.width() - line.advance) / 2, baseline)
        _paint_path(painter, line.path, start, seen, ink)
    if props.shape is Shape.RING:
        paint_ring(painter, centre, props.share, ink, track)
    elif props.shape is Shape.ARROW_DOWN:
        _paint_path(painter, shape_path(props.shape), centre - QPointF(ARROW_LEFT, 0), seen, ink)
    else:
        _paint_path(painter, shape_path(props.shape), centre, seen, ink)
    if props.number:
        place = number_place(props, size)
        digits = letters(props.number, props.number_role, place.px)
        start = QPointF(place.box.center().x() - digits.advance / 2, place.box.bottom())
        _paint_path(painter, digits.path, start, seen, ink)


def _paint_path(
    painter: QPainter, path: QPainterPath, at: QPointF, seen: QRectF, ink: QColor
) -> None:
    if path.boundingRect().translated(at).intersects(seen):
        painter.translate(at)
        painter.fillPath(path, ink)
        painter.translate(-at)
