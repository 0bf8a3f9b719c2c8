"""A text broken into lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextOption

from thrust_gui.ui.typography import Role, font, searchable

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont, QPainter

LEADING: Final = 1.05


def face(role: Role, scale: float = 1.0) -> QFont:
    """The font of a role with the glyphs of its characters only.

    Of others a PDF does not know what they stand for: the sheet could not be searched for a number,
    nor read aloud.
    """
    with searchable():
        return font(role, scale)


class Wrapped:
    """A text in a font, broken into lines of a width; `height` is what they need."""

    def __init__(self, text: str, type_: QFont, width: float, *, right: bool = False) -> None:
        self._layout = QTextLayout(text, type_)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        if right:
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        self.height = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0.0, self.height))
            self.height += line.height() * LEADING
        self._layout.endLayout()

    def draw(self, painter: QPainter, at: QPointF, colour: QColor) -> None:
        """Draw it with its upper left corner there."""
        painter.setPen(colour)
        self._layout.draw(painter, at)
