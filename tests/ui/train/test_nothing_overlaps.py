"""On the floor at any size nothing is cut off, nothing lies on anything else, hints can be read."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from tests.helpers.letters import Laptop, lines, pixels, scenes
from thrust_gui.ui.floor.layout import floor_layout
from thrust_gui.ui.theme import DARK, palette_for
from thrust_gui.ui.train.props import Side
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.key_hint import GAP, Hint, KeyHint

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from tests.helpers.floor import Floor

SCREENS = (
    Laptop(1024, 640, 9.0),
    Laptop(1024, 640, 40.0),
    Laptop(1280, 800, 13.3),
    Laptop(1366, 768, 13.0),
    Laptop(1440, 900, 27.0),
    Laptop(1920, 1080, 15.0),
    Laptop(2560, 1080, 29.0),
    Laptop(3840, 2160, 15.6),
    Laptop(1080, 1920, 24.0),
)
HINT_PX = 13
each_screen = pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)


def boxes(floor: Floor) -> list[tuple[str, QRectF]]:
    """What is written, and the figure and pips, in pixels of the page."""
    found: list[tuple[str, QRectF]] = []
    for widget, line in lines(floor.page):
        corner, box = widget.geometry().topLeft(), line.box
        place = QRectF(
            *(box.left() * widget.scale + corner.x(), box.top() * widget.scale + corner.y()),
            *(box.width() * widget.scale, box.height() * widget.scale),
        )
        assert QRectF(widget.geometry()).adjusted(-1, -1, 1, 1).contains(place), line.text
        found.append((f"{line.part}: {line.text}", place))
    shown: list[QWidget] = [*floor.page.hints, *floor.page.footer]
    if floor.props.side is Side.SET:
        shown += [floor.page.set_panel.figure, floor.page.set_panel.pips]
    found += [(type(each).__name__, QRectF(each.geometry())) for each in shown if each.isVisible()]
    return found


@pytest.mark.usefixtures("qapp")
@each_screen
def test_nothing_is_cut_off_and_nothing_lies_on_anything_else(screen: Laptop) -> None:
    for name, floor in scenes(screen):
        found = boxes(floor)
        page = QRectF(floor.page.rect())
        assert all(page.contains(box) for _, box in found), name
        for (one, here), (other, there) in combinations(found, 2):
            shared = here.intersected(there)
            assert min(shared.width(), shared.height()) <= 1, (name, one, other)


@each_screen
@pytest.mark.parametrize("key", ["Space", "Esc"])
def test_hints_are_thirteen_pixels_at_least(qtbot: QtBot, screen: Laptop, key: str) -> None:
    layout = floor_layout(screen.width, screen.height, screen.view)
    hint = KeyHint(right=False)
    qtbot.addWidget(hint)
    hint.setPalette(palette_for(DARK))
    hint.place(layout.hints[0], layout.scale)
    does = "Unterbrechen"
    hint.set_hint(Hint(key, does))
    least = QFontMetricsF(font(Role.FLOOR_HINT, HINT_PX / Role.FLOOR_HINT.value.px))
    picture = pixels(hint.grab().toImage())
    middle = picture[picture.shape[0] // 2 - 4 : picture.shape[0] // 2 + 5]
    columns = np.flatnonzero((middle > 120).any(axis=0))
    gaps = np.flatnonzero(np.diff(columns) > GAP * layout.scale / 2)
    words = columns[gaps[-1] + 1 :] if len(gaps) else columns
    assert words[-1] - words[0] + 1 >= least.tightBoundingRect(does).width() - 1
