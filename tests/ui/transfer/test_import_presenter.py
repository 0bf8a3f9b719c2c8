from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from tests.helpers.carrying import PREVIEW
from thrust_gui.app.transfer import ImportChoices, Skipped, WeightUnit
from thrust_gui.domain.message import Message
from thrust_gui.ui.formats import FORMATS, format_words
from thrust_gui.ui.transfer.import_presenter import (
    ImportInputs,
    Stage,
    derive_import,
    skipped_row,
    turned,
    with_unit,
)
from thrust_gui.ui.transfer.rows import Row

pytestmark = pytest.mark.usefixtures("qapp")
LOCALE = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
FOUND = ImportInputs(
    stage=Stage.FOUND, file="strong.csv", preview=PREVIEW, exercises=PREVIEW.exercises
)
NONE = replace(PREVIEW, taken=0, workouts=0, first=None, last=None)


def test_what_was_found() -> None:
    props = derive_import(FOUND, LOCALE)
    assert props.origin == "Written by Strong · 41 rows · new sets of 2 Jan 2025 – 20 Nov 2026"
    assert [(each.label, each.value) for each in props.facts] == [
        ("Hip thrusts and the like", "6"),
        ("New sets", "6"),
        ("New workouts", "2"),
        ("Sets in the log already", "0"),
        ("Rows left out", "1"),
    ]
    assert props.exercises == (Row("Hip Thrust", "6 sets", True), Row("Squat", "30 sets", False))
    assert (props.action, props.can_act, props.working) == ("Import 6 sets", True, False)
    assert props.unit is None


def test_one_day_is_one_date() -> None:
    day = date(2026, 11, 20)
    one = replace(FOUND, preview=replace(PREVIEW, taken=1, first=day, last=day))
    props = derive_import(one, LOCALE)
    assert props.origin.endswith("new sets of 20 Nov 2026")
    assert props.action == "Import 1 set"


@pytest.mark.parametrize(
    ("inputs", "said", "can_act"),
    [
        (FOUND, "It can be taken back whole.", True),
        (ImportInputs(), "Reading the file…", False),
        (replace(FOUND, stage=Stage.LOOKING), "It can be taken back whole.", False),
        (
            replace(FOUND, stage=Stage.ADDING),
            "Adding to the log. Stopping leaves it as it was.",
            False,
        ),
        (
            replace(FOUND, preview=replace(NONE, duplicates=6)),
            "All 6 sets are in the log already. There is nothing to add.",
            False,
        ),
        (
            replace(FOUND, preview=NONE),
            "None of its exercises is a hip thrust by name. Tick what you want.",
            False,
        ),
        (
            ImportInputs(stage=Stage.FOUND, preview=replace(NONE, exercises=())),
            "There is no set in this file that could be added.",
            False,
        ),
        (
            ImportInputs(stage=Stage.REFUSED, problem=Message("It is empty.")),
            "",
            True,
        ),
        (ImportInputs(stage=Stage.FOUND), "", False),
        (
            replace(FOUND, stage=Stage.REFUSED, problem=Message("The disk is full.")),
            "The disk is full.",
            True,
        ),
    ],
)
def test_what_is_said_beside_the_buttons(inputs: ImportInputs, said: str, can_act: bool) -> None:
    props = derive_import(inputs, LOCALE)
    assert (props.said, props.can_act) == (said, can_act)
    assert props.wrong == (inputs.stage is Stage.REFUSED)


def test_what_cannot_be_read_leads_to_another_file() -> None:
    props = derive_import(
        ImportInputs(stage=Stage.REFUSED, problem=Message("It is empty.")), LOCALE
    )
    assert (props.unreadable, props.action) == ("It is empty.", "Choose another file…")
    assert derive_import(FOUND, LOCALE).unreadable == ""


def test_work_is_shown_while_there_is_nothing_else_to_show() -> None:
    assert derive_import(ImportInputs(share=400), LOCALE).working
    assert derive_import(replace(FOUND, stage=Stage.ADDING), LOCALE).working
    assert not derive_import(replace(FOUND, stage=Stage.LOOKING), LOCALE).working
    assert not derive_import(replace(FOUND, stage=Stage.ADDING), LOCALE).can_choose
    assert not derive_import(ImportInputs(stage=Stage.REFUSED), LOCALE).can_choose


def test_more_files_can_be_gone_on_to() -> None:
    assert derive_import(FOUND, LOCALE).more == ""
    assert derive_import(replace(FOUND, left=1), LOCALE).more == "Skip, 1 more file"
    assert derive_import(replace(FOUND, left=2), LOCALE).more == "Skip, 2 more files"


def test_the_unit_stays_asked_once_it_was() -> None:
    asked = replace(FOUND, asks_unit=True)
    assert derive_import(asked, LOCALE).unit == ""
    kg = replace(asked, choices=with_unit(asked.choices, "kg"))
    assert derive_import(kg, LOCALE).unit == "kg"
    assert with_unit(kg.choices, "") == ImportChoices()
    assert with_unit(ImportChoices(), "lb").unit is WeightUnit.LB


def test_ticks_follow_what_is_chosen() -> None:
    both = turned(PREVIEW.exercises, ImportChoices(), "Squat")
    assert both.exercises == frozenset({"Hip Thrust", "Squat"})
    assert turned(PREVIEW.exercises, both, "Hip Thrust").exercises == frozenset({"Squat"})
    props = derive_import(replace(FOUND, choices=both), LOCALE)
    assert [each.ticked for each in props.exercises] == [True, True]


def test_formats_and_rows_in_words() -> None:
    assert format_words("fitnotes_ios") == "FitNotes, iOS"
    assert format_words("unheard of") == "unheard of"
    assert len({format_words(each) for each in FORMATS}) == len(FORMATS)
    assert skipped_row(Skipped(7, Message("rest timer"))) == Row("Rest timer", "Row 7")
