"""From the core's sentences to what is read on screen."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence

from thrust_gui.domain.message import Message
from thrust_gui.ui.dates import whole_date

if TYPE_CHECKING:
    from thrust_gui.domain.message import Value

CONTEXT: Final = "messages"
"""The translation context of everything the core says."""

UNKNOWN: Final = "–"
"""Stands where nobody measured, as for the times of sets from other programs."""

_SIGNS: Final = {"Right": "→", "Left": "←", "Up": "↑", "Down": "↓", "-": "−"}


def say(message: Message) -> str:
    """A message in the language of the interface, its values filled in, dates as in its locale."""
    values = {name: _shown(value) for name, value in message.values.items()}
    return QCoreApplication.translate(CONTEXT, message.template).format(**values)


def _shown(value: Value) -> Value:
    match value:
        case date():
            return whole_date(value, QLocale())
        case Message():
            return say(value)
        case _:
            return value


def key_text(key: str) -> str:
    """A key as this platform writes it: ``Ctrl+Z`` is ``⌘Z`` on a Mac."""
    before, plus, last = key.rpartition("+")
    if sign := _SIGNS.get(last):
        return f"{_native(before + plus + 'A')[:-1]}{sign}" if before else sign
    return _native(key)


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
