from __future__ import annotations

import errno
import sqlite3
from typing import TYPE_CHECKING

import pytest

from thrust_gui.domain.message import Refusal
from thrust_gui.store import trouble
from thrust_gui.store.trouble import explain, unfit

if TYPE_CHECKING:
    from pathlib import Path


def sqlite_error(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("error", "template"),
    [
        (sqlite_error(sqlite3.SQLITE_FULL), trouble.FULL),
        (sqlite_error(sqlite3.SQLITE_READONLY), trouble.READ_ONLY),
        (sqlite_error(sqlite3.SQLITE_READONLY_DIRECTORY), trouble.READ_ONLY),
        (sqlite_error(sqlite3.SQLITE_CANTOPEN), trouble.READ_ONLY),
        (sqlite_error(sqlite3.SQLITE_BUSY), trouble.LOCKED),
        (sqlite_error(sqlite3.SQLITE_IOERR_WRITE), trouble.BROKEN),
        (sqlite3.OperationalError("raised by Python"), trouble.BROKEN),
        (OSError(errno.ENOSPC, "No space left"), trouble.FULL),
        (PermissionError(errno.EACCES, "Permission denied"), trouble.READ_ONLY),
        (OSError(errno.EROFS, "Read-only file system"), trouble.READ_ONLY),
        (FileNotFoundError(errno.ENOENT, "No such file"), trouble.GONE),
        (NotADirectoryError(errno.ENOTDIR, "Not a directory"), trouble.NO_FOLDER),
        (FileExistsError(errno.EEXIST, "File exists"), trouble.NO_FOLDER),
        (OSError(errno.EIO, "Input/output error"), trouble.BROKEN),
        (OSError("without a number"), trouble.BROKEN),
        (ValueError(), trouble.BROKEN),
    ],
)
def test_each_says_what_and_where_and_what_to_do(
    tmp_path: Path, error: Exception, template: str
) -> None:
    said = explain(error, tmp_path / "thrust.sqlite3")
    assert said.template == template
    assert str(tmp_path) in str(said)
    assert str(said).endswith(".")


def test_a_refusal_speaks_for_itself(tmp_path: Path) -> None:
    assert str(explain(Refusal("Newer than {known}.", known=1), tmp_path)) == "Newer than 1."


def test_a_folder_where_the_file_should_be(tmp_path: Path) -> None:
    assert explain(IsADirectoryError(errno.EISDIR, "x"), tmp_path).template == trouble.NO_FILE


def test_an_error_of_a_full_disk_is_put_down_to_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trouble, "NO_ROOM_BYTES", 1 << 62)
    said = explain(sqlite_error(sqlite3.SQLITE_IOERR_SHMSIZE), tmp_path / "thrust.sqlite3")
    assert said.template == trouble.FULL


def test_no_folder_has_no_room_to_ask_for(tmp_path: Path) -> None:
    said = explain(sqlite_error(sqlite3.SQLITE_IOERR), tmp_path / "gone" / "thrust.sqlite3")
    assert said.template == trouble.BROKEN


def test_a_record_that_cannot_be_written(tmp_path: Path) -> None:
    said = str(unfit(sqlite3.IntegrityError("no such set"), tmp_path))
    assert "no such set" in said
    assert "report" in said
