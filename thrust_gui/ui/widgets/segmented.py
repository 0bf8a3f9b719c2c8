"""One choice of a few, side by side."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.button import Pressable
from thrust_gui.ui.widgets.painting import paint_focus, paint_round, smooth

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QPaintEvent

HEIGHT: Final = 44
FOCUSED: Final = 3.0
"""By how much the corners of a body are sharper within the ring of the focus."""


class Cut(NamedTuple):
    """How a choice is cut: its height, its corners, the room beside its text, its two roles."""

    height: int = 36
    radius: float = 9.0
    side: int = 16
    role: Role = Role.LABEL
    chosen: Role = Role.KEY


SEGMENT: Final = Cut()


class Choice(Pressable):
    """One of a few. Arrow keys move among them, as in any exclusive group of buttons."""

    takes_enter = False

    def __init__(self, text: str, parent: QWidget, cut: Cut) -> None:
        super().__init__(text, parent=parent)
        self._text = text
        self._cut = cut
        self.setText(text.replace("&", "&&"))
        self.setToolTip("")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFont(font(cut.role))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        """As wide as its text."""
        width = self.fontMetrics().horizontalAdvance(self._text) + 2 * self._cut.side
        return QSize(width, self._cut.height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chosen surface, the ring and the text."""
        theme = theme_of(self)
        chosen = self.isChecked()
        with smooth(self) as painter:
            rect, radius = QRectF(self.rect()), self._cut.radius
            if self.hasFocus():
                rect = paint_focus(painter, rect, radius, theme)
                radius -= FOCUSED
            if chosen or self.underMouse():
                fill = theme.selected if chosen else theme.surface
                paint_round(painter, rect, radius, fill, theme.edge if chosen else None)
            painter.setFont(font(self._cut.chosen if chosen else self._cut.role))
            painter.setPen(
                theme.faint if not self.isEnabled() else theme.text if chosen else theme.label
            )
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)


class Segment(Choice):
    """A choice within the frame of its row."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent, SEGMENT)


class Segmented(QWidget):
    """A row of choices, given as (key, text); one is chosen, first the first.

    Of a key with a short text that is seen, the whole one is read out and in the tooltip.
    """

    changed = Signal(str)

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        shorts: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(0)
        self._segments: dict[str, Segment] = {}
        for key, text in options:
            short = (shorts or {}).get(key)
            segment = Segment(short or text, self)
            if short:
                segment.setAccessibleName(text)
                segment.setToolTip(text)
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

    def set_value(self, key: str | None) -> None:
        """Choose without a signal; None for none of them."""
        self._quiet = True
        for each, segment in self._segments.items():
            segment.setAutoExclusive(key is not None)
            segment.setChecked(each == key)
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
