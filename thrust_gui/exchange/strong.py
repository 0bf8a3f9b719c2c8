"""Strong: comma files say no unit, semicolon files do; rests and notes are rows among the sets."""

from __future__ import annotations

from typing import Final

from thrust_gui.app.transfer import WeightUnit
from thrust_gui.exchange.layout import DROP_SET, NOTE_ROW, REST, TO_FAILURE, WARM_UP, Layout

LAYOUT: Final = Layout(
    name="strong",
    needs=frozenset({"date", "exercise name", "set order", "reps"}),
    when=("date",),
    exercise=("exercise name",),
    reps=("reps",),
    weights=(
        ("weight (kg)", WeightUnit.KG),
        ("weight (kgs)", WeightUnit.KG),
        ("weight (lbs)", WeightUnit.LB),
        ("weight (lb)", WeightUnit.LB),
        ("weight", None),
    ),
    units=("weight unit",),
    effort=("rpe",),
    duration=("seconds",),
    note=("notes",),
    title=("workout name",),
    workout_note=("workout notes",),
    kind=("set order",),
    marks={"w": WARM_UP, "d": DROP_SET, "f": TO_FAILURE},
    no_sets={"rest timer": REST, "note": NOTE_ROW},
)
