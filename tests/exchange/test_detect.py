from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.exchange.reading import look, read
from tests.exchange.records import CONTRACT, SET, WORKOUT
from thrust_gui.app.transfer import CalledOffError, ImportChoices
from thrust_gui.domain.message import Refusal
from thrust_gui.exchange import inbox, thrust_json
from thrust_gui.exchange.importer import Importer

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "log.csv"


def test_the_content_decides_not_the_name(path: Path) -> None:
    path.write_text("\ufeff\n" + CONTRACT, "utf-8")
    preview, contents = look(path)
    assert preview.format == "thrust_json"
    assert contents.workouts == (WORKOUT,)


@pytest.mark.parametrize(
    "content", [b"Date,Workout Name,Duration\n", b"\0\0", b"   ", b"[]", b"\x1f\x8b\x08"]
)
def test_other_formats_are_refused_by_name(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(
        Refusal, match=r"in no format that Thrust reads\. It reads exports of Strong"
    ):
        look(path)


def nothing(path: Path) -> None:
    assert not path.exists()


def a_pipe(path: Path) -> None:
    if sys.platform != "win32":
        os.mkfifo(path)


def unreadable(path: Path) -> None:
    """A loop of links: nobody can read it, root neither."""
    path.symlink_to(path)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (nothing, "There is no file "),
        (Path.mkdir, "is no ordinary file. Choose a file."),
        (a_pipe, "is no ordinary file. Choose a file."),
        (Path.touch, "is empty. Export it again."),
        (unreadable, "cannot be read: Too many levels of symbolic links."),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="pipes and links are POSIX's")
def test_what_is_no_file(path: Path, make: Callable[[Path], None], said: str) -> None:
    make(path)
    for attempt in (read, thrust_json.read):
        with pytest.raises(Refusal) as caught:
            attempt(path)
        assert said in str(caught.value)
        assert str(path) in str(caught.value)


def test_a_file_inside_a_file_is_not_there(path: Path) -> None:
    path.write_text(CONTRACT)
    with pytest.raises(Refusal, match="There is no file"):
        read(path / "log.json")


def test_a_file_larger_than_any_log(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_text(CONTRACT)
    monkeypatch.setattr(inbox, "LARGEST", 100)
    with pytest.raises(Refusal, match="larger than any training log"):
        look(path)


@pytest.mark.parametrize(
    ("known", "taken", "duplicates"),
    [(set[str](), 1, 0), ({WORKOUT.id}, 1, 0), ({SET.id}, 0, 1), ({SET.id, WORKOUT.id}, 0, 1)],
)
def test_a_preview_counts_sets(path: Path, known: set[str], taken: int, duplicates: int) -> None:
    path.write_text(CONTRACT)
    found, contents = look(path, known=known)
    assert contents.workouts == (WORKOUT,)
    assert found.workouts == taken
    assert (found.first, found.last) == ((WORKOUT.local_date,) * 2 if taken else (None, None))
    assert found.as_json() == {
        "format": "thrust_json",
        "rows": 1,
        "taken": taken,
        "duplicates": duplicates,
        "unit": None,
        "skipped": [],
    }


def test_progress_counts_bytes(path: Path) -> None:
    path.write_text(CONTRACT)
    told: list[tuple[int, int]] = []
    importer = Importer(frozenset[str], lambda _: 60)
    importer.look(path, ImportChoices(), lambda done, total: told.append((done, total)))
    assert told[-1] == (len(CONTRACT.encode()),) * 2


def test_it_can_be_stopped(path: Path) -> None:
    path.write_text(CONTRACT)
    importer = Importer(frozenset[str], lambda _: 60)
    with pytest.raises(CalledOffError):
        importer.look(path, cancelled=lambda: True)
