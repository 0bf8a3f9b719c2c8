"""Another process comes and goes beside an open log: neither loses anything."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.store.records import rep, set_of, workout
from thrust_gui.store.connection import beside, connect, connect_reading
from thrust_gui.store.held import first_bytes

if TYPE_CHECKING:
    from pathlib import Path

    from tests.store.conftest import Opening

VISIT = """
import sys
from pathlib import Path
from thrust_gui.desktop.clock import SystemClock
from thrust_gui.store.log import SqliteLog
with SqliteLog(Path(sys.argv[1]), SystemClock()) as log:
    print(sum(each.reps for each in log.contents().workouts))
"""


def visit(path: Path) -> int:
    """What another process reads before it leaves."""
    done = subprocess.run(
        [sys.executable, "-c", VISIT, str(path)], capture_output=True, text=True, check=True
    )
    return int(done.stdout)


@pytest.mark.harm
def test_a_process_that_leaves_takes_nothing_along(path: Path, opening: Opening) -> None:
    with opening() as log:
        log.save_workout(workout(10))
        log.save_set(workout(10).id, set_of(11))
        assert log.flush(20)
        for number in range(1, 5):
            log.contents()  # opens the file for questions beside the writer
            inode = beside(path, "-wal").stat().st_ino
            assert visit(path) == number - 1
            assert beside(path, "-wal").stat().st_ino == inode
            log.save_rep(set_of(11).id, rep(number))
            assert log.flush(20)
            assert visit(path) == number


def test_a_file_we_have_open_is_not_read_past_sqlite(path: Path, opening: Opening) -> None:
    with opening() as log:
        log.save_workout(workout(10))
        assert log.flush(20)
    assert first_bytes(path, 6) == b"SQLite"
    first = connect(path, 0)
    with closing(connect_reading(path, 0)[0]):
        assert first_bytes(path, 6) is None
    assert first_bytes(path, 6) is None
    first.close()
    first.close()
    assert first_bytes(path, 6) == b"SQLite"


def test_what_cannot_be_opened_is_not_open(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"no database" * 100)
    with pytest.raises(Exception, match="not a database"):
        connect(path, 0)
    assert first_bytes(path, 2) == b"no"
    path.unlink()
    with pytest.raises(Exception, match="unable to open"):
        connect(path, 0)
