"""A setting's row: what it is, its range, its control, and what is wrong with what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.icons import Icon, paint_icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.painting import smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

SIGN: Final = 16.0


class Sentence(QWidget):
    """A sentence with a sign before it: a triangle for what is wrong, a disc for a remark."""

    def __init__(
        self, icon: Icon, colour: str, role: Role = Role.CAPTION, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._colour = colour
        self._label = Label("", role, colour, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 2, 0, 2)
        row.addWidget(self._label)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def say(self, text: str) -> None:
        """Say something; nothing takes it away."""
        self._label.setText(text)
        self.setVisible(bool(text))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign."""
        with smooth(self) as painter:
            place = QRectF(0, 3, SIGN, SIGN)
            paint_icon(painter, self._icon, place, getattr(theme_of(self), self._colour))


class Field(QWidget):
    """Title and hint on the left, control on the right, an error beneath."""

    def __init__(
        self,
        title: str,
        control: QWidget,
        *,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._control = control
        self._title = Label(title, Role.LABEL)
        self._title.setBuddy(control)
        if not control.accessibleName():
            control.setAccessibleName(title)
        self._hint = Label(hint, Role.CAPTION, "label")
        self._error = Sentence(Icon.ALERT, "alert")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._hint)
        words.addStretch(1)
        self._row = row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._error)
        self._hint.setVisible(bool(hint))

    def add_value(self, value: QWidget) -> None:
        """Show a value after the control."""
        self._row.addWidget(value)

    @property
    def error(self) -> str:
        """The sentence beneath, or nothing."""
        return self._error.text

    def set_hint(self, hint: str) -> None:
        """Another range."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._control.setAccessibleDescription(
            " ".join(part for part in (hint, self.error) if part)
        )

    def set_error(self, sentence: str) -> None:
        """Say what is wrong with what was typed; nothing when it is right."""
        self._error.say(sentence)
        described = (self._hint.text(), sentence)
        self._control.setAccessibleDescription(" ".join(part for part in described if part))
