from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.store.records import junk, rep, set_of, workout
from thrust_gui.domain.message import Refusal
from thrust_gui.store import checkup
from thrust_gui.store.checkup import State, look, set_aside, sound
from thrust_gui.store.connection import SIDES, beside
from thrust_gui.store.migrations import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.helpers.fakes import FakeClock
    from tests.store.conftest import Opening

WORKOUTS = 40


@pytest.fixture
def whole(path: Path, opening: Opening) -> Path:
    """A closed log with some pages to it."""
    with opening() as log:
        for number in range(0, WORKOUTS * 10, 10):
            log.save_workout(workout(number))
            log.save_set(workout(number).id, set_of(number + 1, map(rep, range(1, 13))))
        assert log.flush(20)
    return path


def untouched(path: Path) -> None:
    assert path.exists()


def foreign(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE mail (text)")


def with_version(number: int) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        with closing(sqlite3.connect(path)) as opened:
            opened.execute(f"PRAGMA user_version = {number}")

    return change


def without_a_table(path: Path) -> None:
    with closing(sqlite3.connect(path)) as opened:
        opened.execute("DROP TABLE rep")


def other_owner(path: Path) -> None:
    with closing(sqlite3.connect(path)) as opened:
        opened.execute("PRAGMA application_id = 7")


def written(content: bytes) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        path.write_bytes(content)

    return change


def cut_to(share: float) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        content = path.read_bytes()
        path.write_bytes(content[: int(len(content) * share)])

    return change


def whole_pages(count: int) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        path.write_bytes(path.read_bytes()[: 4096 * count])

    return change


def header_only(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:100])


def emptied_beside_a_log(path: Path) -> None:
    path.write_bytes(b"")
    beside(path, "-wal").write_bytes(b"the last week")


def gone_beside_a_log(path: Path) -> None:
    path.unlink()
    beside(path, "-wal").write_bytes(b"the last week")


@pytest.mark.harm
@pytest.mark.parametrize(
    ("harm", "expected"),
    [
        (untouched, State.READY),
        (Path.unlink, State.NOTHING),
        (written(b""), State.NOTHING),
        (written(b"junk"), State.DAMAGED),
        (written(junk(50_000)), State.DAMAGED),
        (written(b"SQLite format 3\0" + junk(50_000, 2)), State.DAMAGED),
        (written(b"\0" * 8192), State.DAMAGED),
        (header_only, State.DAMAGED),
        (whole_pages(1), State.DAMAGED),
        (whole_pages(12), State.DAMAGED),
        (cut_to(0.1), State.DAMAGED),
        (cut_to(0.5), State.DAMAGED),
        (cut_to(0.99), State.DAMAGED),
        (foreign, State.DAMAGED),
        (with_version(0), State.DAMAGED),
        (without_a_table, State.DAMAGED),
        (other_owner, State.DAMAGED),
        (emptied_beside_a_log, State.DAMAGED),
        (gone_beside_a_log, State.DAMAGED),
    ],
)
def test_a_look(whole: Path, harm: Callable[[Path], None], expected: State) -> None:
    harm(whole)
    before = contents(whole.parent)
    assert look(whole, 50) is expected
    assert contents(whole.parent) == before


@pytest.mark.harm
@pytest.mark.parametrize("number", [VERSION + 1, 99, 2**31 - 1])
def test_a_newer_file_is_refused_and_not_touched(whole: Path, number: int) -> None:
    with_version(number)(whole)
    before = contents(whole.parent)
    with pytest.raises(Refusal, match=rf"newer Thrust \(its version {number}, this one") as caught:
        look(whole, 50)
    assert str(whole) in str(caught.value)
    assert "Update Thrust" in str(caught.value)
    assert contents(whole.parent) == before


@pytest.mark.harm
def test_a_newer_version_in_the_write_ahead_log_is_seen(whole: Path) -> None:
    opened = sqlite3.connect(whole)
    opened.execute(f"PRAGMA user_version = {VERSION + 1}")
    killed = whole.with_name("killed.sqlite3")
    killed.write_bytes(whole.read_bytes())
    beside(killed, "-wal").write_bytes(beside(whole, "-wal").read_bytes())
    opened.close()
    before = contents(whole.parent)
    with pytest.raises(Refusal, match="newer Thrust"):
        look(killed, 50)
    after = contents(whole.parent)
    assert {name: after[name] for name in before} == before


def test_a_folder_in_the_place_of_the_file_is_said(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(OSError, match=r"directory|denied"):
        look(path, 50)


@pytest.mark.harm
def test_a_locked_file_is_not_called_damaged(whole: Path) -> None:
    with closing(sqlite3.connect(whole, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            look(whole, 10)


def scribble(path: Path) -> None:
    """Damage a page in the middle: a look at the front cannot see it."""
    content = bytearray(path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = junk(4096)
    path.write_bytes(content)


@pytest.mark.harm
@pytest.mark.parametrize("long_pages", [0, 1000])
def test_the_thorough_check_reads_every_page(
    whole: Path, monkeypatch: pytest.MonkeyPatch, long_pages: int
) -> None:
    monkeypatch.setattr(checkup, "LONG_PAGES", long_pages)
    with closing(sqlite3.connect(whole)) as opened:
        assert sound(opened)
    scribble(whole)
    assert look(whole, 50) is State.READY
    with closing(sqlite3.connect(whole)) as opened:
        assert not sound(opened)


@pytest.mark.harm
def test_what_cannot_be_read_at_all_is_not_sound(whole: Path) -> None:
    with closing(sqlite3.connect(whole)) as opened:
        whole.write_bytes(junk(50_000))
        assert not sound(opened)


@pytest.mark.harm
def test_an_index_at_odds_with_its_table_is_found(whole: Path) -> None:
    with closing(sqlite3.connect(whole)) as opened:
        opened.execute("PRAGMA writable_schema = ON")
        opened.execute("UPDATE sqlite_schema SET sql = replace(sql, 'IS NOT NULL', 'IS NULL')")
        opened.commit()
    with closing(sqlite3.connect(whole)) as opened:
        assert not sound(opened)


def test_a_failure_that_is_no_damage_is_handed_on(whole: Path) -> None:
    opened = sqlite3.connect(whole)
    opened.close()
    with pytest.raises(sqlite3.ProgrammingError):
        sound(opened)


def test_set_aside_keeps_everything_under_a_dated_name(tmp_path: Path, clock: FakeClock) -> None:
    path = tmp_path / "thrust.sqlite3"
    names = [path.name, *(path.name + side for side in SIDES)]
    for _ in range(3):
        for name in names:
            (tmp_path / name).write_text(name)
        target = set_aside(path, clock.utc_ms(), clock.utc_offset_min())
        assert target.read_text() == path.name
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted(
        f"thrust.damaged-2026-11-20-180000{again}.sqlite3{side}"
        for again in ("", "-2", "-3")
        for side in ("", *SIDES)
    )


def test_a_write_ahead_log_alone_is_set_aside_too(tmp_path: Path, clock: FakeClock) -> None:
    path = tmp_path / "thrust.sqlite3"
    beside(path, "-wal").write_text("the last week")
    target = set_aside(path, clock.utc_ms(), clock.utc_offset_min())
    assert beside(target, "-wal").read_text() == "the last week"
    assert [each.name for each in tmp_path.iterdir()] == [beside(target, "-wal").name]


def contents(folder: Path) -> dict[str, bytes]:
    return {
        each.name: each.read_bytes()
        for each in folder.iterdir()
        if not each.name.endswith("-shm") and each.stat().st_size
    }
