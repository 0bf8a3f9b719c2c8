from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from thrust_gui.ui.dates import (
    date_range,
    day_month,
    first_weekday,
    long_weekday,
    near,
    weekday,
    whole_date,
)

FRIDAY = date(2026, 11, 20)
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("locale", "whole", "short", "with_year"),
    [
        ("en_GB", "Friday, 20 November", "20 Nov", "20 Nov 2026"),
        ("en_US", "Friday, November 20", "Nov 20", "Nov 20, 2026"),
        ("de_DE", "Freitag, 20. November", "20. Nov.", "20. Nov. 2026"),
        ("es_ES", "viernes, 20 de noviembre", "20 de nov", "20 de nov 2026"),
        ("fr_FR", "vendredi 20 novembre", "20 nov.", "20 nov. 2026"),
        ("ja_JP", "11月20日 金曜日", "11月20日", "2026 11月20日"),
        ("hu_HU", "november 20., péntek", "nov. 20.", "2026 nov. 20."),
    ],
)
def test_a_date_is_written_as_the_locale_does(
    locale: str, whole: str, short: str, with_year: str
) -> None:
    here = QLocale(locale)
    assert whole_date(FRIDAY, here) == whole
    assert day_month(FRIDAY, here) == short
    assert day_month(FRIDAY, here, year=True) == with_year


@pytest.mark.parametrize(
    ("first", "british", "american"),
    [
        (date(2026, 11, 16), "16–22 November", "November 16–22"),
        (date(2026, 11, 30), "30 Nov – 6 Dec", "Nov 30 – Dec 6"),
        (
            date(2025, 12, 29),
            "29 Dec 2025 – 4 Jan 2026",
            "Dec 29, 2025 – Jan 4, 2026",
        ),
        (date(2025, 11, 10), "10–16 November 2025", "November 10–16, 2025"),
        (date(2024, 2, 26), "26 Feb 2024 – 3 Mar 2024", "Feb 26, 2024 – Mar 3, 2024"),
    ],
)
def test_a_week_is_a_range_of_dates(first: date, british: str, american: str) -> None:
    last = first + 6 * DAY
    assert date_range(first, last, FRIDAY, QLocale("en_GB")) == british
    assert date_range(first, last, FRIDAY, QLocale("en_US")) == american


def test_a_range_where_the_day_is_not_at_an_end_is_written_whole() -> None:
    first = date(2026, 11, 16)
    assert date_range(first, first + 6 * DAY, FRIDAY, QLocale("ja_JP")) == "11月16日 – 11月22日"


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (FRIDAY - 6 * DAY, "Sat"),
        (FRIDAY + 6 * DAY, "Thu"),
        (FRIDAY - 7 * DAY, "13 Nov"),
        (date(2025, 12, 31), "31 Dec 2025"),
    ],
)
def test_days_near_are_called_by_their_weekday(day: date, words: str) -> None:
    assert near(day, FRIDAY, QLocale("en_GB")) == words


def test_weekdays() -> None:
    assert weekday(FRIDAY, QLocale("en_GB")) == "Fri"
    assert long_weekday(FRIDAY, QLocale("en_GB")) == "Friday"


@pytest.mark.parametrize(
    ("chosen", "locale", "first"),
    [(None, "en_GB", 0), (None, "en_US", 6), (None, "ar_EG", 5), (0, "en_US", 0), (6, "de_DE", 6)],
)
def test_the_first_day_of_the_week(chosen: int | None, locale: str, first: int) -> None:
    assert first_weekday(chosen, QLocale(locale)) == first


@given(
    st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    st.sampled_from(
        QLocale.matchingLocales(
            QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyTerritory
        )
    ),
)
def test_no_locale_loses_day_or_month(day: date, locale: QLocale) -> None:
    number = locale.toString(day.day)
    for text in (day_month(day, locale), whole_date(day, locale)):
        assert number in text
        assert "'" not in text or "'" in locale.monthName(day.month)
        assert len(text) > len(number)
