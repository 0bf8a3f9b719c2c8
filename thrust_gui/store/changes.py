"""Changes carried out: SQL inside a transaction that is already begun.

A save never takes a deletion back, and a row that stays the same keeps its stamp.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.edits import HideBatch, HideSet, HideWorkout, PutSet, PutWorkout
from thrust_gui.store import left_off, steps
from thrust_gui.store.change import (
    AddAll,
    KeepUnderWay,
    MarkBand,
    MarkBatch,
    MarkCalibration,
    MarkSet,
    MarkWorkout,
    SaveBand,
    SaveCalibration,
    SaveRep,
    SaveSet,
    SaveWorkout,
    TakeStep,
    TurnStep,
)
from thrust_gui.store.importing import import_or_mark, mark_batch
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
from thrust_gui.store.stamp import STAMP, Stamp, insert

if TYPE_CHECKING:
    from thrust_gui.domain.edits import Edit
    from thrust_gui.domain.records import RepRecord, SetRecord
    from thrust_gui.store.change import Change


def _set_all(columns: tuple[str, ...]) -> str:
    return ", ".join(f"{column} = excluded.{column}" for column in columns)


_REP_FIELDS: Final = REP[1:]
_SAVE_WORKOUT: Final = (
    f"{insert('workout', WORKOUT + STAMP)} "
    f"ON CONFLICT (id) DO UPDATE SET {_set_all(WORKOUT[1:] + STAMP)}"
)
_SAVE_SET: Final = (
    f"{insert('set_entry', SET + STAMP)} ON CONFLICT (id) DO UPDATE SET {_set_all(SET[1:] + STAMP)}"
)
_SAVE_BAND: Final = (
    f"{insert('band', BAND + STAMP)} ON CONFLICT (id) DO UPDATE SET {_set_all(BAND[1:] + STAMP)}"
)
_SAVE_CALIBRATION: Final = (
    f"{insert('calibration', CALIBRATION + STAMP)} "
    f"ON CONFLICT (id) DO UPDATE SET {_set_all(CALIBRATION[1:] + STAMP)}"
)
_SAVE_REP: Final = (
    f"{insert('rep', ('id', *REP, *STAMP))} "
    f"ON CONFLICT (set_entry, ordinal) DO UPDATE SET deleted = 0, {_set_all(_REP_FIELDS + STAMP)} "
    "WHERE deleted OR "
    + " OR ".join(f"{column} IS NOT excluded.{column}" for column in _REP_FIELDS)
)
_COUNT_REP: Final = """UPDATE set_entry SET completed_reps = completed_reps + ?,
    tut_ms = tut_ms + ?, hold_ms = hold_ms + ?, hlc = ?, device = ? WHERE id = ?"""
_MARK_WORKOUT: Final = "UPDATE workout SET deleted = ?, hlc = ?, device = ? WHERE id = ?"
_MARK_SET: Final = "UPDATE set_entry SET deleted = ?, hlc = ?, device = ? WHERE id = ?"

_MARK_BAND: Final = "UPDATE band SET deleted = ?, hlc = ?, device = ? WHERE id = ?"
_MARK_CALIBRATION: Final = "UPDATE calibration SET deleted = ?, hlc = ?, device = ? WHERE id = ?"
_MARK: Final = {
    MarkWorkout: _MARK_WORKOUT,
    MarkSet: _MARK_SET,
    MarkBand: _MARK_BAND,
    MarkCalibration: _MARK_CALIBRATION,
}


def carry_out(connection: sqlite3.Connection, stamp: Stamp, change: Change) -> None:
    """Carry out a change; doing it again comes to the same.

    Raises:
        sqlite3.Error: it could not be done; the transaction is to be rolled back.
    """
    match change:
        case SaveWorkout(workout):
            connection.execute(_SAVE_WORKOUT, (*workout_row(workout), *stamp.row))
        case SaveSet(workout_id, record):
            _save_set(connection, stamp, workout_id, record)
        case SaveRep(set_id, rep):
            _save_rep(connection, stamp, set_id, rep)
        case (
            MarkWorkout(row_id, deleted)
            | MarkSet(row_id, deleted)
            | MarkBand(row_id, deleted)
            | MarkCalibration(row_id, deleted)
        ):
            connection.execute(_MARK[type(change)], (int(deleted), *stamp.row, row_id))
        case SaveBand(band):
            connection.execute(_SAVE_BAND, (*band_row(band), *stamp.row))
        case SaveCalibration(record):
            connection.execute(_SAVE_CALIBRATION, (*calibration_row(record), *stamp.row))
        case TakeStep() | TurnStep():
            _take_or_turn(connection, stamp, change)
        case KeepUnderWay(kept):
            left_off.keep(connection, kept)
        case AddAll() | MarkBatch():
            import_or_mark(connection, stamp, change)


def _take_or_turn(
    connection: sqlite3.Connection, stamp: Stamp, change: TakeStep | TurnStep
) -> None:
    step = change.step
    back = isinstance(change, TurnStep) and change.undone
    for edit in step.back if back else step.forward:
        _edit(connection, stamp, edit)
    match change:
        case TakeStep(keep=most):
            steps.keep(connection, stamp, step, most)
        case TurnStep(undone=undone):
            steps.turn(connection, stamp, step.id, undone=undone)


def _edit(connection: sqlite3.Connection, stamp: Stamp, edit: Edit) -> None:
    match edit:
        case PutWorkout(workout):
            connection.execute(_SAVE_WORKOUT, (*workout_row(workout), *stamp.row))
        case PutSet(workout_id, record):
            connection.execute(_SAVE_SET, (*set_row(workout_id, record), *stamp.row))
        case HideWorkout(row_id, hidden):
            connection.execute(_MARK_WORKOUT, (int(hidden), *stamp.row, row_id))
        case HideSet(row_id, hidden):
            connection.execute(_MARK_SET, (int(hidden), *stamp.row, row_id))
        case HideBatch(batch_id, hidden):
            mark_batch(connection, stamp, batch_id, deleted=hidden)


def _save_set(
    connection: sqlite3.Connection, stamp: Stamp, workout_id: str, record: SetRecord
) -> None:
    connection.execute(_SAVE_SET, (*set_row(workout_id, record), *stamp.row))
    keep = {rep.ordinal for rep in record.reps}
    found = connection.execute(
        "SELECT ordinal FROM rep WHERE set_entry = ? AND deleted = 0", (record.id,)
    ).fetchall()
    connection.executemany(
        "UPDATE rep SET deleted = 1, hlc = ?, device = ? WHERE set_entry = ? AND ordinal = ?",
        [(*stamp.row, record.id, ordinal) for (ordinal,) in found if ordinal not in keep],
    )
    connection.executemany(
        _SAVE_REP,
        [(stamp.new_id(), *rep_row(record.id, rep), *stamp.row) for rep in record.reps],
    )


def _save_rep(connection: sqlite3.Connection, stamp: Stamp, set_id: str, rep: RepRecord) -> None:
    there = connection.execute(
        "SELECT 1 FROM rep WHERE set_entry = ? AND ordinal = ? AND deleted = 0",
        (set_id, rep.ordinal),
    ).fetchone()
    connection.execute(_SAVE_REP, (stamp.new_id(), *rep_row(set_id, rep), *stamp.row))
    added = (0, 0, 0) if there else (int(rep.complete), rep.tension_ms, rep.hold_ms)
    changed = connection.execute(_COUNT_REP, (*added, *stamp.row, set_id)).rowcount
    if not changed:
        raise sqlite3.IntegrityError(f"a repetition of the unknown set {set_id}")
