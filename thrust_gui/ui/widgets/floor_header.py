"""The line on top of the gym floor: which set of how many, a pip for each, and the time elapsed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import floor_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.floor_type import paint_line
from thrust_gui.ui.widgets.floor_widget import FloorWidget
from thrust_gui.ui.widgets.painting import smooth
from thrust_gui.ui.widgets.set_pips import SetPipsProps, paint_set_pips

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPaintEvent
    from PySide6.QtWidgets import QWidget

TITLE: Final = 226.0
"""Room for the words; the pips begin 20 px further on, whatever the words are."""
PIPS_FROM: Final = 246.0
ELAPSED: Final = 150.0


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderProps:
    """``Set 2`` in bold, ``of 3`` after it, the pips, and the time since the workout began."""

    title: str
    detail: str
    pips: SetPipsProps
    elapsed: str


class FloorHeader(FloorWidget):
    """The line itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props: HeaderProps | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def props(self) -> HeaderProps | None:
        """What it shows; None before it was told."""
        return self._props

    def set_props(self, props: HeaderProps) -> None:
        """Show this."""
        if props != self._props:
            self._props = props
            self.setAccessibleName(f"{props.title} {props.detail}, {props.elapsed}")
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint words, pips and time."""
        props, scale = self._props, self.scale
        if props is None:
            return
        width, height, theme = self.width(), self.height(), floor_of(self)
        end = width - ELAPSED * scale
        right = Qt.AlignmentFlag.AlignRight
        with smooth(self) as painter:
            self._paint_words(painter, props)
            pips = QRectF(PIPS_FROM * scale, 0, end - PIPS_FROM * scale - 24 * scale, height)
            paint_set_pips(painter, props.pips, pips, scale, theme)
            time = QRectF(end, 0, ELAPSED * scale, height)
            paint_line(painter, time, props.elapsed, Role.FLOOR_SET, scale, theme.text, right)

    def _paint_words(self, painter: QPainter, props: HeaderProps) -> None:
        """Title and detail on one line, both smaller where they would reach the pips."""
        role, height, theme = Role.FLOOR_SET, self.height(), floor_of(self)
        metrics = QFontMetricsF(font(role, self.scale))
        gap, room = 24 * self.scale, TITLE * self.scale
        title, detail = (metrics.horizontalAdvance(each) for each in (props.title, props.detail))
        share = min(1.0, room / (title + gap + detail))
        box = QRectF(0, 0, title * share + 1, height)
        paint_line(painter, box, props.title, role, self.scale * share, theme.text)
        box = QRectF((title + gap) * share, 0, detail * share + 1, height)
        paint_line(painter, box, props.detail, role, self.scale * share, theme.label)
