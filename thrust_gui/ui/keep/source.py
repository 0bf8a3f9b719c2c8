"""What is known of a chart by everything that keeps it: files, the clipboard, the report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter

    from thrust_gui.ui.theme import Theme

    Paint: TypeAlias = Callable[[QPainter, QSize, Theme], None]

Cell: TypeAlias = "str | int | float | None"
"""A value as it is, not as a locale writes it: seconds, not ``1:30``; None where nobody knows."""

USUAL_SIZE: Final = QSize(1240, 640)
"""Logical pixels: the chart as a full window shows it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartSource:
    """A chart that can be kept. The page offers it; it is whole in itself and may be painted later.

    Attributes:
        key: for the name of a file, like ``weeks``.
        name: of the chart, like *Weekly chart*.
        span: the time it shows, in words.
        words: what it shows, in a sentence or a few.
        headers: of its table, each with its unit in brackets where it has one.
        rows: of its table; dates in ISO 8601.
        paint: paints it on the theme's surface, from the corner, in so many logical pixels.
        size: logical pixels that suit it.
    """

    key: str
    name: str
    span: str
    words: str
    headers: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    paint: Paint
    size: QSize = USUAL_SIZE

    @property
    def title(self) -> str:
        """Name and span."""
        return f"{self.name}, {self.span}" if self.span else self.name
