"""The navigation rail: the mark, a page after the other, Settings at the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.page import PageName
from thrust_gui.ui.shortcuts import PAGE_ACTS, shortcut
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.button import Pressable
from thrust_gui.ui.widgets.icons import Icon, paint_icon, paint_mark
from thrust_gui.ui.widgets.painting import paint_focus, paint_round, smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

WIDTH: Final = 88
ITEM: Final = QSize(72, 64)
RADIUS: Final = 14.0
MARK: Final = QRectF(24, 24, 40, 40)
FIRST_ITEM_Y: Final = 88
ICON_SIDE: Final = 24.0

ICONS: Final = {
    PageName.TODAY: Icon.TODAY,
    PageName.GUIDE: Icon.GUIDE,
    PageName.PROGRESS: Icon.PROGRESS,
    PageName.HISTORY: Icon.HISTORY,
    PageName.SETTINGS: Icon.SETTINGS,
}


class RailItem(Pressable):
    """One page's place on the rail."""

    def __init__(self, page: PageName, text: str, parent: QWidget) -> None:
        keys = next(shortcut(act).keys for act, name in PAGE_ACTS.items() if name is page)
        super().__init__(text, keys[0], parent)
        self._icon = ICONS[page]
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFixedSize(ITEM)

    @override
    def sizeHint(self) -> QSize:
        """Its fixed size."""
        return ITEM

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface of the page that is open, icon and name."""
        theme = theme_of(self)
        here = self.isChecked()
        ink = theme.text if here or self.underMouse() else theme.label
        with smooth(self) as painter:
            rect, radius = QRectF(self.rect()), RADIUS
            if self.hasFocus():
                rect, radius = paint_focus(painter, rect, radius, theme), RADIUS - 4
            if here or self.underMouse():
                fill = theme.selected if here else theme.raised
                paint_round(painter, rect, radius, fill, theme.edge if here else None)
            place = QRectF((self.width() - ICON_SIDE) / 2, 10, ICON_SIDE, ICON_SIDE)
            paint_icon(painter, self._icon, place, ink)
            name = QFont(font(Role.AXIS))
            name.setWeight(QFont.Weight.DemiBold if here else QFont.Weight.Medium)
            painter.setFont(name)
            painter.setPen(ink)
            painter.drawText(
                QRectF(0, 38, self.width(), 18), Qt.AlignmentFlag.AlignCenter, self.text()
            )


class Rail(QWidget):
    """Shows where one is, and opens pages."""

    opened = Signal(object)
    """The name of the page that was asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Pages"))
        texts = {
            PageName.TODAY: self.tr("Today"),
            PageName.GUIDE: self.tr("Guide"),
            PageName.PROGRESS: self.tr("Progress"),
            PageName.HISTORY: self.tr("History"),
            PageName.SETTINGS: self.tr("Settings"),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(8, FIRST_ITEM_Y, 8, 16)
        column.setSpacing(8)
        self._items: dict[PageName, RailItem] = {}
        for page, text in texts.items():
            if page is PageName.SETTINGS:
                column.addStretch(1)
            item = RailItem(page, text, self)
            item.clicked.connect(lambda _on=False, page=page: self.opened.emit(page))
            column.addWidget(item)
            self._items[page] = item

    def item(self, page: PageName) -> RailItem:
        """A page's place."""
        return self._items[page]

    def set_page(self, page: PageName) -> None:
        """Show which page is open."""
        self._items[page].setChecked(True)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface, its right edge and the mark."""
        theme = theme_of(self)
        with smooth(self) as painter:
            painter.fillRect(self.rect(), theme.surface)
            painter.fillRect(self.width() - 1, 0, 1, self.height(), theme.line)
            paint_mark(painter, MARK, theme)
