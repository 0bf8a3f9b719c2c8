from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.app.test_training import numbered
from tests.helpers.fakes import FakeClock, MemoryLog
from tests.helpers.painted import click, press, shown, write
from thrust_gui.app.bands import Bands
from thrust_gui.app.settings import Settings
from thrust_gui.domain.band import BandColour
from thrust_gui.domain.units import ForceUnit, Units
from thrust_gui.ui.figure.tints import tints
from thrust_gui.ui.settings.band_desk import BandDesk
from thrust_gui.ui.settings.band_entries import BandEntry
from thrust_gui.ui.theme import DARK, LIGHT, THEMES, Theme
from thrust_gui.ui.widgets.segmented import Segment

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Desk:
    """The card over a log of its own; `bands` are there before it is opened."""

    def __init__(
        self, qtbot: QtBot, bands: int = 1, settings: Settings | None = None, theme: Theme = DARK
    ) -> None:
        self.log = MemoryLog()
        self.bands = Bands(self.log, FakeClock(), numbered("band"))
        settings = settings or Settings()
        for _ in range(bands):
            settings = self.bands.add(settings)
        self.desk = BandDesk(self.bands, settings)
        self.told: list[Settings] = []
        self.desk.changed.connect(self.told.append)
        self.card = shown(qtbot, self.desk.card, theme)
        self.card.resize(428, 720)

    def type(self, entry: BandEntry, text: str) -> None:
        line = self.card.fields[entry].line
        line.setFocus()
        line.selectAll()
        write(line, text)

    def choose(self, text: str) -> None:
        segments = self.card.findChildren(Segment)
        click(next(each for each in segments if each.accessibleName() == text))


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_without_a_band_one_is_suggested_and_a_press_away(qtbot: QtBot) -> None:
    desk = Desk(qtbot, bands=0)
    assert desk.card.hint.isVisible()
    assert "29 mm wide, folded once" in desk.card.hint.text()
    assert not desk.card.delete.isVisible()
    click(desk.card.add)
    assert not desk.card.hint.isVisible()
    assert [row.accessibleName() for row in desk.card.rows] == ["29 mm, pink"]
    assert desk.card.rows[0].isChecked()
    assert desk.told[-1].plan.rigging == "folded"
    assert len(desk.log.bands()) == 1


def test_what_it_comes_to_is_said_in_words(desk: Desk) -> None:
    assert desk.card.advice.text == "29 mm folded: tight from the start."
    assert desk.card.force.text() == "At the top: ≈ 200 N (150–240), estimated"
    desk.choose("Single")
    said = "29 mm single: slack all the way. Fold it once: tight from the start."
    assert desk.card.warning.text == said
    assert desk.card.advice.text == ""
    assert not desk.card.force.isVisible()
    assert desk.told[-1].plan.rigging == "single"


def test_another_body_makes_another_force(desk: Desk) -> None:
    desk.choose("kgf")
    desk.desk.set_settings(replace(desk.told[-1], height_cm=185.0))
    assert desk.card.force.text() == "At the top: ≈ 24 kgf (18–30), estimated"


@pytest.mark.parametrize(
    ("unit", "said"),
    [
        ("kgf", "At the top: ≈ 20 kgf (15–25), estimated"),
        ("lbf", "At the top: ≈ 44 lbf (33–55), estimated"),
    ],
)
def test_forces_in_other_units(desk: Desk, unit: str, said: str) -> None:
    desk.choose(unit)
    assert desk.card.force.text() == said
    assert desk.told[-1].force is ForceUnit(unit)


def test_width_and_length_are_typed(desk: Desk) -> None:
    desk.type(BandEntry.WIDTH, "64")
    desk.type(BandEntry.FLAT, "1000")
    (band,) = desk.log.bands()
    assert (band.width_mm, band.flat_length_mm) == (64, 1000)
    assert desk.card.rows[0].accessibleName() == "64 mm, pink"
    assert desk.card.force.text() == "At the top: ≈ 480 N (360–600), estimated"


def test_what_is_wrong_is_said_and_changes_nothing(desk: Desk) -> None:
    desk.type(BandEntry.WIDTH, "4000")
    field = desk.card.fields[BandEntry.WIDTH]
    said = "4000 mm cannot be right for a band: choose from 5 mm to 150 mm."
    assert field.error == said
    assert field.text == "4000"
    assert desk.log.bands()[0].width_mm != 4000
    press(field.line, Qt.Key.Key_Up)
    assert field.error == ""
    click(desk.card.add)
    assert field.text == "29 mm"


def test_a_length_in_inches(qtbot: QtBot) -> None:
    desk = Desk(qtbot, settings=Settings(units=Units.IMPERIAL))
    assert desk.card.fields[BandEntry.FLAT].text == "40.9 in"
    desk.type(BandEntry.FLAT, "24")
    assert desk.log.bands()[0].flat_length_mm == 610


