"""Reading our own CSV: each row by itself; a wrong one is left out, and the reason said."""

from __future__ import annotations

from dataclasses import replace
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message, Refusal
from thrust_gui.domain.plan import Pacing
from thrust_gui.domain.records import BandRecord, LogContents, SetRecord, WorkoutRecord
from thrust_gui.exchange import contract, typed_cells
from thrust_gui.exchange.cells import Memo
from thrust_gui.exchange.findings import Findings, gone_through
from thrust_gui.exchange.thrust_csv_columns import restored
from thrust_gui.exchange.typed_cells import maybe, whole, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    Reader = Callable[[str], object]

NOT_WHOLE: Final = Message(QT_TRANSLATE_NOOP("messages", "more or fewer cells than columns"))
TWICE: Final = Message(QT_TRANSLATE_NOOP("messages", "the set was there before in the file"))
NO_IDS: Final = Message(QT_TRANSLATE_NOOP("messages", "neither a set, a workout nor a band"))

_WORKOUT_ID: Final = typed_cells.identity("workout_id")
_BAND_ID: Final = typed_cells.identity("band_id")
_SET_ID: Final = typed_cells.identity("set_id")
_STARTED: Final = typed_cells.instant("set_started_at")
_NOTE: Final = words("note", 0, contract.NOTE)

_LATE: Final = maybe(typed_cells.number("late_ms", 0, contract.DAY_MS))
_GAP: Final = maybe(typed_cells.number("gap_ms", 0, contract.DAY_MS))

WORKOUT: Final[Mapping[str, tuple[str, Reader]]] = {
    "id": ("workout_id", _WORKOUT_ID),
    "started_at": ("started_at", typed_cells.instant("started_at")),
    "utc_offset_min": (
        "utc_offset_min",
        whole("utc_offset_min", -contract.OFFSET_MIN, contract.OFFSET_MIN),
    ),
    "local_date": ("local_date", typed_cells.day("local_date")),
    "note": ("workout_note", words("workout_note", 0, contract.NOTE)),
    "plan": ("plan", maybe(typed_cells.identity("plan"))),
}
BAND: Final[Mapping[str, tuple[str, Reader]]] = {
    "id": ("band_id", typed_cells.identity("band_id")),
    "name": ("band_name", words("band_name", 0, contract.NOTE)),
    "width_mm": ("band_width_mm", whole("band_width_mm", 1, contract.MOST_MM)),
    "flat_length_mm": (
        "band_flat_length_mm",
        maybe(whole("band_flat_length_mm", 1, contract.MOST_MM)),
    ),
    "colour": ("band_colour", words("band_colour", 0, contract.NAME)),
    "rigging": ("band_rigging", maybe(words("band_rigging", 1, contract.NAME))),
}
SET: Final[Mapping[str, tuple[str, Reader]]] = {
    "id": ("set_id", typed_cells.identity("set_id")),
    "ordinal": ("ordinal", whole("ordinal", 1, contract.MOST_REPS)),
    "variation": ("variation", words("variation", 1, contract.NAME)),
    "band": ("band_id", maybe(typed_cells.identity("band_id"))),
    "rigging": ("rigging", maybe(words("rigging", 1, contract.NAME))),
    "rest_length_mm": ("rest_length_mm", maybe(whole("rest_length_mm", 1, contract.MOST_MM))),
    "calibration": ("calibration", maybe(typed_cells.identity("calibration"))),
    "tempo": ("tempo", maybe(typed_cells.tempo("tempo"))),
    "target_reps": ("target_reps", whole("target_reps", 0, contract.MOST_REPS)),
    "completed_reps": ("completed_reps", whole("completed_reps", 0, contract.MOST_REPS)),
    "effort": ("effort", maybe(typed_cells.halves("effort", *contract.EFFORT))),
    "tut_ms": ("tut_ms", whole("tut_ms", 0, contract.DAY_MS)),
    "hold_ms": ("hold_ms", whole("hold_ms", 0, contract.DAY_MS)),
    "peak_force_n": ("peak_force_n", maybe(typed_cells.number("peak_force_n", 0, contract.MOST_N))),
    "impulse_ns": ("impulse_ns", maybe(typed_cells.number("impulse_ns", 0, contract.MOST_NS))),
    "started_at": ("set_started_at", typed_cells.instant("set_started_at")),
    "note": ("note", words("note", 0, contract.NOTE)),
    "pacing": ("pacing", typed_cells.choice("pacing", Pacing, Pacing.METRONOME)),
    "late_ms": ("late_ms", _LATE),
    "gap_ms": ("gap_ms", _GAP),
    "reps": ("reps", typed_cells.repetitions("reps")),
}
"""The fields of a record, and the column that each is read from."""


OF_A_SET: Final = ("started_at", "note", "late_ms", "gap_ms")
"""Fields that hardly two sets have alike: there is nothing to read once."""


