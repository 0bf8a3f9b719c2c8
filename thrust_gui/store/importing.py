"""Adding a whole log to this one, in one transaction; and taking that back, whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from thrust_gui.app.transfer import CalledOffError
from thrust_gui.app.undisturbed import undisturbed
from thrust_gui.store.change import AddAll, MarkBatch
from thrust_gui.store.rows import (
    BAND,
    CALIBRATION,
    REP,
    SET,
    WORKOUT,
    band_row,
    calibration_row,
    rep_row,
    set_row,
    workout_row,
)
from thrust_gui.store.stamp import STAMP, insert

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from thrust_gui.domain.records import LogContents
    from thrust_gui.store.stamp import Stamp

T = TypeVar("T")

NAMED: Final = ("band", "calibration", "workout", "set_entry")
BATCH: Final = ("import_batch", *STAMP)
STEP: Final = 1000
"""So many rows between two looks at whether to go on."""

_GONE: Final = "deleted AND import_batch IN (SELECT id FROM import_batch WHERE deleted)"
"""Rows that went with the import that had brought them: another import may bring them again."""
_GONE_BY_STAMP: Final = """deleted AND (hlc, device) IN
    (SELECT hlc, device FROM import_batch WHERE deleted)"""
_BY_STAMP: Final = "(hlc, device) = (SELECT hlc, device FROM import_batch WHERE id = :batch)"
"""Calibrations have no column for their import. They bear its stamp: it was written with them, and
so was its going; one that was deleted by hand bears another."""
_OURS: Final = "import_batch = :batch AND NOT deleted"
_THEIRS: Final = (
    "import_batch = :batch AND deleted AND hlc = (SELECT hlc FROM import_batch WHERE id = :batch)"
)
_NO_SETS: Final = """ AND NOT EXISTS
    (SELECT 1 FROM set_entry WHERE set_entry.workout = workout.id AND NOT set_entry.deleted)"""


def ids(connection: sqlite3.Connection, table: str) -> frozenset[str]:
    """The ids that a table has, deleted ones too, but not those gone with their whole import."""
    rows = connection.execute(
        f"SELECT id FROM {table} WHERE NOT ({_gone(table)})"  # noqa: S608 - ours
    )
    return frozenset(row_id for (row_id,) in rows)


def all_ids(connection: sqlite3.Connection) -> frozenset[str]:
    """The same of everything that a log can name."""
    return frozenset[str]().union(*(ids(connection, table) for table in NAMED))


def import_or_mark(
    connection: sqlite3.Connection, stamp: Stamp, change: AddAll | MarkBatch
) -> None:
    """Make an import, take one back, or make it again.

    Raises:
        CalledOffError: it was stopped; the transaction is to be rolled back.
    """
    match change:
        case AddAll():
            with undisturbed():
                add(connection, stamp, change)
        case MarkBatch(batch_id, deleted):
            mark_batch(connection, stamp, batch_id, deleted=deleted)


def has_news(connection: sqlite3.Connection, contents: LogContents) -> bool:
    """Whether anything of it is not in the log."""
    bands, workouts = ids(connection, "band"), ids(connection, "workout")
    sets, calibrations = ids(connection, "set_entry"), ids(connection, "calibration")
    return (
        any(each.id not in bands for each in contents.bands)
        or any(each.id not in calibrations for each in contents.calibrations)
        or any(each.id not in workouts for each in contents.workouts)
        or any(one.id not in sets for each in contents.workouts for one in each.sets)
    )


def add(connection: sqlite3.Connection, stamp: Stamp, change: AddAll) -> None:
    """Add what is not in the log by its id; deleted rows count as there, and stay deleted.

    Only what is gone with an import that was taken back counts as not there. Everything added
    belongs to one new batch, by which it can be taken back.

    Raises:
        CalledOffError: it was stopped; the transaction is to be rolled back.
    """
    contents = change.contents
    known_bands, known_workouts = ids(connection, "band"), ids(connection, "workout")
    known_sets, known_scales = ids(connection, "set_entry"), ids(connection, "calibration")
    bands = [each for each in contents.bands if each.id not in known_bands]
    calibrations = [each for each in contents.calibrations if each.id not in known_scales]
    workouts = [each for each in contents.workouts if each.id not in known_workouts]
    sets = [
        (workout.id, each)
        for workout in contents.workouts
        for each in workout.sets
        if each.id not in known_sets
    ]
    if not (bands or calibrations or workouts or sets):
        return
    _make_room(connection, "band", [each.id for each in bands])
    _make_room(connection, "calibration", [each.id for each in calibrations])
    _make_room(connection, "workout", [each.id for each in workouts])
    _make_room(connection, "set_entry", [each.id for _, each in sets])
    connection.execute(
        insert("import_batch", ("id", "imported_at", "format", "source", *STAMP)),
        (change.batch_id, change.at_ms, change.info.format, change.info.source, *stamp.row),
    )
    tail = (change.batch_id, *stamp.row)
    steps = _Steps(change, len(bands) + len(workouts) + len(sets))
    connection.executemany(
        insert("band", BAND + BATCH), ((*band_row(each), *tail) for each in steps.over(bands))
    )
    connection.executemany(
        insert("calibration", CALIBRATION + STAMP),
        ((*calibration_row(each), *stamp.row) for each in calibrations),
    )
    connection.executemany(
        insert("workout", WORKOUT + BATCH),
        ((*workout_row(each), *tail) for each in steps.over(workouts)),
    )
    connection.executemany(
        insert("set_entry", SET + BATCH),
        (set_row(workout_id, each) + tail for workout_id, each in steps.over(sets)),
    )
    connection.executemany(
        insert("rep", ("id", *REP, *STAMP)),
        (
            (stamp.new_id(), *rep_row(each.id, rep), *stamp.row)
            for _, each in sets
            for rep in each.reps
        ),
    )
    steps.look()


def mark_batch(
    connection: sqlite3.Connection, stamp: Stamp, batch_id: str, *, deleted: bool
) -> None:
    """Take an import back, or make it again.

    What it deletes bears one stamp, the batch's own: by that it knows them again, and leaves alone
    what was deleted by hand. A workout that has got sets from elsewhere stays. Doing it twice comes
    to the same.
    """
    found = connection.execute("SELECT deleted FROM import_batch WHERE id = ?", (batch_id,))
    if found.fetchone() != (int(not deleted),):
        return
    which = _OURS if deleted else _THEIRS
    where = {
        "set_entry": which,
        "workout": which + _NO_SETS if deleted else which,
        "band": which,
        "calibration": f"{_BY_STAMP} AND {'NOT deleted' if deleted else 'deleted'}",
        "import_batch": "id = :batch",
    }
    values = {"batch": batch_id, "mark": int(deleted), "hlc": stamp.hlc, "device": stamp.device}
    for table, rows in where.items():
        connection.execute(
            f"UPDATE {table} SET deleted = :mark, hlc = :hlc, device = :device "  # noqa: S608 - ours
            f"WHERE {rows}",
            values,
        )


class _Steps:
    """Says how far it has got, and asks whether to go on."""

    def __init__(self, change: AddAll, total: int) -> None:
        self._change = change
        self._total = total
        self._done = 0

    def over(self, rows: Iterable[T]) -> Iterator[T]:
        """The same rows, watched."""
        for row in rows:
            if self._done % STEP == 0:
                self.look()
            self._done += 1
            yield row

    def look(self) -> None:
        """Say it and ask.

        Raises:
            CalledOffError: it is to stop.
        """
        self._change.progress(self._done, self._total)
        if self._change.cancelled():
            raise CalledOffError


def _gone(table: str) -> str:
    return _GONE_BY_STAMP if table == "calibration" else _GONE


def _make_room(connection: sqlite3.Connection, table: str, wanted: list[str]) -> None:
    """Remove for good those of these rows that are gone with their import: they come anew."""
    rows = connection.execute(f"SELECT id FROM {table} WHERE {_gone(table)}")  # noqa: S608 - ours
    gone = {row_id for (row_id,) in rows}
    again = [(row_id,) for row_id in wanted if row_id in gone]
    if table == "set_entry":
        connection.executemany("DELETE FROM rep WHERE set_entry = ?", again)
    connection.executemany(f"DELETE FROM {table} WHERE id = ?", again)  # noqa: S608 - ours
