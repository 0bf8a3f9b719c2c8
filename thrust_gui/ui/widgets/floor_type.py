"""Type on the gym floor: letters as outlines, so that they scale and can be cut by a clip path."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainterPath

from thrust_gui.ui.typography import Role, font

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont, QPainter


LEAST_PX: Final = 9


@dataclass(frozen=True, slots=True)
class Letters:
    """A line of text as an outline, its baseline starting at (0, 0).

    Attributes:
        path: shared, so to be drawn and never changed.
        advance: from its start to where more text would begin, in the units of the size.
        cap_height: of a capital or a digit.
    """

    path: QPainterPath
    advance: float
    cap_height: float


@lru_cache(maxsize=192)
def letters(text: str, role: Role, px: int) -> Letters:
    """A line of text in the font of a role, at a size in pixels of the design."""
    face = font(role, px / role.value.px)
    metrics = QFontMetricsF(face)
    path = QPainterPath()
    path.addText(0.0, 0.0, face, text)
    return Letters(path, metrics.horizontalAdvance(text), metrics.capHeight())


def fitted_px(text: str, role: Role, room: float) -> int:
    """The role's own size, or the largest smaller one at which the text is no wider than `room`."""
    full = role.value.px
    advance = letters(text, role, full).advance
    return full if advance <= room else max(LEAST_PX, int(full * room / advance))


def fitted_font(text: str, role: Role, scale: float, room: float) -> QFont:
    """The font of a role at a scale, made smaller where the text would be wider than `room`."""
    face = font(role, scale)
    advance = QFontMetricsF(face).horizontalAdvance(text)
    if advance <= room:
        return face
    px = max(LEAST_PX, int(face.pixelSize() * room / advance))
    return font(role, px / role.value.px)


def paint_line(
    painter: QPainter,
    rect: QRectF,
    text: str,
    role: Role,
    scale: float,
    colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> float:
    """A line of text in a box, smaller where it would not fit; returns how wide it is.

    Its capitals are centred on the height of the box, so that lines of different sizes in boxes on
    one axis stand on one axis.
    """
    face = fitted_font(text, role, scale, rect.width())
    metrics = QFontMetricsF(face)
    advance = metrics.horizontalAdvance(text)
    spare = rect.width() - advance
    left = rect.left()
    if align & Qt.AlignmentFlag.AlignRight:
        left += spare
    elif align & Qt.AlignmentFlag.AlignHCenter:
        left += spare / 2
    painter.setFont(face)
    painter.setPen(colour)
    baseline = rect.center().y() + metrics.capHeight() / 2
    painter.drawText(QRectF(left, baseline, 0, 0).topLeft(), text)
    return advance
