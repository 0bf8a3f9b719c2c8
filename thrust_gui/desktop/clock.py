"""The one who tells the time. Everything else asks it, through the Clock port."""

from __future__ import annotations

import sys
import time
from datetime import date, datetime


def _monotonic_ns() -> int:
    return time.monotonic_ns()  # noqa: TID251 - this is the Clock


# Of each system: a clock that stands still in sleep, and one that runs on. Nobody sets either.
if sys.platform == "win32":
    import ctypes

    def _awake_ns() -> int:
        """Windows' monotonic clock runs on in sleep; the unbiased interrupt time does not."""
        ticks = ctypes.c_ulonglong()
        ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(ticks))
        return ticks.value * 100

    def _restless_ns() -> int:
        """In steps of 10 to 16 ms."""
        count = ctypes.windll.kernel32.GetTickCount64
        count.restype = ctypes.c_ulonglong
        return int(count()) * 1_000_000
elif sys.platform == "darwin":

    def _awake_ns() -> int:
        return time.clock_gettime_ns(time.CLOCK_UPTIME_RAW)

    def _restless_ns() -> int:
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC_RAW)
else:
    _awake_ns = _monotonic_ns

    def _restless_ns() -> int:
        """Linux, and what else has this clock; where it is missing no sleep is noticed."""
        named = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
        return time.clock_gettime_ns(named)


class SystemClock:
    """The machine's clocks."""

    def __init__(self) -> None:
        self._asleep_ns = 0

    def utc_ms(self) -> int:
        """Milliseconds since 1970, UTC."""
        return time.time_ns() // 1_000_000  # noqa: TID251 - this is the Clock

    def utc_offset_min(self) -> int:
        """The local offset from UTC now, in minutes; east is positive."""
        offset = self._now().utcoffset()
        return round(offset.total_seconds() / 60) if offset is not None else 0

    def today(self) -> date:
        """The local calendar date now."""
        return self._now().date()

    def utc_offset_min_at(self, local: datetime) -> int:
        """The local offset from UTC when the clock on the wall showed this, in minutes."""
        try:
            offset = local.astimezone().utcoffset()
        except (OSError, OverflowError):  # Windows knows no offset before 1970
            return self.utc_offset_min()
        return round(offset.total_seconds() / 60) if offset is not None else 0

    def monotonic_ns(self) -> int:
        """Nanoseconds from an arbitrary origin; stands still while the machine sleeps."""
        return _awake_ns()

    def asleep_ms(self) -> int:
        """How long the machine has slept so far, by clocks that nobody sets; never goes back.

        The clock that runs on is read first: who is held up between the two readings, for however
        long, finds a little less and never a sleep that there was not.
        """
        restless_ns = _restless_ns()
        self._asleep_ns = max(self._asleep_ns, restless_ns - _awake_ns())
        return self._asleep_ns // 1_000_000

    def _now(self) -> datetime:
        return datetime.now().astimezone()  # noqa: TID251 - made aware at once; the Clock
