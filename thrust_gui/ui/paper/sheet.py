"""Paints the sheet with any QPainter, in pixels of 1/96 inch; always light, for paper is white."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from thrust_gui.ui.figure.painter import paint as paint_figure
from thrust_gui.ui.paper.wrapped import Wrapped, face
from thrust_gui.ui.theme import LIGHT
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.icons import Icon, paint_icon
from thrust_gui.ui.widgets.painting import paint_round

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QColor, QFont, QPainter

    from thrust_gui.ui.figure.props import FigureProps
    from thrust_gui.ui.paper.props import MistakeProps, SheetProps, StepProps

T = TypeVar("T")

MARGIN: Final = 45.0
"""12 mm: what every printer can print on."""
COLUMNS: Final = 3
TALLER: Final = 1.3
"""A row of steps to a row of mistakes."""
GAP: Final = 22.0
HEAD: Final = 46.0
TITLE: Final = 30.0
TEMPO: Final = 92.0
FOOT: Final = 52.0
TEXT_PX: Final = 11
BADGE: Final = 18.0
NAME: Final = 20.0
ASPECT: Final = 0.7
"""Height of a small picture to its width: any higher, and it only gets air."""
_TONES: Final = {"lift": LIGHT.lift, "hold": LIGHT.hold, "lower": LIGHT.lower}


def paint(painter: QPainter, props: SheetProps, width: float, height: float) -> None:
    """Paint a whole page of so many pixels."""
    page = QRectF(0.0, 0.0, width, height)
    painter.fillRect(page, LIGHT.surface)
    room = page.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    head = QRectF(room.left(), room.top(), room.width(), HEAD)
    _line(painter, head, props.title, face(Role.PAGE_TITLE, 0.85), LIGHT.text)
    _line(
        painter,
        head,
        props.whose,
        face(Role.CAPTION),
        LIGHT.label,
        Qt.AlignmentFlag.AlignRight,
    )
    rows = room.height() - HEAD - 2 * TITLE - TEMPO - FOOT
    steps, mistakes = _rows(len(props.steps)), _rows(len(props.mistakes))
    unit = rows / max(1.0, steps * TALLER + mistakes)
    top = room.top() + HEAD
    top = _section(painter, props.setup, room, top)
    for row in _by_row(props.steps, room, top, unit * TALLER, lambda step: step.text):
        for step, cell, words, line in row:
            _step(painter, step, cell, words, line)
    top += steps * unit * TALLER
    _tempo(painter, props, QRectF(room.left(), top, room.width(), TEMPO))
    top = _section(painter, props.mistakes_title, room, top + TEMPO)
    for line_of in _by_row(props.mistakes, room, top, unit, lambda mistake: mistake.text):
        for mistake, cell, words, line in line_of:
            _mistake(painter, mistake, cell, words, line)
    _foot(painter, props, QRectF(room.left(), room.bottom() - FOOT, room.width(), FOOT))


def _rows(count: int) -> int:
    return -(-count // COLUMNS)


def _by_row(
    items: Sequence[T], room: QRectF, top: float, height: float, text: Callable[[T], str]
) -> Iterator[list[tuple[T, QRectF, Wrapped, float]]]:
    """Rows of items with their cells, words, and where names begin: on one line across a row."""
    for start in range(0, len(items), COLUMNS):
        found = [
            (item, cell, _text(text(item), cell.width()))
            for at, item in enumerate(items[start : start + COLUMNS], start)
            for cell in (_cell(room, top, height, at),)
        ]
        line = found[0][1].bottom() - max(words.height for _, _, words in found) - NAME
        yield [(item, cell, words, line) for item, cell, words in found]


def _cell(room: QRectF, top: float, height: float, at: int) -> QRectF:
    width = (room.width() - GAP * (COLUMNS - 1)) / COLUMNS
    row, column = divmod(at, COLUMNS)
    return QRectF(room.left() + column * (width + GAP), top + row * height, width, height - GAP / 2)


def _section(painter: QPainter, title: str, room: QRectF, top: float) -> float:
    """A heading over a line; where what follows begins."""
    box = QRectF(room.left(), top, room.width(), TITLE - 6)
    _line(painter, box, title, face(Role.CARD_TITLE, 0.85), LIGHT.text)
    painter.setPen(QPen(LIGHT.line, 1.0))
    painter.drawLine(QPointF(room.left(), top + TITLE - 4), QPointF(room.right(), top + TITLE - 4))
    return top + TITLE + 4


def _step(painter: QPainter, step: StepProps, cell: QRectF, words: Wrapped, top: float) -> None:
    _figure(
        painter, step.figure, QRectF(cell.left(), cell.top(), cell.width(), top - cell.top() - 4)
    )
    badge = QRectF(cell.left(), top, BADGE, BADGE)
    paint_round(painter, badge, BADGE / 2, LIGHT.primary)
    _line(
        painter,
        badge,
        str(step.number),
        face(Role.CAPTION, 0.85),
        LIGHT.on_primary,
        Qt.AlignmentFlag.AlignHCenter,
    )
    name = QRectF(badge.right() + 7, top, cell.width() - BADGE - 7, BADGE)
    _line(painter, name, step.name, face(Role.ITEM, 0.85), LIGHT.text)
    words.draw(painter, QPointF(cell.left(), top + NAME + 1), LIGHT.label)


def _mistake(
    painter: QPainter, mistake: MistakeProps, cell: QRectF, words: Wrapped, top: float
) -> None:
    half = (cell.width() - 8) / 2
    for at, (figure, icon, colour) in enumerate(
        (
            (mistake.wrong, Icon.CROSS, LIGHT.alert_fill),
            (mistake.right, Icon.CHECK, LIGHT.hold_text),
        )
    ):
        left = cell.left() + at * (half + 8)
        height = min(top - cell.top() - 4, half * ASPECT)
        box = QRectF(left, top - 4 - height, half, height)
        _figure(painter, figure, box)
        badge = QRectF(left, box.top() - 2, BADGE - 3, BADGE - 3)
        paint_round(painter, badge, badge.width() / 2, colour)
        paint_icon(painter, icon, badge.adjusted(2, 2, -2, -2), LIGHT.surface)
    name = QRectF(cell.left(), top, cell.width(), BADGE)
    _line(painter, name, mistake.name, face(Role.ITEM, 0.85), LIGHT.text)
    words.draw(painter, QPointF(cell.left(), top + NAME + 1), LIGHT.label)


def _tempo(painter: QPainter, props: SheetProps, box: QRectF) -> None:
    """The repetition to scale, each part with its name and seconds."""
    top = _section(painter, props.repetition, box, box.top())
    whole = sum(ms for _, _, ms in props.parts)
    left, gap = box.left(), 4.0
    room = box.width() - gap * (len(props.parts) - 1)
    for tone, name, ms in props.parts:
        part = QRectF(left, top, room * ms / whole, 26)
        paint_round(painter, part, 7.0, _TONES.get(tone, LIGHT.selected))
        text = f"{name} {ms / 1000:g} s"
        _line(painter, part, text, face(Role.CAPTION), LIGHT.ink, Qt.AlignmentFlag.AlignHCenter)
        left = part.right() + gap
    line = QRectF(box.left(), top + 30, box.width(), 18)
    _line(painter, line, props.plan, face(Role.CAPTION, 0.9), LIGHT.label)


def _foot(painter: QPainter, props: SheetProps, box: QRectF) -> None:
    words = _text(props.caution, box.width())
    words.draw(painter, QPointF(box.left(), box.bottom() - words.height - 16), LIGHT.label)
    line = QRectF(box.left(), box.bottom() - 14, box.width(), 14)
    _line(painter, line, props.source, face(Role.AXIS, 0.75), LIGHT.faint)


def _figure(painter: QPainter, figure: FigureProps | None, box: QRectF) -> None:
    if figure is not None:
        paint_figure(painter, box, figure, LIGHT)


def _line(
    painter: QPainter,
    box: QRectF,
    text: str,
    type_: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    painter.setFont(type_)
    painter.setPen(colour)
    painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter, text)


def _text(text: str, width: float) -> Wrapped:
    return Wrapped(text, face(Role.BODY, TEXT_PX / Role.BODY.value.px), width)
