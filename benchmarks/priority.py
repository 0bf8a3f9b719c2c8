"""Priority over whatever else the machine does, where the system grants it."""

from __future__ import annotations

import os


def hurry(place: int) -> str:
    """Ask for it, for this process and those that it starts; what was granted, in words.

    Args:
        place: 1 to 99 among what runs in real time; more comes first.
    """
    try:
        os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(place))
    except (AttributeError, OSError):
        return "as any program's"
    return f"real time, round robin {place}"
