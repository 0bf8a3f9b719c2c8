"""Icons and the mark, drawn as paths on a 24 px grid with a round 1.75 px stroke."""

from __future__ import annotations

from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor, QPainter

    from thrust_gui.ui.theme import Theme

GRID: Final = 24.0
STROKE: Final = 1.75
MARK_GRID: Final = 40.0


class Icon(Enum):
    """What can be drawn."""

    TODAY = auto()
    GUIDE = auto()
    PROGRESS = auto()
    HISTORY = auto()
    SETTINGS = auto()
    PLAY = auto()
    PAUSE = auto()
    STOP = auto()
    CHECK = auto()
    CROSS = auto()
    ALERT = auto()
    LEFT = auto()
    RIGHT = auto()
    DOWN = auto()
    UP = auto()
    UNDO = auto()
    TRASH = auto()
    PLUS = auto()
    MINUS = auto()
    SKIP = auto()
    EXPORT = auto()
    PENCIL = auto()
    SOUND = auto()
    MUTED = auto()
    INFO = auto()
    SEARCH = auto()
    PRINT = auto()
    FILTER = auto()
    IMPORT = auto()


FILLED: Final = frozenset({Icon.PLAY, Icon.PAUSE, Icon.STOP, Icon.ALERT})


def paint_icon(painter: QPainter, icon: Icon, rect: QRectF, colour: QColor) -> None:
    """Draw an icon into a square."""
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / GRID, rect.height() / GRID)
    pen = QPen(colour, STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(colour if icon in FILLED else Qt.BrushStyle.NoBrush)
    painter.drawPath(_path(icon))
    painter.restore()


def paint_tick(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """A bold tick in a square, for discs; the icon of the same shape is for lines of text."""
    pen = QPen(colour, rect.width() * 0.17)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    points = ((0.06, 0.54), (0.36, 0.84), (0.94, 0.18))
    left, top, side = rect.left(), rect.top(), rect.width()
    painter.drawPolyline([QPointF(left + x * side, top + y * side) for x, y in points])


def paint_mark(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """The logo: a lifter at the top of a banded hip thrust, in a square."""
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / MARK_GRID, rect.height() / MARK_GRID)
    pen = QPen(theme.faint, 4.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    for colour, points in (
        (theme.faint, ((5.4, 24.6), (14.6, 24.6))),
        (theme.bands[2 if theme.dark else 1], ((22.2, 16.4), (29.8, 31.6))),
        (theme.text, ((15.0, 15.0), (32.2, 15.0), (32.2, 32.8))),
    ):
        pen.setColor(colour)
        painter.setPen(pen)
        painter.drawPolyline([QPointF(x, y) for x, y in points])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.text)
    painter.drawEllipse(QPointF(7.2, 12.2), 4.3, 4.3)
    painter.restore()


@cache
def _path(icon: Icon) -> QPainterPath:
    path = QPainterPath()
    _DRAWINGS[icon](path)
    return path


Points = tuple[tuple[float, float], ...]


def _lines(*strokes: Points) -> Callable[[QPainterPath], None]:
    def draw(path: QPainterPath) -> None:
        for (x, y), *others in strokes:
            path.moveTo(x, y)
            for point in others:
                path.lineTo(*point)

    return draw


def _shape(*corners: tuple[float, float]) -> Callable[[QPainterPath], None]:
    def draw(path: QPainterPath) -> None:
        _lines(corners)(path)
        path.closeSubpath()

    return draw


def _today(path: QPainterPath) -> None:
    path.addRoundedRect(QRectF(3.2, 4.6, 17.6, 16), 3.4, 3.4)
    _lines(((3.2, 9.6), (20.8, 9.6)), ((8, 2.8), (8, 6.2)), ((16, 2.8), (16, 6.2)))(path)
    path.addEllipse(QPointF(12, 14.8), 0.7, 0.7)


def _guide(path: QPainterPath) -> None:
    for side in (-1, 1):
        path.moveTo(12, 6)
        path.cubicTo(12 + side * 2, 4.4, 12 + side * 5, 4.2, 12 + side * 8.6, 4.4)
        path.lineTo(12 + side * 8.6, 18.2)
        path.cubicTo(12 + side * 5, 18, 12 + side * 2, 18.4, 12, 20)
    _lines(((12, 6), (12, 20)))(path)


def _settings(path: QPainterPath) -> None:
    _lines(((3.4, 7.4), (13, 7.4)), ((19, 7.4), (20.6, 7.4)))(path)
    path.addEllipse(QPointF(16, 7.4), 2.9, 2.9)
    _lines(((3.4, 16.6), (5, 16.6)), ((11, 16.6), (20.6, 16.6)))(path)
    path.addEllipse(QPointF(8, 16.6), 2.9, 2.9)


def _pause(path: QPainterPath) -> None:
    path.addRoundedRect(QRectF(6.5, 5, 3.4, 14), 0.6, 0.6)
    path.addRoundedRect(QRectF(14.1, 5, 3.4, 14), 0.6, 0.6)


def _undo(path: QPainterPath) -> None:
    _lines(((8.6, 5), (4.6, 9), (8.6, 13)))(path)
    path.moveTo(4.6, 9)
    path.lineTo(14.4, 9)
    path.arcTo(QRectF(9.4, 9, 10, 10), 90, -180)
    path.lineTo(10.6, 19)


def _trash(path: QPainterPath) -> None:
    _lines(
        ((4, 6.6), (20, 6.6)),
        ((9, 6.4), (9, 3.6), (15, 3.6), (15, 6.4)),
        ((6, 6.6), (6.8, 20.4), (17.2, 20.4), (18, 6.6)),
        ((10.2, 11), (10.2, 16.4)),
        ((13.8, 11), (13.8, 16.4)),
    )(path)


def _speaker(path: QPainterPath) -> None:
    _shape((3.6, 9.4), (7, 9.4), (11.4, 5.4), (11.4, 18.6), (7, 14.6), (3.6, 14.6))(path)


def _sound(path: QPainterPath) -> None:
    _speaker(path)
    for radius in (3.6, 7.2):
        box = QRectF(12.6 - radius, 12 - radius, 2 * radius, 2 * radius)
        path.arcMoveTo(box, -42)
        path.arcTo(box, -42, 84)


def _muted(path: QPainterPath) -> None:
    _speaker(path)
    _lines(((15.4, 9.4), (20.6, 14.6)), ((20.6, 9.4), (15.4, 14.6)))(path)


def _info(path: QPainterPath) -> None:
    path.addEllipse(QPointF(12, 12), 8.8, 8.8)
    _lines(((12, 11), (12, 16.4)), ((12, 7.6), (12, 7.7)))(path)


def _search(path: QPainterPath) -> None:
    path.addEllipse(QPointF(10.6, 10.6), 6.4, 6.4)
    _lines(((15.4, 15.4), (20.4, 20.4)))(path)


_DRAWINGS: Final[dict[Icon, Callable[[QPainterPath], None]]] = {
    Icon.TODAY: _today,
    Icon.GUIDE: _guide,
    Icon.PROGRESS: _lines(
        ((4.4, 20), (4.4, 12.4)),
        ((9.4, 20), (9.4, 8)),
        ((14.6, 20), (14.6, 13.4)),
        ((19.6, 20), (19.6, 3.6)),
    ),
    Icon.HISTORY: _lines(
        ((8.6, 6), (20.2, 6)),
        ((8.6, 12), (20.2, 12)),
        ((8.6, 18), (20.2, 18)),
        ((4, 6), (4.1, 6)),
        ((4, 12), (4.1, 12)),
        ((4, 18), (4.1, 18)),
    ),
    Icon.SETTINGS: _settings,
    Icon.PLAY: _shape((7, 4.6), (19.4, 12), (7, 19.4)),
    Icon.PAUSE: _pause,
    Icon.STOP: _shape((6.4, 6.4), (17.6, 6.4), (17.6, 17.6), (6.4, 17.6)),
    Icon.CHECK: _lines(((4.8, 12.6), (9.8, 17.6), (19.4, 6.8))),
    Icon.CROSS: _lines(((6.2, 6.2), (17.8, 17.8)), ((17.8, 6.2), (6.2, 17.8))),
    Icon.ALERT: _shape((12, 4.2), (21, 19.6), (3, 19.6)),
    Icon.LEFT: _lines(((14.8, 5.6), (8.4, 12), (14.8, 18.4))),
    Icon.RIGHT: _lines(((9.2, 5.6), (15.6, 12), (9.2, 18.4))),
    Icon.DOWN: _lines(((5.6, 9.2), (12, 15.6), (18.4, 9.2))),
    Icon.UP: _lines(((5.6, 14.8), (12, 8.4), (18.4, 14.8))),
    Icon.UNDO: _undo,
    Icon.TRASH: _trash,
    Icon.PLUS: _lines(((12, 4.6), (12, 19.4)), ((4.6, 12), (19.4, 12))),
    Icon.MINUS: _lines(((4.6, 12), (19.4, 12))),
    Icon.SKIP: _lines(((5, 5.4), (14.4, 12), (5, 18.6), (5, 5.4)), ((18.6, 5.4), (18.6, 18.6))),
    Icon.EXPORT: _lines(
        ((12, 15), (12, 3.8)),
        ((7.4, 8.2), (12, 3.6), (16.6, 8.2)),
        ((4.4, 15), (4.4, 20), (19.6, 20), (19.6, 15)),
    ),
    Icon.IMPORT: _lines(
        ((12, 3.6), (12, 14.8)),
        ((7.4, 10.4), (12, 15), (16.6, 10.4)),
        ((4.4, 15), (4.4, 20), (19.6, 20), (19.6, 15)),
    ),
    Icon.FILTER: _lines(((4, 7), (20, 7)), ((7, 12), (17, 12)), ((10, 17), (14, 17))),
    Icon.PENCIL: _lines(
        ((4, 20), (5, 15.6), (16.4, 4.2), (19.8, 7.6), (8.4, 19), (4, 20)),
        ((13.8, 6.8), (17.2, 10.2)),
    ),
    Icon.SOUND: _sound,
    Icon.MUTED: _muted,
    Icon.INFO: _info,
    Icon.SEARCH: _search,
    Icon.PRINT: _lines(
        ((7, 9), (7, 3.8), (17, 3.8), (17, 9)),
        ((7, 17), (3.8, 17), (3.8, 9), (20.2, 9), (20.2, 17), (17, 17)),
        ((7, 13.6), (17, 13.6), (17, 20.4), (7, 20.4), (7, 13.6)),
    ),
}