def test_an_anchored_band_is_measured(desk: Desk) -> None:
    desk.choose("Anchored")
    assert not desk.card.fields[BandEntry.FLAT].isVisible()
    assert desk.card.advice.text.startswith("Measure it unstretched")
    assert not desk.card.force.isVisible()
    desk.type(BandEntry.REST, "400")
    desk.type(BandEntry.TOP, "800")
    assert desk.card.force.text() == "At the top: ≈ 220 N (160–270), estimated"
    assert (desk.told[-1].anchored_rest_mm, desk.told[-1].anchored_top_mm) == (400, 800)


def test_beyond_what_is_known_nothing_is_guessed(desk: Desk) -> None:
    desk.type(BandEntry.FLAT, "300")
    assert "no force of a band is known" in desk.card.warning.text
    assert not desk.card.force.isVisible()


def test_a_colour_is_chosen_by_its_name(desk: Desk) -> None:
    swatch = desk.card.swatches[BandColour.TEAL]
    assert swatch.accessibleName() == "teal"
    click(swatch)
    assert desk.log.bands()[0].colour == "teal"
    assert desk.card.rows[0].accessibleName() == "29 mm, teal"


def test_a_band_may_have_a_name(desk: Desk) -> None:
    desk.card.name.setFocus()
    write(desk.card.name, " Old one ")
    assert desk.log.bands()[0].name == "Old one"
    assert desk.card.rows[0].accessibleName() == "Old one, 29 mm, pink"
    assert desk.card.advice.text == "Old one folded: tight from the start."
    assert desk.card.name.text() == " Old one "


def test_with_bands_but_none_in_use_one_is_to_be_chosen(qtbot: QtBot) -> None:
    desk = Desk(qtbot, bands=2)
    desk.desk.set_settings(Settings())
    assert desk.card.hint.text() == "Choose the band you train with."
    assert not desk.card.delete.isVisible()
    assert not any(row.isChecked() for row in desk.card.rows)
    click(desk.card.rows[0])
    assert desk.card.rows[0].isChecked()
    assert not desk.card.hint.isVisible()


def test_one_of_several_is_in_use(qtbot: QtBot) -> None:
    desk = Desk(qtbot, bands=2)
    first, second = desk.card.rows
    assert second.isChecked()
    click(first)
    assert desk.told[-1].plan.band == "band1"
    assert first.isChecked()
    assert not second.isChecked()


def test_a_deletion_can_be_taken_back(qtbot: QtBot) -> None:
    desk = Desk(qtbot, bands=2)
    assert not desk.card.undo.isVisible()
    click(desk.card.delete)
    assert [row.key for row in desk.card.rows] == ["band1"]
    assert desk.told[-1].plan.band == "band1"
    assert desk.card.undo.accessibleName() == "Undo: 29 mm deleted"
    assert desk.card.undo.hasFocus()
    click(desk.card.undo)
    assert [row.key for row in desk.card.rows] == ["band1", "band2"]
    assert desk.told[-1].plan.band == "band2"
    assert not desk.card.undo.isVisible()


def test_the_last_band_deleted(desk: Desk) -> None:
    click(desk.card.delete)
    assert desk.card.hint.isVisible()
    assert desk.told[-1].plan.band is None
    assert desk.card.undo.isVisible()


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_part_is_named_reached_and_large_enough(qtbot: QtBot, theme: Theme) -> None:
    desk = Desk(qtbot, bands=2, theme=theme)
    parts = [
        *desk.card.rows,
        desk.card.add,
        desk.card.delete,
        *desk.card.swatches.values(),
        *desk.card.findChildren(Segment),
    ]
    for part in parts:
        assert part.accessibleName()
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert min(part.width(), part.height()) >= 32


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_the_sample_is_in_the_bands_colour(qtbot: QtBot, theme: Theme) -> None:
    desk = Desk(qtbot, theme=theme)
    click(desk.card.swatches[BandColour.BLUE])
    (row,) = desk.card.rows
    image = row.grab().toImage()
    colour = tints(BandColour.BLUE, dark=theme is DARK).strap
    assert image.pixelColor(70, 22) == colour


def test_bands_and_colours_are_chosen_by_the_arrow_keys(qtbot: QtBot) -> None:
    desk = Desk(qtbot, bands=2)
    first, second = desk.card.rows
    second.setFocus()
    press(second, Qt.Key.Key_Up)
    assert first.hasFocus()
    assert first.isChecked()
    assert desk.told[-1].plan.band == "band1"
    pink, red = (desk.card.swatches[each] for each in (BandColour.PINK, BandColour.RED))
    pink.setFocus()
    press(pink, Qt.Key.Key_Right)
    assert red.hasFocus()
    assert desk.log.bands()[0].colour == "red"
    assert desk.card.rows[0].accessibleName() == "29 mm, red"
