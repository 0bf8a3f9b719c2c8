from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator

from thrust_gui.domain.compat import override
from thrust_gui.domain.message import Message
from thrust_gui.ui.text import key_text, say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


class Shouting(QTranslator):
    """A language in which everything the core says is in capitals."""

    @override
    def translate(
        self,
        context: str | bytes,
        sourceText: str | bytes,
        disambiguation: str | bytes | None = None,
        n: int = -1,
    ) -> str:
        """Only the core's context."""
        text = sourceText.decode() if isinstance(sourceText, bytes) else sourceText
        return text.replace("choose", "CHOOSE") if context in ("messages", b"messages") else ""

    @override
    def isEmpty(self) -> bool:
        """It has something to say."""
        return False


def test_a_message_is_said_with_its_values() -> None:
    message = Message(
        "{value} sets: choose from {least} to {most}.", {"value": 0, "least": 1, "most": 10}
    )
    assert say(message) == "0 sets: choose from 1 to 10."


def test_a_message_is_translated_before_its_values_are_put_in(qapp: QApplication) -> None:
    translator = Shouting()
    qapp.installTranslator(translator)
    try:
        assert say(Message("choose {value}", {"value": "choose"})) == "CHOOSE choose"
    finally:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        ("Space", "Space"),
        ("Right", "→"),
        ("-", "−"),
        ("+", "+"),
        ("Ctrl+Z", "Ctrl+Z"),
        ("Ctrl+,", "Ctrl+,"),
        ("Shift+Down", "Shift+↓"),
        ("", ""),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_a_key_is_written_as_it_is_known(key: str, shown: str) -> None:
    assert key_text(key) == shown


@pytest.mark.usefixtures("qapp")
def test_dates_follow_the_locale() -> None:
    message = Message("Workout of {date} deleted", {"date": date(2026, 11, 18)})
    assert say(message) == "Workout of Wednesday, 18 November deleted"
    assert str(message) == "Workout of 2026-11-18 deleted"
