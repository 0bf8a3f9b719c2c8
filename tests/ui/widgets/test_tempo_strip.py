from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.painted import colours, shown
from thrust_gui.domain.tempo import Tempo
from thrust_gui.ui.theme import DARK, LIGHT, Theme
from thrust_gui.ui.widgets.tempo_strip import TempoStrip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def strip(qtbot: QtBot, tempo: str, width: int = 612, theme: Theme = DARK) -> TempoStrip:
    made = TempoStrip(Tempo.parse(tempo))
    made.setFixedSize(width, 44)
    return shown(qtbot, made, theme)


def runs(made: TempoStrip) -> list[tuple[str, int]]:
    """Colours along the lower edge, where nothing is written, and how wide each is."""
    image = made.grab().toImage()
    found: list[tuple[str, int]] = []
    for x in range(made.width()):
        name = image.pixelColor(x, made.height() - 2).name()
        if found and found[-1][0] == name:
            found[-1] = (name, found[-1][1] + 1)
        else:
            found.append((name, 1))
    return [run for run in found if run[1] > 12]


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_the_parts_are_drawn_to_scale(qtbot: QtBot, theme: Theme) -> None:
    lift, hold, lower = runs(strip(qtbot, "3-0-1-2", 608, theme))
    assert [lift[0], hold[0], lower[0]] == [
        theme.lift.name(),
        theme.hold.name(),
        theme.lower.name(),
    ]
    assert hold[1] - lift[1] == pytest.approx(100, abs=6)
    assert lower[1] - hold[1] == pytest.approx(100, abs=6)


@pytest.mark.parametrize(
    ("tempo", "spoken"),
    [
        ("3-0-1-2", "Lift 1 s, Hold 2 s, Lower 3 s"),
        ("3-0-1-0", "Lift 1 s, Lower 3 s"),
        ("2-1-1.5-2.5", "Lift 1.5 s, Hold 2.5 s, Lower 2 s, Pause 1 s"),
    ],
)
def test_only_parts_that_last_are_there_and_all_are_told(
    qtbot: QtBot, tempo: str, spoken: str
) -> None:
    made = strip(qtbot, tempo)
    assert made.accessibleDescription() == made.toolTip() == spoken
    assert len(runs(made)) == len(spoken.split(", "))


def test_another_tempo_is_shown_at_once(qtbot: QtBot) -> None:
    made = strip(qtbot, "3-0-1-2")
    made.set_tempo(Tempo.parse("3-1-1-0"))
    assert DARK.hold.name() not in colours(made)
    assert DARK.selected.name() in colours(made)


@pytest.mark.parametrize("width", [160, 220, 300, 480, 900])
def test_what_is_written_stays_within_its_part(qtbot: QtBot, width: int) -> None:
    made = strip(qtbot, "10-0-1-1", width)
    image = made.grab().toImage()
    gaps = [
        x
        for x in range(1, width - 1)
        if all(image.pixelColor(x, y).name() == DARK.bg.name() for y in range(44))
    ]
    assert len(gaps) >= 4
