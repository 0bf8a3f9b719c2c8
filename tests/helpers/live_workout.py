"""A workout of one set on the system's sound, held up on purpose; what its record says of that.

A process of its own, because Qt connects to a sound server once in its life.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import astuple, dataclass
from itertools import count
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer

from tests.helpers.fakes import MemoryLog
from thrust_gui.app.punctuality import PICTURE_MS
from thrust_gui.app.training import Trainer
from thrust_gui.audio.player import SetPlayer
from thrust_gui.desktop.clock import SystemClock
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.workout.events import Start
from thrust_gui.domain.workout.state import Stage

if TYPE_CHECKING:
    from collections.abc import Mapping

LIMIT_MS: Final = 60_000
PLAN: Final = Plan(sets=1, reps=3, tempo=Tempo.parse("1-0-1-2"), rest_s=20, get_ready_s=3)
SECOND: Final = 48_000
BLOCKED_AT: Final = 6 * SECOND


@dataclass(frozen=True, slots=True)
class Kept:
    """What the set's record says, and for how long its interface was blocked; milliseconds."""

    late_ms: float
    gap_ms: float
    blocked_ms: float


def train(block_ms: int, environment: Mapping[str, str]) -> Kept:
    """Train in another process, whose interface's thread is busy with nothing for a while."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.helpers.live_workout", str(block_ms)],
        env={**environment, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{done.returncode}\n{done.stderr}"
    assert not done.stderr, done.stderr
    return Kept(*json.loads(done.stdout))


class LiveWorkout:
    """The trainer, its player, and the timer that stands for the page."""

    def __init__(self, block_ms: int) -> None:
        self._block_ms = block_ms
        self._clock, self._log = SystemClock(), MemoryLog()
        self._player = SetPlayer(self._clock)
        self._player.prepare()
        numbers = count(1)
        self._trainer = Trainer(
            player=self._player,
            log=self._log,
            clock=self._clock,
            new_id=lambda: f"id{next(numbers)}",
        )
        self._blocked_ms = 0.0

    def run(self, app: QCoreApplication) -> Kept:
        """Until the summary."""
        timer = QTimer(interval=PICTURE_MS, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._tick)
        QTimer.singleShot(LIMIT_MS, app.quit)
        self._trainer.begin(PLAN)
        self._trainer.dispatch(Start())
        timer.start()
        app.exec()
        timer.stop()
        self._player.close()
        ((record,),) = [each.sets for each in self._log.contents().workouts]
        assert record.late_ms is not None
        assert record.gap_ms is not None
        return Kept(record.late_ms, record.gap_ms, self._blocked_ms)

    def _tick(self) -> None:
        state = self._trainer.tick()
        if state.stage is Stage.DONE:
            QCoreApplication.exit()
        elif state.frame >= BLOCKED_AT and not self._blocked_ms:
            self._block()

    def _block(self) -> None:
        began_ns = self._clock.monotonic_ns()
        while self._blocked_ms < self._block_ms:
            self._blocked_ms = (self._clock.monotonic_ns() - began_ns) / 1e6


def main(block_ms: int) -> Kept:
    """Train here."""
    app = QCoreApplication([])  # first: without it Qt cannot look for a server
    return LiveWorkout(block_ms).run(app)


if __name__ == "__main__":
    kept = main(int(sys.argv[1]))
    json.dump(astuple(kept), sys.stdout)
