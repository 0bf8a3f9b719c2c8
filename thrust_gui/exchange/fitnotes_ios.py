"""FitNotes on iOS: another program altogether; times in UTC, weights without a unit."""

from __future__ import annotations

from typing import Final

from thrust_gui.exchange.layout import NOT_DONE, TO_FAILURE, WARM_UP, Layout

LAYOUT: Final = Layout(
    name="fitnotes_ios",
    needs=frozenset({"starttime", "exercise", "reps", "iswarmup"}),
    when=("starttime",),
    exercise=("exercise",),
    reps=("reps",),
    weights=(("weight", None),),
    effort=("rpe",),
    reserve=("rir",),
    duration=("time",),
    note=("note",),
    title=("name",),
    kind=("iswarmup",),
    status=("status",),
    marks={"true": WARM_UP, "1": WARM_UP, "yes": WARM_UP, "failed": TO_FAILURE},
    no_sets={"pending": NOT_DONE, "planned": NOT_DONE},
)
