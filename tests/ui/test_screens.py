from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from thrust_gui.domain.legible import Panel
from thrust_gui.ui.screens import ScreenWatch, panel_of

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QScreen
    from pytestqt.qtbot import QtBot

LAPTOP = Panel("laptop", 1366, 768, 293, 165)
TELEVISION = Panel("television", 1920, 1080, 1106, 622)


class Room:
    """Two screens; the window is on the one that a test says."""

    def __init__(self) -> None:
        self.panel = LAPTOP

    def describe(self, _screen: QScreen) -> Panel:
        return self.panel


@pytest.mark.parametrize(
    "event", [QEvent.Type.Show, QEvent.Type.Resize, QEvent.Type.DevicePixelRatioChange]
)
def test_a_window_is_followed_from_screen_to_screen(qtbot: QtBot, event: QEvent.Type) -> None:
    window, room = QWidget(), Room()
    qtbot.addWidget(window)
    watch = ScreenWatch(window, room.describe)
    told: list[Panel] = []
    watch.changed.connect(told.append)
    QApplication.sendEvent(window, QEvent(event))
    assert (watch.panel, told) == (LAPTOP, [])
    room.panel = TELEVISION
    QApplication.sendEvent(window, QEvent(event))
    assert (watch.panel, told) == (TELEVISION, [TELEVISION])
    QApplication.sendEvent(window, QEvent(event))
    assert told == [TELEVISION]


def test_what_is_scaled_is_another_panel(qtbot: QtBot) -> None:
    window, room = QWidget(), Room()
    qtbot.addWidget(window)
    watch = ScreenWatch(window, room.describe)
    room.panel = replace(LAPTOP, width_px=683, height_px=384, ratio=2.0)
    with qtbot.waitSignal(watch.changed):
        QApplication.sendEvent(window, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert watch.panel.pitch_mm() == pytest.approx(2 * (LAPTOP.pitch_mm() or 0))


def test_a_platform_without_a_screen_is_not_believed(qapp: QApplication) -> None:
    panel = panel_of(qapp.primaryScreen())
    assert panel.invented
    assert panel.width_px > 0
    assert panel.said_in is None


TWO_SCREENS = {
    "screens": [
        {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768, "dpr": 1}
        | {"logicalDpi": 96, "logicalBaseDpi": 96},
        {"name": "television", "x": 1366, "y": 0, "width": 1920, "height": 1080, "dpr": 2}
        | {"logicalDpi": 96, "logicalBaseDpi": 96},
    ]
}
MOVED = """
from PySide6.QtWidgets import QApplication, QWidget
from thrust_gui.ui.screens import ScreenWatch
app = QApplication([])
window = QWidget()
window.resize(400, 300)
watch = ScreenWatch(window)
watch.changed.connect(lambda panel: print(panel.key, panel.width_px, panel.ratio))
window.show()
app.processEvents()
for x in (1500, 100, 1600):
    window.move(x, 100)
    app.processEvents()
"""


@pytest.mark.parametrize(
    ("scale", "expected"),
    [
        ("1", ["television 1920.0 2.0", "laptop 1366.0 1.0", "television 1920.0 2.0"]),
        ("3", ["television 640.0 6.0", "laptop 455.0 3.0", "television 640.0 6.0"]),
    ],
)
def test_a_real_window_on_two_screens_at_any_scale(
    tmp_path: Path, scale: str, expected: list[str]
) -> None:
    file = tmp_path / "screens.json"
    file.write_text(json.dumps(TWO_SCREENS), encoding="utf-8")
    platform = {"QT_QPA_PLATFORM": f"offscreen:configfile={file}", "QT_SCALE_FACTOR": scale}
    said = subprocess.run(
        [sys.executable, "-c", MOVED],
        env={**os.environ, **platform},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    ).stdout
    assert said.splitlines() == expected
