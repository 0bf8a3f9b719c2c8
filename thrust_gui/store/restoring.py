"""The backups of a log as the rest of the program sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thrust_gui.app.backups import Backup, Reason, RestorePreview
from thrust_gui.domain.message import Refusal
from thrust_gui.store.change import Restore
from thrust_gui.store.trouble import explain

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path

    from thrust_gui.store.engine import Engine
    from thrust_gui.store.health import HealthBoard

WORKOUTS = "SELECT id, hlc FROM workout WHERE deleted = 0"
SETS = """SELECT set_entry.id, set_entry.hlc FROM set_entry
JOIN workout ON workout.id = set_entry.workout
WHERE set_entry.deleted = 0 AND workout.deleted = 0"""


class LogBackups:
    """`app.backups.Backups` over a log's engine; may be used from any thread."""

    def __init__(self, path: Path, engine: Callable[[], Engine], board: HealthBoard) -> None:
        self._path = path
        self._engine = engine
        self._board = board

    @property
    def folder(self) -> str:
        """Where they lie."""
        return str(self._path.parent / "backups")

    def listed(self) -> tuple[Backup, ...]:
        """Those that can be read, newest first.

        Raises:
            Refusal: the folder cannot be read now.
        """
        backups = self._engine().backups
        try:
            return backups.listed()
        except OSError as error:
            said = explain(error, backups.folder / "x")
            raise Refusal(said.template, **said.values) from error

    def preview(self, name: str) -> RestorePreview:
        """What going back would change.

        Raises:
            Refusal: it cannot be read, or the log cannot.
        """
        engine = self._engine()
        with engine.backups.opened(name) as then, engine.pool.reading() as now:
            return compare(now, then)

    def restore(self, name: str) -> Backup | None:
        """Make the log what it was then; the backup of what it was before.

        Raises:
            Refusal: it could not be done; the log is as it was.
        """
        engine = self._engine()
        with engine.backups.opened(name):  # looked over here, so that the writer is not held up
            before = {each.name for each in engine.backups.listed()}
        engine.writer.put_and_wait(Restore(name))
        new = (each for each in engine.backups.listed() if each.name not in before)
        return next((each for each in new if each.reason is Reason.RESTORE), None)

    def offered(self) -> Backup | None:
        """The newest one, where a damaged log was set aside since the program began."""
        return next(iter(self.listed()), None) if self._board.damaged else None


def compare(now: sqlite3.Connection | None, then: sqlite3.Connection) -> RestorePreview:
    """What would be other than now."""
    workouts_now, sets_now = _rows(now, WORKOUTS), _rows(now, SETS)
    workouts_then, sets_then = _rows(then, WORKOUTS), _rows(then, SETS)
    both = sets_now.keys() & sets_then.keys()
    return RestorePreview(
        workouts_back=len(workouts_then.keys() - workouts_now.keys()),
        sets_back=len(sets_then.keys() - sets_now.keys()),
        workouts_gone=len(workouts_now.keys() - workouts_then.keys()),
        sets_gone=len(sets_now.keys() - sets_then.keys()),
        sets_changed=sum(sets_now[each] != sets_then[each] for each in both),
    )


def _rows(connection: sqlite3.Connection | None, query: str) -> dict[str, int]:
    return {} if connection is None else dict(connection.execute(query).fetchall())
