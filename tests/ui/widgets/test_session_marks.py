from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage, QPainter

from tests.helpers.painted import pixel, shown
from thrust_gui.ui.theme import DARK, LIGHT, Theme
from thrust_gui.ui.widgets.session_bar import GAP, MOST_SEGMENTS, SessionBar, SessionBarProps
from thrust_gui.ui.widgets.session_dots import MOST_DOTS, PITCH, SIDE, dots_width, paint_dots

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WIDTH = 606


def bar(qtbot: QtBot, sessions: int | None, theme: Theme = DARK) -> SessionBar:
    made = SessionBar("Sessions")
    made.setFixedSize(WIDTH, 8)
    made.set_props(None if sessions is None else SessionBarProps(sessions, f"{sessions} done"))
    return shown(qtbot, made, theme)


def middles(made: SessionBar, count: int) -> list[str]:
    width = (WIDTH - GAP * (count - 1)) / count
    return [pixel(made, int(n * (width + GAP) + width / 2), 4) for n in range(count)]


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize(
    ("sessions", "expected"),
    [
        (None, "eeef"),
        (0, "eeef"),
        (1, "deef"),
        (2, "ddef"),
        (3, "dddf"),
        (4, "dddd"),
        (5, "ddddo"),
        (7, "ddddooo"),
    ],
)
def test_segments(qtbot: QtBot, theme: Theme, sessions: int | None, expected: str) -> None:
    meaning = {"d": theme.text, "e": theme.selected, "f": theme.bg, "o": theme.bg}
    found = middles(bar(qtbot, sessions, theme), len(expected))
    assert found == [meaning[each].name() for each in expected]


def test_the_free_fourth_is_dashed_and_more_is_outlined_in_alert(qtbot: QtBot) -> None:
    made = bar(qtbot, 2)
    image = made.grab().toImage()
    edge = [image.pixelColor(x, 0).name() for x in range(WIDTH - 140, WIDTH - 8)]
    assert DARK.bg.name() in edge
    assert len(set(edge)) > 1
    assert pixel(bar(qtbot, 5), WIDTH - 60, 0) == DARK.alert_fill.name()


def test_an_absurd_week_still_has_segments(qtbot: QtBot) -> None:
    made = bar(qtbot, 500)
    assert len(middles(made, MOST_SEGMENTS)) == MOST_SEGMENTS
    assert made.accessibleDescription() == "500 done"


def test_unknown_is_not_told_as_zero(qtbot: QtBot) -> None:
    assert bar(qtbot, None).accessibleDescription() == ""


def dots(sessions: int, theme: Theme = DARK) -> QImage:
    image = QImage(200, 20, QImage.Format.Format_RGB32)
    image.fill(theme.bg)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_dots(painter, 0, 10, sessions, theme)
    return image


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize(
    ("sessions", "expected"), [(0, "...."), (2, "##.."), (3, "###."), (4, "####"), (6, "####..")]
)
def test_dots(theme: Theme, sessions: int, expected: str) -> None:
    image = dots(sessions, theme)
    found = [image.pixelColor(int(n * PITCH + SIDE / 2), 10).name() for n in range(len(expected))]
    assert found == [(theme.text if each == "#" else theme.bg).name() for each in expected]


def test_a_session_too_many_is_a_ring_in_alert() -> None:
    assert dots(5).pixelColor(int(4 * PITCH) + 1, 10).name() == DARK.alert_fill.name()
    assert dots(2).pixelColor(int(2 * PITCH) + 1, 10).name() != DARK.alert_fill.name()


@pytest.mark.parametrize(("sessions", "count"), [(0, 4), (4, 4), (6, 6), (90, MOST_DOTS)])
def test_dots_take_the_room_they_say(sessions: int, count: int) -> None:
    width = dots_width(sessions)
    assert width == count * PITCH - (PITCH - SIDE)
    image = dots(sessions)
    assert all(
        image.pixelColor(x, y) == DARK.bg for x in range(int(width) + 1, 200) for y in range(20)
    )
