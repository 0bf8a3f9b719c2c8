"""Volume by local date and band: one query by date that never touches a repetition."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from thrust_gui.domain.history import BandUse
from thrust_gui.domain.volume import DayVolume, Share

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

DAYS: Final = """
SELECT w.local_date, w.id, s.band, s.rigging,
       sum(s.completed_reps > 0), sum(s.completed_reps),
       sum(iif(s.completed_reps > 0, s.tut_ms, 0)), sum(iif(s.completed_reps > 0, s.hold_ms, 0)),
       total(iif(s.completed_reps > 0, s.impulse_ns, 0)),
       total(s.peak_force_n * s.completed_reps),
       sum(iif(s.peak_force_n IS NULL, 0, s.completed_reps))
FROM workout AS w INDEXED BY workout_by_date
CROSS JOIN set_entry AS s INDEXED BY set_of_workout ON s.workout = w.id AND s.deleted = 0
WHERE w.deleted = 0 AND w.local_date BETWEEN ? AND ?
GROUP BY w.local_date, w.started_at, w.id, s.band, s.rigging
ORDER BY w.local_date, w.started_at, w.id, s.band, s.rigging"""
"""A row a workout and band, out of two indexes, without any table. Sessions are
counted over the rows, because a workout with two bands is one session."""


def days(connection: sqlite3.Connection, first: date, last: date) -> tuple[DayVolume, ...]:
    """Volume of the local dates from first to last, oldest first; only days with a set."""
    rows = connection.execute(DAYS, (first.isoformat(), last.isoformat())).fetchall()
    return tuple(_day(day, found) for day, found in groupby(rows, key=lambda row: str(row[0])))


def _day(day: str, rows: Iterable[tuple[Any, ...]]) -> DayVolume:
    shares: dict[BandUse, Share] = {}
    trained: set[str] = set()
    for _, workout, band, rigging, sets, reps, tut_ms, hold_ms, impulse, load, forced in rows:
        if not sets:
            continue
        trained.add(workout)
        use = BandUse(band, rigging)
        share = Share(
            use=use,
            sets=sets,
            reps=reps,
            tut_ms=tut_ms,
            hold_ms=hold_ms,
            impulse_ns=impulse,
            load_n=load,
            forced_reps=forced,
        )
        shares[use] = shares[use] + share if use in shares else share
    return DayVolume(
        day=date.fromisoformat(day),
        sessions=len(trained),
        sets=sum(each.sets for each in shares.values()),
        reps=sum(each.reps for each in shares.values()),
        tut_ms=sum(each.tut_ms for each in shares.values()),
        hold_ms=sum(each.hold_ms for each in shares.values()),
        shares=tuple(shares.values()),
    )
