"""The row of a setting that is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from thrust_gui.ui.text import say
from thrust_gui.ui.widgets.field import Field
from thrust_gui.ui.widgets.number_field import NumberField
from thrust_gui.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from thrust_gui.domain.message import Message
    from thrust_gui.ui.settings.presenter import EntryProps


class EntryField(Field):
    """Keeps what was typed while that is wrong; says why beneath."""

    typed = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, title: str, *, number: bool = True) -> None:
        control = NumberField(title) if number else TextField(title, width=184)
        super().__init__(title, control)
        self._line = control.field if isinstance(control, NumberField) else control
        self._marked = control
        if isinstance(control, NumberField):
            control.typed.connect(self.typed)
            control.stepped.connect(self.stepped)
            control.left.connect(self.left)
        else:
            control.textEdited.connect(self.typed)
            control.editingFinished.connect(self.left)

    @property
    def text(self) -> str:
        """What stands there."""
        return self._line.text()

    @property
    def line(self) -> TextField:
        """Where it is typed."""
        return self._line

    def show_entry(self, props: EntryProps, *, keep_text: bool = False) -> None:
        """Show range, unit and value; what is wrong, and what is being typed, stays as it is."""
        self.set_hint(say(props.hint))
        if not (keep_text or self.error) and self._line.text() != props.text:
            self._line.setText(props.text)

    def refuse(self, message: Message) -> None:
        """Say why what was typed cannot be accepted."""
        self.set_error(say(message))
        self._marked.set_wrong(True)

    def accept(self) -> None:
        """What stands there is right, or is about to be replaced."""
        self.set_error("")
        self._marked.set_wrong(False)
