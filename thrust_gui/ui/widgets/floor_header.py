"""The line on top of the gym floor: which set of how many, the time elapsed, a pip for each set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import floor_of
from thrust_gui.ui.typography import Role, em_of
from thrust_gui.ui.widgets.floor_type import Line, Part, fitted, letters, paint_lines
from thrust_gui.ui.widgets.floor_widget import FloorWidget
from thrust_gui.ui.widgets.set_pips import HEIGHT, SetPipsProps, paint_set_pips

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

ROLE: Final = Role.FLOOR_SET
TOP: Final = 12.0
"""Above the capitals."""
BELOW: Final = 14.0
"""Between the capitals and the pips, which stand on the lower edge."""
GAP: Final = 36.0
BEFORE_TIME: Final = 20.0
TIGHT: Final = "/"
"""A detail that begins with this stands close to its title."""
LEAST: Final = 24
"""The time is this large at least, or not there."""


def header_height(small: float) -> float:
    """How high the header is for letters of a height, in pixels of the design."""
    return TOP + small + BELOW + HEIGHT


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderProps:
    """``Set 2`` in bold, ``/3`` after it, the pips, and the time since the workout began.

    Attributes:
        spoken: title and detail as a screen reader says them, where they are written otherwise.
    """

    title: str
    detail: str
    pips: SetPipsProps
    elapsed: str
    spoken: str = ""


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
            said = props.spoken or f"{props.title} {props.detail}"
            self.setAccessibleName(f"{said}, {props.elapsed}")
            self.update()

    def lines(self) -> tuple[Line, ...]:
        """What is written: words at the left; the time at the right, where they leave room."""
        props, theme = self._props, floor_of(self)
        if props is None:
            return ()
        full, width = em_of(self.small), self.width() / self.scale
        gap = 0.0 if props.detail.startswith(TIGHT) else GAP
        px = fitted(props.title + props.detail, ROLE, full, width - gap)
        detail_at = letters(props.title, ROLE, px).advance + gap
        end = detail_at + letters(props.detail, ROLE, px).advance + BEFORE_TIME
        time_px = fitted(props.elapsed, ROLE, full, max(1.0, width - end))
        time_at = width - letters(props.elapsed, ROLE, time_px).advance
        baseline = TOP + self.small
        return tuple(
            Line(part=part, text=text, role=ROLE, px=size, at=QPointF(x, baseline), colour=colour)
            for part, text, size, x, colour in (
                (Part.SET, props.title, px, 0.0, theme.text),
                (Part.SET, props.detail, px, detail_at, theme.label),
                (Part.ELAPSED, props.elapsed, time_px, time_at, theme.text),
            )
            if text and (size >= LEAST or part is not Part.ELAPSED)
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint words, time and pips."""
        props = self._props
        if props is None:
            return
        width, height = self.width() / self.scale, self.height() / self.scale
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(self.scale, self.scale)
            paint_lines(painter, self.lines())
            pips = QRectF(0, height - HEIGHT, width, HEIGHT)
            paint_set_pips(painter, props.pips, pips, 1.0, floor_of(self))
