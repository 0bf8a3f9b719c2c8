"""Questions to the log."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, Final

from thrust_gui.app.transfer import BatchInfo, BatchRecord
from thrust_gui.domain.history import Kinds
from thrust_gui.domain.records import (
    BandRecord,
    CalibrationRecord,
    LogContents,
    RepRecord,
    SetRecord,
    WorkoutRecord,
)
from thrust_gui.store import left_off, past, steps, volume
from thrust_gui.store.importing import all_ids
from thrust_gui.store.rows import (
    BAND,
    CALIBRATION,
    REP,
    SET,
    WORKOUT,
    band_of,
    calibration_of,
    rep_of,
    set_of,
    workout_of,
)

if TYPE_CHECKING:
    import sqlite3

    from thrust_gui.domain.edits import Step
    from thrust_gui.domain.history import DayLine, HistoryFilter
    from thrust_gui.domain.trends import Period, WorkSums
    from thrust_gui.domain.volume import DayVolume
    from thrust_gui.domain.workout.under_way import UnderWay
    from thrust_gui.store.pool import ReadPool
    from thrust_gui.store.rows import Row

FIRST_DAY: Final = "SELECT min(local_date) FROM workout WHERE deleted = 0"
_WORKOUT: Final = ", ".join(WORKOUT)
_SET: Final = ", ".join(SET)
_REP: Final = ", ".join(REP)
NEWEST: Final = f"""
SELECT {_WORKOUT} FROM workout WHERE deleted = 0 AND local_date < ?
ORDER BY local_date DESC, started_at DESC, id DESC LIMIT ?"""  # noqa: S608 - our names
SETS: Final = f"""
SELECT {_SET} FROM set_entry WHERE workout = ? AND deleted = 0
ORDER BY ordinal, started_at, id"""  # noqa: S608 - our names
BATCHES: Final = """
SELECT id, format, source, imported_at, deleted,
       (SELECT count(*) FROM workout WHERE workout.import_batch = import_batch.id),
       (SELECT count(*) FROM set_entry WHERE set_entry.import_batch = import_batch.id)
FROM import_batch"""
AFTER_ALL: Final = "9999-99-99"


class Reader:
    """Answers from what is committed; each answer is of one moment."""

    def __init__(self, pool: ReadPool) -> None:
        self._pool = pool

    def days(self, first: date, last: date) -> tuple[DayVolume, ...]:
        """Volume by local date and band, oldest first; only days with a set."""
        with self._pool.reading() as connection:
            return () if connection is None else volume.days(connection, first, last)

    def under_way(self) -> UnderWay | None:
        """What was under way."""
        with self._pool.reading() as connection:
            return None if connection is None else left_off.found(connection)

    def first_day(self) -> date | None:
        """The date of the oldest workout."""
        with self._pool.reading() as connection:
            if connection is None:
                return None
            (found,) = connection.execute(FIRST_DAY).fetchone()
        return date.fromisoformat(found) if found else None

    def work(self, first: date, last: date, period: Period) -> tuple[WorkSums, ...]:
        """Sets from a date to another, alike ones summed by period, oldest first."""
        from thrust_gui.store import work  # noqa: PLC0415 - for trends alone, not for Today

        with self._pool.reading() as connection:
            return () if connection is None else work.sums(connection, first, last, period)

    def workouts(self, before: date | None, limit: int) -> tuple[WorkoutRecord, ...]:
        """The newest workouts, with sets but no reps."""
        with self._pool.reading() as connection:
            if connection is None:
                return ()
            end = before.isoformat() if before else AFTER_ALL
            rows = connection.execute(NEWEST, (end, limit)).fetchall()
            return tuple(
                workout_of(row, tuple(set_of(each) for each in _sets(connection, row[0])))
                for row in rows
            )

    def workout(self, workout_id: str) -> WorkoutRecord | None:
        """One workout, whole."""
        with self._pool.reading() as connection:
            if connection is None:
                return None
            row = connection.execute(
                f"SELECT {_WORKOUT} FROM workout WHERE id = ? AND deleted = 0",  # noqa: S608 - our own names
                (workout_id,),
            ).fetchone()
            if row is None:
                return None
            sets = [
                set_of(each, _reps(connection, each[0])) for each in _sets(connection, workout_id)
            ]
        return workout_of(row, tuple(sets))

    def bands(self) -> tuple[BandRecord, ...]:
        """The lifter's bands, oldest first."""
        with self._pool.reading() as connection:
            return () if connection is None else _bands(connection)

    def calibrations(self) -> tuple[CalibrationRecord, ...]:
        """Calibrations of bands, oldest first."""
        with self._pool.reading() as connection:
            return () if connection is None else _calibrations(connection)

    def steps(self) -> tuple[Step, ...]:
        """The kept steps, oldest first."""
        with self._pool.reading() as connection:
            return () if connection is None else steps.read(connection)

    def outline(self, wanted: HistoryFilter) -> tuple[DayLine, ...]:
        """What the workouts that a filter lets through come to, day by day, newest first."""
        with self._pool.reading() as connection:
            return () if connection is None else past.outline(connection, wanted)

    def between(self, first: date, last: date, wanted: HistoryFilter) -> tuple[WorkoutRecord, ...]:
        """Those of them on some days, newest first, with sets but no reps."""
        with self._pool.reading() as connection:
            if connection is None:
                return ()
            return tuple(
                workout_of(row, tuple(set_of(each) for each in _sets(connection, row[0])))
                for row in past.between(connection, first, last, wanted)
            )

    def kinds(self) -> Kinds:
        """The bands and movements that sets were done with, the most used first."""
        with self._pool.reading() as connection:
            return Kinds() if connection is None else past.kinds(connection)

    def contents(self) -> LogContents:
        """Everything, workouts oldest first."""
        with self._pool.reading() as connection:
            return LogContents() if connection is None else _contents(connection)

    def ids(self) -> frozenset[str]:
        """All ids (bands, calibrations, workouts, sets), deleted ones too: what an import skips."""
        with self._pool.reading() as connection:
            return frozenset() if connection is None else all_ids(connection)

    def batches(self) -> tuple[BatchRecord, ...]:
        """The imports, newest first."""
        return self._batches(f"{BATCHES} ORDER BY imported_at DESC, id DESC")

    def batch(self, batch_id: str) -> BatchRecord | None:
        """One import."""
        return next(iter(self._batches(f"{BATCHES} WHERE id = ?", batch_id)), None)

    def _batches(self, query: str, *values: str) -> tuple[BatchRecord, ...]:
        with self._pool.reading() as connection:
            if connection is None:
                return ()
            rows = connection.execute(query, values).fetchall()
        return tuple(
            BatchRecord(
                id=row_id,
                info=BatchInfo(file_format, source),
                imported_at=imported_at,
                workouts=workouts,
                sets=sets,
                deleted=bool(deleted),
            )
            for row_id, file_format, source, imported_at, deleted, workouts, sets in rows
        )


