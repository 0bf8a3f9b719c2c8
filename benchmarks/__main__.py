"""``python -m benchmarks [NAME ...]``: all of them or those named; status 1 if one misses."""

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
    "frame",
    "train_frame",
    "lag",
    "weekly",
    "imports",
    "reopen",
    "history",
    "progress",
)


class Benchmark(Protocol):
    """What each module offers."""

    def run(self) -> list[Row]:
        """Measure."""
        ...


def main(chosen: list[str]) -> int:
    """Measure and print."""
    if unknown := [name for name in chosen if name not in NAMES]:
        print(f"no benchmark {', '.join(unknown)}; there are {', '.join(NAMES)}", file=sys.stderr)
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
