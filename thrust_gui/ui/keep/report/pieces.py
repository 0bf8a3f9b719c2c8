"""What a report says -> pieces of pages, always light, for paper is white."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPen

from thrust_gui.ui.keep.report.flow import Piece
from thrust_gui.ui.paper.wrapped import Wrapped, face
from thrust_gui.ui.theme import LIGHT
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.painting import paint_round

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QColor, QFont, QPainter

    from thrust_gui.ui.keep.report.props import Figure, ReportProps, TableOf
    from thrust_gui.ui.keep.source import ChartSource

GAP: Final = 14.0
CELL: Final = 5.0
"""Room above and below the text of a cell, and on its sides."""
FIGURE: Final = 92.0
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def pieces_of(props: ReportProps, width: float) -> Iterator[Piece]:
    """The whole report from top to bottom, for a page so wide."""
    yield _title(props)
    yield from _text(" ".join(props.sentences), width, face(Role.BODY, 0.87), LIGHT.text)
    yield _air(GAP)
    yield _figures(props.figures)
    yield _air(GAP)
    for chart in props.charts:
        yield from _chart(chart, width)
    for table in props.tables:
        yield from _table(table, width)
    yield _heading(props.method_title)
    for name, text in props.method:
        yield from _text(name, width, face(Role.KEY, 0.67), LIGHT.text, tied=True)
        yield from _text(text, width, face(Role.BODY, 0.67), LIGHT.label)
        yield _air(5.0)


def _air(height: float, *, tied: bool = False) -> Piece:
    return Piece(height=height, paint=lambda _painter, _rect: None, tied=tied)


def _title(props: ReportProps) -> Piece:
    def paint(painter: QPainter, rect: QRectF) -> None:
        line(
            painter,
            rect.adjusted(0, 0, 0, -32),
            props.title,
            face(Role.PAGE_TITLE, 0.9),
            LIGHT.text,
        )
        under = QRectF(rect.left(), rect.top() + 38, rect.width(), 24)
        line(painter, under, props.span, face(Role.ITEM), LIGHT.text)
        line(painter, under, props.made, face(Role.CAPTION, 0.85), LIGHT.faint, RIGHT)

    return Piece(height=76.0, paint=paint, tied=True)


def _heading(text: str) -> Piece:
    def paint(painter: QPainter, rect: QRectF) -> None:
        box = rect.adjusted(0, GAP, 0, -8)
        line(painter, box, text, face(Role.CARD_TITLE, 0.85), LIGHT.text)

    return Piece(height=26 + GAP + 8, paint=paint, tied=True)


def _text(
    text: str, width: float, type_: QFont, colour: QColor, *, tied: bool = False
) -> Iterator[Piece]:
    """A paragraph, as one piece."""
    words = Wrapped(text, type_, width)

    def paint(painter: QPainter, rect: QRectF) -> None:
        words.draw(painter, rect.topLeft(), colour)

    yield Piece(height=words.height, paint=paint, tied=tied)


def _figures(figures: Sequence[Figure]) -> Piece:
    def paint(painter: QPainter, rect: QRectF) -> None:
        gap = 12.0
        width = (rect.width() - gap * (len(figures) - 1)) / len(figures)
        for at, figure in enumerate(figures):
            box = QRectF(rect.left() + at * (width + gap), rect.top(), width, rect.height())
            paint_round(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), 10, None, LIGHT.line)
            inner = box.adjusted(12, 9, -10, -9)
            line(
                painter,
                QRectF(inner.topLeft(), inner.topRight() + QPointF(0, 18)),
                figure.title,
                face(Role.CAPTION, 0.92),
                LIGHT.label,
            )
            value_face = face(Role.FIGURE, 0.72)
            value = QRectF(inner.left(), inner.top() + 20, inner.width(), 32)
            line(painter, value, figure.value, value_face, LIGHT.text)
            after = QFontMetricsF(value_face).horizontalAdvance(figure.value) + 6
            line(
                painter,
                value.adjusted(after, 5, 0, 0),
                figure.unit,
                face(Role.CAPTION, 0.85),
                LIGHT.label,
            )
            note = QRectF(inner.left(), inner.bottom() - 18, inner.width(), 18)
            line(painter, note, figure.note, face(Role.CAPTION, 0.85), LIGHT.label)

    return Piece(height=FIGURE, paint=paint)


def _chart(chart: ChartSource, width: float) -> Iterator[Piece]:
    scale = width / chart.size.width()

    def paint(painter: QPainter, rect: QRectF) -> None:
        painter.save()
        paint_round(painter, rect.adjusted(0.5, 0.5, -0.5, -0.5), 10, None, LIGHT.line)
        painter.translate(rect.topLeft())
        painter.scale(scale, scale)
        chart.paint(painter, chart.size, LIGHT)
        painter.restore()

    yield _heading(chart.title)
    yield Piece(height=chart.size.height() * scale, paint=paint, tied=bool(chart.words))
    if chart.words:
        yield _air(7.0, tied=True)
        yield from _text(chart.words, width, face(Role.CAPTION, 0.85), LIGHT.label)


def _table(table: TableOf, width: float) -> Iterator[Piece]:
    """Its title, its head, and a piece for each row, so that no row is ever cut."""
    yield _heading(table.title)
    if not table.rows:
        yield from _text(table.none, width, face(Role.CAPTION, 0.92), LIGHT.label)
        return
    shares = sum(column.share for column in table.columns)
    widths = [width * column.share / shares for column in table.columns]
    numbers = [column.number for column in table.columns]
    head = _row([column.header for column in table.columns], widths, numbers, head=True)
    yield head
    for row in table.rows:
        yield _row(row, widths, numbers, above=head)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cell:
    """A text in its column: left edge and width from the left of the row; lines where it needs."""

    text: str
    left: float
    width: float
    number: bool
    lines: Wrapped | None


def _row(
    texts: Sequence[str],
    widths: Sequence[float],
    numbers: Sequence[bool],
    *,
    head: bool = False,
    above: Piece | None = None,
) -> Piece:
    type_ = face(Role.KEY, 0.67) if head else face(Role.CAPTION, 0.85)
    ink = LIGHT.label if head else LIGHT.text
    cells = tuple(_cells(texts, widths, numbers, type_))
    one = QFontMetricsF(type_).height()
    high = max([one, *(each.lines.height for each in cells if each.lines)])

    def paint(painter: QPainter, rect: QRectF) -> None:
        for cell in cells:
            left, top = rect.left() + cell.left, rect.top() + CELL
            if cell.lines:
                at = top + (high - cell.lines.height if head else 0)
                cell.lines.draw(painter, QPointF(left, at), ink)
            else:
                box = QRectF(left, top + (high - one if head else 0), cell.width, one)
                line(painter, box, cell.text, type_, ink, RIGHT if cell.number else LEFT)
        painter.setPen(QPen(LIGHT.faint if head else LIGHT.line, 1.0))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    return Piece(height=high + 2 * CELL, paint=paint, tied=head, head=above)


def _cells(
    texts: Sequence[str], widths: Sequence[float], numbers: Sequence[bool], type_: QFont
) -> Iterator[_Cell]:
    metrics = QFontMetricsF(type_)
    left, beside = 0.0, False
    for text, width, number in zip(texts, widths, numbers, strict=True):
        air = 4 * CELL if beside and not number else CELL  # a word does not touch a number
        room = width - CELL - air
        wide = metrics.horizontalAdvance(text) > room
        yield _Cell(
            text=text,
            left=left + air,
            width=room,
            number=number,
            lines=Wrapped(text, type_, room, right=number) if wide else None,
        )
        left, beside = left + width, number


def line(
    painter: QPainter,
    box: QRectF,
    text: str,
    type_: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """A text on one line."""
    painter.setFont(type_)
    painter.setPen(colour)
    painter.drawText(box, align | Qt.TextFlag.TextDontClip, text)
