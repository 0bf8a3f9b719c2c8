"""A number with a minus and a plus beside it, and what it counts below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, Qt, Signal

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import floor_of
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.floor_button import FloorButton, Look
from thrust_gui.ui.widgets.floor_type import paint_line
from thrust_gui.ui.widgets.floor_widget import FloorWidget
from thrust_gui.ui.widgets.painting import smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from thrust_gui.ui.theme import Theme

BUTTON: Final = (72.0, 64.0)
NUMBER_AT: Final = -10.0
"""Where the middle of the number is, and of the words below it, from the middle of the box."""
WORDS_AT: Final = 20.0
NUMBER: Final = 0.66
"""The sizes of both, as shares of their roles."""
WORDS: Final = 0.85


def paint_figure(
    painter: QPainter, rect: QRectF, value: str, words: str, scale: float, theme: Theme
) -> None:
    """A large number in the middle of a box, and what it counts below it."""
    centre = Qt.AlignmentFlag.AlignHCenter
    for text, role, share, at, colour in (
        (value, Role.FLOOR_NUMBER, NUMBER, NUMBER_AT, theme.text),
        (words, Role.FLOOR_NOTE, WORDS, WORDS_AT, theme.label),
    ):
        y = rect.center().y() + at * scale
        line = QRectF(rect.left(), y - 1, rect.width(), 2)
        paint_line(painter, line, text, role, scale * share, colour, centre)


class FloorStepper(FloorWidget):
    """Tells by how many steps it was put up or down; shows what came of it when told."""

    stepped = Signal(int)

    def __init__(
        self, *, less: str, more: str, keys: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._value = ""
        self._words = ""
        self.less = FloorButton(Look.MINUS, less, key=keys[0], parent=self)
        self.more = FloorButton(Look.PLUS, more, key=keys[1], parent=self)
        self.less.clicked.connect(lambda: self.stepped.emit(-1))
        self.more.clicked.connect(lambda: self.stepped.emit(1))

    @property
    def shown(self) -> tuple[str, str]:
        """The number and what it counts."""
        return self._value, self._words

    def set_value(self, value: str, words: str) -> None:
        """Show this number."""
        if (value, words) != self.shown:
            self._value, self._words = value, words
            self.setAccessibleName(f"{value} {words}")
            self.update()

    @override
    def arrange(self) -> None:
        width, height = (round(side * self.scale) for side in BUTTON)
        top = (self.height() - height) // 2
        self.less.place(QRect(0, top, width, height), self.scale)
        self.more.place(QRect(self.width() - width, top, width, height), self.scale)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the number and its words between the buttons."""
        side = (BUTTON[0] + 8) * self.scale
        with smooth(self) as painter:
            between = QRectF(self.rect()).adjusted(side, 0, -side, 0)
            paint_figure(painter, between, self._value, self._words, self.scale, floor_of(self))
