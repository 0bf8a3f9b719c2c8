from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.app.test_review import workout
from thrust_gui.ui.history.model import HistoryModel
from thrust_gui.ui.history.rows import Row, WeekRow, derive_rows, key_of, open_rows

if TYPE_CHECKING:
    from collections.abc import Iterable

FRIDAY = date(2026, 11, 20)
DAY = timedelta(days=1)
AccessibleText = Qt.ItemDataRole.AccessibleTextRole


def rows(back: Iterable[int], opened: Iterable[int] = (), *, more: bool = False) -> tuple[Row, ...]:
    workouts = [workout(f"w{n}", FRIDAY - n * DAY) for n in sorted(back)]
    return open_rows(derive_rows(workouts, 0, more=more), frozenset(f"w{n}" for n in opened))


@pytest.mark.usefixtures("qapp")
def test_rows_are_there_and_say_what_they_are() -> None:
    model = HistoryModel()
    assert model.rowCount() == 0
    assert model.row_at(QModelIndex()) is None
    assert model.data(QModelIndex()) is None
    model.set_rows(rows([0, 2, 9], [0]), FRIDAY)
    assert model.rowCount() == 8
    assert model.rowCount(model.index(0)) == 0
    words = [model.data(model.index(n), AccessibleText) for n in range(3)]
    assert words[0] == "This week, 16–22 November, 2 of 3–4 sessions, 70 reps"
    assert words[1] is not None
    assert words[1].startswith("Friday, 20 November, 3 sets: 12 + 12 + 11")
    assert words[2] is not None
    assert words[2].startswith("Set 1, 12 of 12 reps")
    assert model.data(model.index(0)) == words[0]
    assert model.data(model.index(0), Qt.ItemDataRole.DecorationRole) is None


@pytest.mark.usefixtures("qapp")
def test_headings_cannot_be_chosen() -> None:
    model = HistoryModel()
    model.set_rows(rows([0, 9], more=True), FRIDAY)
    chosen = [
        bool(model.flags(model.index(n)) & Qt.ItemFlag.ItemIsSelectable)
        for n in range(model.rowCount())
    ]
    assert chosen == [False, True, False, True, False]


@pytest.mark.usefixtures("qapp")
def test_keys_find_rows() -> None:
    model = HistoryModel()
    model.set_rows(rows([0, 2], [2]), FRIDAY)
    assert model.index_of("w2").row() == 2
    assert model.index_of("w2-1").row() == 3
    assert not model.index_of("gone").isValid()


days = st.sets(st.integers(0, 40), max_size=12)


@pytest.mark.usefixtures("qapp")
@given(st.lists(st.tuples(days, days, st.booleans()), min_size=1, max_size=4))
def test_whatever_changes_qt_is_told_rightly(
    changes: list[tuple[set[int], set[int], bool]],
) -> None:
    model = HistoryModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    kept: dict[str, QPersistentModelIndex] = {}
    for back, opened, more in changes:
        after = rows(back, opened, more=more)
        keys = [key_of(row) for row in after]
        model.set_rows(after, FRIDAY)
        assert model.rows == after
        for key, index in kept.items():
            if index.isValid():
                assert keys[index.row()] == key
        kept = {key: QPersistentModelIndex(model.index_of(key)) for key in keys}
    del tester


@pytest.mark.usefixtures("qapp")
def test_a_row_whose_content_changes_keeps_its_place() -> None:
    model = HistoryModel()
    model.set_rows(rows([0, 2]), FRIDAY)
    heading = QPersistentModelIndex(model.index(0))
    first = QPersistentModelIndex(model.index_of("w0"))
    model.set_rows(rows([0, 1, 2], [0]), FRIDAY)
    assert (heading.row(), first.row()) == (0, 1)
    row = model.rows[0]
    assert isinstance(row, WeekRow)
    assert row.sessions == 3
