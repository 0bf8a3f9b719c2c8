from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrust_gui.domain.history import DayLine
from thrust_gui.domain.volume import week_start
from thrust_gui.ui.history.sheet import AHEAD, BLOCK, FOOT, Measures, Sheet, span

FRIDAY = date(2026, 11, 20)
DAY = timedelta(days=1)
WEEK = timedelta(days=7)

days = st.dictionaries(st.integers(0, 400), st.integers(1, 3), max_size=40).map(
    lambda found: [
        DayLine(day=FRIDAY - back * DAY, workouts=found[back], sessions=1, reps=10)
        for back in sorted(found)
    ]
)


@given(days, st.integers(0, 6))
def test_rows_are_weeks_and_their_workouts(lines: list[DayLine], first: int) -> None:
    sheet = Sheet.of(lines, first)
    rows: list[tuple[date, int]] = []
    for line in lines:
        start = week_start(line.day, first)
        if not rows or rows[-1][0] != start:
            rows.append((start, -1))
        for _ in range(line.workouts):
            rows.append((start, rows[-1][1] + 1))
    assert sheet.count == len(rows)
    for at, (start, place) in enumerate(rows):
        number, found = sheet.place(at)
        assert (sheet.weeks[number].start, found) == (start, place)
        assert sheet.places[start] == number
    assert sheet.workouts == sum(line.workouts for line in lines)
    assert (sheet.sessions, sheet.reps) == (len(lines), 10 * len(lines))


@given(days, st.integers(0, 300), st.one_of(st.none(), st.tuples(st.integers(0, 30), st.just(50))))
def test_rows_stand_one_below_the_other(
    lines: list[DayLine], head: int, opened: tuple[int, int] | None
) -> None:
    sheet = Sheet.of(lines, 0)
    if opened and opened[0] >= sheet.count:
        opened = None
    at = Measures(sheet=sheet, week=58, row=68, head=head, opened=opened)
    below = head
    for row in range(sheet.count):
        assert at.top(row) == below
        assert at.at(below) == at.at(below + at.height(row) - 1) == row
        below += at.height(row)
    assert at.at(below) == sheet.count
    assert at.total == below + FOOT
    if head:
        assert at.at(head - 1) == -1


@given(days, st.data())
def test_what_is_in_sight_is_read_in_few_blocks(lines: list[DayLine], data: st.DataObject) -> None:
    sheet = Sheet.of(lines, 0)
    if not sheet.weeks:
        assert span(sheet, 0, 0) is None
        return
    last = len(sheet.weeks) - 1
    first = data.draw(st.integers(0, last))
    until = min(last, first + data.draw(st.integers(0, 3)))
    known: frozenset[date] = frozenset()
    read: list[int] = []
    while days_ := span(sheet, first, until, known):
        begin, end = days_
        fresh = {week.start for week in sheet.weeks if begin <= week.start <= end}
        assert fresh - known
        assert len(fresh - known) <= BLOCK
        assert (begin.weekday(), end.weekday()) == (0, 6)
        known |= fresh
        read.append(len(fresh))
    around = range(max(0, first - AHEAD), min(last, until + AHEAD) + 1)
    assert all(sheet.weeks[at].start in known for at in around)
    assert len(read) <= 3


@pytest.mark.parametrize("count", [1, 5200])
def test_a_hundred_years_of_weeks_are_found_as_quickly(count: int) -> None:
    lines = [DayLine(day=FRIDAY - n * WEEK, workouts=4, sessions=4, reps=200) for n in range(count)]
    at = Measures(sheet=Sheet.of(lines, 0), week=58, row=68)
    last = at.sheet.count - 1
    assert at.at(at.top(last)) == last
    assert at.sheet.place(last) == (count - 1, 3)
