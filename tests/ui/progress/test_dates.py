from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from thrust_gui.domain.volume import week_start
from thrust_gui.ui.progress.dates import month_name, week_number

DAYS = st.dates(date(1990, 1, 8), date(2100, 12, 20))


@pytest.mark.parametrize(
    ("start", "first_weekday", "number"),
    [
        (date(2026, 11, 16), 0, 47),
        (date(2020, 12, 28), 0, 53),  # ISO: a year of 53 weeks
        (date(2021, 1, 4), 0, 1),
        (date(2024, 12, 30), 0, 1),  # ISO: belongs to the year of its Thursday
        (date(2026, 12, 27), 6, 1),  # from Sunday: holds the first of January 2027
        (date(2027, 1, 3), 6, 2),
        (date(2023, 1, 1), 6, 1),
        (date(2026, 11, 15), 6, 47),
        (date(2026, 11, 14), 5, 47),
    ],
)
def test_numbers_of_weeks(start: date, first_weekday: int, number: int) -> None:
    assert week_number(start, first_weekday) == number


@given(DAYS, st.sampled_from([0, 5, 6]))
def test_numbers_go_up_by_one_and_begin_anew_at_one(day: date, first_weekday: int) -> None:
    start = week_start(day, first_weekday)
    this, following = (
        week_number(each, first_weekday) for each in (start, start + timedelta(days=7))
    )
    assert following in (this + 1, 1)
    assert (following == 1) == (this >= 52 and following < this)


@given(DAYS)
def test_the_first_of_january_is_in_week_one_where_weeks_begin_on_sunday(day: date) -> None:
    assert week_number(week_start(date(day.year, 1, 1), 6), 6) == 1


@pytest.mark.parametrize(
    ("locale", "name"), [("en_GB", "Oct"), ("de_DE", "Okt"), ("fr_FR", "oct.")]
)
def test_months_are_named_by_the_locale(locale: str, name: str) -> None:
    assert month_name(date(2026, 10, 5), QLocale(locale)) == name
