from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.exchange.records import CONTRACT, SET, WORKOUT
from thrust_gui.domain.message import Refusal
from thrust_gui.exchange import detect, inbox, thrust_json
from thrust_gui.exchange.detect import READERS, FileFormat
from thrust_gui.exchange.preview import ImportPreview, Skipped

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "log.csv"


def test_every_format_has_a_reader() -> None:
    assert READERS.keys() == set(FileFormat)


def test_the_content_decides_not_the_name(path: Path) -> None:
    path.write_text("\ufeff\n" + CONTRACT, "utf-8")
    assert detect.detect(path) is FileFormat.THRUST_JSON
    assert detect.read(path).workouts == (WORKOUT,)


@pytest.mark.parametrize(
    "content", [b"Date,Workout Name,Duration\n", b"\0\0", b"   ", b"[]", b"\x1f\x8b\x08"]
)
def test_other_formats_are_refused_by_name(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(Refusal, match=r"in no format that Thrust reads\. It reads its own"):
        detect.read(path)


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
    for read in (detect.read, thrust_json.read):
        with pytest.raises(Refusal) as caught:
            read(path)
        assert said in str(caught.value)
        assert str(path) in str(caught.value)


def test_a_file_inside_a_file_is_not_there(path: Path) -> None:
    path.write_text(CONTRACT)
    with pytest.raises(Refusal, match="There is no file"):
        detect.read(path / "log.json")


def test_a_file_larger_than_any_log(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_text(CONTRACT)
    monkeypatch.setattr(inbox, "LARGEST", 100)
    with pytest.raises(Refusal, match="larger than any training log"):
        detect.detect(path)


@pytest.mark.parametrize(
    ("known", "taken", "duplicates"),
    [(set[str](), 1, 0), ({WORKOUT.id}, 1, 0), ({SET.id}, 0, 1), ({SET.id, WORKOUT.id}, 0, 1)],
)
def test_a_preview_counts_sets(path: Path, known: set[str], taken: int, duplicates: int) -> None:
    path.write_text(CONTRACT)
    contents, found = detect.preview(path, known)
    assert contents.workouts == (WORKOUT,)
    assert found == thrust_json.preview(path, known)
    assert found.as_json() == {
        "format": "thrust_json",
        "rows": 1,
        "taken": taken,
        "duplicates": duplicates,
        "unit": None,
        "skipped": [],
    }


def test_a_preview_names_what_it_leaves_out() -> None:
    preview = ImportPreview(
        format="strong", rows=2, taken=1, duplicates=0, unit="kg", skipped=(Skipped(2, "rest"),)
    )
    assert preview.as_json()["skipped"] == [{"row": 2, "why": "rest"}]
