"""The guide: its sections in order, and what is wrong with one that cannot be shown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.compat import override

if TYPE_CHECKING:
    from collections.abc import Mapping

    from thrust_gui.domain.figure.pose import Pose
    from thrust_gui.domain.guide.cards import Card
    from thrust_gui.domain.message import Message

CAUTION: Final = "safety.caution"
"""The card that is shown before the first workout (E05)."""
FEET: Final = "setup.feet"
"""Where the feet go."""
HOLD: Final = "rep.hold"
"""How long to hold, and whose advice that is."""


class SectionName(StrEnum):
    """The sections there are, in the order of the tabs; each is one file."""

    SETUP = "setup"
    REP = "rep"
    MISTAKES = "mistakes"
    VARIATIONS = "variations"
    SAFETY = "safety"
    QUESTIONS = "questions"


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a file of the guide cannot be shown.

    Attributes:
        file: its name with its folder, as ``guide/setup.toml``.
        what: what is wrong and what to do.
        line: where, from 1; None where no line can be told.
    """

    file: str
    what: Message
    line: int | None = None

    @override
    def __str__(self) -> str:
        """The sentence in English: file, place, what."""
        place = "" if self.line is None else f", line {self.line}"
        return f"{self.file}{place}: {self.what}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Poses:
    """The poses of all pictures by name, and why others could not be read."""

    known: Mapping[str, Pose]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """The cards of one tab in order, or the problem that stands in their place."""

    name: SectionName
    cards: tuple[Card, ...] = ()
    problem: Problem | None = None

    def place(self, card_id: str) -> int | None:
        """The place of a card, from 0; None where it is not here."""
        return next((at for at, card in enumerate(self.cards) if card.id == card_id), None)


@dataclass(frozen=True, slots=True)
class Guide:
    """All sections in the order of the tabs."""

    sections: tuple[Section, ...] = ()

    @property
    def facts(self) -> frozenset[str]:
        """The facts that some card covers."""
        return frozenset(
            fact for section in self.sections for card in section.cards for fact in card.facts
        )

    def card(self, card_id: str) -> Card | None:
        """A card by its id, wherever it stands."""
        return next(
            (card for section in self.sections for card in section.cards if card.id == card_id),
            None,
        )
