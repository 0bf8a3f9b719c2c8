"""A number that is put up and down in steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import IconButton
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.painting import paint_focus, paint_round, smooth

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

UP: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Plus})
DOWN: Final = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Minus})


class Stepper(QWidget):
    """− value +, one stop of the Tab key; the arrow keys and + − step it."""

    changed = Signal(float)

    def __init__(  # noqa: PLR0913 - all of them are what a stepper is
        self,
        name: str,
        *,
        minimum: float,
        maximum: float,
        step: float,
        value: float,
        fmt: Callable[[float], str],
        height: int = 44,
        role: Role = Role.BUTTON,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._range = (minimum, maximum)
        self._step = step
        self._value = value
        self._fmt = fmt
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._less = IconButton(
            Icon.MINUS, self.tr("{name}: less").format(name=name), size=height - 8
        )
        self._more = IconButton(
            Icon.PLUS, self.tr("{name}: more").format(name=name), size=height - 8
        )
        self._label = Label(fmt(value), role)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        metrics = self._label.fontMetrics()
        widest = max(metrics.horizontalAdvance(fmt(each)) for each in (minimum, maximum, value))
        self._label.setMinimumWidth(max(36, widest + 8))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(4)
        for part in (self._less, self._label, self._more):
            row.addWidget(part)
        for button, steps in ((self._less, -1), (self._more, 1)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAutoRepeat(True)
            button.clicked.connect(lambda _checked=False, by=steps: self.step_by(by))
        self._show()

    @property
    def value(self) -> float:
        """The number."""
        return self._value

    def set_value(self, value: float) -> None:
        """Show another number, without a signal."""
        self._value = value
        self._show()

    def step_by(self, steps: int) -> None:
        """Put it up (or down) by steps, no further than its ends."""
        least, most = self._range
        value = min(most, max(least, self._value + steps * self._step))
        if value != self._value:
            self.set_value(value)
            self.changed.emit(value)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step on the arrow keys and on + −."""
        key = Qt.Key(event.key())
        if key in UP:
            self.step_by(1)
        elif key in DOWN:
            self.step_by(-1)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        theme = theme_of(self)
        with smooth(self) as painter:
            rect, radius = QRectF(self.rect()), 14.0
            if self.hasFocus():
                rect, radius = paint_focus(painter, rect, radius, theme), 10.0
            paint_round(painter, rect, radius, theme.surface, theme.line)

    def _show(self) -> None:
        least, most = self._range
        text = self._fmt(self._value)
        self._label.setText(text)
        self.setAccessibleDescription(text)
        self._less.setEnabled(self._value > least)
        self._more.setEnabled(self._value < most)
