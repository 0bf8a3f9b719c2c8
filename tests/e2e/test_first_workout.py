"""The whole of it, as a new lifter meets it: a real window, the keyboard alone."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.helpers.screen import command, program, until, virtual_screen

if TYPE_CHECKING:
    from pathlib import Path

PLAN = """[plan]
sets=2
reps=2
rest_s=10
get_ready_s=3
tempo=1-0-1-1
"""


@pytest.mark.window
def test_from_the_first_start_to_the_weekly_chart(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "settings.ini").write_text(PLAN, encoding="utf-8")
    with virtual_screen() as screen, program(screen, folder) as running:
        screen.wait_for("Today")
        screen.press("Return")  # the caution, read and acknowledged
        until(lambda: "caution_seen=true" in settings(folder), "the caution to be remembered")
        screen.press("space")
        for number in range(1, 7):
            screen.wait_for(f"Check {number} of 6")
            screen.press("space")
        for moment in ("Ready", "Lift", "Hold", "Lower", "Rest", "Ready", "Done:"):
            screen.wait_for(moment)
            if moment == "Rest":
                screen.press("Down", "8", "End")
        screen.press("Escape")
        screen.wait_for("Today")
        for key, page in (("3", "Progress"), ("4", "History"), ("2", "Guide"), ("5", "Settings")):
            screen.press(f"ctrl+{key}")
            screen.wait_for(page)
        (week,) = json.loads(command(folder, "stats", "--weeks", "1", "--json"))["weeks"]
        assert (week["sessions"], week["sets"], week["reps"]) == (1, 2, 3)
        screen.press("ctrl+q")
        assert running.wait(timeout=20) == 0
        assert running.stdout is not None
        assert running.stdout.read() == ""
    log = tmp_path / "log.json"
    command(folder, "export", "--format", "json", "--out", str(log))
    (workout,) = json.loads(log.read_text(encoding="utf-8"))["workouts"]
    assert [(each["completed_reps"], each["effort"]) for each in workout["sets"]] == [
        (1, 8.0),
        (2, None),
    ]


def settings(folder: Path) -> str:
    return (folder / "settings.ini").read_text(encoding="utf-8")
