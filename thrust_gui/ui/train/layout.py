"""Where everything on the gym floor is, for a window of any size.

The design is 1440 x 900. It is scaled by ``min(width / 1440, height / 900)``; what a window is
wider or taller than that goes to slab, figure and cards, up to a limit, and from there around them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect

DESIGN: Final = (1440.0, 900.0)
MOST: Final = (1800.0, 1160.0)
MARGIN: Final = 24.0
SLAB: Final = 592.0
SLAB_SHARE: Final = 0.42
"""How much of the spare width the slab takes."""
GUTTER: Final = 40.0
HINTS: Final = 176.0
TOUCH: Final = 64.0
"""Least height of what can be pressed."""
CARDS: Final = ((128.0, 176.0), (328.0, 168.0), (520.0, 200.0))
"""Top and height of last set, effort, and next set or summary."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorLayout:
    """Rectangles in pixels of the window; `scale` is theirs to a pixel of the design.

    The set shows figure, pips, count and hints; a rest shows cards, main, shorter, longer and
    footer; the summary has its button `alone`.
    """

    scale: float
    slab: QRect
    header: QRect
    banner: QRect
    figure: QRect
    pips: QRect
    count: QRect
    hints: tuple[QRect, QRect]
    cards: tuple[QRect, QRect, QRect]
    main: QRect
    alone: QRect
    shorter: QRect
    longer: QRect
    footer: tuple[QRect, QRect]


def floor_layout(width: int, height: int) -> FloorLayout:
    """The layout for a window of so many pixels."""
    scale = max(1e-3, min(width / DESIGN[0], height / DESIGN[1]))
    wide, tall = min(width / scale, MOST[0]), min(height / scale, MOST[1])
    left, top = (width / scale - wide) / 2, (height / scale - tall) / 2
    slab = SLAB + SLAB_SHARE * (wide - DESIGN[0])
    column = MARGIN + slab + GUTTER
    room, spare = wide - MARGIN - column, tall - DESIGN[1]

    def rect(x: float, y: float, w: float, h: float) -> QRect:
        x0, y0 = round((left + x) * scale), round((top + y) * scale)
        x1, y1 = round((left + x + w) * scale), round((top + y + h) * scale)
        return QRect(x0, y0, x1 - x0, y1 - y0)

    def card(index: int) -> QRect:
        y, h = CARDS[index]
        return rect(column, y + spare * index / 3, room, h + spare / 3)

    side = room * 0.221
    main = room - 2 * side - 24.0
    hint = column + room - HINTS
    return FloorLayout(
        scale=scale,
        slab=rect(MARGIN, MARGIN, slab, tall - 2 * MARGIN),
        header=rect(column, 36, room, 60),
        banner=rect(column, 88, room, 38),
        figure=rect(column, 128, room, 482 + spare),
        pips=rect(column, 628 + spare, room, 16),
        count=rect(column, 660 + spare, room - HINTS, 240),
        hints=(
            rect(hint, 752 + spare, HINTS, TOUCH),
            rect(hint, 752 + TOUCH + spare, HINTS, TOUCH),
        ),
        cards=(card(0), card(1), card(2)),
        main=rect(column, 744 + spare, main, 88),
        alone=rect(column, 744 + spare, room, 88),
        shorter=rect(column + main + 16, 744 + spare, side, 88),
        longer=rect(column + main + 24 + side, 744 + spare, side, 88),
        footer=(
            rect(column, 836 + spare, 230, TOUCH),
            rect(column + 240, 836 + spare, 230, TOUCH),
        ),
    )
