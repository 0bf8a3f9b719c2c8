"""A card: few words, its pictures, its notes, and the facts it covers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from thrust_gui.domain.guide.pictures import Mark, View
from thrust_gui.domain.guide.rules import few, filled
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal

FACTS: Final = frozenset(f"E{number:02}" for number in range(1, 35))
"""Ids of everything the guide must teach in the end."""
CARD_WORDS: Final = 40
"""Most words of a card, its title included; its notes are counted apart."""
NOTE_WORDS: Final = 20
"""Most words of one note under the pictures."""

_ID = re.compile(r"[a-z]+\.[a-z]+(-[a-z]+)*")


class Figure(StrEnum):
    """A figure of the lifter's own body that a card shows in words."""

    HEEL_DISTANCE = "heel_distance"
    """How far the heels are from the bench edge."""
    HIP_TRAVEL = "hip_travel"
    """How far the hips rise in one repetition."""
    BENCH_FIT = "bench_fit"
    """Whether the bench suits the body."""
    RIGGING = "rigging"
    """Whether the band, as rigged, is slack."""


class NoteKind(StrEnum):
    """What a note under the pictures tells."""

    FEEL = "feel"
    """What the lifter feels when it is right."""
    CAUSE = "cause"
    """Why the mistake happens."""
    CORRECTION = "correction"
    """What to do instead."""
    WHEN = "when"
    """When to choose a variation or an alternative."""
    WHOSE = "whose"
    """Whose advice it is, and who says otherwise."""


@dataclass(frozen=True, slots=True)
class Note:
    """A short column of words under the pictures."""

    kind: NoteKind
    text: str

    def __post_init__(self) -> None:
        """Refuse an empty or a long one."""
        filled(self, "text")
        few(self.kind.value, self.text, NOTE_WORDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One picture, or wrong beside right, and at most forty words.

    Attributes:
        id: ``section.name``, for links from elsewhere.
        name: what it is called in the list of steps; very short.
        hint: what stands under the name there.
        title: a few words; with the text at most forty.
        views: one picture, or the wrong one and the right one.
        facts: ids of the facts it covers, ``E01`` to ``E34``; may be empty.
        notes: short columns under the pictures, each kind at most once.
        figures: of the lifter's own body, each a sentence.
        references: publications, each a line; they are not counted as words.

    Raises:
        Refusal: a value breaks one of these rules.
    """

    id: str
    name: str
    hint: str
    title: str
    text: str
    views: tuple[View, ...]
    facts: tuple[str, ...]
    notes: tuple[Note, ...] = ()
    figures: tuple[Figure, ...] = ()
    references: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what breaks the rules of a card."""
        if not _ID.fullmatch(self.id):
            raise Refusal(
                QT_TRANSLATE_NOOP("messages", "the id “{id}” must look like setup.feet"), id=self.id
            )
        filled(self, "name", "hint", "title", "text")
        few("title and text", f"{self.title} {self.text}", CARD_WORDS)
        marks = tuple(view.mark for view in self.views)
        if marks not in {(Mark.NOTE,), (Mark.BAD, Mark.GOOD)}:
            raise Refusal(
                QT_TRANSLATE_NOOP(
                    "messages", "a card has one picture, or a wrong one and then a right one"
                )
            )
        if len({note.kind for note in self.notes}) < len(self.notes):
            raise Refusal(QT_TRANSLATE_NOOP("messages", "a card has a kind of note twice"))
        for fact in self.facts:
            if fact not in FACTS:
                raise Refusal(
                    QT_TRANSLATE_NOOP(
                        "messages", "there is no fact “{fact}”, they go from E01 to E34"
                    ),
                    fact=fact,
                )
