"""Our own JSON: the whole log, versioned; what is written reads back equal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, BinaryIO, Final

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal
from thrust_gui.domain.records import BandRecord, CalibrationRecord, LogContents, WorkoutRecord
from thrust_gui.exchange.atomic import replacing
from thrust_gui.exchange.contract import (
    FORMAT,
    VERSION,
    band_object,
    band_of,
    calibration_object,
    calibration_of,
    workout_object,
    workout_of,
)
from thrust_gui.exchange.fields import shown
from thrust_gui.exchange.inbox import opening
from thrust_gui.exchange.instants import instant_text
from thrust_gui.exchange.json_source import JsonSource

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MISSING: Final = QT_TRANSLATE_NOOP("messages", "{place} is missing.")
NOT_OURS: Final = QT_TRANSLATE_NOOP(
    "messages", "This is JSON, but no Thrust log: format should be “{format}” and is {value}."
)
NO_OBJECT: Final = QT_TRANSLATE_NOOP(
    "messages", "This is no Thrust log: it does not begin with a brace."
)
OTHER_VERSION: Final = QT_TRANSLATE_NOOP(
    "messages", "This log has version {value}, and this Thrust reads version {version}. Update it."
)
ID_TWICE: Final = QT_TRANSLATE_NOOP("messages", "{place}: {value} was used before in the file.")


def write(
    contents: LogContents,
    path: Path,
    exported_at_ms: int,
    told: Callable[[int], None] = lambda _done: None,
) -> None:
    """Write a whole log to a file, a line a workout; whole or not at all.

    Args:
        contents: the log.
        path: of the file.
        exported_at_ms: now, UTC milliseconds since 1970.
        told: hears how many workouts are written.

    Raises:
        Refusal: it cannot be written there.
    """
    with replacing(path) as file:
        head = {
            "format": FORMAT,
            "version": VERSION,
            "exported_at": instant_text(exported_at_ms),
            "bands": [band_object(band) for band in contents.bands],
        }
        if contents.calibrations:
            head["calibrations"] = [calibration_object(each) for each in contents.calibrations]
        file.write(_text(head)[:-1] + b',"workouts":[')
        for place, workout in enumerate(contents.workouts):
            file.write((b",\n" if place else b"\n") + _text(workout_object(workout)))
            told(place + 1)
        file.write(b"\n]}\n")


def read(path: Path) -> LogContents:
    """Read a file; everything in it is checked before anything is returned.

    Members that the contract does not know are passed over.

    Raises:
        Refusal: it is none of ours, damaged, or holds what no log can; says where and what.
    """
    with opening(path) as file:
        return read_file(file)


def read_file(file: BinaryIO) -> LogContents:
    """The same of a file that is open already, from its beginning."""
    _check_head(file)
    file.seek(0)
    return _read(JsonSource(file))


def _text(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()


def _check_head(file: BinaryIO) -> None:
    """Look for format and version first, wherever in the file they are."""
    source = JsonSource(file)
    if not source.begins_object():
        raise Refusal(NO_OBJECT)
    wanted = {"format", "version"}
    for key in source.members():
        match key:
            case "format":
                if (found := source.value(key)) != FORMAT:
                    raise Refusal(NOT_OURS, format=FORMAT, value=shown(found))
            case "version":
                found = source.value(key)
                if type(found) is not int or found != VERSION:
                    raise Refusal(OTHER_VERSION, value=shown(found), version=VERSION)
            case "bands" | "calibrations" | "workouts":
                for _ in source.elements(key):
                    pass
            case _:
                source.value(key)
        wanted.discard(key)
        if not wanted:
            return
    raise Refusal(MISSING, place=min(wanted))


def _read(source: JsonSource) -> LogContents:
    bands: list[BandRecord] = []
    calibrations: list[CalibrationRecord] = []
    workouts: list[WorkoutRecord] | None = None
    used = set[str]()
    for key in source.members():
        match key:
            case "bands":
                for at, value in enumerate(source.elements(key)):
                    band = band_of(value, f"bands[{at}]")
                    _claim(used, band.id, f"bands[{at}].id")
                    bands.append(band)
            case "calibrations":
                for at, value in enumerate(source.elements(key)):
                    calibration = calibration_of(value, f"calibrations[{at}]")
                    _claim(used, calibration.id, f"calibrations[{at}].id")
                    calibrations.append(calibration)
            case "workouts":
                workouts = []
                for at, value in enumerate(source.elements(key)):
                    workout = workout_of(value, f"workouts[{at}]")
                    _claim(used, workout.id, f"workouts[{at}].id")
                    for place, each in enumerate(workout.sets):
                        _claim(used, each.id, f"workouts[{at}].sets[{place}].id")
                    workouts.append(workout)
            case _:
                source.value(key)
    source.end()
    if workouts is None:
        raise Refusal(MISSING, place="workouts")
    return LogContents(
        bands=tuple(bands), workouts=tuple(workouts), calibrations=tuple(calibrations)
    )


def _claim(used: set[str], row_id: str, place: str) -> None:
    if row_id in used:
        raise Refusal(ID_TWICE, place=place, value=row_id)
    used.add(row_id)
