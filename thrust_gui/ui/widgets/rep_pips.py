"""A pip for each repetition: done, under way, left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import floor_of
from thrust_gui.ui.widgets.floor_widget import FloorWidget
from thrust_gui.ui.widgets.painting import paint_round, smooth
from thrust_gui.ui.widgets.slab_content import Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from thrust_gui.ui.theme import Theme

GAP: Final = 8.0
HEIGHT: Final = 16.0
CROWDED: Final = 24
"""From so many on, the gaps are half as wide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RepPipsProps:
    """How many there are, how many are done, and the tone of the one under way (None: none is)."""

    total: int
    done: int
    current: Tone | None = None


def current_colour(tone: Tone, theme: Theme) -> QColor:
    """The colour of what is under way."""
    return {
        Tone.LIFT: theme.lift,
        Tone.HOLD: theme.hold,
        Tone.LOWER: theme.lower,
        Tone.NEUTRAL: theme.text,
    }[tone]


class RepPips(FloorWidget):
    """The row under the figure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props = RepPipsProps(total=1, done=0)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def props(self) -> RepPipsProps:
        """What it shows."""
        return self._props

    def set_props(self, props: RepPipsProps) -> None:
        """Show this; only the pips that differ are painted again."""
        old, self._props = self._props, props
        if old.total != props.total:
            self.update()
        elif old != props:
            for index in {old.done, props.done, old.done - 1, props.done - 1}:
                if 0 <= index < props.total:
                    self.update(self.pip(index).toAlignedRect())

    def pip(self, index: int) -> QRectF:
        """Where a pip is, counted from 0."""
        gap = GAP * self.scale * (0.5 if self._props.total >= CROWDED else 1.0)
        width = (self.width() + gap) / self._props.total
        return QRectF(index * width, 0, width - gap, HEIGHT * self.scale)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pips in the event's region."""
        props, theme = self._props, floor_of(self)
        with smooth(self) as painter:
            for index in range(props.total):
                rect = self.pip(index)
                if not event.region().intersects(rect.toAlignedRect()):
                    continue
                colour = theme.text if index < props.done else theme.empty
                if index == props.done and props.current is not None:
                    colour = current_colour(props.current, theme)
                radius = min(rect.width(), rect.height()) / 2
                paint_round(painter, rect, radius, colour)
