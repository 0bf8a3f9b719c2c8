"""Where everything on the gym floor is, and how large its letters are, for a window of any size.

The design is 1440 x 900. It is scaled by ``min(width / 1440, height / 900)``; what a window is
wider or taller than that goes to slab, figure and cards, up to a limit, and from there around them.

Letters are as high as they have to be where the lifter lies, between the design's own and the most
that fits; what they take is taken from the figure and the gap beside it, so a set never has fewer
things on the floor, only a smaller figure.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect

from thrust_gui.domain.legible import BIG, SMALL, View
from thrust_gui.ui.typography import CAP_SHARE, Role, em_of
from thrust_gui.ui.widgets.floor_header import header_height
from thrust_gui.ui.widgets.rep_count import count_height
from thrust_gui.ui.widgets.slab_content import MARGIN as SLAB_MARGIN
from thrust_gui.ui.widgets.slab_content import SlabType

DESIGN: Final = (1440.0, 900.0)
MOST: Final = (1800.0, 1160.0)
MARGIN: Final = 24.0
SLAB: Final = 592.0
"""Width of the slab with the design's letters."""
SLAB_SHARE: Final = 0.42
"""How much of the spare width the slab takes."""
GUTTER: Final = 40.0
TOUCH: Final = 64.0
"""Least height of what can be pressed."""
LETTERS: Final = (32.0, 92.0)
"""The height of small letters: the design's, and the most that is high enough for a figure."""
WORD_ROOM: Final = 4.34
"""How wide the slab is to its largest word's size: so that the longest, BOTTOM, fits."""
COLUMN: Final = 556.0
"""What the right side needs, however large the letters are."""
ROUNDING: Final = 0.7
"""What is added to a height, in pixels of the window, so that rounding sizes takes nothing away."""
HEADER: Final = 36.0
HINTS: Final = 836.0
PIPS: Final = 16.0
ROW: Final = 112.0
"""Height of last set, effort and next set; what to check next has the rest."""
ROWS: Final = 3
ROW_SPARE: Final = 0.15
"""How much of the spare height each of them takes."""
CARD_GAP: Final = 12.0
MAIN: Final = 744.0


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorLayout:
    """Rectangles in pixels of the window; `scale` is theirs to a pixel of the design.

    The set shows banner, figure, pips, count and hints; a rest shows notice, cards, main, shorter,
    longer and footer; the summary has its lines in place of the last two cards, and its button
    `alone`.

    Attributes:
        small: height of small letters, in pixels of the design.
        type: sizes of the slab's words.
    """

    scale: float
    small: float
    type: SlabType
    slab: QRect
    header: QRect
    banner: QRect
    notice: QRect
    figure: QRect
    pips: QRect
    count: QRect
    hints: tuple[QRect, QRect]
    cards: tuple[QRect, QRect, QRect, QRect]
    main: QRect
    alone: QRect
    shorter: QRect
    longer: QRect
    footer: tuple[QRect, QRect]


def floor_scale(width: int, height: int) -> float:
    """Pixels of a window to one of the design."""
    return max(1e-3, min(width / DESIGN[0], height / DESIGN[1]))


def most_letters(wide: float) -> float:
    """The most that small letters can be high in a floor so wide, in pixels of the design."""
    slab = wide - 2 * MARGIN - GUTTER - COLUMN
    word = (slab - 2 * SLAB_MARGIN) / WORD_ROOM
    return max(LETTERS[0], min(LETTERS[1], word * CAP_SHARE * SMALL / BIG))


def small_letters(scale: float, wide: float, view: View) -> float:
    """How high small letters are, in pixels of the design: as needed, else as high as fits."""
    most, needed = most_letters(wide), view.least_px(SMALL)
    return most if needed is None else min(most, max(LETTERS[0], (needed + ROUNDING) / scale))


def floor_layout(width: int, height: int, view: View = View()) -> FloorLayout:  # noqa: B008 - frozen
    """The layout for a window of so many pixels, looked at like this.

    Where nobody knows how large the screen is, letters are as large as they can be.
    """
    scale = floor_scale(width, height)
    wide, tall = min(width / scale, MOST[0]), min(height / scale, MOST[1])
    left, top = (width / scale - wide) / 2, (height / scale - tall) / 2
    small = small_letters(scale, wide, view)
    far = (small - LETTERS[0]) / (LETTERS[1] - LETTERS[0])
    word = em_of(small * BIG / SMALL)
    near = SLAB + SLAB_SHARE * (1 - far) * (wide - DESIGN[0])
    slab = max(near, word * WORD_ROOM + 2 * SLAB_MARGIN)
    word = max(Role.FLOOR_WORD.value.px, word)
    column = MARGIN + slab + GUTTER
    room, spare = wide - MARGIN - column, tall - DESIGN[1]

    def rect(x: float, y: float, w: float, h: float) -> QRect:
        x0, y0 = round((left + x) * scale), round((top + y) * scale)
        x1, y1 = round((left + x + w) * scale), round((top + y + h) * scale)
        return QRect(x0, y0, x1 - x0, y1 - y0)

    header = HEADER + header_height(small)
    banner = header + 6 + small + 16
    count = HINTS + spare - count_height(small)
    pips = count - 10 - PIPS
    cards_from = header + 44
    row = ROW + ROW_SPARE * spare

    def card(index: int) -> QRect:
        above = cards_from + index * (row + CARD_GAP)
        tall = row if index < ROWS else MAIN + spare - CARD_GAP - above
        return rect(column, above, room, tall)

    side = room * 0.221
    main = room - 2 * side - 24.0
    half = (room - 16.0) / 2
    hints = (
        rect(column, HINTS + spare, half, TOUCH),
        rect(column + half + 16, HINTS + spare, half, TOUCH),
    )
    return FloorLayout(
        scale=scale,
        small=small,
        type=SlabType(word=word, cue=max(Role.FLOOR_CUE.value.px, em_of(small))),
        slab=rect(MARGIN, MARGIN, slab, tall - 2 * MARGIN),
        header=rect(column, HEADER, room, header - HEADER),
        banner=rect(column, header + 6, room, small + 16),
        notice=rect(column, header + 2, room, 38),
        figure=rect(column, banner + 4, room, pips - 14 - banner - 4),
        pips=rect(column, pips, room, PIPS),
        count=rect(column, count, room, count_height(small)),
        hints=hints,
        cards=(card(0), card(1), card(2), card(3)),
        main=rect(column, MAIN + spare, main, 88),
        alone=rect(column, MAIN + spare, room, 88),
        shorter=rect(column + main + 16, MAIN + spare, side, 88),
        longer=rect(column + main + 24 + side, MAIN + spare, side, 88),
        footer=hints,
    )
