"""Liftosaur: what was planned beside what was done, warm-ups marked."""

from __future__ import annotations

from typing import Final

from thrust_gui.exchange.layout import WARM_UP, Layout

LAYOUT: Final = Layout(
    name="liftosaur",
    needs=frozenset({"workout datetime", "exercise", "completed reps"}),
    when=("workout datetime",),
    exercise=("exercise",),
    reps=("completed reps",),
    target=("required reps",),
    weights=(("completed weight value", None),),
    units=("completed weight unit",),
    effort=("completed rpe",),
    note=("notes",),
    title=("day name",),
    kind=("is warmup set?",),
    marks={"1": WARM_UP, "true": WARM_UP, "yes": WARM_UP},
)
