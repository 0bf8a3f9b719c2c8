"""Identifiers that sort by the time they were made: UUID version 7 (RFC 9562)."""

from __future__ import annotations

from typing import Final

RANDOM_BITS: Final = 74
"""The bits of a UUIDv7 that are neither time, version nor variant."""


def uuid7(utc_ms: int, random: int) -> str:
    """The UUIDv7 of an instant, as text; a time before 1970 counts as 1970.

    Args:
        utc_ms: milliseconds since 1970, UTC.
        random: the other 74 bits; the higher ones decide the order within a millisecond.
    """
    high, low = divmod(random % (1 << RANDOM_BITS), 1 << 62)
    value = (max(utc_ms, 0) % (1 << 48)) << 80 | 7 << 76 | high << 64 | 2 << 62 | low
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
