"""What a key does now; a click does the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import floor_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.floor_button import FloorButton, Look
from thrust_gui.ui.widgets.floor_type import paint_line
from thrust_gui.ui.widgets.floor_widget import LEAST_PX
from thrust_gui.ui.widgets.painting import paint_focus, paint_round, smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

CAP_HEIGHT: Final = 36.0
CAP_PADDING: Final = 14.0
CAP_RADIUS: Final = 8.0
GAP: Final = 12.0


@dataclass(frozen=True, slots=True)
class Hint:
    """A key as it is written on it, and what it does."""

    key: str
    does: str


class KeyHint(FloorButton):
    """A key cap and its meaning; taller than it looks, so that it is easily hit."""

    def __init__(self, *, right: bool, parent: QWidget | None = None) -> None:
        super().__init__(Look.GHOST, parent=parent)
        self._right = right
        self._hint = Hint("", "")

    @property
    def hint(self) -> Hint:
        """What it shows."""
        return self._hint

    def set_hint(self, hint: Hint) -> None:
        """Show this."""
        if hint != self._hint:
            self._hint = hint
            self.setText(hint.does)
            self.setAccessibleName(hint.does)
            self.setToolTip(f"{hint.does} · {hint.key}")
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint cap and words, on the side where they belong."""
        theme = floor_of(self)
        scale = max(self._scale, LEAST_PX / Role.FLOOR_HINT.value.px)
        width, height = self.width(), self.height()
        cap_font, does_font = font(Role.KEY, scale * 17 / 15), font(Role.FLOOR_HINT, scale)
        cap = QFontMetricsF(cap_font).horizontalAdvance(self._hint.key) + 2 * CAP_PADDING * scale
        gap = GAP * scale
        room = width - cap - gap - 2 * scale
        words = min(room, QFontMetricsF(does_font).horizontalAdvance(self._hint.does))
        left = width - words - gap - cap - 2 * scale if self._right else 2 * scale
        hover = self.underMouse() or self.isDown()
        with smooth(self) as painter:
            if self.hasFocus():
                around = QRectF(left - 2 * scale, 8 * scale, cap + gap + words + 4 * scale, 0)
                around.setHeight(height - 16 * scale)
                paint_focus(painter, around, CAP_RADIUS * scale, theme)
            box = QRectF(left, (height - CAP_HEIGHT * scale) / 2, cap, CAP_HEIGHT * scale)
            fill = theme.selected if hover else theme.raised
            paint_round(painter, box, CAP_RADIUS * scale, fill, theme.line)
            centre = Qt.AlignmentFlag.AlignHCenter
            paint_line(painter, box, self._hint.key, Role.KEY, scale * 17 / 15, theme.text, centre)
            text = QRectF(left + cap + gap, 0, words + 1, height)
            paint_line(painter, text, self._hint.does, Role.FLOOR_HINT, scale, theme.label)
