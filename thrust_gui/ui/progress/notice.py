"""What stands over a chart where there is nothing to draw, with the one thing to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal

from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import Button, Kind
from thrust_gui.ui.widgets.card import Card
from thrust_gui.ui.widgets.label import Label

translate = QCoreApplication.translate


class Notice(Card):
    """A title, a sentence, and a button; Enter presses it through the page."""

    acted = Signal()

    def __init__(self, title: str, text: str, action: str) -> None:
        super().__init__(padding=28, spacing=12)
        self._text = Label(text, Role.BODY, "label", wrap=True)
        self._text.setMinimumWidth(380)
        button = Button(action, kind=Kind.PRIMARY, key="Return")
        button.clicked.connect(self.acted)
        self.body.addWidget(Label(title, Role.CARD_TITLE))
        self.body.addWidget(self._text)
        self.body.addSpacing(4)
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def set_text(self, text: str) -> None:
        """Another explanation."""
        self._text.setText(text)


def invitation() -> Notice:
    """What an empty log says."""
    return Notice(
        translate("Progress", "Your weeks will stand here"),
        translate(
            "Progress",
            "Repetitions a week, sessions beside the recommended three or four, "
            "and whether there was a rest day between. The first workout begins it.",
        ),
        translate("Progress", "Start a workout"),
    )


def trouble() -> Notice:
    """What a log that cannot be read says; why, is set later."""
    return Notice(
        translate("Progress", "The weeks cannot be read"), "", translate("Progress", "Try again")
    )
