"""Strategies for whatever a lifter may choose."""

from __future__ import annotations

from hypothesis import strategies as st

from thrust_gui.domain.plan import Plan
from thrust_gui.domain.tempo import MOVE_MAX_MS, MOVE_MIN_MS, PAUSE_MAX_MS, STEP_MS, Tempo

moves = st.integers(MOVE_MIN_MS // STEP_MS, MOVE_MAX_MS // STEP_MS).map(lambda n: n * STEP_MS)
pauses = st.integers(0, PAUSE_MAX_MS // STEP_MS).map(lambda n: n * STEP_MS)
tempos = st.builds(Tempo, eccentric_ms=moves, bottom_ms=pauses, concentric_ms=moves, top_ms=pauses)
plans = st.builds(
    Plan,
    sets=st.integers(1, 4),
    reps=st.integers(1, 6),
    tempo=tempos,
    rest_s=st.integers(10, 40),
    get_ready_s=st.integers(3, 15),
)
