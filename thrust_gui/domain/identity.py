"""Identifiers that sort by time: UUID version 7, and version 8 from a name (RFC 9562)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

RANDOM_BITS: Final = 74
"""The bits of a UUIDv7 that are neither time, version nor variant."""


def uuid7(utc_ms: int, random: int) -> str:
    """The UUIDv7 of an instant, as text; a time before 1970 counts as 1970.

    Args:
        utc_ms: milliseconds since 1970, UTC.
        random: the other 74 bits; the higher ones decide the order within a millisecond.
    """
    high, low = divmod(random % (1 << RANDOM_BITS), 1 << 62)
    return _text(7, utc_ms, high, low)


def named_ids(ms: int, name: bytes) -> Iterator[str]:
    """UUIDv8s for things that have a name together: the same name always has the same series.

    Args:
        ms: their time, as milliseconds since 1970, so that they sort among others.
        name: ten bytes, already mixed well, as a hash is.
    """
    mixed = int.from_bytes(name, "big")
    head = _text(8, ms, mixed >> 62 & 0xFFF, 0)[:19]
    low = mixed % (1 << 62)
    while True:
        tail = f"{2 << 62 | low:016x}"
        yield f"{head}{tail[:4]}-{tail[4:]}"
        low = (low + 1) % (1 << 62)


def _text(version: int, ms: int, high: int, low: int) -> str:
    value = (max(ms, 0) % (1 << 48)) << 80 | version << 76 | high << 64 | 2 << 62 | low
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
