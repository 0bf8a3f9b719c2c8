"""A set at the lifter's own pace in a real window: one key, and what was measured by it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

import pytest

from tests.helpers.screen import command, program, until, virtual_screen
from thrust_gui.desktop.clock import SystemClock

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.screen import Screen

PLAN: Final = """[plan]
sets=1
reps=2
get_ready_s=3
tempo=1-0-1-1
pacing=self_paced
[train]
setup_check=false
[guide]
caution_seen=true
"""
SLOW_MS: Final = 600
"""What a busy machine may need to see a phase and to press a key."""


class Lifter:
    """Presses a key some time after the title told a phase, and keeps how long that was."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._clock = SystemClock()
        self._since = 0

    def mark(self, phase: str, after_ms: int) -> int:
        """The time from the press before this one, in milliseconds."""
        self._screen.wait_for(phase)
        due = self._since + after_ms if self._since else self._now() + after_ms
        until(lambda: self._now() >= due, "the time to press", every_s=0.01)
        self._screen.press("space")
        before, self._since = self._since, self._now()
        return self._since - before

    def wait(self, for_ms: int) -> None:
        """Do nothing for some time."""
        due = self._now() + for_ms
        until(lambda: self._now() >= due, "the time to press", every_s=0.01)

    def _now(self) -> int:
        return self._clock.monotonic_ns() // 1_000_000


@pytest.mark.window
def test_three_presses_measure_a_repetition(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "settings.ini").write_text(PLAN, encoding="utf-8")
    with virtual_screen() as screen, program(screen, folder) as running:
        screen.wait_for("Today")
        screen.press("space")
        screen.wait_for("Ready")
        lifter = Lifter(screen)
        lifter.mark("Lift, repetition 1", 900)
        hold = lifter.mark("Hold, repetition 1", 1500)
        lower = lifter.mark("Lower, repetition 1", 1200)
        lifter.mark("Lift, repetition 2", 800)
        screen.wait_for("Hold, repetition 2")
        screen.press("p")
        screen.wait_for("Paused")
        lifter.wait(300)  # sooner after P it would be the same hand
        screen.press("space")
        screen.wait_for("Ready")
        lifter = Lifter(screen)
        for phase in ("Lift", "Hold", "Lower"):
            lifter.mark(f"{phase}, repetition 2", 700)
        screen.wait_for("Done:")
        screen.press("Escape")
        screen.wait_for("Today")
        screen.press("ctrl+q")
        assert running.wait(timeout=20) == 0
    log = tmp_path / "log.json"
    command(folder, "export", "--format", "json", "--out", str(log))
    (workout,) = json.loads(log.read_text(encoding="utf-8"))["workouts"]
    (done,) = workout["sets"]
    assert (done["pacing"], done["completed_reps"]) == ("self_paced", 2)
    first, second = done["reps"]
    assert first["complete"]
    assert second["complete"]
    assert first["hold_ms"] == pytest.approx(hold, abs=SLOW_MS)
    assert first["lower_ms"] == pytest.approx(lower, abs=SLOW_MS)
    assert first["hold_ms"] > 1000
    assert done["hold_ms"] == first["hold_ms"] + second["hold_ms"]
    assert done["tut_ms"] == sum(
        rep[f"{part}_ms"] for rep in done["reps"] for part in ("lift", "hold", "lower")
    )
