"""What is wrong and what to do, in a place of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import floor_of
from thrust_gui.ui.typography import Role, em_of
from thrust_gui.ui.widgets.floor_sentence import paint_sentence, sentence_font
from thrust_gui.ui.widgets.floor_type import Line, Part, fitted, paint_lines
from thrust_gui.ui.widgets.floor_widget import FloorWidget
from thrust_gui.ui.widgets.icons import Icon, paint_icon
from thrust_gui.ui.widgets.painting import smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

SIZES: Final = (22, 20, 18, 17, 16, 15, 14, 13)
"""In pixels of the design; the first at which the sentence fits is taken, on one line or two."""
BRIEF: Final = Role.FLOOR_SET
SIGN: Final = 26.0
GAP: Final = 0.35
"""Of the sign's side that stands between it and the words."""


class FloorBanner(FloorWidget):
    """A triangle and a sentence; nothing while all is well, and nothing moves either way.

    Where the lifter is on the floor two words in small letters say it, and the sentence waits.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._brief = ""
        self._calm = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    @property
    def brief(self) -> str:
        """The few words that are shown for it; empty where the sentence is."""
        return self._brief

    def set_text(self, text: str, brief: str = "", *, calm: bool = False) -> None:
        """Say this, in a few words where there are some; an empty text says nothing.

        Args:
            text: the sentence.
            brief: the same in a few words.
            calm: nothing is wrong, it is only good to know.
        """
        if (text, brief, calm) != (self._text, self._brief, self._calm):
            self._text, self._brief, self._calm = text, brief, calm
            self.setAccessibleName(text)
            self.setToolTip(text)
            self.update()

    def lines(self) -> tuple[Line, ...]:
        """The few words as they stand; none for a sentence, which is for the desk."""
        if not (self._text and self._brief):
            return ()
        left = self.small * (1 + GAP)
        width, height = self.width() / self.scale, self.height() / self.scale
        px = fitted(self._brief, BRIEF, em_of(self.small), width - left)
        at = QPointF(left, (height + self.small) / 2)
        colour = floor_of(self).alert
        return (Line(part=Part.TROUBLE, text=self._brief, role=BRIEF, px=px, at=at, colour=colour),)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint triangle and words, or triangle and sentence."""
        if not self._text:
            return
        side = (self.small if self._brief else SIGN) * self.scale
        theme = floor_of(self)
        with smooth(self) as painter:
            icon = QRectF(0, (self.height() - side) / 2, side, side)
            colour = theme.label if self._calm else theme.alert
            paint_icon(painter, Icon.INFO if self._calm else Icon.ALERT, icon, colour)
            if self._brief:
                painter.scale(self.scale, self.scale)
                paint_lines(painter, self.lines())
                return
            room = self.rect().adjusted(round(side * (1 + GAP)), 0, 0, 0)
            face = sentence_font(self._text, room, self.scale, SIZES)
            paint_sentence(painter, room, self._text, face, colour)
