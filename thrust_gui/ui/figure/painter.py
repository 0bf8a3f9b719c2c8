"""Paints a picture of the figure with any QPainter: screen, image, SVG, paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from thrust_gui.domain.figure import VARIATIONS, Part, Posture
from thrust_gui.ui.figure import marks
from thrust_gui.ui.figure.colours import colours_on, fill_of, surface_of
from thrust_gui.ui.figure.layers import Inks, Stroke
from thrust_gui.ui.figure.scenes import composer_of
from thrust_gui.ui.figure.view import View, extent, extent_of_bench, extent_of_variation

if TYPE_CHECKING:
    from collections.abc import Iterable

    from thrust_gui.ui.figure.layers import Layer
    from thrust_gui.ui.figure.props import FigureProps
    from thrust_gui.ui.theme import Theme

FLOOR_LINE: Final = 2.0
_STRAIGHT: Final = (Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)


def view_of(rect: QRectF, props: FigureProps) -> View:
    """How a picture is fitted into a rectangle."""
    room_below = marks.DISTANCE_ROOM if Part.DISTANCE in props.pose.highlights else 0.0
    if props.pose.posture is Posture.ABSENT:
        return View.fit(rect, extent_of_bench(props.body), room_below)
    if props.pose.posture in VARIATIONS:
        return View.fit(rect, extent_of_variation(props.body, props.pose.posture), room_below)
    usual = props.pose.posture is Posture.THRUST and not props.pose.wrong
    also = props.alongside or (() if usual else (props.pose,))
    return View.fit(rect, extent(props.body, also), room_below)


def paint(painter: QPainter, rect: QRectF, props: FigureProps, theme: Theme) -> None:
    """Paint surface, floor, bench, lifter and marks, as large as fits a rectangle."""
    surface = surface_of(theme, props.surface)
    view = view_of(rect, props)
    composer = composer_of(
        props,
        view,
        Inks(colours_on(theme, props.strap.colour), surface, fill_of(theme, props.shown_phase)),
    )
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(rect, surface)
    floor = view.point(0j).y()
    painter.setPen(QPen(theme.line, FLOOR_LINE))
    painter.drawLine(QLineF(rect.left(), floor, rect.right(), floor))
    fill(painter, marks.behind(props, view, theme))
    fill(painter, composer.bench())
    if props.shows_target:
        fill(painter, marks.target(props, view, theme, surface))
    fill(painter, composer.lifter())
    fill(painter, marks.before(props, composer.placed, view, theme, surface))
    if props.distance or props.callouts:
        from thrust_gui.ui.figure.labels import Lettering  # noqa: PLC0415 - of the guide: not Today's

        lettering = Lettering(painter, rect, view, theme, surface)
        lettering.distance(props)
        for callout in props.callouts:
            lettering.callout(callout, props, composer.placed)
    painter.restore()


def fill(painter: QPainter, layers: Iterable[Layer | Stroke]) -> None:
    """Paint the layers in order."""
    before = painter.worldTransform()
    plain = before.isIdentity()
    for layer in layers:
        if isinstance(layer, Stroke):
            painter.setWorldTransform(before)
            painter.setPen(QPen(layer.colour, layer.width, *_STRAIGHT))
            painter.drawLine(layer.line)
        else:
            painter.setWorldTransform(layer.frame if plain else layer.frame * before)
            painter.fillPath(layer.path, layer.colour)
    painter.setWorldTransform(before)
