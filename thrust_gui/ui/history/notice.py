"""What stands in place of the list: quiet shapes while it is read, or a sentence and a button."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.history.geometry import ROW, WEEK
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import Button, Kind
from thrust_gui.ui.widgets.card import RADIUS
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.painting import paint_round, smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from thrust_gui.ui.widgets.icons import Icon

BLANK_ROWS: Final = 3


class Placeholder(QWidget):
    """Cards without content, where the first weeks will be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = 1.0
        self.setAccessibleName(self.tr("Reading the log…"))

    def set_scale(self, scale: float) -> None:
        """Scale the cards."""
        self._scale = scale

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint headings and cards down to the end."""
        theme = theme_of(self)
        heading, card = WEEK * self._scale, BLANK_ROWS * ROW * self._scale
        top = 0.0
        with smooth(self) as painter:
            while top < self.height():
                bar = QRectF(0, top + heading / 2, 120 * self._scale, 10)
                paint_round(painter, bar, 5, theme.selected)
                place = QRectF(0, top + heading, self.contentsRect().width(), card)
                paint_round(painter, place, RADIUS, theme.surface, theme.line)
                top += heading + card


class Notice(QWidget):
    """A title, a sentence, and the one thing to do."""

    pressed = Signal()

    def __init__(
        self, title: str, action: str, icon: Icon | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = Label(title, Role.PANEL_TITLE, wrap=True)
        self._sentence = Label("", Role.LEAD, "label", wrap=True)
        self.button = Button(action, kind=Kind.PRIMARY, icon=icon, height=56, key="Return")
        self.button.clicked.connect(self.pressed)
        rows = QVBoxLayout(self)
        rows.addStretch(2)
        for label in (self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            rows.addWidget(label)
        rows.addSpacing(16)
        rows.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(3)
        self.setFocusProxy(self.button)

    def say(self, sentence: str) -> None:
        """Show a sentence under the title."""
        self._sentence.setText(sentence)
