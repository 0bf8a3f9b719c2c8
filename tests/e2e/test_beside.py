"""The command line beside an open window, in the middle of a set: neither takes from the other."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.helpers.screen import command, program, until, virtual_screen

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS = """[guide]
caution_seen=true
[train]
setup_check=false
[plan]
sets=1
reps=4
get_ready_s=3
tempo=2-1-1-2
"""
STRONG = """Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE
2026-05-04 18:30:00,Legs,40m,Hip Thrust (Band),1,0,12,0,0,8
2026-05-04 18:30:00,Legs,40m,Hip Thrust (Band),2,0,11,0,0,9
"""


@pytest.mark.window
def test_verbs_beside_a_set_lose_nothing(tmp_path: Path) -> None:
    folder, file, out = tmp_path / "data", tmp_path / "strong.csv", tmp_path / "log.json"
    folder.mkdir()
    (folder / "settings.ini").write_text(SETTINGS, encoding="utf-8")
    file.write_text(STRONG, encoding="utf-8")

    def kept() -> list[int]:
        command(folder, "export", "--format", "json", "--out", str(out))
        workouts = json.loads(out.read_text(encoding="utf-8"))["workouts"]
        return sorted(each["completed_reps"] for one in workouts for each in one["sets"])

    with virtual_screen() as screen, program(screen, folder) as running:
        screen.wait_for("Today")
        screen.press("ctrl+3")
        screen.wait_for("Progress")  # the window asks the log, beside writing it
        screen.press("ctrl+1")
        screen.wait_for("Today")
        screen.press("space")
        screen.wait_for("repetition 2")
        wal = (folder / "thrust.sqlite3-wal").stat().st_ino
        assert kept() == [1]
        taken = json.loads(command(folder, "import", str(file), "--json"))
        assert taken["taken"] == 2
        command(folder, "stats", "--json")
        screen.wait_for("Done: 4 reps")
        assert (folder / "thrust.sqlite3-wal").stat().st_ino == wal
        until(lambda: kept() == [4, 11, 12], "all repetitions and the sets taken in")
        screen.press("Escape")
        screen.wait_for("Today")
        screen.press("ctrl+q")
        assert running.wait(timeout=20) == 0
        assert running.stdout is not None
        assert running.stdout.read() == ""
    assert kept() == [4, 11, 12]
