"""FitNotes on Android: a date without time of day."""

from __future__ import annotations

from typing import Final

from thrust_gui.app.transfer import WeightUnit
from thrust_gui.exchange.layout import Layout

LAYOUT: Final = Layout(
    name="fitnotes",
    needs=frozenset({"date", "exercise", "category", "reps"}),
    when=("date",),
    exercise=("exercise",),
    reps=("reps",),
    weights=(
        ("weight (kg)", WeightUnit.KG),
        ("weight (kgs)", WeightUnit.KG),
        ("weight (lbs)", WeightUnit.LB),
        ("weight (lb)", WeightUnit.LB),
        ("weight", None),
    ),
    units=("weight unit",),
    duration=("time",),
    note=("comment", "notes"),
)
