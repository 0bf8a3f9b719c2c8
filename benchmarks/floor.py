"""The Train view in a window of its own, measured from within.

``python -m benchmarks.floor frames`` prints what it found as one line of JSON; `train_frame` and
`lag` start it on a screen of its own and make rows of that.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from contextlib import ExitStack
from itertools import count, pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from thrust_gui.app.devices import Devices
from thrust_gui.app.ports import Source
from thrust_gui.app.training import Trainer
from thrust_gui.desktop.clock import SystemClock
from thrust_gui.domain.compat import override
from thrust_gui.domain.figure import Body
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.units import RATE
from thrust_gui.domain.workout.state import Stage
from thrust_gui.store.log import SqliteLog
from thrust_gui.store.tuning import Tuning
from thrust_gui.ui.train.page import TrainPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from thrust_gui.app.settings import ChosenOutput, SoundMode
    from thrust_gui.domain.delay import Delays
    from thrust_gui.domain.timeline import Timeline

FONTS: Final = Path(__file__).resolve().parents[1] / "resources" / "fonts"
SIZE: Final = (1920, 1080)
FRAMES_A_SECOND: Final = 60
BEAT_MS: Final = 16
SYNC_S: Final = 0.2
WHOLE_SET: Final = Plan(sets=1, reps=12, tempo=Tempo.parse("3-0-1-2"), get_ready_s=10)
SHORT_SET: Final = Plan(sets=1, reps=3, tempo=Tempo.parse("3-0-1-2"), get_ready_s=3)
BUSY_SET: Final = Plan(sets=1, reps=9, tempo=Tempo.parse("1-0-1-0"), get_ready_s=3)


class Standing:
    """A silent player that stands where it is put."""

    def __init__(self) -> None:
        self.timeline: Timeline | None = None
        self.frame = 0

    def play(self, timeline: Timeline, frame: int = 0, *, paused: bool = False) -> None:
        """Stand at the frame; a pause makes no difference."""
        self.timeline, self.frame = timeline, frame
        self._paused = paused

    def rescore(self, timeline: Timeline) -> None:
        """Another timeline from here on."""
        self.timeline = timeline

    def pause(self) -> None:
        """Stand."""

    def resume(self) -> None:
        """Stand."""

    def stop(self) -> None:
        """Forget the timeline."""
        self.timeline = None

    def position(self) -> int:
        """Where it was put."""
        return self.frame

    def source(self) -> Source:
        """As with sound, so that no banner is painted."""
        return Source.DEVICE

    def gap_ms(self) -> float | None:
        """Nobody listens."""
        return None

    def set_sound(self, *, mode: SoundMode, level: int) -> None:
        """There is none."""

    def device(self) -> str:
        """It has none."""
        return ""

    def devices(self) -> Devices:
        """None that the system knows."""
        return Devices()

    def choose_device(self, choice: ChosenOutput | None) -> None:
        """It has none."""

    def watch_devices(self, changed: Callable[[], None]) -> None:
        """None comes or goes."""

    def set_delays(self, delays: Delays) -> None:
        """There is none."""


class Running(Standing):
    """A silent player that runs with the machine's clock."""

    def __init__(self) -> None:
        super().__init__()
        self._since = 0.0

    @override
    def play(self, timeline: Timeline, frame: int = 0, *, paused: bool = False) -> None:
        """Run from the frame."""
        super().play(timeline, frame, paused=paused)
        self._since = time.perf_counter() - frame / RATE

    @override
    def position(self) -> int:
        """Where it has got."""
        return int((time.perf_counter() - self._since) * RATE)


class Window(QWidget):
    """Notes how long each of its paints takes: all that is dirty, and bringing it to the screen.

    By the clock, and by the work of its own thread: the difference is other programs' doing.
    """

    def __init__(self, page: TrainPage) -> None:
        super().__init__()
        self.paints_ms: list[float] = []
        self.worked_ms: list[float] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)

    @override
    def event(self, event: QEvent) -> bool:
        """Time the paint of what is dirty."""
        if event.type() != QEvent.Type.UpdateRequest:
            return super().event(event)
        start, worked = time.perf_counter(), time.thread_time()
        handled = super().event(event)
        self.paints_ms.append((time.perf_counter() - start) * 1000)
        self.worked_ms.append((time.thread_time() - worked) * 1000)
        return handled


