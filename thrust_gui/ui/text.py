"""From the core's sentences to what is read on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from thrust_gui.domain.message import Message

CONTEXT: Final = "messages"
"""The translation context of everything the core says."""

_SIGNS: Final = {"Right": "→", "Left": "←", "-": "−"}


def say(message: Message) -> str:
    """A message in the language of the interface, its values filled in."""
    return QCoreApplication.translate(CONTEXT, message.template).format(**message.values)


def key_text(key: str) -> str:
    """A key as this platform writes it: ``Ctrl+Z`` is ``⌘Z`` on a Mac."""
    return _SIGNS.get(key) or QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
