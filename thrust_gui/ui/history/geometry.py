"""Where the columns of History are, in a card of a width."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF

ROW: Final = 68
WEEK: Final = 58
HEADER: Final = 32
FULL: Final = (1352, 900)
NARROW: Final = 872.0
WIDE: Final = 1288.0
ACTION: Final = 40
PADDING: Final = 24.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Left edges in pixels, from the left edge of the card; `pill` is the widest pill."""

    date: float
    sets: float
    reps: float
    tension: float
    tempo: float
    effort: float
    bar: float
    actions: float
    pill: float


def text_scale(width: int, height: int) -> float:
    """How much larger than in the design texts and rows are in a page of a size; never smaller."""
    exact = min(width / FULL[0], height / FULL[1])
    return round(min(max(exact, 1.0), 1.5) * 16) / 16


def columns(width: float, scale: float = 1.0) -> Columns:
    """The columns of a card: as in the design from its width on, closer together below it."""
    plain = width / scale
    share = min(max((plain - NARROW) / (WIDE - NARROW), 0.0), 1.0)
    stretch = max(plain / WIDE, 1.0)

    def at(narrow: float, wide: float) -> float:
        return (narrow + (wide - narrow) * share) * scale * stretch

    return Columns(
        date=PADDING * scale,
        sets=at(150, 178),
        reps=at(366, 430),
        tension=at(434, 562),
        tempo=at(540, 742),
        effort=at(656, 902),
        bar=at(64, 100),
        actions=width - (2 * ACTION + 16) * scale,
        pill=at(44, 52) / stretch,
    )


def pencil_rect(row: QRectF, scale: float) -> QRectF:
    """Where a workout's pencil is."""
    return _action(row, scale, 1)


def trash_rect(row: QRectF, scale: float) -> QRectF:
    """Where a row's bin is."""
    return _action(row, scale, 0)


def _action(row: QRectF, scale: float, place: int) -> QRectF:
    side = ACTION * scale
    right = row.right() - 16 * scale - place * (side + 4 * scale)
    return QRectF(right - side, row.center().y() - side / 2, side, side)
