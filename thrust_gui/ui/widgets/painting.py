"""What the painted widgets share: rounded surfaces, the focus ring, blended colours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintDevice

    from thrust_gui.ui.theme import Theme

RING: Final = 2.0
GAP: Final = 2.0
INSET: Final = RING + GAP
"""What is left free of a focused control on each side, for the ring and the gap within it."""


def smooth(device: QPaintDevice) -> QPainter:
    """A painter with smooth edges, to be used in a ``with`` block."""
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two; `share` (0-1) is how much of the other."""
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )


def paint_round(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None,
    line: QColor | None = None,
    width: float = 1.0,
) -> None:
    """A rounded rectangle, its outline within `rect`."""
    paint_rounds(painter, (rect,), radius, fill, line, width)


def paint_rounds(
    painter: QPainter,
    rects: Iterable[QRectF],
    radius: float,
    fill: QColor | None,
    line: QColor | None = None,
    width: float = 1.0,
) -> None:
    """Several alike."""
    half = width / 2 if line else 0.0
    inner = radius - half
    painter.setBrush(fill or Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(line, width) if line else Qt.PenStyle.NoPen)
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), inner, inner)


def paint_focus(painter: QPainter, rect: QRectF, radius: float, theme: Theme) -> QRectF:
    """The focus ring along the edge of a control; returns the rectangle left for its body."""
    paint_round(painter, rect, radius, None, theme.text, RING)
    return rect.adjusted(INSET, INSET, -INSET, -INSET)
