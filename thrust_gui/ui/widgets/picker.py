"""One choice of several, from a menu: a button that says what is chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.button import Pressable
from thrust_gui.ui.widgets.icons import Icon, paint_icon
from thrust_gui.ui.widgets.painting import paint_focus, paint_round, smooth
from thrust_gui.ui.widgets.stripes import SWATCH, paint_swatch, swatch_icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from thrust_gui.ui.widgets.stripes import BandSign

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True, slots=True)
class Option:
    """One of the choices; `sign` is a band's."""

    key: str
    text: str
    sign: BandSign | None = None


class Picker(Pressable):
    """Space or Enter opens the menu, arrow keys step through the choices without it."""

    changed = Signal(str)

    def __init__(
        self,
        name: str,
        options: Sequence[Option],
        value: str,
        *,
        height: int = 40,
        widest: int = 220,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent=parent)
        self._name = name
        self._height = height
        self._widest = widest
        self._options: tuple[Option, ...] = ()
        self._value = value
        self.setFont(font(Role.LABEL))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_menu)
        self.set_options(options, value)

    @property
    def value(self) -> str:
        """The key of the choice."""
        return self._value

    @property
    def option(self) -> Option:
        """The choice; the first where the key is none of them."""
        found = (each for each in self._options if each.key == self._value)
        return next(found, self._options[0])

    def set_options(self, options: Sequence[Option], value: str) -> None:
        """Other choices."""
        self._options = tuple(options)
        self.set_value(value)
        self.updateGeometry()

    def set_value(self, value: str) -> None:
        """Choose, without a signal."""
        self._value = value
        self.setText(self.option.text)
        self.setAccessibleDescription(self.option.text)
        self.update()

    def choose(self, value: str) -> None:
        """Choose, with a signal where that changes something."""
        if value != self._value:
            self.set_value(value)
            self.changed.emit(value)

    def make_menu(self) -> QMenu:
        """The menu of the choices."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        theme, ratio = theme_of(self), self.devicePixelRatioF()
        for option in self._options:
            action = QAction(option.text.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(option.key == self._value)
            if option.sign:
                action.setIcon(swatch_icon(option.sign, theme, ratio))
            action.triggered.connect(lambda _checked=False, key=option.key: self.choose(key))
            group.addAction(action)
            menu.addAction(action)
            if action.isChecked():
                menu.setActiveAction(action)
        return menu

    def open_menu(self) -> None:
        """Show the menu under the button."""
        self.make_menu().popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys step; Enter opens the menu as Space does."""
        key = Qt.Key(event.key())
        if key in STEPS:
            keys = [each.key for each in self._options]
            here = keys.index(self.option.key)
            self.choose(keys[min(max(here + STEPS[key], 0), len(keys) - 1)])
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        """Wide enough for the widest choice, as far as that is allowed."""
        metrics = self.fontMetrics()
        text = max(metrics.horizontalAdvance(each.text) for each in self._options)
        return QSize(min(text + self._lead + 52, self._widest), self._height)

    @override
    def minimumSizeHint(self) -> QSize:
        """It may become narrow."""
        return QSize(96, self._height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, swatch, text and arrow."""
        theme = theme_of(self)
        option = self.option
        with smooth(self) as painter:
            rect, radius = QRectF(self.rect()), 12.0
            if self.hasFocus():
                rect, radius = paint_focus(painter, rect, radius, theme), 8.0
            fill = theme.selected if self.underMouse() or self.isDown() else theme.surface
            paint_round(painter, rect, radius, fill, theme.line)
            middle = self.height() / 2
            left = 14.0
            if option.sign:
                width, height = SWATCH
                place = QRectF(left, middle - height / 2, width, height)
                paint_swatch(painter, place, option.sign, theme)
                left += self._lead
            place = QRectF(self.width() - 30, middle - 8, 16, 16)
            paint_icon(painter, Icon.DOWN, place, theme.label)
            painter.setFont(self.font())
            painter.setPen(theme.text)
            room = self.width() - left - 36
            text = self.fontMetrics().elidedText(
                option.text, Qt.TextElideMode.ElideRight, round(room)
            )
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(left, 0, room + 4, self.height()), flags, text)

    @property
    def _lead(self) -> int:
        return round(SWATCH[0]) + 10 if any(each.sign for each in self._options) else 0
