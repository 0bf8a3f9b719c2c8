"""One choice of a few, side by side."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.button import Pressable
from thrust_gui.ui.widgets.painting import paint_focus, paint_round, smooth

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

HEIGHT: Final = 44
SEGMENT: Final = 36


class Segment(Pressable):
    """One of the choices. Arrow keys move among them, as in any exclusive group of buttons."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent=parent)
        self._text = text
        self.setText(text.replace("&", "&&"))
        self.setToolTip("")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFont(font(Role.LABEL))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        """As wide as its text."""
        return QSize(self.fontMetrics().horizontalAdvance(self._text) + 32, SEGMENT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chosen surface, the ring and the text."""
        theme = theme_of(self)
        chosen = self.isChecked()
        with smooth(self) as painter:
            rect, radius = QRectF(self.rect()), 9.0
            if self.hasFocus():
                rect, radius = paint_focus(painter, rect, radius, theme), 6.0
            if chosen or self.underMouse():
                fill = theme.selected if chosen else theme.surface
                paint_round(painter, rect, radius, fill, theme.edge if chosen else None)
            painter.setFont(font(Role.KEY if chosen else Role.LABEL))
            painter.setPen(
                theme.faint if not self.isEnabled() else theme.text if chosen else theme.label
            )
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)


class Segmented(QWidget):
    """A row of choices, given as (key, text); exactly one is chosen, first the first."""

    changed = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(0)
        self._segments: dict[str, Segment] = {}
        for key, text in options:
            segment = Segment(text, self)
            row.addWidget(segment)
            segment.toggled.connect(partial(self._on_toggled, key))
            self._segments[key] = segment
        self._quiet = False
        self.set_value(options[0][0])
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def value(self) -> str:
        """The key of the choice."""
        return next(key for key, segment in self._segments.items() if segment.isChecked())

    def set_value(self, key: str) -> None:
        """Choose without a signal."""
        self._quiet = True
        self._segments[key].setChecked(True)
        self._quiet = False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        theme = theme_of(self)
        with smooth(self) as painter:
            paint_round(painter, QRectF(self.rect()), 12.0, theme.raised, theme.line)

    def _on_toggled(self, key: str, on: bool) -> None:  # noqa: FBT001 - a slot
        if on and not self._quiet:
            self.changed.emit(key)
