"""What the real program writes is for its owner alone, and nothing of it goes over the network."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="modes and masks are POSIX's")

SESSION: Final = """
import os, socket, sys, traceback
from pathlib import Path

os.umask(0)
real = socket.socket.connect

def connect(self, address):
    if self.family in (socket.AF_INET, socket.AF_INET6):
        sys.exit(f"the network was asked for {address}")
    return real(self, address)

def look_up(*asked, **_):
    sys.exit(f"a name was asked for: {asked}")

socket.socket.connect = connect
socket.getaddrinfo = look_up

from PySide6.QtCore import QTimer
from thrust_gui.bootstrap import window
from thrust_gui.bootstrap.program import Program
from thrust_gui.desktop.folders import Folders
from thrust_gui.ui.page import PageName
from tests.store.records import set_of, workout, rep

folders = Folders(Path(sys.argv[1]))
made = []
init = Program.__init__

def remember(self, **named):
    init(self, **named)
    made.append(self)
    self.window.first_frame.connect(lambda: QTimer.singleShot(0, go))

Program.__init__ = remember

def go():
    try:
        session(made[0])
    except BaseException:
        traceback.print_exc()
        os._exit(3)
    made[0].window.close()

def session(program):
    for name in PageName:
        program.window.open_page(name)
    log = program.late.log
    log.save_workout(workout(1))
    log.save_set(workout(1).id, set_of(2, [rep(1)]))
    assert log.flush(20)
    try:
        raise ZeroDivisionError("on purpose")
    except ZeroDivisionError:
        sys.excepthook(*sys.exc_info())
    program.take_settings(program.settings)
    seen = {path.name for path in folders.data.rglob("*")}
    assert {"thrust.sqlite3", "thrust.sqlite3-wal", "settings.ini", "errors.log"} <= seen, seen
    for path in (folders.data, *folders.data.rglob("*")):
        assert not path.stat().st_mode & 0o077, f"others may see {path}"

status = window.run(folders, report=False)
os._exit(status)  # `made` has kept the program longer than Qt's application: no orderly end of it
"""


def test_a_session_with_an_open_mask_and_a_closed_network(tmp_path: Path) -> None:
    data = tmp_path / "data"
    command = [sys.executable, "-c", SESSION, str(data)]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=100
    )
    assert done.returncode == 0, done.stderr
    left = [data, *data.rglob("*")]
    assert len(left) > 4
    assert [each for each in left if each.stat().st_mode & 0o077] == []
