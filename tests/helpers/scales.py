"""What a process of Qt's weighs and holds."""

from __future__ import annotations

import gc
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

Line = dict[str, Any]


class Scales:
    """What the process weighs and holds."""

    def __init__(self, roots: tuple[QObject, ...]) -> None:
        self._roots = roots

    def weigh(self) -> Line:
        """Memory in KiB, objects, descriptors, threads; takes some tens of milliseconds."""
        rollup = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
        kib = {
            line.split(":")[0]: int(line.split()[1])
            for line in rollup.splitlines()
            if line.endswith("kB")
        }
        alive = self.qobjects()
        return {
            "rss_kb": kib["Rss"],
            "pss_kb": kib["Pss"],
            "uss_kb": kib["Private_Clean"] + kib["Private_Dirty"],
            "anonymous_kb": kib["Anonymous"],
            "blocks": sys.getallocatedblocks(),
            "gc_objects": len(gc.get_objects()),
            "qobjects": len(alive),
            "widgets": len(QApplication.allWidgets()),
            "timers": sum(isinstance(each, QTimer) for each in alive),
            "running": len(self.running(alive)),
            "fds": len(list(Path("/proc/self/fd").iterdir())),
            "threads": len(list(Path("/proc/self/task").iterdir())),
            "cpu_s": round(time.process_time(), 1),
        }

    def qobjects(self) -> list[QObject]:
        """Every object of Qt that Python holds or that belongs to the program's."""
        held = [each for each in gc.get_objects() if isinstance(each, QObject) and isValid(each)]
        owned = [child for root in self._roots for child in root.findChildren(QObject)]
        return list({id(each): each for each in (*self._roots, *held, *owned)}.values())

    def running(self, alive: list[QObject]) -> list[str]:
        """Each timer that is registered with the event loop, by what it belongs to."""
        dispatcher = QAbstractEventDispatcher.instance()
        return sorted(
            f"{_described(each)} {timer.interval} ms"
            for each in alive
            for timer in dispatcher.registeredTimers(each)
        )


def _described(each: QObject) -> str:
    parent = each.parent()
    return f"{type(each).__name__} of {type(parent).__name__}"
