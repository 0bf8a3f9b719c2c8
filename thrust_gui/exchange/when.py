"""Dates and times as other programs write them, in the language of the phone they ran on."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from thrust_gui.exchange.instants import EPOCH, MILLISECOND, YEARS
from thrust_gui.exchange.months import month_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

LONGEST: Final = 64
NOON: Final = 12
YEAR_DIGITS: Final = 4
MONTHS: Final = 12
PARTS: Final = 3

_ISO: Final = re.compile(
    r"(\d{4})-(\d\d?)-(\d\d?)(?:[T ,]+(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?"
    r"\s*(?:([ap])\.? ?m\.?)?\s*(Z|[+-]\d\d:?\d\d)?)?",
    re.ASCII | re.IGNORECASE,
)
_TIME: Final = re.compile(
    r"(\d\d?)[:h](\d\d)(?::(\d\d))?\s*(?:([ap])\.? ?m\b\.?)?", re.ASCII | re.IGNORECASE
)
_TOKEN: Final = re.compile(r"\d+|[^\W\d_]+")
_Time = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class When:
    """When a workout began.

    Attributes:
        stamp: the time as it is written in the file, as milliseconds since 1970 where it is read
            as UTC: the same wherever and whenever the file is imported.
        started_at: UTC milliseconds since 1970.
        utc_offset_min: of the place where it is imported, at that time.
        day: the local date.
    """

    stamp: int
    started_at: int
    utc_offset_min: int
    day: date


def parse_when(text: str, offset_min_at: Callable[[datetime], int]) -> When:
    """Read a date, with a time or without: then it is noon.

    Times without zone are local ones.

    Raises:
        ValueError: it is no date, an impossible one, or outside 1900-2199.
    """
    if len(text) > LONGEST:
        raise ValueError(text[:LONGEST])
    plain = unicodedata.normalize("NFKC", text).strip()
    written = _iso(plain) or _other(plain)
    if written.year not in YEARS:
        raise ValueError(text)
    if written.tzinfo is None:
        stamp = (written.replace(tzinfo=UTC) - EPOCH) // MILLISECOND
        offset = offset_min_at(written)
        return When(stamp, stamp - offset * 60_000, offset, written.date())
    stamp = (written - EPOCH) // MILLISECOND
    utc = (EPOCH + stamp * MILLISECOND).replace(tzinfo=None)
    near = offset_min_at(utc)
    offset = offset_min_at(utc + timedelta(minutes=near))
    return When(stamp, stamp, offset, (utc + timedelta(minutes=offset)).date())


def _iso(text: str) -> datetime | None:
    found = _ISO.fullmatch(text)
    if found is None:
        return None
    hour, minute, second = _clock(found[4], found[5], found[6], found[7])
    when = datetime(int(found[1]), int(found[2]), int(found[3]), hour, minute, second)  # noqa: DTZ001 - local
    zone = found[8]
    if zone is None:
        return when
    return datetime.fromisoformat(f"{when.isoformat()}{zone.upper()}")


def _other(text: str) -> datetime:
    """Such as ``30 Jun 2025, 19:56``, ``May 15, 2026, 7:26 PM``, ``3 févr. 2026, 18:00``."""
    time = _TIME.search(text)
    if time is not None:
        hour, minute, second = _clock(*time.groups())
        text = text[: time.start()] + " " + text[time.end() :]
        american = time[4] is not None
    else:
        hour, minute, second = NOON, 0, 0
        american = False
    tokens = _TOKEN.findall(text)
    numbers = [each for each in tokens if each.isdecimal()]
    months = [month for each in tokens if (month := month_of(each))]
    if months and len(numbers) == PARTS - 1:
        year, day = sorted(numbers, key=len, reverse=True)
        month = months[0]
    elif not months and len(numbers) == PARTS:
        year, month, day = _in_order(numbers, month_first=american and "/" in text)
    else:
        raise ValueError(text)
    if max(map(len, numbers)) != YEAR_DIGITS or len(year) != YEAR_DIGITS:
        raise ValueError(text)
    return datetime(int(year), int(month), int(day), hour, minute, second)  # noqa: DTZ001 - local


def _in_order(numbers: list[str], *, month_first: bool) -> tuple[str, int, int]:
    """Year, month and day; years have four digits and stand at either end."""
    first, second, third = numbers
    if len(first) == YEAR_DIGITS:
        return first, int(second), int(third)
    day, month = (second, first) if month_first else (first, second)
    if int(month) > MONTHS:
        day, month = month, day
    return third, int(month), int(day)


def _clock(hour: str | None, minute: str | None, second: str | None, half: str | None) -> _Time:
    if hour is None or minute is None:
        return NOON, 0, 0
    value = int(hour)
    if half is not None:
        if not 1 <= value <= NOON:
            raise ValueError(hour)
        value = value % NOON + (NOON if half.lower() == "p" else 0)
    return value, int(minute), int(second or 0)
