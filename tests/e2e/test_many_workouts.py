"""Workout after workout in the whole program, as fast as it can: nothing is left of any of them.

Hours of it in real time, with real keys and real sound, are `python -m benchmarks soak`.
"""

from __future__ import annotations

import gc
import tracemalloc
from typing import TYPE_CHECKING, Final, cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from tests.helpers.fakes import FakeClock, ManualJobs
from tests.helpers.scales import Scales
from tests.helpers.speakers import FakeSink, FakeSpeaker
from thrust_gui.app.ports import Source
from thrust_gui.app.settings import Settings
from thrust_gui.audio.clips import VoiceClips
from thrust_gui.audio.player import SetPlayer
from thrust_gui.bootstrap.late import Hooks, LateParts, wired
from thrust_gui.bootstrap.program import Program
from thrust_gui.content.resources import VOICE, resources_root
from thrust_gui.desktop.preferences import IniPreferences
from thrust_gui.domain.compat import override
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.workout.state import Stage
from thrust_gui.store.log import SqliteLog
from thrust_gui.ui.appearance import Appearance

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from thrust_gui.domain.workout.state import WorkoutState

PLAN: Final = Plan(sets=2, reps=3, tempo=Tempo.parse("1-0-1-1"), rest_s=10, get_ready_s=3)
WARM: Final = 6
WORKOUTS: Final = 46
STEP_S: Final = 1.0
HUMAN_S: Final = 0.5
"""Between what is seen and the press that it leads to."""
LET_GO_S: Final = 0.11
"""Then the key is known to be let go of."""
MOST_BYTES: Final = 10 * 1024
"""What a workout may leave in Python's memory: the log remembers what a session wrote."""
UNCHANGED: Final = ("qobjects", "widgets", "timers", "running", "threads", "fds")


class Forgetful(FakeSpeaker):
    """Keeps no stream but the last, as a real one."""

    @override
    def open(self, device: str, frames: int, rate: int, *, prompt: bool = False) -> FakeSink | None:
        self.sinks.clear()
        return super().open(device, frames, rate, prompt=prompt)


class Gym:
    """The program over a real log and the real player; clock, jobs and devices are the test's."""

    def __init__(self, folder: Path, app: QApplication) -> None:
        self.clock, self.jobs = FakeClock(), ManualJobs()
        self.log = SqliteLog(folder / "thrust.sqlite3", self.clock)
        self.speaker = Forgetful(self.clock)
        voice = VoiceClips(resources_root() / VOICE)
        self.player = SetPlayer(self.clock, lambda: self.speaker, voice)
        preferences = IniPreferences(folder / "settings.ini")
        settings = Settings(plan=PLAN, caution_seen=True, setup_check=False)
        preferences.save(settings)
        self.appearance = Appearance(app, settings.theme)
        self.program = Program(
            preferences=preferences,
            appearance=self.appearance,
            clock=self.clock,
            jobs=self.jobs,
            data_folder=folder,
            make_late=self._late,
        )
        self.window = self.program.window
        self.window.resize(self.window.minimumSize())
        self.scales = Scales((self.program, self.window, app))

    def _late(self) -> LateParts:
        hooks = Hooks(
            new_id=self.log.new_id,
            notices=self.log.notices,
            start_log=self.log.start,
            warm_up=lambda: None,
            connect_sound=self.player.prepare,
            backups=lambda: self.log.backups,
            erase=lambda: None,
            close=self._close,
        )
        return wired(self.log, self.player, self.clock, hooks)

    def _close(self) -> None:
        self.player.close()
        self.log.close()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        focused = cast("QWidget | None", self.window.focusWidget())
        target = self.window if focused is None else focused
        self.clock.advance(HUMAN_S)
        QTest.keyClick(target, key, modifiers or Qt.KeyboardModifier.NoModifier)
        self.clock.advance(LET_GO_S)
        if self.on_floor():
            self.program.train.refresh()

    def on_floor(self) -> bool:
        return self.window.on_floor

    def let_pass(self) -> None:
        """A second."""
        self.clock.advance(STEP_S)
        self.program.train.refresh()
        QCoreApplication.processEvents()
        assert self.player.source() is Source.DEVICE

    @property
    def state(self) -> WorkoutState:
        return self.program.late.trainer.state

    @property
    def rep(self) -> int:
        """Which repetition is under way; 0 for none."""
        timeline = self.state.timeline
        return timeline.at(self.state.frame).phase.rep if timeline else 0

    def _end_early(self, number: int) -> None:
        if number % 3 == 0:
            self.press(Qt.Key.Key_Escape)
        if number % 6 == 0:
            self.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
            self.press(Qt.Key.Key_Space)

    def train(self, number: int) -> None:
        """From Today to Today; now and then a pause, an early end, one that is taken back."""
        for _ in range(2):  # it may ask once whether it is to be today
            if not self.on_floor():
                self.press(Qt.Key.Key_Space)
                self.jobs.drain()
        assert self.on_floor()
        ended = False
        for look in range(1000):
            if self.state.stage is Stage.DONE:
                break
            if self.state.stage is Stage.SET and look % 7 == number % 7:
                self.press(Qt.Key.Key_Space)
                assert self.state.paused or self.state.stage is not Stage.SET  # it ended before
                self.press(Qt.Key.Key_Space)
            if self.state.stage is Stage.REST and number % 2:
                self.press(Qt.Key.Key_End)
            if self.rep == 2 and not ended:
                ended = True
                self._end_early(number)
            self.let_pass()
        assert self.state.stage is Stage.DONE
        self.press(Qt.Key.Key_8)
        for _ in range(3):  # the last words
            self.let_pass()
        self.press(Qt.Key.Key_Return)
        assert not self.on_floor()
        assert not self.program.train.running
        assert self.log.flush(20)
        self.clock.advance(2 * 86_400)
        self.jobs.drain()
        QCoreApplication.processEvents()


@pytest.fixture
def gym(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Gym]:
    made = Gym(tmp_path, qapp)
    qtbot.addWidget(made.window)
    made.window.show()
    QCoreApplication.processEvents()
    made.jobs.drain()
    yield made
    made.program.close()
    made.appearance.deleteLater()
    made.program.deleteLater()
    vars(made).clear()


@pytest.mark.timeout(300)
def test_forty_workouts_leave_neither_objects_nor_timers_threads_files_or_memory(
    gym: Gym,
) -> None:
    for number in range(WARM):
        gym.train(number)
    tracemalloc.start()
    try:
        gym.train(WARM)
        before, began = weighed(gym), tracemalloc.get_traced_memory()[0]
        for number in range(WARM + 1, WORKOUTS):
            gym.train(number)
        after, ended = weighed(gym), tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    workouts = gym.log.contents().workouts
    assert len(workouts) == WORKOUTS
    assert sum(workout.reps for workout in workouts) > 4 * WORKOUTS
    assert {key: after[key] for key in after if after[key] > before[key]} == {}
    each = (ended - began) // (WORKOUTS - WARM - 1)
    assert each < MOST_BYTES, f"{each} bytes more with each workout"


def weighed(gym: Gym) -> dict[str, int]:
    """On Today, with everything gone that was let go."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    found = gym.scales.weigh()
    return {key: found[key] for key in UNCHANGED}