class _Part:
    """The cells of one record in a row, but its id and its `own`; the same cells are read once."""

    def __init__(
        self, columns: Mapping[str, tuple[str, Reader]], header: Sequence[str], *own: str
    ) -> None:
        places = {name: place for place, name in reversed(list(enumerate(header)))}
        self.at = {field: places.get(column, len(header)) for field, (column, _) in columns.items()}
        self._memos = {
            field: Memo(_restoring(read))
            for field, (_, read) in columns.items()
            if field not in {"id", *own}
        }
        self._pick = itemgetter(*(self.at[field] for field in self._memos))
        self._read_before = Memo(self._read)

    def values(self, cells: Sequence[str]) -> dict[str, Any]:
        """The fields of the record.

        Raises:
            Refusal: a cell holds what it cannot.
        """
        return self._read_before[self._pick(cells)]

    def _read(self, cells: tuple[str, ...]) -> dict[str, Any]:
        return {
            field: memo[cell]
            for cell, (field, memo) in zip(cells, self._memos.items(), strict=True)
        }


def _restoring(read: Reader) -> Reader:
    return lambda text: read(restored(text))


def _id_of(text: str) -> str:
    return restored(text).lower()


class ThrustCsv:
    """Takes the rows one after the other."""

    def __init__(self, header: Sequence[str]) -> None:
        self._width = len(header)
        self._workout, self._set = _Part(WORKOUT, header), _Part(SET, header, *OF_A_SET)
        self._band = _Part(BAND, header)
        parts = (self._workout, self._set, self._band)
        self._workout_at, self._set_at, self._band_at = (part.at["id"] for part in parts)
        self._ids: Memo[str, str] = Memo(_id_of)
        self._workouts: dict[str, WorkoutRecord] = {}
        self._sets: dict[str, list[SetRecord]] = {}
        self._bands: dict[str, BandRecord] = {}
        self._seen = set[str]()

    def findings(self, rows: Iterable[list[str] | Message]) -> Findings:
        """What the rows come to.

        Raises:
            Refusal: there are too many.
        """
        count, skipped = gone_through(rows, self._tried)
        workouts = sorted(self._workouts.values(), key=lambda each: (each.started_at, each.id))
        bands = sorted(self._bands.values(), key=lambda each: each.id)
        return Findings(
            contents=LogContents(
                bands=tuple(bands),
                workouts=tuple(replace(each, sets=self._in_order(each.id)) for each in workouts),
            ),
            rows=count,
            skipped=skipped,
        )

    def _tried(self, cells: list[str]) -> Message | None:
        try:
            return self._take(cells)
        except Refusal as refusal:
            return refusal.message

    def _take(self, cells: list[str]) -> Message | None:
        if len(cells) != self._width:
            return NOT_WHOLE
        cells.append("")  # what a column holds that is not there
        workout_id, band_id = self._ids[cells[self._workout_at]], self._ids[cells[self._band_at]]
        set_id = restored(cells[self._set_at])
        if not (workout_id or (band_id and not set_id)):
            return NO_IDS
        record = self._record(cells, set_id) if set_id else None
        if record is not None and record.id in self._seen:
            return TWICE
        band = self._new_band(cells, band_id) if band_id else None
        workout = self._new_workout(cells, workout_id) if workout_id else None
        if band is not None:
            self._bands[band_id] = band
        if workout is not None:
            self._workouts[workout_id] = workout
        if record is not None:
            self._seen.add(record.id)
            self._sets.setdefault(workout_id, []).append(record)
        return None

    def _record(self, cells: list[str], set_id: str) -> SetRecord:
        at = self._set.at
        return SetRecord(
            id=_SET_ID(set_id),
            started_at=_STARTED(cells[at["started_at"]]),
            note=_NOTE(restored(cells[at["note"]])),
            late_ms=_LATE(cells[at["late_ms"]]),
            gap_ms=_GAP(cells[at["gap_ms"]]),
            **self._set.values(cells),
        )

    def _new_band(self, cells: list[str], band_id: str) -> BandRecord | None:
        """The band of a row, unless it is known, or only named."""
        if band_id in self._bands or not cells[self._band.at["width_mm"]]:
            return None
        return BandRecord(id=_BAND_ID(band_id), **self._band.values(cells))

    def _new_workout(self, cells: list[str], workout_id: str) -> WorkoutRecord | None:
        if workout_id in self._workouts:
            return None
        workout = WorkoutRecord(id=_WORKOUT_ID(workout_id), **self._workout.values(cells))
        contract.check_day(workout, "local_date")
        return workout

    def _in_order(self, workout_id: str) -> tuple[SetRecord, ...]:
        sets = self._sets.get(workout_id, [])
        return tuple(sorted(sets, key=lambda each: (each.ordinal, each.started_at, each.id)))
