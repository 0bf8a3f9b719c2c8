"""Painting leaves nothing behind, however long it goes on."""

from __future__ import annotations

import gc
import sys
from typing import Final

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from thrust_gui.domain.figure import Body, Part, Pose
from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.ui.figure.painter import paint
from thrust_gui.ui.figure.props import FigureProps
from thrust_gui.ui.theme import DARK

FRAMES: Final = 10_000
WARM: Final = 1_000
RECT: Final = QRectF(0.0, 0.0, 64.0, 40.0)


def frame(image: QImage, number: int) -> None:
    """A picture unlike the one before: other bodies, lines, and now and then another bend."""
    pose = Pose(
        rise=number % 89 / 88,
        arch_deg=number % 13 if number % 20 == 0 else 0.0,
        highlights=(Part.LINE,) if number % 20 == 1 else (),
    )
    body = Body(1.40 + 0.07 * (number % 11), 0.42)
    props = FigureProps(
        body=body, pose=pose, phase=PhaseKind.LIFT, effort=number % 7 / 6, target=number % 20 == 2
    )
    with QPainter(image) as painter:
        paint(painter, RECT, props, DARK)


@pytest.mark.usefixtures("qapp")
def test_ten_thousand_frames_keep_no_more_than_the_first_thousand() -> None:
    """Counted in Python's memory blocks; ``python -m benchmarks frame`` weighs the process."""
    image = QImage(64, 40, QImage.Format.Format_ARGB32_Premultiplied)
    for number in range(WARM):
        frame(image, number)
    gc.collect()
    before = sys.getallocatedblocks()
    for number in range(FRAMES):
        frame(image, number)
    gc.collect()
    assert sys.getallocatedblocks() - before < FRAMES / 10
