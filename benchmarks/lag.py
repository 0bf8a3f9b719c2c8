"""How late the interface is while repetitions go to a disk that takes 200 ms for each sync."""

from __future__ import annotations

from typing import Final

from benchmarks.table import Row, table
from benchmarks.train_frame import measured

MOST_MS: Final = 16.0
HOW: Final = "python -m benchmarks lag"


def run() -> list[Row]:
    """One set in real time; a beat every 16 ms in the interface thread tells how late it is."""
    found = measured("lag")
    p99 = found["late_p99_ms"]
    return [
        Row(
            name=(
                f"Interface lag while {found['reps']:.0f} repetitions are logged, "
                f"200 ms a sync ({found['beats']:.0f} beats)"
            ),
            figure=f"99 % within {p99:.1f} ms; worst {found['late_max_ms']:.1f} ms",
            bound=f"99 % ≤ {MOST_MS:g} ms",
            ok=p99 <= MOST_MS,
            how=HOW,
        )
    ]


if __name__ == "__main__":
    print(table(run()))
