"""What stands on the phase slab, and where; all in pixels of the design."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSizeF

from thrust_gui.ui.typography import CAP_SHARE, Role
from thrust_gui.ui.widgets.floor_type import Line, Part, fitted, letters
from thrust_gui.ui.widgets.phase_ring import paint_ring
from thrust_gui.ui.widgets.slab_shapes import Shape, shape_path, small_tick

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter, QPainterPath

WORD_TOP: Final = 42.0
"""The word's capitals below the upper edge."""
CUE_ABOVE: Final = 40.0
"""The cue's baseline above the lower edge."""
MARGIN: Final = 24.0
LARGE_CUE: Final = 172
CUE_MARGIN: Final = 32.0
INSIDE_RING: Final = 348.0
CLOCK_INSIDE_RING: Final = 376.0
"""A clock is lower than a digit alone, so the ring is wider where it stands."""
ARROW_LEFT: Final = 134.0
NUMBER_RIGHT: Final = 130.0
TICK_BELOW: Final = 146.0
"""How far the tick in the ring is under its middle."""
BESIDE_ARROW: Final = 250.0
"""Room for the number that stands beside the arrow down."""


class Tone(StrEnum):
    """Whose colour the slab has."""

    LIFT = "lift"
    HOLD = "hold"
    LOWER = "lower"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True, kw_only=True)
class SlabType:
    """Sizes of the slab's words, in pixels of the design."""

    word: int = Role.FLOOR_WORD.value.px
    cue: int = Role.FLOOR_CUE.value.px


@dataclass(frozen=True, slots=True, kw_only=True)
class SlabProps:
    """What the slab shows.

    Attributes:
        word, cue: above and below the shape.
        large_cue: whether the cue is as large as the word: it is what counts then.
        number: within the ring, beside the arrow down, or alone; may be empty.
        widest: the widest number of the phase, which sets the size of all of them.
        number_role: the largest size of the number.
        level: how much of the slab is filled, 0-1; a neutral slab has no fill.
        share: how much of the ring is left, 0-1.
        ticked: whether a tick stands in the ring, under the number.
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
    large_cue: bool = False
    ticked: bool = False


USUAL: Final = SlabType()


@dataclass(frozen=True, slots=True)
class NumberPlace:
    """The box in which any number of a phase fits, and the size of its digits."""

    box: QRectF
    px: int


def cue_size(kind: SlabType, *, large: bool) -> int:
    """The size of the cue; a large one leaves room for the ring above it."""
    return min(kind.word, LARGE_CUE) if large else kind.cue


def middle(size: QSizeF, kind: SlabType = USUAL, *, large_cue: bool = False) -> QPointF:
    """The centre of ring, arrow and number: halfway between word and cue."""
    word_ends = WORD_TOP + kind.word * CAP_SHARE
    cue = cue_size(kind, large=large_cue)
    cue_begins = size.height() - CUE_ABOVE - cue * CAP_SHARE
    return QPointF(size.width() / 2, (word_ends + cue_begins) / 2)


def number_place(props: SlabProps, size: QSizeF, kind: SlabType = USUAL) -> NumberPlace:
    """Where the number of a phase stands, the same for every number in it."""
    centre, room = middle(size, kind, large_cue=props.large_cue), INSIDE_RING
    if props.number_role is Role.FLOOR_CLOCK:
        room = CLOCK_INSIDE_RING
    if props.shape is Shape.ARROW_DOWN:
        centre, room = centre + QPointF(NUMBER_RIGHT, 0), BESIDE_ARROW
    elif props.shape is Shape.NONE:
        room = size.width() - 2 * MARGIN
    px = fitted(props.widest, props.number_role, props.number_role.value.px, room)
    widest = letters(props.widest, props.number_role, px)
    width, height = widest.advance, widest.cap_height
    return NumberPlace(QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height), px)


def slab_lines(
    props: SlabProps, size: QSizeF, ink: QColor, kind: SlabType = USUAL
) -> tuple[Line, ...]:
    """What is written on the slab: word, cue and number."""
    role = Role.FLOOR_WORD if props.large_cue else Role.FLOOR_CUE
    cue_px = cue_size(kind, large=props.large_cue)
    found: list[Line] = []
    for part, text, of, full, margin, baseline in (
        (
            *(Part.WORD, props.word, Role.FLOOR_WORD, kind.word),
            *(MARGIN, WORD_TOP + kind.word * CAP_SHARE),
        ),
        (Part.CUE, props.cue, role, cue_px, CUE_MARGIN, size.height() - CUE_ABOVE),
    ):
        px = fitted(text, of, full, size.width() - 2 * margin)
        start = QPointF((size.width() - letters(text, of, px).advance) / 2, baseline)
        found.append(Line(part=part, text=text, role=of, px=px, at=start, colour=ink))
    if props.number:
        place, of = number_place(props, size, kind), props.number_role
        digits = letters(props.number, of, place.px)
        start = QPointF(place.box.center().x() - digits.advance / 2, place.box.bottom())
        found.append(
            Line(part=Part.NUMBER, text=props.number, role=of, px=place.px, at=start, colour=ink)
        )
    return tuple(found)


def paint_content(
    painter: QPainter,
    props: SlabProps,
    size: QSizeF,
    seen: QRectF,
    colours: tuple[QColor, QColor],
    kind: SlabType = USUAL,
) -> None:
    """Paint what stands on the slab, as far as it is seen; `colours` are the ink's and the track's.

    Each thing is painted whole or not at all: cutting it to what is seen is the painter's part.
    """
    ink, track = colours
    centre = middle(size, kind, large_cue=props.large_cue)
    if props.shape is Shape.RING:
        paint_ring(painter, centre, props.share, ink, track)
    elif props.shape is Shape.ARROW_DOWN:
        _paint_path(painter, shape_path(props.shape), centre - QPointF(ARROW_LEFT, 0), seen, ink)
    else:
        _paint_path(painter, shape_path(props.shape), centre, seen, ink)
    if props.ticked:
        _paint_path(painter, small_tick(), centre + QPointF(0, TICK_BELOW), seen, ink)
    for line in slab_lines(props, size, ink, kind):
        _paint_path(painter, line.letters.path, line.at, seen, ink)


def _paint_path(
    painter: QPainter, path: QPainterPath, at: QPointF, seen: QRectF, ink: QColor
) -> None:
    if path.boundingRect().translated(at).intersects(seen):
        painter.translate(at)
        painter.fillPath(path, ink)
        painter.translate(-at)
