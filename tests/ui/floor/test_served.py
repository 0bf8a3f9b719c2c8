"""From how far a window can be read, and that it is said once, before the set."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.floor import Floor
from thrust_gui.domain.legible import Panel, View
from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.domain.units import Units
from thrust_gui.ui.floor.served import falls_short, note, served

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qapp")


def view_of(width: int, height: int, inches: float, distance_m: float = 2.5) -> View:
    return View(distance_m, Panel("", width, height).pitch_mm(inches))


@pytest.mark.parametrize(
    ("width", "height", "inches"),
    [(1366, 768, 13.0), (1366, 768, 13.3), (1920, 1080, 15.0), (1920, 1080, 24.0)],
)
def test_these_screens_serve_the_usual_distance(width: int, height: int, inches: float) -> None:
    view = view_of(width, height, inches)
    assert (served(width, height, view) or 0) >= 2.5
    assert falls_short(width, height, view) is None


@pytest.mark.parametrize(
    ("window", "screen", "inches", "metres"),
    [
        ((1366, 768), (1366, 768), 10.0, 2.1),
        ((1024, 640), (1366, 768), 13.3, 2.2),
        ((1024, 640), (1920, 1080), 15.0, 1.7),
    ],
)
def test_less_is_said_as_less(
    window: tuple[int, int], screen: tuple[int, int], inches: float, metres: float
) -> None:
    view = view_of(*screen, inches)
    assert falls_short(*window, view) == pytest.approx(metres, abs=0.1)


def test_nothing_is_claimed_of_a_screen_nobody_knows() -> None:
    assert served(1366, 768, View()) is None
    assert falls_short(300, 200, View()) is None


@given(
    size=st.tuples(st.integers(640, 3840), st.integers(400, 2160)),
    pitch_mm=st.floats(0.05, 1.0),
    distance_m=st.floats(1.0, 6.0),
)
def test_what_falls_short_serves_less_than_asked_for(
    size: tuple[int, int], pitch_mm: float, distance_m: float
) -> None:
    view = View(distance_m, pitch_mm)
    short, found = falls_short(*size, view), served(*size, view)
    assert found is not None
    assert short == (found if found < distance_m - 0.05 else None)


def test_the_note_names_the_way_out() -> None:
    assert note(1.94, Units.METRIC, full_screen=True) == (
        "This screen can be read from 1.9 m at most."
    )
    assert note(1.94, Units.IMPERIAL, full_screen=False) == (
        "This window can be read from 6.4 ft at most. F11 fills the screen."
    )


def test_it_is_said_before_the_set_and_never_in_one(qtbot: QtBot) -> None:
    floor = Floor()
    qtbot.addWidget(floor.page)
    floor.page.resize(1024, 640)
    floor.page.set_view(view_of(1366, 768, 10.0), Units.METRIC)
    floor.begin(1024, 640)
    said = floor.page.banner.text
    assert said.startswith("This window can be read from 1.")
    floor.go_to(PhaseKind.LIFT, 1)
    assert floor.page.banner.text == ""
    floor.finish_timeline()
    floor.finish_timeline()
    assert floor.page.banner.text == ""


def test_where_letters_are_high_enough_nothing_is_said(qtbot: QtBot) -> None:
    floor = Floor()
    qtbot.addWidget(floor.page)
    floor.page.set_view(view_of(1366, 768, 13.0), Units.METRIC)
    floor.begin(1366, 768)
    assert floor.page.banner.text == ""
