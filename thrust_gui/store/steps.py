"""Changes by hand, kept in the log so that they can be taken back after a restart."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from thrust_gui.domain.edits import (
    HideBatch,
    HideSet,
    HideWorkout,
    PutSet,
    PutWorkout,
    Step,
)
from thrust_gui.domain.message import Message
from thrust_gui.store.rows import set_of, set_row, workout_of, workout_row
from thrust_gui.store.stamp import STAMP, insert

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from thrust_gui.domain.edits import Edit
    from thrust_gui.domain.message import Value
    from thrust_gui.store.stamp import Stamp

STEP: Final = ("id", "said", "forward", "back", "made", "undone")
_KEEP: Final = f"{insert('undo_step', STEP + STAMP)} ON CONFLICT (id) DO NOTHING"
_FORGET_UNDONE: Final = "DELETE FROM undo_step WHERE undone = 1"
_FORGET_OLD: Final = """DELETE FROM undo_step WHERE id NOT IN
    (SELECT id FROM undo_step ORDER BY made DESC LIMIT ?)"""
_TURN: Final = "UPDATE undo_step SET undone = ?, hlc = ?, device = ? WHERE id = ?"
_READ: Final = "SELECT id, said, forward, back, undone FROM undo_step WHERE deleted = 0 "


def keep(connection: sqlite3.Connection, stamp: Stamp, step: Step, most: int) -> None:
    """Keep a step that was just made; what was undone is forgotten, and all but the newest."""
    connection.execute(_FORGET_UNDONE)
    row = (step.id, _said(step.said), _edits(step.forward), _edits(step.back), stamp.hlc, 0)
    connection.execute(_KEEP, (*row, *stamp.row))
    connection.execute(_FORGET_OLD, (most,))


def turn(connection: sqlite3.Connection, stamp: Stamp, step_id: str, *, undone: bool) -> None:
    """Note that a step was taken back, or made again."""
    connection.execute(_TURN, (int(undone), *stamp.row, step_id))


def read(connection: sqlite3.Connection) -> tuple[Step, ...]:
    """The kept steps, oldest first."""
    return tuple(
        Step(
            id=row_id,
            said=_message(json.loads(said)),
            forward=tuple(map(_edit, json.loads(forward))),
            back=tuple(map(_edit, json.loads(back))),
            undone=bool(undone),
        )
        for row_id, said, forward, back, undone in connection.execute(f"{_READ} ORDER BY made")
    )


def _edits(edits: Iterable[Edit]) -> str:
    return json.dumps([_written(edit) for edit in edits], ensure_ascii=False)


def _written(edit: Edit) -> list[Any]:
    match edit:
        case PutWorkout(workout):
            return ["workout", *workout_row(workout)]
        case PutSet(workout_id, record):
            return ["set", *set_row(workout_id, record)]
        case HideWorkout(row_id, hidden):
            return ["hide workout", row_id, hidden]
        case HideSet(row_id, hidden):
            return ["hide set", row_id, hidden]
        case HideBatch(row_id, hidden):
            return ["hide batch", row_id, hidden]


def _edit(written: list[Any]) -> Edit:
    kind, *row = written
    match kind:
        case "workout":
            return PutWorkout(workout_of(tuple(row), ()))
        case "set":
            return PutSet(row[1], set_of(tuple(row)))
        case "hide workout":
            return HideWorkout(row[0], hidden=row[1])
        case "hide batch":
            return HideBatch(row[0], hidden=row[1])
        case _:
            return HideSet(row[0], hidden=row[1])


def _said(message: Message) -> str:
    return json.dumps(_plain(message), ensure_ascii=False)


def _plain(value: Value) -> Any:  # noqa: ANN401 - what JSON takes
    match value:
        case Message(template, values):
            return {"say": template, "with": {name: _plain(each) for name, each in values.items()}}
        case date():
            return {"date": value.isoformat()}
        case _:
            return value


def _value(written: Any) -> Value:  # noqa: ANN401 - what JSON gives
    match written:
        case {"say": _}:
            return _message(written)
        case {"date": str(iso)}:
            return date.fromisoformat(iso)
        case _:
            return written  # type: ignore[no-any-return] # as it was written


def _message(written: dict[str, Any]) -> Message:
    return Message(written["say"], {name: _value(each) for name, each in written["with"].items()})
