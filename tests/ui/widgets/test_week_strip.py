from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF

from tests.helpers.painted import colours, pixel, shown
from thrust_gui.ui.theme import DARK, LIGHT, Theme
from thrust_gui.ui.widgets.week_strip import DAYS, DayProps, Mark, WeekStrip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WIDTH, HEIGHT = 560, 152


def day(mark: Mark = Mark.LATER, *, today: bool = False, warning: str = "") -> DayProps:
    return DayProps(
        name="Mon",
        mark=mark,
        caption="Caption",
        today=today,
        warning=warning,
        spoken=f"Monday: {mark.name}",
    )


def strip(
    qtbot: QtBot, *days: DayProps, theme: Theme = DARK, size: tuple[int, int] = (WIDTH, HEIGHT)
) -> WeekStrip:
    made = WeekStrip("Days")
    made.setFixedSize(*size)
    made.set_days((*days, *[day()] * (DAYS - len(days))) if days else ())
    return shown(qtbot, made, theme)


def glyph(made: WeekStrip, index: int = 0) -> QRectF:
    width = made.width() / DAYS
    return made.glyph_rect(QRectF(index * width, 0, width, made.height()))


def at(made: WeekStrip, x: float, y: float) -> str:
    """The colour at a place of the first glyph; 0, 0 is its centre, 1 its edge."""
    rect = glyph(made)
    point = rect.center().x() + x * rect.width() / 2, rect.center().y() + y * rect.height() / 2
    return pixel(made, int(point[0]), int(point[1]))


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize(
    ("mark", "side", "centre"),
    [
        (Mark.DONE, "text", None),
        (Mark.GO, "bg", "hold_text"),
        (Mark.WAIT, "bg", "label"),
        (Mark.REST, "bg", "faint"),
        (Mark.LATER, "bg", "selected"),
        (Mark.SESSION, "bg", "bg"),
        (Mark.OPTIONAL, "bg", "bg"),
    ],
)
def test_each_mark_at_its_points(
    qtbot: QtBot, theme: Theme, mark: Mark, side: str, centre: str | None
) -> None:
    made = strip(qtbot, day(mark), theme=theme)
    assert at(made, 0, -0.72) == getattr(theme, side).name()
    if centre:
        assert at(made, 0, 0) == getattr(theme, centre).name()


@pytest.mark.parametrize(
    ("mark", "ring"), [(Mark.GO, "hold_text"), (Mark.WAIT, "label"), (Mark.REST, "bg")]
)
def test_today_has_a_ring(qtbot: QtBot, mark: Mark, ring: str) -> None:
    assert at(strip(qtbot, day(mark)), -0.96, 0) == getattr(DARK, ring).name()


def test_a_day_that_is_done_today_has_disc_and_ring(qtbot: QtBot) -> None:
    made = strip(qtbot, day(Mark.DONE, today=True))
    assert at(made, -0.96, 0) == DARK.hold_text.name()
    assert at(made, -0.7, 0) == DARK.text.name()
    other = strip(qtbot, day(Mark.DONE))
    assert at(other, -0.96, 0) == DARK.text.name()


@pytest.mark.parametrize(("mark", "colour"), [(Mark.SESSION, "label"), (Mark.OPTIONAL, "faint")])
def test_days_to_come_have_a_broken_ring(qtbot: QtBot, mark: Mark, colour: str) -> None:
    made = strip(qtbot, day(mark))
    rect = glyph(made)
    image, top = made.grab().toImage(), int(rect.top()) + 1
    row = {image.pixelColor(x, top).name() for x in range(int(rect.left()), int(rect.right()))}
    assert DARK.bg.name() in row
    assert getattr(DARK, colour).name() in colours(made)


def test_a_warning_has_a_triangle_and_words(qtbot: QtBot) -> None:
    plain, warned = strip(qtbot, day(Mark.DONE)), strip(qtbot, day(Mark.DONE, warning="No rest"))
    assert DARK.alert_fill.name() not in colours(plain)
    rect = glyph(warned)
    assert pixel(warned, int(rect.right() - 2), int(rect.top() + 6)) == DARK.alert_fill.name()
    image = warned.grab().toImage()
    below = [
        image.pixelColor(x, y).name()
        for x in range(int(rect.left()), int(rect.right()))
        for y in range(int(rect.bottom()) + 26, HEIGHT)
    ]
    assert DARK.alert.name() in below


def test_before_the_log_is_read_there_are_quiet_shapes_in_the_same_places(qtbot: QtBot) -> None:
    blank = strip(qtbot)
    assert colours(blank) >= {DARK.bg.name(), DARK.raised.name()}
    assert DARK.text.name() not in colours(blank)
    assert at(blank, 0, 0) == DARK.raised.name()
    assert glyph(blank) == glyph(strip(qtbot, day(Mark.DONE, warning="No rest")))


@pytest.mark.parametrize("size", [(340, 100), (400, 120), (560, 152), (1200, 300)])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_leaves_the_strip(qtbot: QtBot, size: tuple[int, int], scale: float) -> None:
    made = strip(qtbot, *[day(Mark.DONE, warning="No rest")] * DAYS, size=size)
    made.set_scale(scale)
    for index in range(DAYS):
        rect = glyph(made, index)
        assert rect.left() >= 0
        assert rect.right() <= size[0]
        assert rect.width() <= 56 * scale
    image = made.grab().toImage()
    assert {image.pixelColor(x, 0).name() for x in range(size[0])} == {DARK.bg.name()}


def test_it_is_told_to_readers(qtbot: QtBot) -> None:
    made = strip(qtbot, day(Mark.DONE), day(Mark.REST))
    assert made.accessibleName() == "Days"
    assert made.accessibleDescription().startswith("Monday: DONE; Monday: REST; ")
