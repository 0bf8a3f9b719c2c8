"""A heartbeat in the interface's thread: how late each beat is, in memory that does not grow."""

from __future__ import annotations

import time
from array import array
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

BEAT_MS: Final = 16
STEP_MS: Final = 0.1
BINS: Final = 10_000


class Beats:
    """How late beats were: a histogram in tenths of milliseconds up to a second."""

    def __init__(self) -> None:
        self._bins = array("L", bytes(BINS * array("L").itemsize))
        self._count = 0
        self._worst = 0.0

    def add(self, late_ms: float) -> None:
        """One beat."""
        self._bins[min(int(late_ms / STEP_MS), BINS - 1)] += 1
        self._count += 1
        self._worst = max(self._worst, late_ms)

    def forget(self) -> None:
        """As new, in place."""
        for number in range(BINS):
            self._bins[number] = 0
        self._count, self._worst = 0, 0.0

    def figures(self) -> dict[str, float]:
        """Beats, and by how many milliseconds half and 99 % of them were late at most."""
        return {
            "beats": self._count,
            "p50_ms": self.within(50),
            "p99_ms": self.within(99),
            "max_ms": round(self._worst, 2),
        }

    def within(self, share: float) -> float:
        """Milliseconds that so many per cent of the beats do not exceed, rounded up to a tenth."""
        wanted, seen = self._count * share / 100, 0
        for number, count in enumerate(self._bins):
            seen += count
            if seen >= wanted:
                return round((number + 1) * STEP_MS, 1)
        return BINS * STEP_MS


class Heart:
    """Beats every 16 ms, as often as the floor paints."""

    def __init__(self, parent: QObject) -> None:
        self.all = Beats()
        self._others: tuple[Beats, ...] = ()
        self._last = 0.0
        self._timer = QTimer(parent, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def watch(self, *others: Beats) -> None:
        """Have every beat counted there too."""
        self._others = others

    def start(self) -> None:
        """Begin to beat."""
        self.skip()
        self._timer.start()

    def stop(self) -> None:
        """No more."""
        self._timer.stop()

    def skip(self) -> None:
        """Forget when the last beat was: the one to come is not judged."""
        self._last = 0.0

    def _beat(self) -> None:
        now = time.perf_counter() * 1000
        if self._last:
            late = max(0.0, now - self._last - BEAT_MS)
            self.all.add(late)
            for each in self._others:
                each.add(late)
        self._last = now
