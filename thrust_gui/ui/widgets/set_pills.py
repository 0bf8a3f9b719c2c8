"""The repetitions of each set of a workout, as a row of pills."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.painting import paint_round, smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter, QPaintEvent

    from thrust_gui.ui.theme import Theme

GAP: Final = 8.0
RADIUS: Final = 10.0


def paint_pills(
    painter: QPainter, area: QRectF, texts: tuple[str, ...], width: float, theme: Theme
) -> None:
    """Paint pills of one width from the left of an area, in the painter's font.

    Those that do not fit are counted in the last one, like ``+3``.
    """
    room = max(1, int((area.width() + GAP + 0.5) // (width + GAP)))
    hidden = len(texts) - room + 1 if len(texts) > room else 0
    shown = (*texts[: room - 1], f"+{hidden}") if hidden else texts
    for index, text in enumerate(shown):
        rect = QRectF(area.left() + index * (width + GAP), area.top(), width, area.height())
        quiet = bool(hidden) and index == len(shown) - 1
        paint_round(painter, rect, RADIUS, None if quiet else theme.selected, theme.rim)
        painter.setPen(theme.label if quiet else theme.text)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


class SetPills(QWidget):
    """Pills that share the width, each between a least and a greatest one."""

    def __init__(
        self, name: str, *, role: Role = Role.PANEL_TITLE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._scale = 1.0
        self._texts: tuple[str, ...] | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_texts(self, texts: tuple[str, ...] | None) -> None:
        """Show one pill a set; None while they are not known yet."""
        self._texts = texts
        self.setAccessibleDescription(", ".join(texts or ()))
        self.update()

    def set_scale(self, scale: float) -> None:
        """Scale the numbers."""
        self._scale = scale
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """60 high; it stretches."""
        return QSize(244, 60)

    @override
    def minimumSizeHint(self) -> QSize:
        """Three small pills."""
        return QSize(140, 32)

    def pill_width(self, count: int) -> float:
        """How wide each of `count` pills is: at most a third of the room, at least its number."""
        share = (self.width() - GAP * (count - 1)) / count
        third = (self.width() - 2 * GAP) / 3
        return max(min(share, third, 112 * self._scale), 42 * self._scale)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pills, or three quiet ones."""
        theme = theme_of(self)
        with smooth(self) as painter:
            area = QRectF(self.rect())
            if self._texts is None:
                width = self.pill_width(3)
                for index in range(3):
                    rect = QRectF(index * (width + GAP), 0, width, area.height())
                    paint_round(painter, rect, RADIUS, theme.raised)
            elif self._texts:
                painter.setFont(self._font())
                paint_pills(painter, area, self._texts, self.pill_width(len(self._texts)), theme)

    def _font(self) -> QFont:
        return font(self._role, self._scale * min(1.0, self.height() / 48), tabular=False)
