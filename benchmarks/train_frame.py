"""What a frame of Train costs at 1920 x 1080 in software, and how busy a set keeps a core."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Final

from benchmarks.table import Row, table
from benchmarks.xvfb import display

MOST_MS: Final = 8.0
MOST_SHARE: Final = 0.25
HOW: Final = "python -m benchmarks train_frame"


def run() -> list[Row]:
    """Every frame of a set of twelve; then eighteen seconds of training in real time."""
    painted, busy = measured("frames"), measured("busy")
    p99, share = painted["paint_p99_ms"], busy["share"]
    return [
        Row(
            name=f"Paints of Train at 1920×1080, {painted['paints']:.0f} of a whole set",
            figure=(
                f"99 % within {p99:.1f} ms ({painted['work_p99_ms']:.1f} ms of it work); "
                f"median {painted['paint_p50_ms']:.1f} ms"
            ),
            bound=f"99 % ≤ {MOST_MS:g} ms",
            ok=p99 <= MOST_MS,
            how=HOW,
        ),
        Row(
            name=f"One core during a set of {busy['seconds']:.0f} s",
            figure=f"{share:.0%} busy",
            bound=f"≤ {MOST_SHARE:.0%}",
            ok=share <= MOST_SHARE,
            how=HOW,
        ),
    ]


def measured(what: str) -> dict[str, float]:
    """Run `benchmarks.floor` on a screen of its own; what it found."""
    with display() as environment:
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.floor", what],
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            check=True,
        )
    found = json.loads(done.stdout)
    return {key: float(value) for key, value in found.items()}


if __name__ == "__main__":
    print(table(run()))
