"""What is shown of a card of the guide, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thrust_gui.domain.guide import Mark
    from thrust_gui.ui.figure.moving import Movement
    from thrust_gui.ui.figure.props import FigureProps


class Layout(Enum):
    """How a card is laid out."""

    ALONE = auto()
    """The picture under the words, large."""
    PAIR = auto()
    """Wrong beside right."""
    BESIDE = auto()
    """The picture beside the words, which are many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewProps:
    """One picture with what stands above it.

    Attributes:
        title, hint: empty where the picture is alone.
        mark: wrong, right, or neither.
        name: what the picture is called for those who do not see it.
        figure: the picture where it stands still, or None where it cannot be drawn.
        movement: how it moves; None where it never does.
        tempo: how fast it moves, in words; empty where it stands still.
        trouble: why there is no picture, or empty.
    """

    title: str
    hint: str
    mark: Mark
    name: str
    figure: FigureProps | None
    movement: Movement | None = None
    tempo: str = ""
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class NoteProps:
    """A column of words under the pictures."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardProps:
    """One card.

    Attributes:
        views: one picture, or the wrong one and the right one.
        yours: sentences about the lifter's own body.
        references: publications, each a line.
    """

    id: str
    title: str
    text: str
    layout: Layout
    views: tuple[ViewProps, ...]
    yours: tuple[str, ...] = ()
    notes: tuple[NoteProps, ...] = ()
    references: tuple[str, ...] = ()

    @property
    def moves(self) -> bool:
        """Whether some picture moves."""
        return any(view.movement is not None for view in self.views)
