"""Deleting everything that was ever kept: the log, its copies, what lies beside, and what is named.

A mark is set before the first file goes and taken away after the last one. Where the machine stops
in between, the next opening finds the mark and goes on: nothing comes back from a copy.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal
from thrust_gui.store.connection import SIDES, beside, make_file, sync_folder
from thrust_gui.store.copies import read_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from thrust_gui.store.rescue import RescueFiles

MARK: Final = ".erasing"


def erase(database: Path, rescue: RescueFiles, others: Sequence[Path]) -> None:
    """Delete the log at a path with all that belongs to it, and other files by name.

    Raises:
        Refusal: not everything could be deleted; the mark stays, and the next opening goes on.
    """
    mark = database.with_name(MARK)
    try:
        make_file(mark)
        mark.write_text(json.dumps([str(each) for each in others]), encoding="utf-8")
        sync_folder(mark.parent)
        _finish(database, rescue, others)
    except OSError as error:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "messages",
                "Not everything could be deleted: {file} ({why}). The rest goes at the next start.",
            ),
            file=str(error.filename or database.parent),
            why=error.strerror or str(error),
        ) from error


def go_on(database: Path, rescue: RescueFiles) -> None:
    """Finish what was interrupted; does nothing where nothing was.

    Raises:
        OSError: something can still not be deleted.
    """
    mark = database.with_name(MARK)
    if mark.exists():
        _finish(database, rescue, _named(mark))


def _finish(database: Path, rescue: RescueFiles, others: Iterable[Path]) -> None:
    for path in (*rescue.all(), *_copies(database), *_of_log(database), *others):
        path.unlink(missing_ok=True)
    folder = database.parent / "backups"
    if folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
    sync_folder(database.parent)
    database.with_name(MARK).unlink(missing_ok=True)
    sync_folder(database.parent)


def _copies(database: Path) -> Iterator[Path]:
    """Backups, whole or half made; then what was set aside as damaged."""
    folder = database.parent / "backups"
    for path in folder.glob("*") if folder.is_dir() else ():
        name = path.name.removeprefix(".")
        if read_name(path) or (name != path.name and name.startswith(f"{database.stem}-")):
            yield path
    yield from database.parent.glob(f"{database.stem}.damaged-*")


def _of_log(database: Path) -> Iterator[Path]:
    """The file itself last: without it, what SQLite keeps beside it would be a riddle."""
    for side in SIDES:
        yield beside(database, side)
    yield database


def _named(mark: Path) -> list[Path]:
    try:
        found = json.loads(mark.read_text(encoding="utf-8"))
    except ValueError:  # the machine stopped before the names were written: the log is first
        return []
    return [type(mark)(each) for each in found]
