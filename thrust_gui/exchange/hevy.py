"""Hevy: the unit is in the column's name; dates are in the language of the phone."""

from __future__ import annotations

from typing import Final

from thrust_gui.app.transfer import WeightUnit
from thrust_gui.exchange.layout import DROP_SET, TO_FAILURE, WARM_UP, Layout

LAYOUT: Final = Layout(
    name="hevy",
    needs=frozenset({"start_time", "exercise_title", "reps"}),
    when=("start_time",),
    exercise=("exercise_title",),
    reps=("reps",),
    weights=(("weight_kg", WeightUnit.KG), ("weight_lbs", WeightUnit.LB)),
    effort=("rpe",),
    duration=("duration_seconds",),
    note=("exercise_notes",),
    title=("title",),
    workout_note=("description",),
    kind=("set_type",),
    marks={
        "warmup": WARM_UP,
        "warm_up": WARM_UP,
        "dropset": DROP_SET,
        "drop_set": DROP_SET,
        "failure": TO_FAILURE,
    },
)
