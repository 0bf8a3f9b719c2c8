"""The guide as values: sections of cards, each a picture, few words, and the facts it covers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.compat import override
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message, Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from thrust_gui.domain.figure.pose import Part, Pose

FACTS: Final = frozenset(f"E{number:02}" for number in range(1, 35))
"""Ids of everything the guide must teach in the end."""
CARD_WORDS: Final = 40
"""Most words of a card, its title included."""
CAPTION_WORDS: Final = 14
CAUTION: Final = "safety.caution"
"""The card that is shown before the first workout (E05)."""

_ID = re.compile(r"[a-z]+\.[a-z]+(-[a-z]+)*")


class SectionName(StrEnum):
    """The sections there are, in the order of the tabs; each is one file."""

    SETUP = "setup"
    REP = "rep"
    SAFETY = "safety"


class Figure(StrEnum):
    """A figure of the lifter's own body that a card shows in words."""

    HEEL_DISTANCE = "heel_distance"


class Mark(StrEnum):
    """What a label in a picture says about the place it points at."""

    NOTE = "note"
    GOOD = "good"
    BAD = "bad"


@dataclass(frozen=True, slots=True, kw_only=True)
class Callout:
    """A label in a picture, with a line to a place on the body.

    Attributes:
        at: the place.
        text: a few words.
        offset: from the place to the label, in fractions of stature, x to the feet and y up.
    """

    at: Part
    text: str
    offset: tuple[float, float]
    mark: Mark = Mark.NOTE


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One picture and at most forty words.

    Attributes:
        id: ``section.name``, for links from elsewhere.
        name: what it is called in the list of steps; very short.
        hint: what stands under the name there.
        title: a few words; with the text at most forty.
        caption: what the picture shows, for those who do not see it; at most fourteen words.
        pose: name of the pose that is drawn.
        facts: ids of the facts it covers, ``E01`` to ``E34``; may be empty.
        figure: of the lifter's own body, or None.

    Raises:
        Refusal: a value breaks one of these rules.
    """

    id: str
    name: str
    hint: str
    title: str
    text: str
    caption: str
    pose: str
    facts: tuple[str, ...]
    figure: Figure | None = None
    callouts: tuple[Callout, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what breaks the rules of a card."""
        if not _ID.fullmatch(self.id):
            raise Refusal(
                QT_TRANSLATE_NOOP("messages", "the id “{id}” must look like setup.feet"), id=self.id
            )
        for name in ("name", "hint", "title", "text", "caption", "pose"):
            if not str(getattr(self, name)).strip():
                raise Refusal(
                    QT_TRANSLATE_NOOP("messages", "{name} is empty, write something"), name=name
                )
        _few("title and text", f"{self.title} {self.text}", CARD_WORDS)
        _few("caption", self.caption, CAPTION_WORDS)
        for fact in self.facts:
            if fact not in FACTS:
                raise Refusal(
                    QT_TRANSLATE_NOOP(
                        "messages", "there is no fact “{fact}”, they go from E01 to E34"
                    ),
                    fact=fact,
                )


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


def _few(name: str, text: str, most: int) -> None:
    if (count := len(text.split())) > most:
        raise Refusal(
            QT_TRANSLATE_NOOP("messages", "{name} has {count} words, at most {most} fit"),
            name=name,
            count=count,
            most=most,
        )
