"""The one who tells the time. Everything else asks it, through the Clock port."""

from __future__ import annotations

import sys
import time
from datetime import date, datetime


def _monotonic_ns() -> int:
    return time.monotonic_ns()  # noqa: TID251 - this is the Clock


if sys.platform == "win32":
    import ctypes

    def _awake_ns() -> int:
        """Windows' monotonic clock runs on in sleep; the unbiased interrupt time does not."""
        ticks = ctypes.c_ulonglong()
        ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(ticks))
        return ticks.value * 100
else:
    _awake_ns = _monotonic_ns


class SystemClock:
    """The machine's clocks."""

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

    def _now(self) -> datetime:
        return datetime.now().astimezone()  # noqa: TID251 - made aware at once; the Clock
