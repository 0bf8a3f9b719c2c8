"""Connections for questions: lent, taken back, and what becomes of an error met with one."""

from __future__ import annotations

import errno
import sqlite3
from typing import TYPE_CHECKING

import pytest

from tests.store.records import workout
from thrust_gui.domain.message import Refusal
from thrust_gui.store.engine import build
from thrust_gui.store.health import HealthBoard
from thrust_gui.store.ids import Ids
from thrust_gui.store.tuning import Tuning

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.helpers.fakes import FakeClock
    from tests.store.conftest import Opening
    from thrust_gui.store.engine import Engine


@pytest.fixture
def engine(path: Path, clock: FakeClock, opening: Opening) -> Iterator[Engine]:
    """Over a log with one workout."""
    with opening() as log:
        log.save_workout(workout(1))
    tuning = Tuning(busy_ms=20)
    made = build(path, clock=clock, board=HealthBoard(), new_id=Ids(clock).new, tuning=tuning)
    yield made
    made.pool.close()


def sqlite_error(code: int) -> sqlite3.DatabaseError:
    error = sqlite3.DatabaseError("database disk image is malformed")
    error.sqlite_errorcode = code
    return error


def failing(engine: Engine, error: Exception) -> str:
    """Meet an error while asking; what is said of it."""
    with pytest.raises(Refusal) as caught, engine.pool.reading():
        raise error
    return str(caught.value)


def test_a_connection_is_lent_again(engine: Engine) -> None:
    with engine.pool.reading() as first:
        pass
    with engine.pool.reading() as second, engine.pool.reading() as third:
        assert second is first
        assert third is not first


def test_one_moment_is_seen_as_long_as_it_is_lent(engine: Engine, opening: Opening) -> None:
    count = "SELECT count(*) FROM workout"
    with engine.pool.reading() as lent:
        assert lent is not None
        assert lent.execute(count).fetchone() == (1,)
        with opening() as log:
            log.save_workout(workout(2))
        assert lent.execute(count).fetchone() == (1,)
    with engine.pool.reading() as lent:
        assert lent is not None
        assert lent.execute(count).fetchone() == (2,)


def test_an_error_of_ours_is_handed_on_and_its_connection_not_lent_again(engine: Engine) -> None:
    with pytest.raises(RuntimeError), engine.pool.reading() as lent:
        raise RuntimeError
    with engine.pool.reading() as another:
        assert another is not lent


def test_what_looked_like_damage_in_a_sound_file_is_said(engine: Engine, path: Path) -> None:
    said = failing(engine, sqlite_error(sqlite3.SQLITE_CORRUPT))
    assert "database disk image is malformed" in said
    assert [each.name for each in path.parent.glob("*.sqlite3")] == [path.name]


def test_a_check_that_fails_itself_is_said_instead(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def check(_: object) -> bool:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr("thrust_gui.store.logfile.LogFile.check", check)
    assert "cannot be written" in failing(engine, sqlite_error(sqlite3.SQLITE_NOTADB))


def test_what_comes_back_after_closing_is_closed(engine: Engine) -> None:
    with engine.pool.reading() as lent:
        engine.pool.close()
    assert lent is not None
    with pytest.raises(sqlite3.ProgrammingError):
        lent.execute("SELECT 1")
