"""What the guide page shows, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thrust_gui.domain.guide import SectionName
    from thrust_gui.domain.search import Span
    from thrust_gui.ui.cards.props import CardProps


class StepState(Enum):
    """Where a step lies on the way through its section."""

    DONE = auto()
    CURRENT = auto()
    TO_COME = auto()
    PLAIN = auto()
    """In a section that is no sequence: nothing is numbered or ticked."""
    PLAIN_CURRENT = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class StepProps:
    """One line of the rail."""

    number: int
    title: str
    hint: str
    state: StepState


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultProps:
    """A card that was found; `title_spans` and `spans` are the words that were looked for.

    Attributes:
        section: the tab it is in.
        text: the passage with the words.
        chosen: whether Enter would open it.
    """

    card: str
    title: str
    title_spans: tuple[Span, ...]
    section: str
    text: str
    spans: tuple[Span, ...]
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultsProps:
    """What was found in the guide.

    Attributes:
        count: how many, in words.
        nothing: what to do where nothing was found, or empty.
    """

    count: str
    rows: tuple[ResultProps, ...]
    nothing: str

    @property
    def chosen(self) -> ResultProps | None:
        """The one that Enter would open."""
        return next((row for row in self.rows if row.chosen), None)


@dataclass(frozen=True, slots=True)
class Place:
    """A section, and the number of one of its cards from 0."""

    section: SectionName
    card: int


@dataclass(frozen=True, slots=True)
class Way:
    """A way on or back: where to, and what it is called."""

    to: Place
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideProps:
    """The whole page.

    Attributes:
        section: name of the open tab, `heading` as written.
        count: ``2 of 6``.
        card: the open card, or None where the section cannot be shown.
        trouble: why the section cannot be shown, or empty.
        dots: how many cards there are; `dot` is the open one.
        results: what was found, or None where nothing is looked for.
        moving: whether pictures that can move do.
    """

    section: SectionName
    heading: str
    count: str
    steps: tuple[StepProps, ...]
    card: CardProps | None
    trouble: str
    dots: int
    dot: int
    back: Way | None
    on: Way | None
    results: ResultsProps | None = None
    moving: bool = True
