"""Type on the gym floor: letters as outlines, so that they scale and can be cut by a clip path."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainterPath

from thrust_gui.ui.typography import Role, font

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont, QPainter


LEAST_PX: Final = 9


class Part(StrEnum):
    """What a line of text on the floor is, of those that are needed in a set."""

    WORD = "phase word"
    NUMBER = "number"
    CUE = "cue"
    SET = "set of sets"
    ELAPSED = "elapsed"
    COUNT = "repetition"
    TARGET = "of repetitions"
    LABEL = "last repetition"
    TROUBLE = "trouble"


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of text where it stands: its baseline begins at `at`, in pixels of the design."""

    part: Part
    text: str
    role: Role
    px: int
    at: QPointF
    colour: QColor

    @property
    def letters(self) -> Letters:
        """Its outline."""
        return letters(self.text, self.role, self.px)

    @property
    def tall(self) -> QRectF:
        """The tight box of its first capital or digit (else its first letter)."""
        found = (n for n, each in enumerate(self.text) if each.isupper() or each.isdigit())
        first = next(found, 0)
        before = letters(self.text[:first], self.role, self.px).advance
        glyph = letters(self.text[first : first + 1], self.role, self.px).path.boundingRect()
        return glyph.translated(self.at + QPointF(before, 0.0))

    @property
    def box(self) -> QRectF:
        """The tight box of all of it."""
        return self.letters.path.boundingRect().translated(self.at)


def paint_lines(painter: QPainter, lines: tuple[Line, ...]) -> None:
    """Paint lines, with a painter that has the scale of the design."""
    for line in lines:
        painter.translate(line.at)
        painter.fillPath(line.letters.path, line.colour)
        painter.translate(-line.at)


def fitted_px(text: str, role: Role, room: float) -> int:
    """The role's own size, or the largest smaller one at which the text is no wider than `room`."""
    return fitted(text, role, role.value.px, room)


def fitted(text: str, role: Role, full: int, room: float) -> int:
    """A size, or the largest smaller one at which the text is no wider than `room`."""
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
