"""The next step, taken from Today: the plan changes, and one key takes that back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message
from thrust_gui.ui.page import PageName
from thrust_gui.ui.text import say

if TYPE_CHECKING:
    from thrust_gui.app.settings import Settings
    from thrust_gui.bootstrap.program import Program
    from thrust_gui.domain.progression import Suggestion


class NextStep(QObject):
    """Remembers the plan before the last step, while nothing else was changed since."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._taken: tuple[Settings, Settings] | None = None

    def take(self, suggestion: Suggestion) -> None:
        """Change the plan, and say so."""
        from thrust_gui.app.plans import accepted  # noqa: PLC0415 - when asked for

        before = self._program.settings
        after = accepted(before, suggestion)
        self._taken = before, after
        self._program.take_settings(after)
        sentence = QT_TRANSLATE_NOOP("messages", "The plan takes the next step: {reps} a set")
        self._program.window.show_toast(say(Message(sentence, {"reps": suggestion.reps})))

    def undo(self) -> bool:
        """Take the step back; whether there was one to take back, here and now."""
        taken, self._taken = self._taken, None
        program = self._program
        if taken is None or program.window.page is not PageName.TODAY:
            return False
        before, after = taken
        if program.settings != after:
            return False
        program.take_settings(before)
        said = QT_TRANSLATE_NOOP("messages", "The plan is what it was")
        program.window.show_toast(say(Message(said)), undo=False)
        return True
