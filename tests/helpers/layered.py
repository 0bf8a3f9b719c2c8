"""The layers of a figure's picture as outlines in pixels."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker

from thrust_gui.ui.figure.layers import Layer, Stroke


def outline(layer: Layer | Stroke) -> QPainterPath:
    """What a layer covers."""
    if isinstance(layer, Layer):
        return layer.frame.map(layer.path)
    line = QPainterPath(layer.line.p1())
    line.lineTo(layer.line.p2())
    stroker = QPainterPathStroker()
    stroker.setWidth(layer.width)
    stroker.setCapStyle(Qt.PenCapStyle.FlatCap)
    return stroker.createStroke(line)


def box(layer: Layer | Stroke) -> QRectF:
    """The smallest rectangle round what a layer covers."""
    return outline(layer).boundingRect()
