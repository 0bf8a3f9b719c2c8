"""``python -m benchmarks [NAME ...]``: all of them or those named; status 1 if one misses.

``python -m benchmarks soak [--minutes 120]`` takes hours and ``transcript [--sets 3]`` minutes of
real time: they run only when they are named, each with arguments of its own.
"""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING, Final, Protocol, cast

from benchmarks.table import table

if TYPE_CHECKING:
    from benchmarks.table import Row

NAMES: Final = (
    "start",
    "cues",
    "agreement",
    "rests",
    "losses",
    "frame",
    "train_frame",
    "lag",
    "weekly",
    "imports",
    "reopen",
    "history",
    "progress",
    "legible",
    "views",
)
ALONE: Final = ("soak", "transcript")
"""Take arguments of their own."""


class Command(Protocol):
    """What a module of `ALONE` offers."""

    def main(self, arguments: list[str]) -> int:
        """Measure, print; the exit status."""
        ...


class Benchmark(Protocol):
    """What each module offers."""

    def run(self) -> list[Row]:
        """Measure."""
        ...


def main(chosen: list[str]) -> int:
    """Measure and print."""
    if chosen and chosen[0] in ALONE:
        command = cast("Command", importlib.import_module(f"benchmarks.{chosen[0]}"))
        return command.main(chosen[1:])
    if unknown := [name for name in chosen if name not in NAMES]:
        print(
            f"no benchmark {', '.join(unknown)}; there are {', '.join((*NAMES, *ALONE))}",
            file=sys.stderr,
        )
        return 2
    rows: list[Row] = []
    for name in chosen or NAMES:
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        benchmark = cast("Benchmark", importlib.import_module(f"benchmarks.{name}"))
        rows += benchmark.run()
    print(table(rows))
    return 0 if all(row.ok for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
