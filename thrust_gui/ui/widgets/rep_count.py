"""The repetition under way, of how many; large, in boxes that stay where they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import floor_of
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.floor_type import fitted_px, letters
from thrust_gui.ui.widgets.floor_widget import FloorWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainterPath, QPaintEvent
    from PySide6.QtWidgets import QWidget

GAP: Final = 24.0
BASELINE: Final = 52.0
"""Of the number and the target beside it, above the lower edge."""
LABEL_BASELINE: Final = 178.0
"""Of the word over the target, above the lower edge: its capitals end where the number does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RepCountProps:
    """``7``, ``Rep`` and ``of 12`` beside it; `digits` sets the room.

    On the last repetition `label` says so, and `last` is true.
    """

    label: str
    number: str
    target: str
    digits: int
    last: bool = False


class RepCount(FloorWidget):
    """The count; its number ends where the target begins, whatever it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props = RepCountProps(label="", number="", target="", digits=1)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def props(self) -> RepCountProps:
        """What it shows."""
        return self._props

    def set_props(self, props: RepCountProps) -> None:
        """Show this."""
        if props != self._props:
            self._props = props
            self.setAccessibleName(f"{props.label} {props.number} {props.target}")
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint number, label and target."""
        props = self._props
        width, height = self.width() / self.scale, self.height() / self.scale
        px = Role.FLOOR_REP.value.px
        number = letters(props.number, Role.FLOOR_REP, px)
        room = letters("0" * props.digits, Role.FLOOR_REP, px).advance
        beside, right = room + GAP, width - room - GAP
        theme = floor_of(self)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(self.scale, self.scale)
            _paint(painter, number.path, (room - number.advance, height - BASELINE), theme.text)
            for text, role, up, colour in (
                (
                    props.label,
                    Role.FLOOR_CUE if props.last else Role.FLOOR_SET,
                    LABEL_BASELINE,
                    theme.alert if props.last else theme.label,
                ),
                (props.target, Role.FLOOR_TARGET, BASELINE, theme.label),
            ):
                line = letters(text, role, fitted_px(text, role, right))
                _paint(painter, line.path, (beside, height - up), colour)


def _paint(painter: QPainter, path: QPainterPath, at: tuple[float, float], colour: QColor) -> None:
    painter.translate(QPointF(*at))
    painter.fillPath(path, colour)
    painter.translate(-QPointF(*at))
