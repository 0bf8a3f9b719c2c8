"""What stands in a report, as frozen values: ready words and charts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thrust_gui.ui.keep.source import ChartSource


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its header with its unit, its share of the width, its side."""

    header: str
    share: float
    number: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TableOf:
    """A table; a cell of several lines makes its row higher. `none` stands where it has no row."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    none: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """One large figure: what it is, its value with its unit, and a note."""

    title: str
    value: str
    unit: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportProps:
    """The whole report.

    Attributes:
        span: the period.
        made: when, and by what.
        sentences: what happened, in words.
        method: how each figure came about, as pairs of a name and a text.
    """

    title: str
    span: str
    made: str
    sentences: tuple[str, ...]
    figures: tuple[Figure, ...]
    charts: tuple[ChartSource, ...]
    tables: tuple[TableOf, ...]
    method_title: str
    method: tuple[tuple[str, str], ...]
