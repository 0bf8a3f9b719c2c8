"""Cut off by ``kill -9``, again at the offer, then gone on with; and a second start meanwhile."""

from __future__ import annotations

import json
import signal
from typing import TYPE_CHECKING

import pytest

from tests.helpers.screen import Screen, command, program, until, virtual_screen

if TYPE_CHECKING:
    from pathlib import Path
    from subprocess import Popen

PLAN = """[plan]
sets=1
reps=4
get_ready_s=3
tempo=1-0-1-1
[train]
setup_check=false
[guide]
caution_seen=true
"""


def folder_in(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "settings.ini").write_text(PLAN, encoding="utf-8")
    return folder


def kill(running: Popen[str], screen: Screen) -> None:
    running.send_signal(signal.SIGKILL)
    running.wait(timeout=20)
    until(lambda: not screen.title(), "the window to be gone")


def sets_of(folder: Path, tmp_path: Path) -> list[list[int]]:
    """The ordinals of the complete repetitions in an export, set by set."""
    out = tmp_path / "log.json"
    command(folder, "export", "--format", "json", "--out", str(out))
    (workout,) = json.loads(out.read_text(encoding="utf-8"))["workouts"]
    return [[rep["ordinal"] for rep in each["reps"] if rep["complete"]] for each in workout["sets"]]


@pytest.mark.window
@pytest.mark.harm
def test_it_goes_on_at_the_same_repetition_even_after_a_second_crash(tmp_path: Path) -> None:
    folder = folder_in(tmp_path)
    with virtual_screen("1024x640") as screen:
        with program(screen, folder) as running:
            screen.wait_for("Today")
            screen.press("space")
            screen.wait_for("Hold, repetition 3 of 4")
            kill(running, screen)
        with program(screen, folder) as running:
            screen.wait_for("Today")
            kill(running, screen)
        with program(screen, folder) as running:
            screen.wait_for("Today")
            screen.press("space")
            screen.wait_for("Ready")
            screen.wait_for("Lift, repetition 3 of 4")
            screen.wait_for("Done:")
            screen.press("Escape")
            screen.wait_for("Today")
            screen.press("ctrl+q")
            assert running.wait(timeout=20) == 0
    assert sets_of(folder, tmp_path) == [[1, 2, 3, 4]]


@pytest.mark.window
def test_a_second_start_brings_the_first_window_to_the_front(tmp_path: Path) -> None:
    folder = folder_in(tmp_path)
    with virtual_screen("1024x640") as screen, program(screen, folder) as running:
        screen.wait_for("Today")
        screen.press("ctrl+2")
        screen.wait_for("Guide")
        with program(screen, folder) as second:
            assert second.wait(timeout=20) == 0
            assert second.stdout is not None
            assert second.stdout.read() == ""
        screen.wait_for("Guide")
        assert running.poll() is None
