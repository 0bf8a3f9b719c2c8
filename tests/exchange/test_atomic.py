from __future__ import annotations

import errno
import os
import stat
import sys
from typing import TYPE_CHECKING

import pytest

from thrust_gui.domain.message import Refusal
from thrust_gui.exchange.atomic import replacing

if TYPE_CHECKING:
    from pathlib import Path

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes, links and pipes are POSIX's")


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_a_file_is_there_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "log.json"
    with replacing(path) as file:
        file.write(b"whole")
        file.flush()
        assert not path.exists()
        assert len(names(tmp_path)) == 1
    assert path.read_bytes() == b"whole"
    assert names(tmp_path) == ["log.json"]


@posix
def test_it_is_its_owners_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        with replacing(tmp_path / "log.json") as file:
            file.write(b"mine")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "log.json").stat().st_mode) == 0o600


class Stopped(BaseException):
    """As Ctrl+C is one."""


@pytest.mark.parametrize("error", [RuntimeError("a mistake"), Stopped()])
def test_what_was_there_stays_when_something_goes_wrong(
    tmp_path: Path, error: BaseException
) -> None:
    path = tmp_path / "log.json"
    path.write_bytes(b"before")
    with pytest.raises(type(error)), replacing(path) as file:  # noqa: PT012 - it fails half-way
        file.write(b"half")
        raise error
    assert path.read_bytes() == b"before"
    assert names(tmp_path) == ["log.json"]


@pytest.mark.harm
@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "was not written: the disk is full. Free some space"),
        (errno.EDQUOT, "was not written: the disk is full."),
        (errno.EROFS, "is not writable for you. Choose another folder."),
        (errno.EIO, "was not written: Input/output error. Choose another place."),
    ],
)
def test_a_disk_that_fails_at_the_last_moment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, said: str
) -> None:
    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    path = tmp_path / "log.json"
    path.write_bytes(b"before")
    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(Refusal) as caught, replacing(path) as file:
        file.write(b"half")
    assert said in str(caught.value)
    assert path.read_bytes() == b"before"
    assert names(tmp_path) == ["log.json"]


def test_no_folder_to_write_to(tmp_path: Path) -> None:
    with (
        pytest.raises(Refusal, match=r"does not exist\. Make it first\."),
        replacing(tmp_path / "no" / "log.json"),
    ):
        pass
    (tmp_path / "file").touch()
    with (
        pytest.raises(Refusal, match=r"does not exist\. Make it first\."),
        replacing(tmp_path / "file" / "log.json"),
    ):
        pass


@posix
def test_what_is_no_ordinary_file_is_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe"):
        with (
            pytest.raises(Refusal, match=r"is no ordinary file\. Choose another name\."),
            replacing(path),
        ):
            pass
    assert names(tmp_path) == ["pipe"]


@posix
def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "link.json").symlink_to(tmp_path / "folder" / "log.json")
    with replacing(tmp_path / "link.json") as file:
        file.write(b"through")
    assert (tmp_path / "folder" / "log.json").read_bytes() == b"through"
    assert (tmp_path / "link.json").is_symlink()


def test_a_long_name_has_room_for_its_draft(tmp_path: Path) -> None:
    path = tmp_path / f"{'l' * 245}.json"
    with replacing(path) as file:
        file.write(b"long")
    assert path.read_bytes() == b"long"
