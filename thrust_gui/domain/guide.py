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
"""Most words of a card, its title included; its notes are counted apart."""
NOTE_WORDS: Final = 20
"""Most words of one note under the pictures."""
CAPTION_WORDS: Final = 14
MOTION_MS: Final = 10_000
"""Longest part of a moving picture's repetition."""
CAUTION: Final = "safety.caution"
"""The card that is shown before the first workout (E05)."""

_ID = re.compile(r"[a-z]+\.[a-z]+(-[a-z]+)*")


class SectionName(StrEnum):
    """The sections there are, in the order of the tabs; each is one file."""

    SETUP = "setup"
    REP = "rep"
    MISTAKES = "mistakes"
    VARIATIONS = "variations"
    SAFETY = "safety"
    QUESTIONS = "questions"


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
class Motion:
    """How a picture moves: repetitions between two poses, at a tempo.

    Attributes:
        low: name of the pose at the bottom.
        high: name of the pose at the top.
        lift_ms, hold_ms, lower_ms, bottom_ms: a wrong picture may be faster than any tempo that
            the trainer takes, so these are no Tempo.

    Raises:
        Refusal: a time is outside what can be followed.
    """

    low: str
    high: str
    lift_ms: int
    hold_ms: int
    lower_ms: int
    bottom_ms: int

    def __post_init__(self) -> None:
        """Refuse what would flicker or stand."""
        for name, least in (("lift_ms", 200), ("hold_ms", 0), ("lower_ms", 200), ("bottom_ms", 0)):
            if not least <= getattr(self, name) <= MOTION_MS:
                raise Refusal(
                    QT_TRANSLATE_NOOP(
                        "messages", "{name} is {value}, it must be from {least} to {most}"
                    ),
                    name=name,
                    value=getattr(self, name),
                    least=least,
                    most=MOTION_MS,
                )

    @property
    def total_ms(self) -> int:
        """One repetition."""
        return self.lift_ms + self.hold_ms + self.lower_ms + self.bottom_ms


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """One picture of a card; a mistake has two, the wrong one first.

    Attributes:
        pose: name of the pose that is drawn where nothing moves.
        caption: what the picture shows, for those who do not see it; at most fourteen words.
        title, hint: what stands above one of two pictures; empty where there is one alone.
        mark: GOOD or BAD for one of a pair; NOTE where there is one alone.
        motion: how it moves; None where it stands still.
    """

    pose: str
    caption: str
    callouts: tuple[Callout, ...] = ()
    title: str = ""
    hint: str = ""
    mark: Mark = Mark.NOTE
    motion: Motion | None = None

    def __post_init__(self) -> None:
        """Refuse what breaks the rules of a picture."""
        _filled(self, "caption", "pose")
        _few("caption", self.caption, CAPTION_WORDS)
        if self.mark is not Mark.NOTE:
            _filled(self, "title", "hint")


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
        _filled(self, "text")
        _few(self.kind.value, self.text, NOTE_WORDS)


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
        _filled(self, "name", "hint", "title", "text")
        _few("title and text", f"{self.title} {self.text}", CARD_WORDS)
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


def _filled(thing: object, *names: str) -> None:
    for name in names:
        if not str(getattr(thing, name)).strip():
            raise Refusal(
                QT_TRANSLATE_NOOP("messages", "{name} is empty, write something"), name=name
            )


def _few(name: str, text: str, most: int) -> None:
    if (count := len(text.split())) > most:
        raise Refusal(
            QT_TRANSLATE_NOOP("messages", "{name} has {count} words, at most {most} fit"),
            name=name,
            count=count,
            most=most,
        )
