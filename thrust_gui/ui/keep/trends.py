"""The trends to keep: four small charts of the same time, on one sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF

from thrust_gui.ui.keep.source import ChartSource
from thrust_gui.ui.progress.trends.drawing import TrendDrawing
from thrust_gui.ui.progress.trends.presenter import derive_trends
from thrust_gui.ui.typography import Role, font

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QPainter

    from thrust_gui.app.trends import TrendsAnswer
    from thrust_gui.ui.progress.trends.props import TrendProps
    from thrust_gui.ui.theme import Theme

MARGIN: Final = 20.0
HEAD: Final = 32.0
COLUMNS: Final = 2
SIZE: Final = QSize(1240, 720)
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

translate = QCoreApplication.translate


def trends_source(answer: TrendsAnswer, locale: QLocale) -> ChartSource:
    """All trends of an answer; their tables one after the other, a row for each value."""
    props = derive_trends(answer, locale)

    def paint(painter: QPainter, size: QSize, theme: Theme) -> None:
        rows = -(-len(props.trends) // COLUMNS)
        width = (size.width() - MARGIN * (COLUMNS + 1)) / COLUMNS
        height = (size.height() - MARGIN * (rows + 1)) / rows
        for at, trend in enumerate(props.trends):
            row, column = divmod(at, COLUMNS)
            left, top = MARGIN + column * (width + MARGIN), MARGIN / 2 + row * (height + MARGIN)
            _paint_trend(painter, QRectF(left, top, width, height), trend, theme)

    return ChartSource(
        key="trends",
        name=translate("Keep", "Trends"),
        span=props.dates,
        words=" ".join(f"{trend.title}: {trend.summary}" for trend in props.trends),
        headers=(
            translate("Keep", "Trend"),
            translate("Keep", "Unit"),
            translate("Keep", "Period"),
            translate("Keep", "Of what"),
            translate("Keep", "Value"),
        ),
        rows=tuple(
            (trend.title, trend.unit, row[0], header, cell)
            for trend in props.trends
            for row in trend.table.rows
            for header, cell in zip(trend.table.headers[1:], row[1:], strict=True)
        ),
        paint=paint,
        size=SIZE,
    )


def _paint_trend(painter: QPainter, room: QRectF, trend: TrendProps, theme: Theme) -> None:
    title = font(Role.ITEM)
    head = QRectF(room.left(), room.top(), room.width(), HEAD)
    painter.setFont(title)
    painter.setPen(theme.text)
    painter.drawText(head, _LEFT, trend.title)
    after = QFontMetricsF(title).horizontalAdvance(trend.title) + 12
    painter.setFont(font(Role.CAPTION))
    painter.setPen(theme.label)
    painter.drawText(head.adjusted(after, 0, 0, 0), _LEFT, trend.unit)
    TrendDrawing(trend).paint(painter, room.adjusted(0, HEAD, 0, 0), theme)
