"""Copies of the log: what there are, what one would bring back, and going back to it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime


class Reason(StrEnum):
    """Why a backup was made; part of its file's name."""

    DAILY = "daily"
    MIGRATION = "migration"
    IMPORT = "import"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup that can be read.

    Attributes:
        name: of its file, by which it is asked for.
        made: local date and time; no zone.
        workouts, sets: in it, without what was deleted.
    """

    name: str
    made: datetime
    reason: Reason
    workouts: int
    sets: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RestorePreview:
    """What going back to a backup would change in the log.

    Attributes:
        workouts_back, sets_back: not in the log now, and in it then.
        workouts_gone, sets_gone: in the log now, and not then.
        sets_changed: in both, but not the same.
    """

    workouts_back: int = 0
    sets_back: int = 0
    workouts_gone: int = 0
    sets_gone: int = 0
    sets_changed: int = 0

    @property
    def nothing(self) -> bool:
        """Whether the log would be as it is now."""
        return self == RestorePreview()


class Backups(Protocol):
    """The backups of the log. Every method may wait for the disk and be called from any thread."""

    @property
    def folder(self) -> str:
        """Where they lie."""
        ...

    def listed(self) -> tuple[Backup, ...]:
        """Those that can be read, newest first.

        Raises:
            Refusal: the folder cannot be read now.
        """
        ...

    def preview(self, name: str) -> RestorePreview:
        """What going back would change.

        Raises:
            Refusal: it cannot be read, or the log cannot.
        """
        ...

    def restore(self, name: str) -> Backup | None:
        """Make the log what it was then, in one step; the backup made of the log as it was before.

        None where the log was empty, so that there was nothing to keep.

        Raises:
            Refusal: it could not be done; the log is as it was.
        """
        ...

    def offered(self) -> Backup | None:
        """The newest one, where a damaged log was set aside since the program began."""
        ...
