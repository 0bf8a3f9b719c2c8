"""The card of the floor: what is typed, what the system says, from how far it can be read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.helpers.painted import shown, write
from thrust_gui.app.settings import Settings
from thrust_gui.domain.legible import Panel
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.units import Units
from thrust_gui.ui.settings.floor_desk import FloorDesk
from thrust_gui.ui.settings.floor_entries import FloorEntry, derive_floor, read_floor, step_floor
from thrust_gui.ui.text import say

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LAPTOP = Panel("laptop", 1366, 768, 293, 165)
UNKNOWN = Panel("X", 1366, 768, 361, 203)
IMPERIAL = Settings(units=Units.IMPERIAL)
DISTANCE, SCREEN = FloorEntry.DISTANCE, FloorEntry.SCREEN


@pytest.mark.parametrize(
    ("text", "units", "metres"),
    [
        ("3", Units.METRIC, 3.0),
        ("2,5", Units.METRIC, 2.5),
        ("2.5 m", Units.IMPERIAL, 2.5),
        ("180 cm", Units.METRIC, 1.8),
        ("8", Units.IMPERIAL, 2.4384),
        ("8.2 ft", Units.METRIC, 2.49936),
        ("8 ft 2 in", Units.IMPERIAL, 2.4892),
    ],
)
def test_distances_as_people_type_them(text: str, units: Units, metres: float) -> None:
    found = read_floor(Settings(units=units), LAPTOP, DISTANCE, text)
    assert found.distance_m == pytest.approx(metres)


@pytest.mark.parametrize(
    ("text", "inches"), [("15.6", 15.6), ("15,6 in", 15.6), ('13.3"', 13.3), ("33 cm", 12.992)]
)
def test_screens_as_people_type_them(text: str, inches: float) -> None:
    found = read_floor(Settings(), UNKNOWN, SCREEN, text)
    assert found.diagonal_in(UNKNOWN) == pytest.approx(inches, abs=0.001)
    assert found.diagonal_in(LAPTOP) is None


def test_an_emptied_screen_is_as_the_system_says() -> None:
    settings = Settings().with_diagonal(LAPTOP, 15.0)
    assert read_floor(settings, LAPTOP, SCREEN, "  ") == Settings()


@pytest.mark.parametrize(
    ("entry", "text", "said"),
    [
        (DISTANCE, "0.5", "0.5 m is outside that"),
        (DISTANCE, "far", "is no length"),
        (SCREEN, "2", "5–100 in"),
        (SCREEN, "large", "“large” is no screen size. Write it like 15.6 in."),
    ],
)
def test_what_cannot_be_is_refused(entry: FloorEntry, text: str, said: str) -> None:
    with pytest.raises(Refusal, match=said):
        read_floor(Settings(), LAPTOP, entry, text)


@pytest.mark.parametrize(
    ("settings", "entry", "steps", "expected"),
    [
        (Settings(), DISTANCE, 1, 2.75),
        (Settings(distance_m=1.1), DISTANCE, -1, 1.0),
        (Settings(distance_m=6.0), DISTANCE, 3, 6.0),
        (replace(IMPERIAL, distance_m=2.4384), DISTANCE, 1, 2.7432),
    ],
)
def test_distances_step(settings: Settings, entry: FloorEntry, steps: int, expected: float) -> None:
    assert step_floor(settings, LAPTOP, entry, steps).distance_m == pytest.approx(expected)


@pytest.mark.parametrize(
    ("panel", "before", "steps", "inches"),
    [
        (LAPTOP, None, 1, 13.3),
        (UNKNOWN, None, -1, 14.9),
        (LAPTOP, 15.6, 2, 15.8),
        (LAPTOP, 99.9, 9, 100),
        (LAPTOP, 5.0, -1, 5),
    ],
)
def test_screens_step_from_what_is_known(
    panel: Panel, before: float | None, steps: int, inches: float
) -> None:
    settings = Settings().with_diagonal(panel, before)
    assert step_floor(settings, panel, SCREEN, steps).diagonal_in(panel) == pytest.approx(inches)


@pytest.mark.parametrize(
    ("settings", "panel", "served", "short", "verdict", "screen"),
    [
        (
            *(Settings(), LAPTOP, 2.53, False),
            "This screen serves up to 2.5 m, in full screen (F11).",
            "The system says 13.2 in",
        ),
        (
            *(Settings(distance_m=4.0), LAPTOP, 2.6, True),
            "This screen serves up to 2.6 m. Nearer is easier to read.",
            "The system says 13.2 in",
        ),
        (
            *(IMPERIAL, LAPTOP, 2.53, False),
            "This screen serves up to 8.3 ft, in full screen (F11).",
            "The system says 13.2 in",
        ),
        (
            *(Settings(), UNKNOWN, None, False),
            (
                "Letters are as large as fits. Measure the screen from corner to corner, and this "
                "says from how far they can be read."
            ),
            "The system cannot say",
        ),
    ],
)
def test_what_the_card_says(
    settings: Settings, panel: Panel, served: float | None, short: bool, verdict: str, screen: str
) -> None:
    props = derive_floor(settings, panel, served)
    assert (say(props.verdict), props.short) == (verdict, short)
    assert say(props.entries[SCREEN].hint) == screen


class Open:
    def __init__(self, qtbot: QtBot) -> None:
        self.desk = FloorDesk(Settings())
        self.told: list[Settings] = []
        self.desk.changed.connect(self.told.append)
        shown(qtbot, self.desk.card)

    def type(self, entry: FloorEntry, text: str) -> None:
        line = self.desk.card.fields[entry].line
        line.setFocus()
        line.selectAll()
        write(line, text)


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    return Open(qtbot)


def test_a_measured_screen_is_told_and_judged_at_once(opened: Open) -> None:
    card = opened.desk.card
    opened.desk.set_panel(UNKNOWN)
    assert card.served.text.startswith("Letters are as large as fits")
    opened.type(SCREEN, "10")
    assert opened.told[-1].diagonal_in(UNKNOWN) == 10
    assert card.short.text.startswith("This screen serves up to 2.2 m")
    opened.type(SCREEN, "15.6")
    assert (card.short.text, card.served.text) == (
        "",
        "This screen serves up to 3.4 m, in full screen (F11).",
    )


def test_what_is_wrong_is_said_and_not_told(opened: Open) -> None:
    opened.type(DISTANCE, "0.4")
    field = opened.desk.card.fields[DISTANCE]
    assert "0.4 m is outside that" in field.error
    assert opened.told == []
    opened.desk.accept()
    assert field.error == ""


def test_steps_are_told(opened: Open) -> None:
    opened.desk.card.fields[DISTANCE].stepped.emit(2)
    assert opened.told[-1].distance_m == 3.0
    assert opened.desk.card.fields[DISTANCE].text == "3.0 m"
    opened.desk.set_settings(Settings())
    assert opened.desk.card.fields[DISTANCE].text == "2.5 m"
