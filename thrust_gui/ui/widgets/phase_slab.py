"""The phase as a panel in its colour: word, shape, the number that counts now, and a cue.

The content is painted twice, in the phase's colour on the empty part and in ink on the fill, so
that letters invert exactly at the fill's edge. Only what changed is painted again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QTransform
from PySide6.QtWidgets import QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import floor_of
from thrust_gui.ui.widgets.phase_ring import RADIUS, ring_change
from thrust_gui.ui.widgets.slab_content import (
    USUAL,
    SlabProps,
    SlabType,
    Tone,
    middle,
    number_place,
    paint_content,
    slab_lines,
)
from thrust_gui.ui.widgets.slab_shapes import CHEVRON, Shape, corners, edge_at, fill_path

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from thrust_gui.ui.theme import Theme
    from thrust_gui.ui.widgets.floor_type import Line

FINE: Final = 4
"""Steps a pixel in which level and ring move: less is not seen, so not painted."""
AROUND: Final = 2
"""What is painted beyond the region, so that its edge is not blended; the region cuts it off."""
TRACK_ALPHA: Final = 41
"""Ink at 16 %."""

NOTHING: Final = SlabProps(tone=Tone.NEUTRAL, shape=Shape.NONE, word="", cue="")


def tone_colours(tone: Tone, theme: Theme) -> tuple[QColor, QColor, QColor]:
    """Fill, the empty part, and what is painted on the fill; the floor is always dark."""
    match tone:
        case Tone.LIFT:
            return theme.lift, theme.lift_dim, theme.ink
        case Tone.HOLD:
            return theme.hold, theme.hold_dim, theme.ink
        case Tone.LOWER:
            return theme.lower, theme.lower_dim, theme.ink
        case Tone.NEUTRAL:
            return theme.text, theme.raised, theme.ink


class PhaseSlab(QWidget):
    """The left half of Train. Its page scales it; it paints in pixels of the design."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props = NOTHING
        self._scale = 1.0
        self._type = USUAL
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def props(self) -> SlabProps:
        """What it shows."""
        return self._props

    def set_scale(self, scale: float, kind: SlabType = USUAL) -> None:
        """Window pixels to a pixel of the design, and how large words are."""
        if (scale, kind) != (self._scale, self._type):
            self._scale, self._type = scale, kind
            self.update()

    @property
    def scale(self) -> float:
        """Window pixels to a pixel of the design."""
        return self._scale

    def lines(self) -> tuple[Line, ...]:
        """What is written, as if nothing were filled."""
        colour, _, _ = tone_colours(self._props.tone, floor_of(self))
        return slab_lines(self._props, self._size, colour, self._type)

    def set_props(self, props: SlabProps) -> None:
        """Show this; only what differs is painted again."""
        old, self._props = self._props, props
        if _still(old) != _still(props):
            self.update()
            return
        if old.number != props.number:
            self._update(number_place(props, self._size, self._type).box.adjusted(-4, -12, 4, 12))
        edges = sorted((self._edge(old), self._edge(props)))
        if props.tone is not Tone.NEUTRAL and edges[0] != edges[1]:
            self._update(
                QRectF(0, edges[0] - 1, self._size.width(), edges[1] - edges[0] + CHEVRON + 2)
            )
        if props.shape is Shape.RING and self._tip(old) != self._tip(props):
            self._update(ring_change(self._centre(props), old.share, props.share))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what lies in the event's region."""
        props, size, theme = self._props, self._size, floor_of(self)
        colour, empty, ink = tone_colours(props.tone, theme)
        level = 0.0 if props.tone is Tone.NEUTRAL else props.level
        dirty = QRectF(event.rect()).adjusted(-AROUND, -AROUND, AROUND, AROUND)
        seen = QTransform.fromScale(1 / self._scale, 1 / self._scale).mapRect(dirty)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(self._scale, self._scale)
            if level < 1:
                painter.fillRect(seen, empty)
                paint_content(painter, props, size, seen, (colour, theme.line), self._type)
            if level >= 1:
                painter.fillRect(seen, colour)
                paint_content(painter, props, size, seen, (ink, _faded(ink)), self._type)
            elif level > 0:
                rising = props.tone is Tone.LIFT
                fill = fill_path(size.width(), size.height(), self._edge(props), rising=rising)
                painter.fillPath(fill, colour)
                painter.save()
                painter.setClipPath(fill, Qt.ClipOperation.IntersectClip)
                paint_content(painter, props, size, seen, (ink, _faded(ink)), self._type)
                painter.restore()
            for corner in corners(size.width(), size.height()):
                if corner.boundingRect().intersects(seen):
                    painter.fillPath(corner, theme.bg)

    @property
    def _size(self) -> QSizeF:
        return QSizeF(self.width() / self._scale, self.height() / self._scale)

    def _centre(self, props: SlabProps) -> QPointF:
        return middle(self._size, self._type, large_cue=props.large_cue)

    def _edge(self, props: SlabProps) -> float:
        step = self._scale * FINE
        return round(edge_at(props.level, self._size.height()) * step) / step

    def _tip(self, props: SlabProps) -> int:
        return round(props.share * 2 * 3.14 * RADIUS * self._scale * FINE)

    def _update(self, area: QRectF) -> None:
        scaled = QTransform.fromScale(self._scale, self._scale).mapRect(area)
        self.update(scaled.toAlignedRect())


def _still(props: SlabProps) -> SlabProps:
    return replace(props, level=0.0, share=0.0, number="")


def _faded(ink: QColor) -> QColor:
    track = QColor(ink)
    track.setAlpha(TRACK_ALPHA)
    return track