def _bands(connection: sqlite3.Connection) -> tuple[BandRecord, ...]:
    rows = connection.execute(
        f"SELECT {', '.join(BAND)} FROM band WHERE deleted = 0 ORDER BY id"  # noqa: S608 - our own names
    )
    return tuple(band_of(row) for row in rows)


def _calibrations(connection: sqlite3.Connection) -> tuple[CalibrationRecord, ...]:
    rows = connection.execute(
        f"SELECT {', '.join(CALIBRATION)} FROM calibration "  # noqa: S608 - our names
        "WHERE deleted = 0 ORDER BY made_at, id"
    )
    return tuple(calibration_of(row) for row in rows)


def _sets(connection: sqlite3.Connection, workout_id: str) -> list[Row]:
    return connection.execute(SETS, (workout_id,)).fetchall()


def _reps(connection: sqlite3.Connection, set_id: str) -> tuple[RepRecord, ...]:
    rows = connection.execute(
        f"SELECT {_REP} FROM rep WHERE set_entry = ? AND deleted = 0 ORDER BY ordinal",  # noqa: S608 - our own names
        (set_id,),
    )
    return tuple(rep_of(row) for row in rows)


def _contents(connection: sqlite3.Connection) -> LogContents:
    """Read table by table in the order of the disk; equal repetitions are one value in memory."""
    same: dict[Row, RepRecord] = {}
    reps: defaultdict[str, list[RepRecord]] = defaultdict(list)
    for row in connection.execute(f"SELECT {_REP} FROM rep WHERE deleted = 0"):  # noqa: S608 - our own names
        form = row[1:]
        if form not in same:
            same[form] = rep_of(row)
        reps[row[0]].append(same[form])
    sets: defaultdict[str, list[SetRecord]] = defaultdict(list)
    for row in connection.execute(f"SELECT {_SET} FROM set_entry WHERE deleted = 0"):  # noqa: S608 - our own names
        mine = sorted(reps.pop(row[0], ()), key=lambda rep: rep.ordinal)
        sets[row[1]].append(set_of(row, tuple(mine)))
    workouts = connection.execute(
        f"SELECT {_WORKOUT} FROM workout WHERE deleted = 0 ORDER BY started_at, id"  # noqa: S608 - our own names
    ).fetchall()
    return LogContents(
        bands=_bands(connection),
        workouts=tuple(workout_of(row, _in_order(sets.pop(row[0], []))) for row in workouts),
        calibrations=_calibrations(connection),
    )


def _in_order(sets: list[SetRecord]) -> tuple[SetRecord, ...]:
    return tuple(sorted(sets, key=lambda each: (each.ordinal, each.started_at, each.id)))
