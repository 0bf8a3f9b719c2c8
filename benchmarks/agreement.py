"""Whether the phase on screen and the phase heard are the same, by the machine's own ears.

A child process trains a set in the real Train view with the real player, on a private sound server
whose speaker is recorded with the time each sample was heard. For every change of phase it notes
when the paint that first shows it had reached the screen. The difference to the time at which the
cue of the same phase was heard is what is counted.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.table import Row, table
from benchmarks.xvfb import display
from tests.helpers.pulse import null_sink, onsets, recording
from thrust_gui.app.settings import SoundMode
from thrust_gui.app.training import Trainer
from thrust_gui.audio.player import SetPlayer
from thrust_gui.desktop.clock import SystemClock
from thrust_gui.domain.compat import override
from thrust_gui.domain.figure import Body
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import MOVING, CueKind, compile_set
from thrust_gui.domain.workout.state import Stage
from thrust_gui.store.log import SqliteLog
from thrust_gui.ui.train.page import TrainPage

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

PLAN: Final = Plan(sets=1, reps=12, tempo=Tempo.parse("2-0-1-1"), get_ready_s=3)
SETS: Final = 3
MOST_MS: Final = 40.0
SHARE: Final = 95.0
HOW: Final = "python -m benchmarks agreement"
PHASE_CUES: Final = (CueKind.LIFT, CueKind.HOLD, CueKind.LOWER)


def run() -> list[Row]:
    """Several sets; every change from lift to hold to lower to lift counts."""
    apart: list[float] = []
    for _ in range(SETS):
        apart += differences()
    size = np.abs(np.array(apart))
    share = float((size <= MOST_MS).mean() * 100)
    within = float(np.percentile(size, SHARE))
    return [
        Row(
            name=f"Phase on screen against phase heard ({size.size} changes)",
            figure=(
                f"{share:.0f} % within {MOST_MS:g} ms; {SHARE:g} % within {within:.0f} ms; "
                f"median screen {np.median(apart):+.0f} ms"
            ),
            bound=f"{SHARE:g} % within {MOST_MS:g} ms",
            ok=share >= SHARE,
            how=HOW,
        )
    ]


def differences() -> list[float]:
    """One set: screen minus ear in milliseconds, for each change of phase."""
    with display() as screen, null_sink() as pulse:
        with recording(pulse) as heard:
            said = subprocess.run(
                [sys.executable, "-m", "benchmarks.agreement", "child"],
                env={**pulse.environment, **screen},
                stdout=subprocess.PIPE,
                text=True,
                check=True,
            ).stdout
        shown: list[int] = json.loads(said)
        timeline = compile_set(PLAN.tempo, PLAN.reps, PLAN.get_ready_s)
        places = onsets(heard.samples)
        assert len(places) == len(timeline.cues), (
            f"{len(places)} of {len(timeline.cues)} cues heard"
        )
        ears = [
            heard.heard_ns(place)
            for place, cue in zip(places, timeline.cues, strict=True)
            if cue.kind in PHASE_CUES
        ]
    return [(eye - ear) / 1e6 for eye, ear in zip(shown, ears, strict=True)]


class Eye(QObject):
    """Notes when a phase was first on screen: after the paint that brought it there."""

    def __init__(self, page: TrainPage, trainer: Trainer) -> None:
        super().__init__()
        self._page, self._trainer = page, trainer
        self._clock = SystemClock()
        self._last = (0, "")
        self.shown_ns: list[int] = []
        page.slab.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look after each paint of the slab; the timer runs out when it is on screen."""
        if event.type() is event.Type.Paint and self._page.props is not None:
            state = self._trainer.state
            if state.timeline is not None:
                phase = state.timeline.at(state.frame).phase
                now = (phase.rep, phase.kind.value)
                if now != self._last and phase.kind in MOVING:
                    self._last = now
                    QTimer.singleShot(0, lambda: self.shown_ns.append(self._clock.monotonic_ns()))
        return False


def child() -> None:
    """Train one set, print when each phase was shown."""
    app = QApplication([])
    clock = SystemClock()
    with tempfile.TemporaryDirectory() as folder:
        log = SqliteLog(Path(folder) / "log.sqlite3", clock)
        player = SetPlayer(clock)
        player.set_sound(mode=SoundMode.TONES, level=80)
        trainer = Trainer(player=player, log=log, clock=clock, new_id=log.new_id)
        page = TrainPage(
            trainer=trainer,
            clock=clock,
            player_source=player.source,
            health=log.health,
            body=Body(),
        )
        page.resize(1920, 1080)
        page.show()
        eye = Eye(page, trainer)
        QTimer.singleShot(500, lambda: page.begin(PLAN))
        watch = QTimer(interval=100)
        watch.timeout.connect(lambda: trainer.state.stage is Stage.DONE and app.quit())
        QTimer.singleShot(1000, watch.start)
        app.exec()
        player.close()
        log.close()
    os.write(1, json.dumps(eye.shown_ns).encode())


if __name__ == "__main__":
    if sys.argv[1:] == ["child"]:
        child()
    else:
        print(table(run()))
