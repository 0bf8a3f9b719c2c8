from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from tests.helpers.fakes import FakeClock
from tests.helpers.weeks import ago, answer_of, log_of
from thrust_gui.app.review import Review
from thrust_gui.ui.progress.props import TileMark, TileProps
from thrust_gui.ui.progress.tiles import derive_tiles

if TYPE_CHECKING:
    from tests.helpers.fakes import MemoryLog
    from thrust_gui.app.review import WeeksAnswer

pytestmark = pytest.mark.usefixtures("qapp")  # for the English plurals

GB = QLocale("en_GB")
Days = list[tuple[date, int]]

STEADY: Days = [(ago(weeks, day), 36) for weeks in range(1, 9) for day in (0, 2, 4)]


def tiles_in(answer: WeeksAnswer, shown: int) -> tuple[TileProps, ...]:
    return derive_tiles(answer, answer.weeks[-shown:], 0, GB)


def tiles(days: Days, shown: int = 16) -> tuple[TileProps, ...]:
    return tiles_in(answer_of(days, shown), shown)


def tension_of(log: MemoryLog) -> TileProps:
    answer = Review(log, FakeClock()).weeks(16)
    return tiles_in(answer, 16)[2]


def test_nothing_yet() -> None:
    for tile in tiles([]):
        assert (tile.value, tile.unit, tile.mark) == ("–", "", TileMark.NONE)
        assert tile.note == "After your first workout"


def test_a_first_week_is_this_week_so_far() -> None:
    sessions, reps, tension, rest = tiles([(ago(0, 1), 24)])
    assert (sessions.value, sessions.unit, sessions.note) == ("1", "of 3–4", "This week so far")
    assert (reps.value, reps.note) == ("24", "This week so far")
    assert (tension.value, tension.note) == ("2:24", "24 reps at 6 s each")
    assert (rest.value, rest.unit, rest.mark) == ("1", "of 1 week kept", TileMark.GOOD)


@pytest.mark.parametrize(
    ("days", "value", "mark", "note"),
    [
        (STEADY, "3", TileMark.GOOD, "Last 4 full weeks"),
        ([(ago(weeks), 12) for weeks in range(1, 9)], "1", TileMark.NONE, "Last 4 full weeks"),
        ([(ago(1), 12), (ago(1, 2), 12)], "2", TileMark.NONE, "Last 1 full week"),
        ([*STEADY, (ago(1, 6), 12)], "3.3", TileMark.GOOD, "Last 4 full weeks"),
        ([(ago(w, d), 12) for w in (1, 2, 3, 4) for d in range(4)], "4", TileMark.GOOD, None),
        ([(ago(w, d), 12) for w in (1, 2, 3, 4) for d in range(5)], "5", TileMark.ALERT, None),
        ([(ago(9), 12)], "0", TileMark.NONE, "Last 4 full weeks"),
    ],
)
def test_sessions(days: Days, value: str, mark: TileMark, note: str | None) -> None:
    tile = tiles(days)[0]
    assert (tile.value, tile.mark) == (value, mark)
    assert note in (None, tile.note)


def test_this_week_is_left_out_of_the_means() -> None:
    assert tiles(STEADY)[:3] == tiles([*STEADY, (ago(0, 1), 50)])[:3]


@pytest.mark.parametrize(
    ("last", "before", "note"),
    [
        (36, 12, "Was 12 four weeks ago"),
        (12, 36, "Was 36 four weeks ago"),
        (12, 12, "Was 12 four weeks ago"),
        (12, 0, "Last 4 full weeks"),
    ],
)
def test_repetitions_against_before(last: int, before: int, note: str) -> None:
    days = [(ago(weeks), last) for weeks in (1, 2, 3, 4)]
    days += [(ago(weeks), before) for weeks in (5, 6, 7, 8) if before]
    assert tiles(days)[1].note == note
    assert tiles(days)[1].value == str(last)


def test_tension_is_per_week_and_per_repetition() -> None:
    tile = tiles([(ago(weeks, day), 36) for weeks in (1, 2) for day in (0, 3)])[2]
    assert (tile.value, tile.unit, tile.note) == ("7:12", "a week", "72 reps at 6 s each")


def test_tension_without_a_repetition() -> None:
    tile = tiles([(ago(8), 12)], 16)[2]
    assert (tile.value, tile.note) == ("0:00", "Last 4 full weeks")


def test_tension_of_sets_without_times() -> None:
    log = log_of([(ago(weeks), 36) for weeks in (1, 2, 3, 4)])
    for workout_id, record in list(log.sets.values()):
        if workout_id == "w1":
            log.save_set(workout_id, replace(record, tempo=None, tut_ms=0, hold_ms=0))
    assert (tension_of(log).value, tension_of(log).note) == ("3:36", "36 reps at 6 s each")
    for workout_id, record in list(log.sets.values()):
        log.save_set(workout_id, replace(record, tempo=None, tut_ms=0, hold_ms=0))
    tile = tension_of(log)
    assert (tile.value, tile.note) == ("–", "Last 4 full weeks")


def broken(*weeks: int) -> Days:
    return [(ago(each, day), 12) for each in weeks for day in (2, 3)]


@pytest.mark.parametrize(
    ("days", "shown", "value", "unit", "note", "mark"),
    [
        (STEADY, 16, "9", "of 9 weeks kept", "Always a day between", TileMark.GOOD),
        (STEADY, 4, "4", "of 4 weeks kept", "Always a day between", TileMark.GOOD),
        (broken(9, 4), 16, "8", "of 10 weeks kept", "Not in weeks 38 and 43", TileMark.ALERT),
        (broken(9), 4, "4", "of 4 weeks kept", "Always a day between", TileMark.GOOD),
        (broken(4, 3, 2), 16, "2", "of 5 weeks kept", "Last broken in week 45", TileMark.ALERT),
    ],
)
def test_rest_days(
    days: Days, shown: int, value: str, unit: str, note: str, mark: TileMark
) -> None:
    tile = tiles(days, shown)[3]
    assert (tile.value, tile.unit, tile.note, tile.mark) == (value, unit, note, mark)


def test_numbers_are_written_by_the_locale() -> None:
    days = [(ago(weeks, day), 600) for weeks in range(1, 5) for day in (0, 2)]
    assert derive_tiles(answer_of(days), (), 0, QLocale("de_DE"))[1].value == "1.200"
