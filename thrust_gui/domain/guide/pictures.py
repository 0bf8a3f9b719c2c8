"""What a card shows: one picture, or wrong beside right; still or moving."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.guide.rules import few, filled
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal

if TYPE_CHECKING:
    from thrust_gui.domain.figure.part import Part

CAPTION_WORDS: Final = 14
MOTION_MS: Final = 10_000
"""Longest part of a moving picture's repetition."""


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
        filled(self, "caption", "pose")
        few("caption", self.caption, CAPTION_WORDS)
        if self.mark is not Mark.NOTE:
            filled(self, "title", "hint")
