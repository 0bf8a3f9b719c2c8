from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange.records import FIRST_MS, LAST_MS
from thrust_gui.exchange.instants import instant_text, parse_date, parse_instant


@given(st.integers(FIRST_MS, LAST_MS))
def test_every_millisecond_reads_back(utc_ms: int) -> None:
    assert parse_instant(instant_text(utc_ms)) == utc_ms


@pytest.mark.parametrize(
    ("text", "utc_ms"),
    [
        ("1970-01-01T00:00:00Z", 0),
        ("1970-01-01T00:00:00.5Z", 500),
        ("1970-01-01T00:00:01.999999999Z", 1999),
        ("1969-12-31T23:59:59.999Z", -1),
        ("2026-11-20T17:03:05.123Z", 1_795_194_185_123),
    ],
)
def test_instants(text: str, utc_ms: int) -> None:
    assert parse_instant(text) == utc_ms


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1970-01-01",
        "1970-01-01T00:00:00",
        "1970-01-01T00:00:60Z",
        "1970-01-01T24:00:00Z",
        "1970-13-01T00:00:00Z",
        "1970-01-01 00:00:00Z",
        "1970-01-01T00:00:00.Z",
        "٢٠٢٦-11-20T00:00:00Z",
        "1899-12-31T23:59:59Z",
        "2200-01-01T00:00:00Z",
    ],
)
def test_what_is_no_instant(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_instant(text)


def test_dates() -> None:
    assert parse_date("2024-02-29") == date(2024, 2, 29)


@pytest.mark.parametrize(
    "text", ["", "2026-02-29", "20261120", "2026-W47-5", "26-11-20", "2026-11-20T00", "1899-12-31"]
)
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_date(text)
