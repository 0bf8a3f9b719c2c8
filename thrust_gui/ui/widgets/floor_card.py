"""Cards of the rest: a surface with a title, and a note at its right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import floor_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.floor_type import paint_line
from thrust_gui.ui.widgets.floor_widget import LEAST_PX, FloorWidget
from thrust_gui.ui.widgets.painting import paint_round, smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter, QPaintEvent
    from PySide6.QtWidgets import QWidget

PAD: Final = 32.0
RADIUS: Final = 16.0
TITLE_AT: Final = 25.0
"""The middle of the title's line, below the upper edge."""
TITLE_SHARE: Final = 0.5
CAP: Final = 26.0
CAP_RADIUS: Final = 7.0
CAP_GAPS: Final = (14.0, 5.0)
"""Before the first key cap, and between two."""


class FloorCard(FloorWidget):
    """The surface; what stands on it is placed by its subclasses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._note = ""
        self._alert = False
        self._keys: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """What it is about."""
        return self._title

    @property
    def note(self) -> str:
        """What is said beside the title."""
        return self._note

    def set_title(self, title: str, note: str = "", *, alert: bool = False) -> None:
        """The words on top; a note that matters is in the colour of alerts."""
        if (title, note, alert) != (self._title, self._note, self._alert):
            self._title, self._note, self._alert = title, note, alert
            self.setAccessibleName(f"{title}. {note}" if note else title)
            self.update()

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys that stand beside the title."""
        return self._keys

    def set_keys(self, *keys: str) -> None:
        """The keys that change what is on the card, as they are written on a keyboard."""
        self._keys = keys
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface and its words."""
        scale, theme = self.scale, floor_of(self)
        with smooth(self) as painter:
            box = QRectF(self.rect())
            paint_round(painter, box, RADIUS * scale, theme.surface, theme.line)
            used = self._line(painter, self._title, Role.FLOOR_LABEL, theme.label, right=False)
            used = self._caps(painter, used)
            colour = theme.alert if self._alert else theme.label
            self._line(painter, self._note, Role.FLOOR_NOTE, colour, right=True, taken=used)
            self.paint_body(painter)

    def paint_body(self, painter: QPainter) -> None:
        """Paint what else is on the surface."""

    def _caps(self, painter: QPainter, used: float) -> float:
        """The key caps after the title; returns how wide both are."""
        scale, theme, centre = self.scale, floor_of(self), Qt.AlignmentFlag.AlignHCenter
        type_scale = max(scale, LEAST_PX / Role.KEY.value.px)
        metrics = QFontMetricsF(font(Role.KEY, type_scale))
        for index, key in enumerate(self._keys):
            used += CAP_GAPS[index > 0] * scale
            width = max(CAP * scale, metrics.horizontalAdvance(key) + 14 * scale)
            top = (TITLE_AT - CAP / 2) * scale
            box = QRectF(PAD * scale + used, top, width, CAP * scale)
            paint_round(painter, box, CAP_RADIUS * scale, theme.raised, theme.line)
            paint_line(painter, box, key, Role.KEY, type_scale, theme.text, centre)
            used += width
        return used

    def _line(
        self,
        painter: QPainter,
        text: str,
        role: Role,
        colour: QColor,
        *,
        right: bool,
        taken: float = 0.0,
    ) -> float:
        scale, pad = self.scale, PAD * self.scale
        share = 1.0 if right else TITLE_SHARE
        room = (self.width() - 2 * pad) * share - taken - (20 * scale if right else 0)
        left = self.width() - pad - room if right else pad
        box = QRectF(left, (TITLE_AT - 20) * scale, max(1.0, room), 40 * scale)
        align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return paint_line(painter, box, text, role, scale, colour, align)
