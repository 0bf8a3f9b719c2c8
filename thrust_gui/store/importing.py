"""Adding a whole log to this one, in one transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from thrust_gui.store.rows import BAND, REP, SET, WORKOUT, band_row, rep_row, set_row, workout_row
from thrust_gui.store.stamp import STAMP, insert

if TYPE_CHECKING:
    import sqlite3

    from thrust_gui.domain.records import LogContents
    from thrust_gui.store.stamp import Stamp

BATCH: Final = ("import_batch", *STAMP)


def add(
    connection: sqlite3.Connection, stamp: Stamp, contents: LogContents, imported_at: int
) -> None:
    """Add what is not in the log by its id; deleted rows count as there, and stay deleted.

    Everything added belongs to one new batch, by which it can be taken back whole.
    """
    bands = [each for each in contents.bands if each.id not in _ids(connection, "band")]
    known_workouts, known_sets = _ids(connection, "workout"), _ids(connection, "set_entry")
    workouts = [each for each in contents.workouts if each.id not in known_workouts]
    sets = [
        (workout.id, each)
        for workout in contents.workouts
        for each in workout.sets
        if each.id not in known_sets
    ]
    if not (bands or workouts or sets):
        return
    batch = stamp.new_id()
    connection.execute(
        insert("import_batch", ("id", "imported_at", *STAMP)),
        (batch, imported_at, *stamp.row),
    )
    tail = (batch, *stamp.row)
    connection.executemany(
        insert("band", BAND + BATCH), ((*band_row(each), *tail) for each in bands)
    )
    connection.executemany(
        insert("workout", WORKOUT + BATCH), ((*workout_row(each), *tail) for each in workouts)
    )
    connection.executemany(
        insert("set_entry", SET + BATCH),
        ((*set_row(workout_id, each), *tail) for workout_id, each in sets),
    )
    connection.executemany(
        insert("rep", ("id", *REP, *STAMP)),
        (
            (stamp.new_id(), *rep_row(each.id, rep), *stamp.row)
            for _, each in sets
            for rep in each.reps
        ),
    )


def _ids(connection: sqlite3.Connection, table: str) -> frozenset[str]:
    return frozenset(
        row_id
        for (row_id,) in connection.execute(f"SELECT id FROM {table}")  # noqa: S608 - our names
    )
