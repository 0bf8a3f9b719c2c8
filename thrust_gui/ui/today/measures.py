"""How large the parts of Today are in a window of a size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

FULL: Final = (1352, 900)
"""The page in the design: the window without its rail."""
TIGHT: Final = 0.86
"""Below this scale the header takes one line and paddings shrink."""
LOW: Final = 600
"""Below this height, as under a banner in the smallest window, air is given up for the buttons."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """Lengths in logical pixels.

    Attributes:
        text: scale of texts; they grow with the page and never shrink.
        count: scale of the two large numbers, which do shrink.
        tight: whether the header takes one line.
    """

    text: float
    count: float
    tight: bool
    margin: int
    gap: int
    hero_padding: int
    hero_column: int
    strip: int
    start: int
    card_padding: int
    card_spacing: int
    lower: int
    note: int


def measure(width: int, height: int) -> Measures:
    """The parts of a page of a size, in steps so that a resize does not relayout at each pixel."""
    exact = min(width / FULL[0], height / FULL[1])
    scale = round(min(max(exact, 0.6), 1.6) * 16) / 16
    text = max(1.0, min(scale, 1.5))
    tight = scale < TIGHT
    low = tight and height < LOW
    return Measures(
        text=text,
        count=scale,
        tight=tight,
        margin=20 if tight else round(32 * text),
        gap=14 if tight else round(24 * text),
        hero_padding=12 if low else 20 if tight else round(36 * text),
        hero_column=round(max(380, 480 * scale)),
        strip=36 if tight else round(44 * text),
        start=44 if low else 52 if tight else round(72 * text),
        card_padding=16 if tight else round(26 * text),
        card_spacing=8 if tight else round(14 * text),
        lower=max(198, round(256 * scale)),
        note=74 if tight else round(78 * text),
    )
