"""``kill -9`` in the middle of a set: every complete repetition is in the next export."""

from __future__ import annotations

import json
import os
import random
import re
import signal
from typing import TYPE_CHECKING, Final

import pytest

from tests.helpers.screen import Screen, command, program, until, virtual_screen

if TYPE_CHECKING:
    from pathlib import Path

KILLS: Final = int(os.environ.get("THRUST_KILLS", "3"))
"""`make harm` makes ten of them."""
PLAN: Final = """[plan]
sets=1
reps=8
get_ready_s=3
tempo=1-0-1-1
[train]
setup_check=false
[guide]
caution_seen=true
"""
SAID: Final = re.compile(r"(Lift|Hold|Lower), repetition (\d+) of 8")


@pytest.mark.window
@pytest.mark.harm
@pytest.mark.timeout(60 + 40 * KILLS)
def test_every_complete_repetition_survives_a_kill(tmp_path: Path) -> None:
    moments = random.Random(20261122)  # noqa: S311 - a fixed seed is the point
    with virtual_screen("1024x640") as screen:
        for number in range(KILLS):
            folder = tmp_path / str(number)
            folder.mkdir()
            (folder / "settings.ini").write_text(PLAN, encoding="utf-8")
            kept = killed_at(screen, folder, moments.randrange(2, 6), moments.random())
            assert kept is None, kept


def killed_at(screen: Screen, folder: Path, rep: int, later: float) -> str | None:
    """Kill within a repetition; what was lost, or None."""
    with program(screen, folder) as running:
        screen.wait_for("Today")
        screen.press("space")
        screen.wait_for(f"repetition {rep} of 8", timeout_s=60)
        phases = ("Lift", "Hold", "Lower")
        screen.wait_for(f"{phases[int(later * 3)]}, repetition {rep} ")
        seen = screen.title()
        running.send_signal(signal.SIGKILL)
        running.wait(timeout=20)
    until(lambda: not screen.title(), "the window to be gone")
    found = SAID.search(seen)
    assert found is not None, seen
    # the promise: a repetition is durable before the next one's hold begins
    complete = int(found[2]) - (2 if found[1] == "Lift" else 1)
    out = folder / "log.json"
    command(folder, "export", "--format", "json", "--out", str(out))
    (workout,) = json.loads(out.read_text(encoding="utf-8"))["workouts"]
    (done,) = workout["sets"]
    kept = [each["ordinal"] for each in done["reps"] if each["complete"]]
    if done["completed_reps"] != len(kept) or kept != list(range(1, len(kept) + 1)):
        return f"the totals of {done} do not add up"
    if len(kept) < complete:
        return f"killed in {found[0]}: only {kept} are in the export"
    return None
