"""Changes to the log by hand, each of which can be taken back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from thrust_gui.app.ports import Log
    from thrust_gui.domain.records import SetRecord, WorkoutRecord


@dataclass(frozen=True, slots=True)
class Change:
    """A change that was made: what it was, and how to take it back or make it again."""

    said: Message
    undo: Callable[[], None]
    redo: Callable[[], None]


class Editor:
    """Makes changes, and remembers them in order."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._done: list[Change] = []
        self._undone: list[Change] = []

    @property
    def last(self) -> Change | None:
        """The change that undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def next(self) -> Change | None:
        """The change that redo would make again."""
        return self._undone[-1] if self._undone else None

    def delete_workout(self, workout: WorkoutRecord) -> Change:
        """Delete a workout with its sets."""
        return self._make(
            Message(
                QT_TRANSLATE_NOOP("messages", "Workout of {date} deleted"),
                {"date": workout.local_date},
            ),
            lambda deleted: self._log.mark_workout(workout.id, deleted=deleted),
        )

    def delete_set(self, workout: WorkoutRecord, record: SetRecord) -> Change:
        """Delete one set of a workout."""
        return self._make(
            Message(
                QT_TRANSLATE_NOOP("messages", "Set {ordinal} of {date} deleted"),
                {"ordinal": record.ordinal, "date": workout.local_date},
            ),
            lambda deleted: self._log.mark_set(record.id, deleted=deleted),
        )

    def undo(self) -> Change | None:
        """Take the last change back; None where there is none."""
        if not self._done:
            return None
        change = self._done.pop()
        change.undo()
        self._undone.append(change)
        return change

    def redo(self) -> Change | None:
        """Make the change again that was taken back last; None where there is none."""
        if not self._undone:
            return None
        change = self._undone.pop()
        change.redo()
        self._done.append(change)
        return change

    def _make(self, said: Message, mark: Callable[[bool], None]) -> Change:
        change = Change(said=said, undo=lambda: mark(False), redo=lambda: mark(True))  # noqa: FBT003 - `deleted`
        change.redo()
        self._done.append(change)
        self._undone.clear()
        return change
