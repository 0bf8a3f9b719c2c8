"""Keys of a real keyboard and of what poses as one, in a real window."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.helpers.screen import command, program, until, virtual_screen

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.screen import Screen

SETTINGS = """[guide]
caution_seen=true
[train]
setup_check=false
[plan]
sets=3
reps=20
rest_s=60
get_ready_s=3
tempo=1-0-1-1
"""
THIEF = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
other = QWidget()
other.setWindowTitle("Somebody else")
other.show()
other.activateWindow()
app.exec()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "data"
    made.mkdir()
    (made / "settings.ini").write_text(SETTINGS, encoding="utf-8")
    return made


def kept(folder: Path) -> list[int]:
    """Complete repetitions of the sets in the log."""
    out = folder.parent / "log.json"
    command(folder, "export", "--format", "json", "--out", str(out))
    workouts = json.loads(out.read_text(encoding="utf-8"))["workouts"]
    return [each["completed_reps"] for one in workouts for each in one["sets"]]


def lift(screen: Screen, repetition: int) -> None:
    screen.wait_for(f"Lift, repetition {repetition} of 20")


@pytest.mark.window
def test_a_remote_starts_a_storm_of_keys_pauses_and_a_held_key_ends(folder: Path) -> None:
    with virtual_screen() as screen, program(screen, folder) as running:
        screen.wait_for("Today")
        screen.press("Next")  # PgDown, as a presenter remote sends it
        lift(screen, 1)
        screen.strike("space", times=60, every_ms=25)
        screen.wait_for("Paused")
        assert len(kept(folder)) == 1  # it takes a moment: the storm is over
        assert screen.title().startswith("Paused")
        screen.press("XF86AudioPlay")
        lift(screen, 1)
        lift(screen, 2)
        with screen.held("b"):
            screen.wait_for("Paused")
            screen.wait_for("Rest, set 1 done")
            until(lambda: kept(folder) == [1], "the set to be kept")  # and b is down all the while
        assert kept(folder) == [1]  # a moment in which no key is down
        assert screen.title().startswith("Rest")
        screen.strike("F5", times=60, every_ms=25)
        lift(screen, 1)
        for then in ("Rest, set 2 done", "Done:", "Today"):
            screen.press("Escape")
            screen.wait_for(then)
            assert kept(folder) == [1, 0]  # a moment again
        screen.press("ctrl+q")
        assert running.wait(timeout=20) == 0
        assert running.stdout is not None
        assert running.stdout.read() == ""


@pytest.mark.window
def test_another_program_that_takes_the_focus_pauses_nothing(folder: Path) -> None:
    with virtual_screen() as screen, program(screen, folder):
        screen.wait_for("Today")
        screen.press("space")
        lift(screen, 1)
        with subprocess.Popen(
            [sys.executable, "-c", THIEF], cwd=folder.parent, env=screen.environment
        ) as thief:
            screen.wait_for("Somebody else")
            before = kept(folder)
            until(lambda: sum(kept(folder)) > sum(before) + 1, "the set to go on without the focus")
            assert screen.title() == "Somebody else"
            thief.terminate()
