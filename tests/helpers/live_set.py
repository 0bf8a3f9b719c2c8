"""Plays a set for real, in a process of its own, and writes down where it was when.

A process of its own, because Qt connects to a sound server once in its life.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer

from thrust_gui.app.settings import SoundMode
from thrust_gui.audio.clips import VoiceClips
from thrust_gui.audio.player import SetPlayer
from thrust_gui.desktop.clock import SystemClock
from thrust_gui.domain.delay import Delay
from thrust_gui.domain.self_paced import marked, open_set
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import compile_set

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

LIMIT_MS: Final = 90_000
LEVEL: Final = 80
TELL: Final = "tell "


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What to play, and what to do to it.

    Attributes:
        blocked_ms: of every 60 ms, for so long the interface does nothing but burn time.
        paced: whether the lifter sets the pace.
        steps: at which frame to do what: mark, pause, mute, unmute, again, kill PID, pactl ARGS,
            choose DEVICE, or tell WORD, for whoever gave the order to do something.
        pause_ms: how long a pause is.
        voice: folder of the words, or "" for cues alone.
        level: in per cent; at 100 samples come out as they are.
        delay: of the device, as `Delay` has it.
    """

    tempo: str = "1-0-1-1"
    reps: int = 1
    get_ready_s: int = 0
    paced: bool = False
    blocked_ms: int = 0
    steps: tuple[tuple[int, str], ...] = ()
    pause_ms: int = 500
    voice: str = ""
    level: int = LEVEL
    delay: tuple[int, int, bool] = (300, 0, False)


@dataclass(frozen=True, slots=True)
class Seen:
    """What the interface read from the player."""

    at_ns: int
    frame: int
    source: str


def play(
    order: Order,
    environment: Mapping[str, str],
    told: Mapping[str, Callable[[], object]] | None = None,
) -> list[Seen]:
    """Play in another process; what it saw, and nothing on standard error.

    Args:
        order: what to play.
        environment: of the process.
        told: what to do here when a step tells its word.
    """
    with (
        tempfile.TemporaryFile("w+") as errors,
        subprocess.Popen(
            [sys.executable, "-m", "tests.helpers.live_set", json.dumps(asdict(order))],
            env={**environment, "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        ) as process,
    ):
        assert process.stdout is not None
        said = ""
        for said in process.stdout:
            if said.startswith(TELL):
                (told or {})[said.removeprefix(TELL).strip()]()
        process.wait()
        errors.seek(0)
        complaints = errors.read()
    assert process.returncode == 0, f"{process.returncode}\n{complaints}"
    assert not complaints, complaints
    return [Seen(*each) for each in json.loads(said)]


class LiveSet:
    """The set, its player and the timers that stand for the interface."""

    def __init__(self, order: Order) -> None:
        self.order = order
        self.seen: list[Seen] = []
        self._steps = list(order.steps)
        self._clock = SystemClock()
        voice = VoiceClips(Path(order.voice)) if order.voice else None
        self._player = SetPlayer(self._clock, voice=voice)
        self._player.set_sound(mode=SoundMode.BOTH, level=order.level)
        self._player.prepare()
        self._player.set_delays(((self._player.device(), Delay(*order.delay)),))
        self._tempo = Tempo.parse(order.tempo)
        compiled = open_set if order.paced else compile_set
        self._timeline = compiled(self._tempo, order.reps, order.get_ready_s)

    def run(self, app: QCoreApplication) -> list[Seen]:
        """Until the end of the set."""
        timers = [_timer(16, self._look)]
        if self.order.blocked_ms:
            timers.append(_timer(60, self._burn))
        QTimer.singleShot(LIMIT_MS, app.quit)
        self._player.play(self._timeline)
        app.exec()
        for timer in timers:
            timer.stop()
        self._player.close()
        return self.seen

    def _look(self) -> None:
        frame = self._player.position()
        self.seen.append(Seen(self._clock.monotonic_ns(), frame, self._player.source().value))
        while self._steps and frame >= self._steps[0][0]:
            self._do(self._steps.pop(0)[1])
        if frame >= self._timeline.length:
            QCoreApplication.exit()

    def _burn(self) -> None:
        until = self._clock.monotonic_ns() + self.order.blocked_ms * 1_000_000
        while self._clock.monotonic_ns() < until:
            pass
        self._look()

    def _do(self, step: str) -> None:
        match step.split():
            case ["mark"]:
                self._timeline = marked(self._timeline, self._tempo, self._player.position())
                self._player.rescore(self._timeline)
            case ["pause"]:
                self._player.pause()
                QTimer.singleShot(self.order.pause_ms, self._player.resume)
            case ["mute" | "unmute" as which]:
                self._player.set_sound(
                    mode=SoundMode.OFF if which == "mute" else SoundMode.BOTH, level=LEVEL
                )
            case ["again"]:
                self._player.play(self._timeline, self._player.position())
            case ["kill", pid]:
                os.kill(int(pid), signal.SIGKILL)
            case ["pactl", *args]:
                subprocess.run(["pactl", *args], check=True, capture_output=True)
            case ["choose", device]:
                self._player.choose_device((device, device))
            case ["tell", word]:
                sys.stdout.write(f"{TELL}{word}\n")
                sys.stdout.flush()
            case _:
                raise ValueError(step)


def _timer(every_ms: int, work: Callable[[], None]) -> QTimer:
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(every_ms)
    timer.timeout.connect(work)
    timer.start()
    return timer


def main(text: str) -> list[tuple[int, int, str]]:
    """Play here what the order, as JSON, says."""
    given = json.loads(text)
    given["steps"] = tuple((frame, step) for frame, step in given["steps"])
    app = QCoreApplication([])  # first: without it Qt cannot look for a server again
    seen = LiveSet(Order(**given)).run(app)
    return [(each.at_ns, each.frame, each.source) for each in seen]


if __name__ == "__main__":
    json.dump(main(sys.argv[1]), sys.stdout)