class Bench:
    """A window with the floor, a log on disk, and a player."""

    def __init__(self, app: QApplication, player: Standing, log: SqliteLog) -> None:
        numbers = count(1)
        self.app, self.player = app, player
        clock = SystemClock()
        self.trainer = Trainer(
            player=player, log=log, clock=clock, new_id=lambda: f"id-{next(numbers)}"
        )
        self.page = TrainPage(
            trainer=self.trainer,
            clock=clock,
            player_source=player.source,
            health=log.health,
            body=Body(),
        )
        self.window = Window(self.page)
        self.window.resize(*SIZE)
        self.window.show()
        for _ in range(20):
            app.processEvents()

    def run_set(self, plan: Plan) -> None:
        """Train one set in real time."""
        self.page.begin(plan)
        watch = QTimer(self.page, interval=100)
        watch.timeout.connect(self._stop_when_done)
        watch.start()
        self.app.exec()

    def _stop_when_done(self) -> None:
        if self.trainer.state.stage is Stage.DONE:
            self.app.quit()


def frames(app: QApplication, log: SqliteLog) -> dict[str, float]:
    """Each frame of a whole set, as fast as they can be painted."""
    player = Standing()
    bench = Bench(app, player, log)
    bench.page.begin(WHOLE_SET)
    bench.window.paints_ms.clear()
    bench.window.worked_ms.clear()
    assert player.timeline is not None
    step = RATE // FRAMES_A_SECOND
    took: list[float] = []
    for frame in range(0, player.timeline.length, step):
        player.frame = frame
        start = time.perf_counter()
        bench.page.refresh()
        app.processEvents()
        took.append((time.perf_counter() - start) * 1000)
    paints = bench.window.paints_ms
    return {
        "paints": len(paints),
        "paint_p50_ms": percentile(paints, 50),
        "paint_p99_ms": percentile(paints, 99),
        "paint_max_ms": max(paints),
        "work_p99_ms": percentile(bench.window.worked_ms, 99),
        "frames": len(took),
        "frame_p50_ms": percentile(took, 50),
        "frame_p99_ms": percentile(took, 99),
    }


def busy(app: QApplication, log: SqliteLog) -> dict[str, float]:
    """A set in real time: what share of one core the whole process takes."""
    bench = Bench(app, Running(), log)
    wall, used = time.perf_counter(), time.process_time()
    bench.run_set(SHORT_SET)
    wall, used = time.perf_counter() - wall, time.process_time() - used
    return {"seconds": wall, "share": used / wall, "paints": len(bench.window.paints_ms)}


def lag(app: QApplication, log: SqliteLog) -> dict[str, float]:
    """A set in real time, with a heartbeat in the interface thread: how late each beat comes."""
    bench = Bench(app, Running(), log)
    beats: list[float] = []
    heart = QTimer(bench.page, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
    heart.timeout.connect(lambda: beats.append(time.perf_counter() * 1000))
    heart.start()
    bench.run_set(BUSY_SET)
    waiting = log.health().waiting
    heart.stop()
    late = [max(0.0, now - before - BEAT_MS) for before, now in pairwise(beats)]
    log.flush(30)
    (workout,) = log.contents().workouts
    return {
        "beats": len(late),
        "late_p50_ms": percentile(late, 50),
        "late_p99_ms": percentile(late, 99),
        "late_max_ms": max(late),
        "reps": len(workout.sets[0].reps),
        "waiting_at_the_end": waiting,
    }


def percentile(values: list[float], share: float) -> float:
    """The smallest value that so many per cent of the values do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * int(share) // 100) - 1)]


MEASURES: Final[dict[str, Callable[[QApplication, SqliteLog], dict[str, float]]]] = {
    "frames": frames,
    "busy": busy,
    "lag": lag,
}


def main(name: str) -> None:
    """Measure one thing, print it."""
    app = QApplication([])
    app.setStyle("Fusion")
    for file in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    slow = Tuning(committing=lambda: time.sleep(SYNC_S)) if name == "lag" else None
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        log = stack.enter_context(SqliteLog(Path(folder) / "log.sqlite3", SystemClock(), slow))
        print(json.dumps(MEASURES[name](app, log)))


if __name__ == "__main__":
    main(sys.argv[1])
