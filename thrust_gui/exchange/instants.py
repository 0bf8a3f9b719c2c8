"""Instants and dates as text, exact to the millisecond (RFC 3339, always UTC)."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import Final

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND: Final = timedelta(milliseconds=1)
YEARS: Final = range(1900, 2200)
"""Anything outside is a slip of the pen."""

_INSTANT: Final = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z", re.ASCII)
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def instant_text(utc_ms: int) -> str:
    """Milliseconds since 1970 as ``2026-11-20T17:03:05.123Z``."""
    return f"{(EPOCH + utc_ms * MILLISECOND).isoformat(timespec='milliseconds')[:-6]}Z"


def parse_instant(text: str) -> int:
    """The milliseconds since 1970 of a text; finer digits are cut off.

    Raises:
        ValueError: the text is no such instant.
    """
    found = _INSTANT.fullmatch(text)
    if found is None:
        raise ValueError(text)
    whole = datetime.fromisoformat(f"{found[1]}+00:00")
    if whole.year not in YEARS:
        raise ValueError(text)
    return (whole - EPOCH) // MILLISECOND + int((found[2] or "0")[:3].ljust(3, "0"))


def parse_date(text: str) -> date:
    """The date of a text like ``2026-11-20``.

    Raises:
        ValueError: the text is no such date.
    """
    if _DATE.fullmatch(text) is None:
        raise ValueError(text)
    day = date.fromisoformat(text)
    if day.year not in YEARS:
        raise ValueError(text)
    return day
