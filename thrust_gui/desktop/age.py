"""How long this process has been running, counted from the moment the system began it."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path


def process_age_ms() -> float:
    """Milliseconds since the process began; on Linux to the 10 ms that the system keeps.

    Where the system does not say, the CPU time used so far is the best lower bound there is.
    """
    platform: str = sys.platform
    if platform == "linux":
        return _linux_age_ms(Path("/proc/self/stat").read_text(encoding="ascii"))
    if platform == "win32":
        return _windows_age_ms()
    return time.process_time_ns() / 1e6


def _linux_age_ms(stat: str) -> float:
    started_ticks = int(stat.rpartition(")")[2].split()[19])
    started_ms = started_ticks * 1000 / os.sysconf("SC_CLK_TCK")
    return time.clock_gettime_ns(time.CLOCK_BOOTTIME) / 1e6 - started_ms


def _windows_age_ms() -> float:
    import ctypes  # noqa: PLC0415 - on the way to the first frame, only where it is needed

    times = [ctypes.c_ulonglong() for _ in range(5)]
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - unknown to checkers elsewhere
    kernel.GetSystemTimePreciseAsFileTime(ctypes.byref(times[4]))
    process = ctypes.c_void_p(-1)
    kernel.GetProcessTimes(process, *(ctypes.byref(each) for each in times[:4]))
    return (times[4].value - times[0].value) / 10_000
