"""A disk that is really full, a folder that really cannot be written; each in its own process."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).resolve().parents[2]

pytestmark = [
    pytest.mark.harm,
    pytest.mark.skipif(sys.platform == "win32", reason="limits and modes are POSIX's"),
]

HEAD: Final = """
import os, resource, sys
from pathlib import Path
from tests.store.patience import Watcher
from tests.store.records import rep, row_id, set_of, workout
from thrust_gui.desktop.clock import SystemClock
from thrust_gui.store.log import SqliteLog
from thrust_gui.store.tuning import Tuning

path = Path(sys.argv[1])
log = SqliteLog(path, SystemClock(), Tuning(retry_s=(0.01,)))
watcher = Watcher(log)
log.save_workout(workout(1))
log.save_set(row_id(1), set_of(11))
assert log.flush(20)
"""
FULL: Final = """
hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
resource.setrlimit(resource.RLIMIT_FSIZE, (12_000, hard))
for ordinal in range(1, 51):
    log.save_rep(row_id(11), rep(ordinal))
health = watcher.problem()
print(health.problem)
assert health.waiting > 0
assert not log.flush(0.2)
resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
watcher.well()
assert log.flush(20)
assert log.workout(row_id(1)).sets == (set_of(11, map(rep, range(1, 51))),)
assert log.close()
"""
READ_ONLY: Final = """
assert log.close()
folder = path.parent
if os.geteuid() == 0:
    for each in (folder, path):
        os.chown(each, 65534, 65534)
    os.seteuid(65534)
folder.chmod(0o500)
log = SqliteLog(path, SystemClock(), Tuning(retry_s=(0.01,)))
watcher = Watcher(log)
assert log.workout(row_id(1)).sets == (set_of(11),)
log.save_rep(row_id(11), rep(1))
print(watcher.problem().problem)
assert log.health().waiting == 1
folder.chmod(0o700)
watcher.well()
assert log.flush(20)
assert log.workout(row_id(1)).sets == (set_of(11, [rep(1)]),)
assert log.close()
"""

QUIT_READ_ONLY: Final = """
assert log.close()
import _strptime  # another user may not read this Python's own folder
home = path.parent.with_name("home")
home.mkdir()
os.environ["HOME"] = str(home)
if os.geteuid() == 0:
    for each in (path.parent, path, home):
        os.chown(each, 65534, 65534)
    os.seteuid(65534)
path.parent.chmod(0o500)
log = SqliteLog(path, SystemClock(), Tuning(retry_s=(0.01,)))
watcher = Watcher(log)
log.save_rep(row_id(11), rep(1))
watcher.waiting(1)
assert not log.close()
print(log.parting())
(kept,) = home.iterdir()
assert kept.stat().st_mode & 0o777 == 0o600
path.parent.chmod(0o700)
log = SqliteLog(path, SystemClock(), Tuning(retry_s=(0.01,)))
log.save_workout(workout(1))
assert log.flush(20)
assert log.workout(row_id(1)).sets == (set_of(11, [rep(1)]),)
assert log.close()
assert not list(home.glob("*.json"))
"""
QUIT_FULL: Final = """
hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
resource.setrlimit(resource.RLIMIT_FSIZE, (12_000, hard))
for ordinal in range(1, 9):
    log.save_rep(row_id(11), rep(ordinal))
watcher.problem()
waiting = log.health().waiting
assert not log.close()
print(log.parting())
resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
(kept,) = path.parent.glob("*.unsaved-*.json")
log = SqliteLog(path, SystemClock(), Tuning(retry_s=(0.01,)))
log.save_workout(workout(1))
assert log.flush(20)
assert log.workout(row_id(1)).sets == (set_of(11, map(rep, range(1, 9))),)
assert log.close()
"""


@pytest.fixture
def path() -> Iterator[Path]:
    """Where any user could go, if the folder itself let them in."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder / "data" / "thrust.sqlite3"
    shutil.rmtree(folder)


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (FULL, "does not take the log (disk I/O error). Look the disk over."),
        (READ_ONLY, "cannot be written. Make it writable for you."),
        (QUIT_READ_ONLY, "Records that could not be saved: 1. They are kept in "),
        (QUIT_FULL, "and the next start takes them in."),
    ],
)
def test_it_is_said_and_waited_for(path: Path, harm: str, said: str) -> None:
    command = [sys.executable, "-c", HEAD + harm, str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert said in done.stdout
    assert done.returncode == 0
