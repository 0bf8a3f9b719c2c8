"""Never more than three flashes a second: whole sets, picture by picture."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QImage, QPainter

from tests.helpers.flashes import Luminance, flashes, luminance, most_in_a_second
from tests.helpers.floor import Floor
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.ui.theme import DARK, DARK_HIGH, Theme, palette_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

A_SECOND = 60
SIZE = QSize(640, 400)
SMALL = QSize(64, 40)


def picture(floor: Floor, onto: QImage) -> Luminance:
    """The page as it is, small."""
    with QPainter(onto) as painter:
        painter.scale(SMALL.width() / SIZE.width(), SMALL.height() / SIZE.height())
        floor.page.render(painter, QPoint())
    words = np.frombuffer(onto.constBits(), np.uint8).reshape(SMALL.height(), -1, 4)
    return luminance(words[:, :, 2::-1].copy())


def pictures(floor: Floor) -> Iterator[Luminance]:
    """A whole set and the rest after it, at sixty pictures a second."""
    onto = QImage(SMALL, QImage.Format.Format_RGB32)
    for _ in range(2):
        for frame in range(0, floor.timeline.length, floor.timeline.rate // A_SECOND):
            floor.go(frame)
            yield picture(floor, onto)
        floor.finish_timeline()


@pytest.fixture
def floor(qtbot: QtBot) -> Floor:
    made = Floor(Plan(sets=2, reps=6, tempo=Tempo.parse("1-0-1-0"), rest_s=10, get_ready_s=3))
    qtbot.addWidget(made.page)
    return made


@pytest.mark.parametrize(
    ("tempo", "theme", "still"),
    [
        ("1-0-1-0", DARK, False),
        ("1-0-1-0", DARK, True),
        ("1-0-1-0", DARK_HIGH, False),
        ("1-0.5-1-0.5", DARK, False),
    ],
)
def test_never_more_than_three_flashes_a_second(
    floor: Floor, tempo: str, theme: Theme, still: bool
) -> None:
    floor.plan = replace(floor.plan, tempo=Tempo.parse(tempo))
    floor.page.setPalette(palette_for(theme))
    floor.page.set_still(still=still)
    floor.begin(SIZE.width(), SIZE.height())
    found = flashes(pictures(floor), A_SECOND)
    assert most_in_a_second(found, A_SECOND) <= 3


def test_a_floor_that_did_flash_would_be_caught(floor: Floor) -> None:
    floor.begin(SIZE.width(), SIZE.height())
    onto = QImage(SMALL, QImage.Format.Format_RGB32)
    faces: list[Luminance] = []
    for kind, share in ((PhaseKind.LIFT, 0.0), (PhaseKind.LOWER, 0.0)):
        floor.go_to(kind, 1, share)
        faces.append(picture(floor, onto))
    blinking = [faces[index // 6 % 2] for index in range(2 * A_SECOND)]
    assert most_in_a_second(flashes(blinking, A_SECOND), A_SECOND) > 3
