from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from thrust_gui.app.carrier import Dates, Reach
from thrust_gui.app.transfer import ExportFormat
from thrust_gui.domain.history import DayLine
from thrust_gui.domain.message import Message
from thrust_gui.ui.transfer.export_presenter import (
    KINDS,
    REACHES,
    ExportInputs,
    ExportProps,
    derive_export,
)

pytestmark = pytest.mark.usefixtures("qapp")
LOCALE = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
TODAY = date(2026, 11, 20)
DAYS = tuple(
    DayLine(day=day, workouts=2, sessions=2, reps=24)
    for day in (TODAY, date(2026, 2, 3), date(2024, 7, 1))
)
KNOWN = ExportInputs(today=TODAY, days=DAYS)


def props(**fields: object) -> ExportProps:
    return derive_export(replace(KNOWN, **fields), LOCALE)  # type: ignore[arg-type]  # named by the test


@pytest.mark.parametrize(
    ("fields", "amount", "can_act"),
    [
        ({}, "6 workouts, 1 Jul 2024 – 20 Nov 2026", True),
        ({"reach": Reach.YEAR}, "4 workouts, 3 Feb 2026 – 20 Nov 2026", True),
        ({"reach": Reach.WEEKS}, "2 workouts, 20 Nov 2026", True),
        (
            {"reach": Reach.DATES, "typed": Dates(date(2024, 7, 1), date(2024, 7, 1))},
            "2 workouts, 1 Jul 2024",
            True,
        ),
        (
            {"reach": Reach.DATES, "typed": Dates(TODAY, date(2026, 1, 1))},
            "No workout lies in these dates.",
            False,
        ),
        ({"reach": Reach.DATES, "typed": None}, "No workout lies in these dates.", False),
        ({"days": None}, "Counting…", False),
        ({"days": ()}, "There is no workout in the log yet.", False),
        ({"writing": True}, "6 workouts, 1 Jul 2024 – 20 Nov 2026", False),
    ],
)
def test_how_much_it_comes_to(fields: dict[str, object], amount: str, can_act: bool) -> None:
    found = props(**fields)
    assert (found.amount, found.can_act) == (amount, can_act)


@pytest.mark.parametrize(
    ("fields", "said", "wrong"),
    [
        ({}, "You choose the place and the name next.", False),
        ({"writing": True, "wrong": False}, "Writing. Stopping leaves no file.", False),
        ({"problem": Message("Stopped.")}, "Stopped.", False),
        ({"problem": Message("The disk is full."), "wrong": True}, "The disk is full.", True),
        (
            {"reach": Reach.DATES, "typed": None},
            "Write both dates like the one that stood there.",
            True,
        ),
        (
            {"reach": Reach.DATES, "typed": Dates(TODAY, date(2026, 1, 1))},
            "The last day is before the first. Change one of them.",
            True,
        ),
    ],
)
def test_what_is_said_beside_the_buttons(fields: dict[str, object], said: str, wrong: bool) -> None:
    found = props(**fields)
    assert (found.said, found.wrong) == (said, wrong)


def test_dates_are_asked_only_where_they_count() -> None:
    assert [props(reach=each).asks_dates for each in Reach] == [False, False, False, True]
    assert not props(reach=Reach.ALL, typed=None).wrong


def test_the_name_of_the_file_says_what_and_when() -> None:
    names = {replace(KNOWN, kind=each).file_name for each in ExportFormat}
    assert names == {f"thrust-2026-11-20.{each}" for each in ("csv", "json", "fit")}


def test_every_choice_has_words() -> None:
    assert set(KINDS) == set(ExportFormat)
    assert set(REACHES) == set(Reach)
