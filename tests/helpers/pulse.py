"""A PulseAudio of our own whose only speaker is a null sink, and a recorder of what it plays."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import threading
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from thrust_gui.desktop.clock import SystemClock

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from thrust_gui.audio.mixing import Pcm
    from thrust_gui.domain.timeline import Timeline

TOOLS: Final = ("pulseaudio", "pactl", "parec")
RATE: Final = 48_000
SINK: Final = f"module-null-sink sink_name=null rate={RATE} channels=1"
TRIES: Final = 300


@dataclass(slots=True)
class Pulse:
    """A server, which may be killed and started again.

    Attributes:
        environment: for whoever is to play on it.
        socket: where it is asked.
        process: the one that runs, or ran last.
    """

    environment: dict[str, str]
    socket: Path
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Be there; ready when this returns."""
        self.process = subprocess.Popen(
            [
                *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1"),
                *("--use-pid-file=no", "--disallow-exit", "-L", SINK, "-L"),
                f"module-native-protocol-unix socket={self.socket} auth-anonymous=1",
            ],
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for _ in range(TRIES):
            tried = subprocess.run(
                ["pactl", "info"], env=self.environment, check=False, capture_output=True
            )
            if tried.returncode == 0 or self.process.poll() is not None:
                break
        assert self.process.poll() is None, "PulseAudio did not start"

    def kill(self) -> None:
        """Be gone, without a word to anybody."""
        if self.process:
            self.process.kill()
            self.process.wait()

    @property
    def pid(self) -> int:
        assert self.process is not None
        return self.process.pid

    @property
    def only(self) -> dict[str, str]:
        """What of the environment leads to this server."""
        return {name: self.environment[name] for name in ("XDG_RUNTIME_DIR", "PULSE_SERVER")}

    def hurry(self) -> None:
        """Where whoever asks runs in real time, have the server do so too, in the same place."""
        ours = os.sched_getscheduler(0)
        if ours != os.SCHED_OTHER:
            for thread in Path(f"/proc/{self.pid}/task").iterdir():
                os.sched_setscheduler(int(thread.name), ours, os.sched_getparam(0))

    def plug(self, name: str) -> None:
        """Have one more null sink."""
        self.pactl("load-module", "module-null-sink", f"sink_name={name}", f"rate={RATE}")

    def unplug(self, name: str) -> None:
        """Have it no longer."""
        modules = subprocess.run(
            ["pactl", "list", "short", "modules"],
            env=self.environment,
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        line = next(line for line in modules.splitlines() if f"sink_name={name}" in line)
        self.pactl("unload-module", line.split()[0])

    def pactl(self, *args: str) -> None:
        subprocess.run(["pactl", *args], env=self.environment, check=True, capture_output=True)


@dataclass(slots=True)
class Recording:
    """What came out of the null sink: samples, and when which of them had come."""

    chunks: list[bytes] = field(default_factory=list[bytes])
    stamps: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])

    @property
    def samples(self) -> Pcm:
        return np.frombuffer(b"".join(self.chunks), "<i2").astype(np.int16)

    def read(self, pipe: int) -> None:
        clock, count = SystemClock(), 0
        while chunk := os.read(pipe, 65_536):
            count += len(chunk) // 2
            self.chunks.append(chunk)
            self.stamps.append((clock.monotonic_ns(), count))

    def heard_ns(self, sample: int) -> float:
        """When a sample was heard: the recorder is at times late, but never early."""
        offsets = [at - count * 1e9 / RATE for at, count in self.stamps]
        return float(np.percentile(offsets, 5)) + sample * 1e9 / RATE


def missing_tools() -> list[str]:
    return [tool for tool in TOOLS if shutil.which(tool) is None]


@contextmanager
def null_sink() -> Generator[Pulse]:
    """A server that is ready."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder.chmod(0o700)
        socket = folder / "pulse" / "native"
        environment = {
            **{name: value for name, value in os.environ.items() if name[:6] != "PULSE_"},
            "XDG_RUNTIME_DIR": str(folder),
            "PULSE_SERVER": f"unix:{socket}",
        }
        pulse = Pulse(environment, socket)
        stack.callback(pulse.kill)
        pulse.start()
        yield pulse


@contextmanager
def recording(pulse: Pulse, sink: str = "null") -> Generator[Recording]:
    """Everything a sink plays inside the block; complete when the block has ended."""
    found = Recording()
    with subprocess.Popen(
        [
            *("parec", "--verbose", "-d", f"{sink}.monitor", "--format=s16le"),
            *(f"--rate={RATE}", "--channels=1", "--latency-msec=20"),
        ],
        env=pulse.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        for line in process.stderr:
            if b"successfully created" in line:
                break
        drain = threading.Thread(target=process.stderr.read)
        reader = threading.Thread(target=found.read, args=(process.stdout.fileno(),))
        drain.start()
        reader.start()
        try:
            yield found
        finally:
            process.terminate()
            reader.join()
            drain.join()


def onsets(samples: Pcm, threshold: int = 2_000, gap_ms: int = 80) -> list[int]:
    """Where sounds begin: the first sample over the threshold after a gap under it."""
    loud = np.flatnonzero(np.abs(samples.astype(np.int32)) > threshold)
    if not loud.size:
        return []
    first = np.r_[True, np.diff(loud) > RATE * gap_ms // 1000]
    return [int(place) for place in loud[first]]


def interval_errors(heard: Iterable[int], timeline: Timeline) -> list[float]:
    """How far each interval between onsets is from the timeline's, in milliseconds."""
    found = np.diff(list(heard))
    planned = np.diff([cue.frame for cue in timeline.cues])
    assert found.size == planned.size, f"{found.size + 1} onsets of {planned.size + 1} cues"
    return [float(error) * 1000 / RATE for error in np.abs(found - planned)]
