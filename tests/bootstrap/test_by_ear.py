"""Somebody taps along with a headset that is late, on the real page over the real player."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import Qt

from tests.helpers.gym import Gym
from tests.helpers.painted import press, shown
from thrust_gui.app.tap_test import BEATS, FIRST_MS, Half
from thrust_gui.domain.tapping import BEAT_MS
from thrust_gui.domain.units import frames
from thrust_gui.ui.settings.tap_page import FRAME_MS, TapPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Lifter:
    """Taps a little early, as people do, and not quite evenly; hears late, sees at once."""

    def __init__(self, qtbot: QtBot, late_ms: float, seed: int, *, early_ms: float) -> None:
        self.gym = Gym("headset")
        self.page = shown(qtbot, TapPage(self.gym.player))
        self.page.setFocus()
        self._late_ms, self._early_ms = late_ms, early_ms
        self._chance = np.random.default_rng(seed)
        self._taps_ms: list[float] = []
        self._now_ms = 0.0
        self._beats = 0
        self._half: Half = Half.IDLE

    def go_through(self) -> None:
        press(self.page, Qt.Key.Key_Space)
        while self.page.test.half is not Half.DONE:
            self.gym.clock.advance(FRAME_MS / 1000)
            self._now_ms += FRAME_MS
            self.page._look()
            if self.page.test.half is not self._half:
                self._half, self._beats, self._taps_ms = self.page.test.half, 0, []
            self._notice()
            if self._taps_ms and self._now_ms >= self._taps_ms[0]:
                self._taps_ms.pop(0)
                press(self.page, Qt.Key.Key_Space)

    def _notice(self) -> None:
        """A beat was heard, or the light went on: the hand is set for the one after it."""
        if self._half is Half.CLICKS:
            at_ms = self.gym.speaker.sink.heard / 48 - self._late_ms - FIRST_MS
            comes = at_ms >= self._beats * BEAT_MS and self._beats < BEATS
        else:
            comes = self.page.disc.lit and self.page.test.at_ms >= self._beats * BEAT_MS
        if comes:
            self._beats += 1
            off = self._chance.normal(-self._early_ms, 20)
            self._taps_ms.append(self._now_ms + BEAT_MS + off)


@pytest.mark.parametrize("late_ms", [0, 60, 180, 320, 480])
@pytest.mark.parametrize("early_ms", [0, 45])
def test_the_delay_of_the_headset_comes_out(qtbot: QtBot, late_ms: int, early_ms: float) -> None:
    lifter = Lifter(qtbot, late_ms, seed=late_ms, early_ms=early_ms)
    lifter.go_through()
    found = lifter.page.test.found
    assert found is not None, lifter.page.wrong.text
    assert abs(found.late_ms - late_ms) <= found.error_ms + FRAME_MS
    assert found.error_ms < 35
    assert frames(found.late_ms) >= 0
