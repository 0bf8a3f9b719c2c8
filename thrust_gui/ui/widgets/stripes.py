"""A band's stripe: its colour, cut into parts by which it is told from others without colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPainterPath, QPixmap

from thrust_gui.ui.figure.tints import tints

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from thrust_gui.domain.band import BandColour
    from thrust_gui.ui.theme import Theme

SWATCH: Final = (20.0, 14.0)
GAP: Final = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class BandSign:
    """How a band as rigged is shown.

    Attributes:
        name: its width or own name, and how it was rigged.
        colour: its label; None where no band was noted.
        parts: into how many parts its stripe is cut, from 1; bands differ in it.
        folded: whether the stripe is doubled.
    """

    name: str
    colour: BandColour | None = None
    parts: int = 1
    folded: bool = False


def band_ink(colour: BandColour | None, theme: Theme) -> QColor:
    """The colour of a band's label in a theme; of none, the line's."""
    if colour is None:
        return theme.line
    return tints(colour, dark=theme.dark).strap


def paint_stripe(painter: QPainter, rect: QRectF, sign: BandSign, theme: Theme) -> None:
    """Fill a rectangle with a band's stripe: cut across by its place, lengthwise when folded."""
    ink = band_ink(sign.colour, theme)
    width = (rect.width() - GAP * (sign.parts - 1)) / sign.parts
    rows = 2 if sign.folded else 1
    line = 2.0
    height = (rect.height() - line * (rows - 1)) / rows
    for part in range(sign.parts):
        for row in range(rows):
            left = rect.left() + part * (width + GAP)
            top = rect.top() + row * (height + line)
            painter.fillRect(QRectF(left, top, width, height), ink)


def paint_swatch(painter: QPainter, rect: QRectF, sign: BandSign, theme: Theme) -> None:
    """A small square of a band, with round corners."""
    path = QPainterPath()
    path.addRoundedRect(rect, 4, 4)
    painter.save()
    painter.setClipPath(path)
    paint_stripe(painter, rect, sign, theme)
    painter.restore()
    if sign.colour is None:
        painter.setPen(theme.faint)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


def swatch_icon(sign: BandSign, theme: Theme, ratio: float) -> QIcon:
    """The same as an icon, for menus."""
    width, height = SWATCH
    pixmap = QPixmap(QSize(round(width * ratio), round(height * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_swatch(painter, QRectF(0, 0, width, height), sign, theme)
    painter.end()
    return QIcon(pixmap)
