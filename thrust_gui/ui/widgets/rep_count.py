"""The repetition under way, of how many; large, in boxes that stay where they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import floor_of
from thrust_gui.ui.typography import CAP_SHARE, Role, em_of
from thrust_gui.ui.widgets.floor_type import Line, Part, fitted, letters, paint_lines
from thrust_gui.ui.widgets.floor_widget import FloorWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

GAP: Final = 24.0
PAD: Final = 14.0
"""Above the number and below its baseline."""
BETWEEN: Final = 32.0
"""Least gap between the word above and the target below it."""
TARGET_ROOM: Final = "of 88"
"""The target has this much room before the number gets any, whatever it says."""


def number_height(small: float) -> float:
    """How high the number is at most: as both lines beside it, for small letters of a height."""
    return max(Role.FLOOR_REP.value.px * CAP_SHARE, 2 * small + BETWEEN)


def count_height(small: float) -> float:
    """How high the count is for small letters of a height, in pixels of the design."""
    return number_height(small) + 2 * PAD


@dataclass(frozen=True, slots=True, kw_only=True)
class RepCountProps:
    """``7``, ``Rep`` and ``of 12`` beside it; `digits` sets the room.

    On the last repetition `label` says so, and `last` is true. `spoken` is the label in full.
    """

    label: str
    number: str
    target: str
    digits: int
    last: bool = False
    spoken: str = ""


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
            label = props.spoken or props.label
            self.setAccessibleName(f"{label} {props.number} {props.target}")
            self.update()

    def lines(self) -> tuple[Line, ...]:
        """Number, word and target; the number takes what the other two leave."""
        props, theme, small = self._props, floor_of(self), self.small
        width, height = self.width() / self.scale, self.height() / self.scale
        target_px = max(Role.FLOOR_TARGET.value.px, em_of(small))
        beside = letters(TARGET_ROOM, Role.FLOOR_TARGET, target_px).advance
        most = max(Role.FLOOR_REP.value.px, em_of(number_height(small)))
        px = fitted("0" * props.digits, Role.FLOOR_REP, most, width - beside - GAP)
        number = letters(props.number, Role.FLOOR_REP, px)
        room = letters("0" * props.digits, Role.FLOOR_REP, px).advance
        base, left = height - PAD, room + GAP
        label_role = Role.FLOOR_CUE if props.last else Role.FLOOR_SET
        label_px = fitted(props.label, label_role, em_of(small), width - left)
        label_at = base - number_height(small) + label_px * CAP_SHARE
        target = fitted(props.target, Role.FLOOR_TARGET, target_px, width - left)
        colour = theme.alert if props.last else theme.label
        return tuple(
            Line(part=part, text=text, role=role, px=size, at=QPointF(*at), colour=ink)
            for part, text, role, size, at, ink in (
                (
                    *(Part.COUNT, props.number, Role.FLOOR_REP, px),
                    *((room - number.advance, base), theme.text),
                ),
                (Part.LABEL, props.label, label_role, label_px, (left, label_at), colour),
                (
                    *(Part.TARGET, props.target, Role.FLOOR_TARGET, target),
                    *((left, base), theme.label),
                ),
            )
            if text
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint number, label and target."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(self.scale, self.scale)
            paint_lines(painter, self.lines())
