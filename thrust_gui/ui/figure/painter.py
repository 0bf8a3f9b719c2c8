"""Paints a picture of the figure with any QPainter: screen, image, SVG, paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPen, QTransform

from thrust_gui.ui.figure.colours import colours_on, fill_of, surface_of
from thrust_gui.ui.figure.layers import Composer, Inks
from thrust_gui.ui.figure.view import View, extent

if TYPE_CHECKING:
    from collections.abc import Iterable

    from thrust_gui.ui.figure.layers import Layer
    from thrust_gui.ui.figure.props import FigureProps
    from thrust_gui.ui.theme import Theme


def paint(painter: QPainter, rect: QRectF, props: FigureProps, theme: Theme) -> None:
    """Paint the surface, the floor, the bench and the lifter, fitted into a rectangle."""
    surface = surface_of(theme, props.surface)
    painter.fillRect(rect, surface)
    view = View.fit(rect, extent(props.body))
    inks = Inks(colours_on(theme), surface, fill_of(theme, props.phase))
    composer = Composer(props, view, inks)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    floor = view.point(0j).y()
    painter.setPen(QPen(theme.line, 2.0))
    painter.drawLine(QLineF(rect.left(), floor, rect.right(), floor))
    fill(painter, composer.bench())
    fill(painter, composer.lifter())


def fill(painter: QPainter, layers: Iterable[Layer]) -> None:
    """Fill the layers in order."""
    before = painter.worldTransform()
    plain = before.isIdentity()
    for layer in layers:
        painter.setWorldTransform(layer.frame if plain else layer.frame * before)
        painter.fillPath(layer.path, layer.colour)
    painter.setWorldTransform(before)
