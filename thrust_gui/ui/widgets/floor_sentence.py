"""A sentence on the gym floor, on as many lines as its box has room for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.floor_widget import LEAST_PX

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont, QPainter

FLAGS: Final = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


def sentence_font(
    text: str, room: QRect, scale: float, sizes: tuple[int, ...], role: Role = Role.CALLOUT
) -> QFont:
    """The first of some sizes, in pixels of the design, at which a sentence fits its box.

    Never too small to be read; the last one where none fits.
    """
    pixels = dict.fromkeys(max(LEAST_PX, round(px * scale)) for px in sizes)
    faces = [font(role, px / role.value.px) for px in pixels]
    for face in faces:
        needed = QFontMetrics(face).boundingRect(room, FLAGS, text)
        if needed.width() <= room.width() and needed.height() <= room.height():
            return face
    return faces[-1]


def paint_sentence(
    painter: QPainter, room: QRect, text: str, face: QFont, colour: QColor, *, top: bool = False
) -> None:
    """Paint it in its box, from its top or about its middle."""
    painter.setFont(face)
    painter.setPen(colour)
    align = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, FLAGS | align, text)
