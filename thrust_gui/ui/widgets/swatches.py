"""Bands to choose by name, and colours to choose for one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.button import Pressable
from thrust_gui.ui.widgets.painting import paint_focus, paint_round, smooth

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor, QPaintEvent

ROW: Final = 44
DISC: Final = 32
SAMPLE: Final = QSize(64, 22)


class Swatch(Pressable):
    """A disc in a colour; chosen, it has a ring and a dot."""

    def __init__(
        self, name: str, colour: Callable[[], QColor], parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent=parent)
        self._colour = colour
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFixedSize(DISC, DISC)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ring, disc and dot."""
        theme = theme_of(self)
        with smooth(self) as painter:
            whole = QRectF(self.rect())
            if self.hasFocus():
                paint_focus(painter, whole, DISC / 2, theme)
            chosen = self.isChecked()
            inset = 4.0 if chosen or self.underMouse() else 6.0
            disc = whole.adjusted(inset, inset, -inset, -inset)
            paint_round(painter, disc, disc.width() / 2, self._colour(), theme.label)
            if chosen:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.surface)
                painter.drawEllipse(QPointF(disc.center()), 5.0, 5.0)


class BandRow(Pressable):
    """A band to choose: a mark, a sample of it, its name, and its colour in words."""

    def __init__(
        self,
        key: str,
        name: str,
        aside: str,
        *,
        thickness: float,
        colour: Callable[[], QColor],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(f"{name}, {aside}", parent=parent)
        self.setToolTip("")
        self.key = key
        self._words = (name, aside)
        self._thickness = thickness
        self._colour = colour
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFixedHeight(ROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        """Room for the sample and both words."""
        return QSize(240, ROW)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint surface, mark, sample and words."""
        theme = theme_of(self)
        chosen = self.isChecked()
        with smooth(self) as painter:
            rect, radius = QRectF(self.rect()), 12.0
            if self.hasFocus():
                rect, radius = paint_focus(painter, rect, radius, theme), 9.0
            fill = theme.selected if chosen else theme.raised if self.underMouse() else None
            paint_round(painter, rect, radius, fill, theme.line)
            middle = self.height() / 2
            mark = QRectF(14, middle - 9, 18, 18)
            paint_round(painter, mark, 9.0, None, theme.text if chosen else theme.label, 2.0)
            if chosen:
                paint_round(painter, mark.adjusted(5, 5, -5, -5), 4.0, theme.text)
            thick = max(3.0, min(float(SAMPLE.height()), self._thickness))
            sample = QRectF(44, middle - thick / 2, SAMPLE.width(), thick)
            paint_round(painter, sample, min(4.0, thick / 2), self._colour())
            name, aside = self._words
            painter.setFont(font(Role.BUTTON))
            painter.setPen(theme.text)
            words = QRectF(44 + SAMPLE.width() + 12, 0, self.width(), self.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)
            painter.setFont(font(Role.LABEL))
            painter.setPen(theme.label)
            right = QRectF(0, 0, self.width() - 16, self.height())
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(right, flags, aside)
