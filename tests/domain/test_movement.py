from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrust_gui.domain.movement import LONGEST, taught, variation_of


@pytest.mark.parametrize(
    ("name", "variation"),
    [
        ("Hip Thrust", "hip_thrust"),
        ("hip thrusts", "hip_thrust"),
        ("HIP-THRUST", "hip_thrust"),
        ("Hipthrust", "hip_thrust"),
        ("Hip Thruster", "hip_thrust"),
        ("Hip Thrust (Machine)", "hip_thrust"),
        ("Hip Thrust, Barbell", "barbell_hip_thrust"),
        ("Barbell Hip Thrust", "barbell_hip_thrust"),
        ("Hip Thrust (Band)", "banded_hip_thrust"),
        ("Banded hip thrust", "banded_hip_thrust"),
        ("Hip Thrust (Resistance Bands)", "banded_hip_thrust"),
        ("Standing Band Hip Thrust", "standing_band_hip_thrust"),
        ("Single-Leg Hip Thrust", "single_leg_hip_thrust"),
        ("One legged hip thrust (Band)", "single_leg_hip_thrust"),
        ("Glute Bridge", "glute_bridge"),
        ("GLUTES  BRIDGES", "glute_bridge"),
        ("glute-bridge", "glute_bridge"),
        ("Glute Bridge (Resistance Band)", "banded_glute_bridge"),
        ("Side Step", "banded_side_step"),
        ("Banded Sidesteps", "banded_side_step"),
        ("side-step", "banded_side_step"),
    ],
)
def test_what_the_guide_teaches(name: str, variation: str) -> None:
    assert taught(name) == variation_of(name) == variation


@pytest.mark.parametrize(
    ("name", "variation"),
    [
        ("Squat (Barbell)", "squat_barbell"),
        ("Hip Abduction", "hip_abduction"),
        ("Bench Press", "bench_press"),
        ("Thruster", "thruster"),
        ("Side Step Up", "side_step_up"),
        ("Side step-ups", "side_step_ups"),
        ("Inside Steps", "inside_steps"),
        ("Bridge", "bridge"),
        ("Kniebeuge über Kopf", "kniebeuge_über_kopf"),
        ("", "exercise"),
        (" (!) ", "exercise"),
    ],
)
def test_other_exercises_keep_their_name(name: str, variation: str) -> None:
    assert taught(name) is None
    assert variation_of(name) == variation


@given(st.text(max_size=400))
def test_any_name_makes_a_variation(name: str) -> None:
    assert 0 < len(variation_of(name)) <= LONGEST
