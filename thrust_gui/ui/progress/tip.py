"""The tooltip beside a column of the chart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.progress.inks import inks, paint_key
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.icons import Icon, paint_icon
from thrust_gui.ui.widgets.painting import paint_round, smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPaintEvent

    from thrust_gui.ui.progress.keys import KeyProps
    from thrust_gui.ui.progress.props import TipProps

PADDING: Final = 16
ROW: Final = 22
BETWEEN: Final = 24
"""Least room between a name and its value."""
ICON: Final = 16
KEY: Final = 20
"""Room of a band's square."""
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Tip(QWidget):
    """Title and dates, names and values, alerts; takes no mouse."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._props: TipProps | None = None
        self._keys: tuple[KeyProps, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_props(self, props: TipProps, keys: tuple[KeyProps, ...] = ()) -> None:
        """Show this; `keys` are the chart's."""
        self._props = props
        self._keys = keys
        self.resize(self.sizeHint())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """As large as its content."""
        if self._props is None:
            return QSize(0, 0)
        strong, plain = QFontMetricsF(font(Role.KEY)), QFontMetricsF(font(Role.LABEL))
        title = strong.horizontalAdvance(self._props.title)
        widths = [title + BETWEEN + plain.horizontalAdvance(self._props.dates)]
        widths += [
            plain.horizontalAdvance(name) + BETWEEN + strong.horizontalAdvance(value)
            for name, value in self._props.rows
        ]
        widths = [each + (KEY if self._props.keys else 0) for each in widths]
        widths += [ICON + 8 + plain.horizontalAdvance(alert) for alert in self._props.alerts]
        lines = 1 + len(self._props.rows) + len(self._props.alerts)
        return QSize(round(max(widths)) + 2 * PADDING + 1, lines * ROW + 2 * (PADDING - 5))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card and its lines."""
        if self._props is None:
            return
        theme = theme_of(self)
        with smooth(self) as painter:
            fill = theme.selected if theme.dark else theme.surface
            edge = theme.faint if not theme.dark else theme.line.lighter(130)
            paint_round(painter, QRectF(self.rect()), 12, fill, edge)
            row = QRectF(PADDING, PADDING - 5, self.width() - 2 * PADDING, ROW)
            painter.setFont(font(Role.KEY))
            painter.setPen(theme.text)
            painter.drawText(row, _LEFT, self._props.title)
            painter.setFont(font(Role.LABEL))
            painter.setPen(theme.label)
            painter.drawText(row, _RIGHT, self._props.dates)
            shades = inks(self._keys, theme) if self._props.keys else ()
            for at, (name, value) in enumerate(self._props.rows):
                row.translate(0, ROW)
                lead = 0
                if at < len(self._props.keys):
                    lead = KEY
                    square = QRectF(row.left(), row.center().y() - 6, 12, 12)
                    paint_key(painter, square, shades[self._props.keys[at]], theme)
                self._paint_row(painter, row.adjusted(lead, 0, 0, 0), name, value)
            painter.setFont(font(Role.LABEL))
            for alert in self._props.alerts:
                row.translate(0, ROW)
                mark = QRectF(row.left(), row.center().y() - ICON / 2, ICON, ICON)
                paint_icon(painter, Icon.ALERT, mark, theme.alert_fill)
                painter.setPen(theme.alert)
                painter.drawText(row.adjusted(ICON + 8, 0, 0, 0), _LEFT, alert)

    def _paint_row(self, painter: QPainter, row: QRectF, name: str, value: str) -> None:
        theme = theme_of(self)
        painter.setFont(font(Role.LABEL))
        painter.setPen(theme.label)
        painter.drawText(row, _LEFT, name)
        painter.setFont(font(Role.KEY))
        painter.setPen(theme.text)
        painter.drawText(row, _RIGHT, value)
