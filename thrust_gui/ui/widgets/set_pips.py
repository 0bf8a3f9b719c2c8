"""A pip for each set, the current one filled as far as it is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from thrust_gui.ui.widgets.rep_pips import current_colour

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from thrust_gui.ui.theme import Theme
    from thrust_gui.ui.widgets.slab_content import Tone

WIDTH: Final = 72.0
HEIGHT: Final = 14.0
GAP: Final = 12.0


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPipsProps:
    """How many sets there are and are done, and how far the current one is (0-1), in its tone."""

    total: int
    done: int
    share: float = 0.0
    tone: Tone | None = None


def set_pip(index: int, total: int, box: QRectF, scale: float) -> QRectF:
    """Where the pip of a set is, from 0: 72 x 14, narrower where the box would not hold them."""
    gap = GAP * scale
    width = min(WIDTH * scale, (box.width() + gap) / total - gap)
    height = HEIGHT * scale
    left = box.left() + index * (width + gap)
    return QRectF(left, box.center().y() - height / 2, width, height)


def paint_set_pips(
    painter: QPainter, props: SetPipsProps, box: QRectF, scale: float, theme: Theme
) -> None:
    """Paint the row, beginning at the left of a box."""
    for index in range(props.total):
        rect = set_pip(index, props.total, box, scale)
        pill = QPainterPath()
        pill.addRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.fillPath(pill, theme.text if index < props.done else theme.empty)
        if index == props.done and props.tone is not None and props.share > 0:
            painter.save()
            painter.setClipPath(pill)
            filled = QRectF(rect.left(), rect.top(), rect.width() * props.share, rect.height())
            painter.fillRect(filled, current_colour(props.tone, theme))
            painter.restore()
