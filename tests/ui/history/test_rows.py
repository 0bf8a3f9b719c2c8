from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.app.test_review import workout
from tests.helpers.fakes import FakeClock, MemoryLog
from thrust_gui.app.review import HistoryAnswer, Review
from thrust_gui.domain.records import LogContents, WorkoutRecord
from thrust_gui.ui.history.rows import (
    Chunk,
    MoreRow,
    Row,
    SetRow,
    WeekRow,
    WorkoutRow,
    derive_rows,
    key_of,
    open_rows,
    read_chunk,
)

FRIDAY = date(2026, 11, 20)
DAY = timedelta(days=1)
NOTHING: frozenset[str] = frozenset()


def shape(rows: tuple[Row, ...]) -> str:
    """One letter a row: Week, (first, Last) workout, set, more."""
    letters = {WeekRow: "W", SetRow: "s", MoreRow: "+"}
    found = ""
    for row in rows:
        match row:
            case WorkoutRow(first=first, last=last):
                found += {(1, 1): "o", (1, 0): "f", (0, 1): "l", (0, 0): "m"}[(first, last)]
            case SetRow(last=True):
                found += "S"
            case _:
                found += letters[type(row)]
    return found


def rows_of(
    *workouts: WorkoutRecord, opened: frozenset[str] = NOTHING, more: bool = False, first: int = 0
) -> tuple[Row, ...]:
    return open_rows(derive_rows(workouts, first, more=more), opened)


def test_no_workouts_no_rows() -> None:
    assert rows_of() == ()


def test_workouts_stand_under_their_week() -> None:
    rows = rows_of(
        workout("c", FRIDAY),
        workout("b", FRIDAY - 4 * DAY, (12,)),
        workout("a", FRIDAY - 5 * DAY, (0,)),
        more=True,
    )
    assert shape(rows) == "WflWo+"
    this, last = (row for row in rows if isinstance(row, WeekRow))
    assert (this.start, this.sessions, this.reps) == (date(2026, 11, 16), 2, 47)
    assert (last.start, last.sessions, last.reps) == (date(2026, 11, 9), 0, 0)


def test_a_week_may_begin_on_sunday() -> None:
    workouts = workout("b", FRIDAY), workout("a", FRIDAY - 5 * DAY)
    assert shape(rows_of(*workouts, first=6)) == "Wfl"
    assert shape(rows_of(*workouts, first=0)) == "WoWo"


def test_an_open_workout_lists_its_sets_and_ends_the_card_with_them() -> None:
    workouts = workout("b", FRIDAY, (12, 11)), workout("a", FRIDAY - DAY, (12, 11))
    assert shape(rows_of(*workouts, opened=frozenset({"b"}))) == "Wfssl"
    assert shape(rows_of(*workouts, opened=frozenset({"a"}))) == "WfmsS"
    assert shape(rows_of(*workouts, opened=frozenset({"a", "b", "gone"}))) == "WfssmsS"


def test_a_workout_without_sets_cannot_open() -> None:
    rows = rows_of(workout("a", FRIDAY, ()), opened=frozenset({"a"}))
    assert shape(rows) == "Wo"
    assert isinstance(rows[1], WorkoutRow)
    assert not rows[1].open


def test_days_without_rest_are_marked_across_weeks() -> None:
    sunday, monday = date(2026, 11, 15), date(2026, 11, 16)
    rows = rows_of(
        workout("d", FRIDAY),
        workout("c", monday),
        workout("b", sunday),
        workout("a", FRIDAY - 9 * DAY),
    )
    assert {row.workout.id: row.tight for row in rows if isinstance(row, WorkoutRow)} == {
        "d": False,
        "c": True,
        "b": False,
        "a": False,
    }


def test_an_empty_workout_makes_no_day_tight() -> None:
    rows = rows_of(workout("b", FRIDAY), workout("a", FRIDAY - DAY, (0,)))
    assert not any(row.tight for row in rows if isinstance(row, WorkoutRow))


def test_keys_tell_rows_apart() -> None:
    rows = rows_of(
        *(workout(f"{n}", FRIDAY - n * DAY) for n in range(12)),
        opened=frozenset({"1", "2"}),
        more=True,
    )
    keys = [key_of(row) for row in rows]
    assert len(set(keys)) == len(keys)
    closed = rows_of(*(workout(f"{n}", FRIDAY - n * DAY) for n in range(12)))
    assert {key_of(row) for row in closed} < set(keys)


# --- reading -----------------------------------------------------------------------------------


def read_all(days: list[int], limit: int, first_weekday: int) -> tuple[list[Chunk], Review]:
    log = MemoryLog()
    workouts = [workout(f"{n:04}", FRIDAY - back * DAY) for n, back in enumerate(days)]
    log.add(LogContents(workouts=tuple(workouts)))
    review = Review(log, FakeClock())
    chunks = [read_chunk(review.history, None, limit, first_weekday)]
    while chunks[-1].before is not None:
        chunks.append(read_chunk(review.history, chunks[-1].before, limit, first_weekday))
    return chunks, review


@given(st.lists(st.integers(0, 90), max_size=60), st.integers(1, 12), st.integers(0, 6))
def test_chunks_are_whole_weeks_and_together_everything(
    days: list[int], limit: int, first_weekday: int
) -> None:
    chunks, review = read_all(days, limit, first_weekday)
    everything = review.history(limit=1000).workouts
    assert tuple(each for chunk in chunks for each in chunk.workouts) == everything
    weeks: set[date] = set()
    for chunk in chunks:
        rows = derive_rows(chunk.workouts, first_weekday, more=False)
        mine = {row.start for row in rows if isinstance(row, WeekRow)}
        assert not mine & weeks
        weeks |= mine
    whole = {
        row
        for row in derive_rows(everything, first_weekday, more=False)
        if isinstance(row, WeekRow)
    }
    parts = {
        row
        for chunk in chunks
        for row in derive_rows(chunk.workouts, first_weekday, more=False)
        if isinstance(row, WeekRow)
    }
    assert parts == whole


def test_a_week_that_is_longer_than_a_chunk_is_read_whole() -> None:
    asked: list[tuple[date | None, int]] = []
    log = MemoryLog()
    log.add(LogContents(workouts=tuple(workout(f"{n:03}", FRIDAY) for n in range(70))))
    log.add(LogContents(workouts=(workout("old", FRIDAY - 30 * DAY),)))
    review = Review(log, FakeClock())

    def read(before: date | None, limit: int) -> HistoryAnswer:
        asked.append((before, limit))
        return review.history(before, limit)

    chunk = read_chunk(read, None, 50, 0)
    assert asked == [(None, 50), (None, 100)]
    assert len(chunk.workouts) == 71
    assert chunk.before is None
    assert chunk.today == FRIDAY
