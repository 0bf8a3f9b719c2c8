"""The type roles of the design: Inter, Inter Display from 20 px up, tabular figures everywhere."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QFont

if TYPE_CHECKING:
    from collections.abc import Generator

TEXT_FAMILY: Final = "Inter"
DISPLAY_FAMILY: Final = "Inter Display"
DISPLAY_FROM_PX: Final = 20
CAP_SHARE: Final = 0.727
"""Of Inter's size that its capitals and digits are high."""


def em_of(height: float) -> int:
    """The size at which capitals and digits are at least so high, in the same pixels."""
    return ceil(height / CAP_SHARE)


@dataclass(frozen=True, slots=True)
class Style:
    """Size in logical pixels, weight, letter spacing in per cent."""

    px: int
    weight: QFont.Weight = QFont.Weight.Medium
    spacing: float = 0.0


class Role(Enum):
    """What a text is."""

    AXIS = Style(12)
    CAPTION = Style(13)
    BODY = Style(15, QFont.Weight.Normal)
    LABEL = Style(15)
    ITEM = Style(16, QFont.Weight.DemiBold)
    TAB = Style(16)
    LEAD = Style(17, QFont.Weight.Normal)
    CALLOUT = Style(18, QFont.Weight.DemiBold)
    CARD_TITLE = Style(20, QFont.Weight.DemiBold, -0.8)
    PANEL_TITLE = Style(24, QFont.Weight.Bold, -1.5)
    PAGE_TITLE = Style(32, QFont.Weight.Bold, -1.5)
    FIGURE = Style(36, QFont.Weight.Bold, -2.0)
    HERO = Style(112, QFont.Weight.Bold, -3.5)
    BUTTON = Style(16, QFont.Weight.DemiBold)  # noqa: PIE796 - an alias of ITEM on purpose
    BUTTON_XL = Style(26, QFont.Weight.DemiBold)
    KEY = Style(15, QFont.Weight.DemiBold)
    FLOOR_HINT = Style(17)
    FLOOR_NOTE = Style(24)
    FLOOR_LABEL = Style(28, QFont.Weight.Medium, -2.0)
    FLOOR_BUTTON = Style(32, QFont.Weight.DemiBold, -1.0)
    FLOOR_KEY = Style(36, QFont.Weight.DemiBold)
    FLOOR_SET = Style(44, QFont.Weight.DemiBold, -2.0)
    FLOOR_CUE = Style(56, QFont.Weight.Bold, -2.0)
    FLOOR_NUMBER = Style(64, QFont.Weight.Bold, -2.0)
    FLOOR_TARGET = Style(88, QFont.Weight.DemiBold, -2.0)
    FLOOR_STAT = Style(96, QFont.Weight.Bold, -2.0)
    FLOOR_WORD = Style(146, QFont.Weight.ExtraBold, 1.5)
    FLOOR_CLOCK = Style(176, QFont.Weight.ExtraBold, -2.0)
    FLOOR_REP = Style(232, QFont.Weight.ExtraBold, -4.0)
    FLOOR_LOWER = Style(304, QFont.Weight.ExtraBold)
    FLOOR_HOLD = Style(420, QFont.Weight.ExtraBold)


_SEARCHABLE: Final = ContextVar("searchable", default=False)


@contextmanager
def searchable() -> Generator[None]:
    """Within, on this thread, fonts have only the glyphs of characters.

    A PDF does not know what other glyphs stand for: neither tabular figures, nor the colons, dashes
    and brackets that Inter puts between figures.
    """
    before = _SEARCHABLE.set(True)
    try:
        yield
    finally:
        _SEARCHABLE.reset(before)


@lru_cache(maxsize=256)
def _font(px: int, weight: QFont.Weight, spacing: float, tabular: int, plain: bool) -> QFont:  # noqa: FBT001 - cached by place
    font = QFont(DISPLAY_FAMILY if px >= DISPLAY_FROM_PX else TEXT_FAMILY)
    font.setPixelSize(px)
    font.setWeight(weight)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100.0 + spacing)
    font.setFeature(QFont.Tag("tnum"), tabular)
    if plain:
        font.setFeature(QFont.Tag("calt"), 0)
    return font


def font(role: Role, scale: float = 1.0, *, tabular: bool = True) -> QFont:
    """The font of a role; on the floor, scaled with the window (at least 9 px).

    Figures are tabular, so that a number can change in place; one that stands alone need not be.
    """
    style = role.value
    plain = _SEARCHABLE.get()
    px, figures = max(9, round(style.px * scale)), int(tabular and not plain)
    return QFont(_font(px, style.weight, style.spacing, figures, plain))
