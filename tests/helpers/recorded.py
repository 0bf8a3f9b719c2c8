"""A whole workout in the real program, in a real window, after one key press; and recorded."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from tests.helpers.pulse import RATE, null_sink, recording
from tests.helpers.screen import command, program, until, virtual_screen
from tests.helpers.transcript import timelines
from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.domain.units import milliseconds

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.helpers.pulse import Recording
    from tests.helpers.screen import Screen
    from thrust_gui.audio.mixing import Pcm
    from thrust_gui.domain.plan import Plan
    from thrust_gui.domain.timeline import Timeline

SETTINGS: Final = """[plan]
sets={sets}
reps={reps}
rest_s={rest_s}
get_ready_s={get_ready_s}
tempo={tempo}
[train]
setup_check=false
[guide]
caution_seen=true
[sound]
mode=both
level=100
"""
"""At a level of 100 % samples come out of the null sink as they went in."""
KINDS: Final = (PhaseKind.LIFT, PhaseKind.HOLD, PhaseKind.LOWER, PhaseKind.BOTTOM)
QUIET: Final = 3 * RATE


Times = tuple[int, ...]
"""Milliseconds of lift, hold, lower and bottom."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """What came out of the null sink, and what the log has."""

    samples: Pcm
    workout: dict[str, Any]

    def times(self) -> list[list[Times]]:
        """Of each complete repetition of each set, as the log has it."""
        return [
            [tuple(rep[f"{kind}_ms"] for kind in KINDS) for rep in each["reps"] if rep["complete"]]
            for each in self.workout["sets"]
        ]


def untouched(screen: Screen) -> None:
    """What nobody does while a workout follows its course."""
    del screen


def record_workout(
    plan: Plan, folder: Path, meanwhile: Callable[[Screen], None] = untouched
) -> Recorded:
    """Press Space once, wait for the summary, leave, quit, export.

    Args:
        plan: what is trained; its variation and band are left as at the first start.
        folder: an empty one.
        meanwhile: what else is pressed, and when.
    """
    data = folder / "data"
    data.mkdir()
    settings = SETTINGS.format(
        sets=plan.sets,
        reps=plan.reps,
        rest_s=plan.rest_s,
        get_ready_s=plan.get_ready_s,
        tempo=plan.tempo,
    )
    (data / "settings.ini").write_text(settings, encoding="utf-8")
    with null_sink() as pulse, recording(pulse) as heard, virtual_screen("1920x1080") as screen:
        pulse.hurry()
        with program(screen, data, pulse.only) as running:
            screen.wait_for("Today")
            screen.press("space")
            meanwhile(screen)
            screen.wait_for("Done:", timeout_s=plan.total_ms / 1000 + 60, every_s=1.0)
            until(lambda: _quiet(heard), "silence after the last word", every_s=1.0)
            screen.press("Return")
            screen.wait_for("Today")
            screen.press("ctrl+q")
            assert running.wait(timeout=20) == 0
            assert running.stdout is not None
            assert running.stdout.read() == ""
    out = folder / "log.json"
    command(data, "export", "--format", "json", "--out", str(out))
    (workout,) = json.loads(out.read_text(encoding="utf-8"))["workouts"]
    return Recorded(heard.samples, workout)


def planned_times(plan: Plan) -> list[list[Times]]:
    """Of each repetition of each set, as the timelines have it."""
    sets = [each for each in timelines(plan) if each.reps]
    return [[_times(each, rep) for rep in range(1, each.reps + 1)] for each in sets]


def _times(timeline: Timeline, rep: int) -> Times:
    lengths = {phase.kind: phase.length for phase in timeline.rep_phases(rep)}
    return tuple(milliseconds(lengths.get(kind, 0), timeline.rate) for kind in KINDS)


def _quiet(heard: Recording) -> bool:
    """Whether nothing has sounded for a while; the null sink plays silence, too."""
    samples = heard.samples
    return samples.size > QUIET and not np.any(samples[-QUIET:])
