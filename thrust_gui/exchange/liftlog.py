"""LiftLog: each set has its own time, the newest comes first, a session has a name of its own."""

from __future__ import annotations

from typing import Final

from thrust_gui.exchange.layout import Layout

LAYOUT: Final = Layout(
    name="liftlog",
    needs=frozenset({"sessionid", "timestamp", "exercise", "reps"}),
    when=("timestamp",),
    session=("sessionid",),
    exercise=("exercise",),
    reps=("reps",),
    target=("targetreps",),
    weights=(("weight", None),),
    units=("weightunit",),
    effort=("rpe",),
    note=("notes",),
)
