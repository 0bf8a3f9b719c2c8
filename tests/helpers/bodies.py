"""Bodies, benches and poses for properties."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from hypothesis import strategies as st

from thrust_gui.domain.figure import (
    BENCH_M,
    HEIGHT_M,
    VARIATIONS,
    BandPlace,
    Body,
    Hands,
    Pose,
    Posture,
)
from thrust_gui.domain.tempo import MOVE_MAX_MS, MOVE_MIN_MS, STEP_MS, Tempo

GLUTE_BRIDGE: Final = Pose(posture=Posture.BRIDGE, hands=Hands.FLOOR, band=BandPlace.NONE)
SIDE_STEP: Final = VARIATIONS[Posture.SIDE_STEP]
"""The one that is seen from the front, before the step."""
LOWS: Final = (
    *(pose for pose in VARIATIONS.values() if pose is not SIDE_STEP),
    GLUTE_BRIDGE,
)
"""Every other variation and alternative, at the bottom of its movement."""


def bodies() -> st.SearchStrategy[Body]:
    """Every body and bench that can be shown."""
    return st.builds(Body, st.floats(*HEIGHT_M), st.floats(*BENCH_M))


def thrusts() -> st.SearchStrategy[Pose]:
    """Every pose of the one movement."""
    return st.builds(Pose, rise=st.floats(0.0, 1.0))


def variations() -> st.SearchStrategy[Pose]:
    """Every pose of every variation that is seen from the side."""
    return st.tuples(st.sampled_from(LOWS), st.floats(0.0, 1.0)).map(
        lambda each: replace(each[0], rise=each[1])
    )


def tempos() -> st.SearchStrategy[Tempo]:
    """Every tempo that can be trained, with short pauses."""
    moves = st.integers(MOVE_MIN_MS // STEP_MS, MOVE_MAX_MS // STEP_MS)
    pauses = st.integers(0, 4)
    return st.tuples(moves, pauses, moves, pauses).map(_tempo)


def _tempo(steps: tuple[int, int, int, int]) -> Tempo:
    lower, bottom, lift, top = (each * STEP_MS for each in steps)
    return Tempo(lower, bottom, lift, top)


def side_steps() -> st.SearchStrategy[Pose]:
    """Every pose of the step to the side."""
    return st.floats(0.0, 1.0).map(lambda rise: replace(SIDE_STEP, rise=rise))
