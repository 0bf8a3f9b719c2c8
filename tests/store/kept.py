"""What each fixture file of an older version holds, and how the next one is made.

python -m tests.store.kept FILE

writes one with this version's code; it is kept as ``fixtures/vN.sqlite3`` and never made anew.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from tests.helpers.fakes import FakeClock
from tests.store.records import FRIDAY, rep, row_id, set_of, workout
from thrust_gui.domain.plan import Pacing
from thrust_gui.domain.records import BandRecord, LogContents
from thrust_gui.store.log import SqliteLog
from thrust_gui.store.migrations import VERSION

WATCHED = 4
"""From here on a set keeps who set its pace, and how late picture and sound came."""
BANDS = (
    BandRecord(id=row_id(1), name="Black, wide", width_mm=64, flat_length_mm=1040, colour="black"),
    BandRecord(id=row_id(2), name="Élastique 🟥", width_mm=22, rigging="folded"),
)


def contents(version: int = VERSION) -> LogContents:
    """Two bands, a deleted set beside, and three workouts with everything a row can hold."""
    full = replace(
        set_of(11, [rep(1), rep(2, lift_ms=1250), rep(3, complete=False)]),
        band=row_id(1),
        rigging="folded",
        rest_length_mm=520,
        effort=8.5,
        peak_force_n=412.5,
        impulse_ns=1503.25,
        note="=1+1, “quoted”\nand a second line",
    )
    if version >= WATCHED:
        full = replace(full, pacing=Pacing.SELF_PACED, late_ms=21.5, gap_ms=0.0)
    return LogContents(
        bands=BANDS,
        workouts=(
            replace(workout(1, FRIDAY - timedelta(days=400)), note="the first", plan="a plan"),
            workout(2, FRIDAY - timedelta(days=2), [full, set_of(12, [rep(1)], ordinal=2)]),
            workout(3, FRIDAY, [set_of(21)]),
        ),
    )


def make(path: Path) -> None:
    with SqliteLog(path, FakeClock()) as log:
        log.add(contents())
        log.save_set(row_id(3), set_of(22, [rep(1)], ordinal=2))
        log.mark_set(row_id(22), deleted=True)


if __name__ == "__main__":
    make(Path(sys.argv[1]))
