"""Sentences for the lifter that the core writes and the interface translates."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from thrust_gui.domain.compat import override

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

Value: TypeAlias = "str | int | float | date | Message"
"""Dates are written in full form here, and as the locale does on screen; messages may be nested."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """Mark a template so that Qt's translation tools collect it; returns it as it is."""
    return text


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence: an English template, and the values to put in after it was translated."""

    template: str
    values: Mapping[str, Value] = field(default_factory=dict[str, "Value"])

    @override
    def __str__(self) -> str:
        """The sentence in English, as the command line says it."""
        return self.template.format(**self.values)


class Refusal(ValueError):  # noqa: N818 - it is an answer, not an accident
    """An input that cannot be accepted. Its message says what was wrong and what to do."""

    def __init__(self, template: str, **values: Value) -> None:
        self.message = Message(template, values)
        super().__init__(str(self.message))
