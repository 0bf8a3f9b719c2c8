"""The names of the columns, above the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.history.geometry import HEADER, columns
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.painting import smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Headings(QWidget):
    """Paints each name at the left edge of its column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = 1.0
        self._names = (
            self.tr("Date"),
            self.tr("Sets, coloured by band"),
            self.tr("Reps"),
            self.tr("Under tension"),
            self.tr("Tempo"),
            self.tr("Effort, of 10"),
        )
        self.setAccessibleName(self.tr("Columns"))
        self.setAccessibleDescription(", ".join(self._names))
        self.setFixedHeight(HEADER)

    def set_scale(self, scale: float) -> None:
        """Scale the names."""
        self._scale = scale
        self.setFixedHeight(round(HEADER * scale))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names."""
        at = columns(self.width(), self._scale)
        edges = (at.date, at.sets, at.reps, at.tension, at.tempo, at.effort, float(self.width()))
        which = font(Role.CAPTION, self._scale)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        with smooth(self) as painter:
            painter.setFont(which)
            painter.setPen(theme_of(self).label)
            for name, left, right in zip(self._names, edges, edges[1:], strict=False):
                shown = QFontMetricsF(which).elidedText(
                    name, Qt.TextElideMode.ElideRight, right - left - 6
                )
                painter.drawText(QRectF(left, 0, right - left, self.height()), flags, shown)
