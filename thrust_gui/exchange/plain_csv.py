"""A table as CSV for spreadsheets: RFC 4180, UTF-8 with its mark, and no cell that is a formula."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from thrust_gui.exchange.thrust_csv_columns import neutral

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def csv_bytes(headers: Sequence[str], rows: Iterable[Sequence[str | int | float | None]]) -> bytes:
    """Headers and rows; None is an empty cell, numbers have a point and no separators."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([neutral(each) for each in headers])
    for row in rows:
        writer.writerow([neutral(each) if isinstance(each, str) else each for each in row])
    return text.getvalue().encode("utf-8-sig")
