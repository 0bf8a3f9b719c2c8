"""Our own CSV: its columns, and what stands in them. What is written reads back equal.

One row a set. What has no set has a row too, or it would be lost: a workout without sets leaves the
columns of the set empty, a band that no set names those of the workout as well. Cells that a
spreadsheet would take for a formula get an apostrophe in front, which reading takes off again.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from thrust_gui.exchange.instants import instant_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from thrust_gui.domain.records import (
        BandRecord,
        LogContents,
        RepRecord,
        SetRecord,
        WorkoutRecord,
    )

WORKOUT: Final = ("local_date", "started_at", "utc_offset_min", "workout_note", "plan")
BAND: Final = ("band_name", "band_width_mm", "band_flat_length_mm", "band_colour", "band_rigging")
SET: Final = (
    "ordinal",
    "variation",
    "rigging",
    "rest_length_mm",
    "calibration",
    "tempo",
    "target_reps",
    "completed_reps",
    "effort",
    "tut_ms",
    "hold_ms",
    "peak_force_n",
    "impulse_ns",
    "set_started_at",
    "note",
    "pacing",
    "late_ms",
    "gap_ms",
    "reps",
)
IDS: Final = ("workout_id", "set_id", "band_id")
COLUMNS: Final = (*WORKOUT, *SET, *BAND, *IDS)
"""As they are written; they are read by name, in any order."""
NEEDED: Final = frozenset({"workout_id", "set_id", "local_date", "completed_reps", "reps"})
"""What tells our CSV from others'."""

_FORMULA: Final = re.compile("'*[=+\\-@\t\r]")
_NEUTRAL: Final = re.compile("'+[=+\\-@\t\r]")


def neutral(text: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def restored(text: str) -> str:
    """The cell as it was before it was made neutral."""
    return text[1:] if text[:1] == "'" and _NEUTRAL.match(text) else text


def table(contents: LogContents) -> Iterator[list[str]]:
    """Every row below the header, workouts and sets in the order they have."""
    bands = {band.id: band for band in contents.bands}
    named = set[str | None]()
    for workout in contents.workouts:
        of_workout = _workout_cells(workout)
        for record in workout.sets:
            named.add(record.band)
            band = bands.get(record.band or "")
            ids = (workout.id, record.id, record.band or "")
            yield _row(of_workout, _set_cells(record), _band_cells(band), ids)
        if not workout.sets:
            yield _row(of_workout, [""] * len(SET), _band_cells(None), (workout.id, "", ""))
    for band in contents.bands:
        if band.id not in named:
            empty = [""] * len(WORKOUT), [""] * len(SET)
            yield _row(*empty, _band_cells(band), ("", "", band.id))


def reps_text(reps: Sequence[RepRecord]) -> str:
    """Repetitions in short: ``1-11:1000/2000/3000/0 12:1000/500/0/0!``.

    Ordinals, then lift, hold, lower and bottom in milliseconds; an exclamation mark where the
    repetition is incomplete; equal ones that follow each other stand together.
    """
    runs: list[tuple[int, int, str]] = []
    for rep in reps:
        times = _times(rep)
        if runs and runs[-1][1:] == (rep.ordinal - 1, times):
            runs[-1] = (runs[-1][0], rep.ordinal, times)
        else:
            runs.append((rep.ordinal, rep.ordinal, times))
    return " ".join(
        f"{first}:{times}" if first == last else f"{first}-{last}:{times}"
        for first, last, times in runs
    )


def _times(rep: RepRecord) -> str:
    mark = "" if rep.complete else "!"
    return f"{rep.lift_ms}/{rep.hold_ms}/{rep.lower_ms}/{rep.bottom_ms}{mark}"


def _row(*parts: Sequence[str]) -> list[str]:
    return [neutral(cell) for part in parts for cell in part]


def _workout_cells(workout: WorkoutRecord) -> list[str]:
    return [
        workout.local_date.isoformat(),
        instant_text(workout.started_at),
        str(workout.utc_offset_min),
        workout.note,
        workout.plan or "",
    ]


def _set_cells(record: SetRecord) -> list[str]:
    return [
        str(record.ordinal),
        record.variation,
        record.rigging or "",
        _text(record.rest_length_mm),
        record.calibration or "",
        _text(record.tempo),
        str(record.target_reps),
        str(record.completed_reps),
        _text(record.effort),
        str(record.tut_ms),
        str(record.hold_ms),
        _text(record.peak_force_n),
        _text(record.impulse_ns),
        instant_text(record.started_at),
        record.note,
        record.pacing.value,
        _text(record.late_ms),
        _text(record.gap_ms),
        reps_text(record.reps),
    ]


def _band_cells(band: BandRecord | None) -> list[str]:
    if band is None:
        return [""] * len(BAND)
    return [
        band.name,
        str(band.width_mm),
        _text(band.flat_length_mm),
        band.colour,
        band.rigging or "",
    ]


def _text(value: object) -> str:
    return "" if value is None else str(value)
