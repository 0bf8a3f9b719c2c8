"""Pieces of a report set on pages: none is ever cut, headings stay with what they head."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """What stands on one page, whole: a line, a row of a table, a chart.

    Attributes:
        height: pixels of 1/96 inch.
        paint: paints it into its rectangle, which is as wide as the page's room.
        tied: it is not the last on a page, but goes on with what follows it.
        head: stands above it again where a page begins with it: the head of its table.
    """

    height: float
    paint: Callable[[QPainter, QRectF], None]
    tied: bool = False
    head: Piece | None = None


Page: TypeAlias = "tuple[tuple[float, Piece], ...]"
"""Pieces with their upper edges, from the top of the page's room."""


def flow(pieces: Iterable[Piece], room: float) -> tuple[Page, ...]:
    """Set pieces on pages of a height; one that is higher than a page has one to itself."""
    pages: list[Page] = []
    page: list[tuple[float, Piece]] = []
    filled = 0.0
    for group in _groups(pieces):
        if page and filled + sum(each.height for each in group) > room:
            pages.append(tuple(page))
            page, filled = [], 0.0
            if head := group[0].head:
                page.append((0.0, head))
                filled = head.height
        for piece in group:
            page.append((filled, piece))
            filled += piece.height
    if page:
        pages.append(tuple(page))
    return tuple(pages)


def _groups(pieces: Iterable[Piece]) -> Iterable[Sequence[Piece]]:
    """Tied pieces together with the first one after them that is not."""
    group: list[Piece] = []
    for piece in pieces:
        group.append(piece)
        if not piece.tied:
            yield group
            group = []
    if group:
        yield group
