from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget

from tests.app.test_review import workout
from tests.helpers.history import DAY, FRIDAY, Broken, Desk, many, three
from thrust_gui.domain.history import BandUse
from thrust_gui.domain.records import BandRecord, LogContents
from thrust_gui.ui.history.feed import KEPT
from thrust_gui.ui.history.rows import WeekRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton
GREEN = BandRecord(id="g", name="Green", width_mm=29, colour="green")


# --- what is shown -------------------------------------------------------------------------------


def test_quiet_until_it_is_read(qtbot: QtBot) -> None:
    here = Desk(qtbot)
    assert not here.list.isVisible()
    here.page.refresh()
    assert not here.list.isVisible()


def test_workouts_by_week_and_what_they_come_to(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    assert here.keys == ["w0", "w2", "w7"]
    assert "3 workouts, 69 reps" in here.words
    assert [row.week.reps for row in here.rows if isinstance(row, WeekRow)] == [46, 23]


def test_an_empty_log_says_what_will_be_here_and_offers_a_start(qtbot: QtBot) -> None:
    here = Desk(qtbot)
    here.read()
    started = QSignalSpy(here.page.start_requested)
    assert {"Your workouts will be here"} <= here.words
    assert here.page.empty.button.hasFocus()
    QTest.keyClick(here.page.empty.button, Qt.Key.Key_Space)
    here.page.main_action()
    assert started.count() == 2


def test_the_first_workout_takes_the_place_of_the_notice(qtbot: QtBot) -> None:
    here = Desk(qtbot)
    here.read()
    here.log.add(LogContents(workouts=three()[:1]))
    here.read()
    assert here.list.isVisible()
    assert here.list.hasFocus()
    assert here.current == "w0"


@pytest.mark.parametrize("again", ["button", "main action"])
def test_an_unreadable_log_is_said_and_can_be_tried_again(qtbot: QtBot, again: str) -> None:
    log = Broken()
    here = Desk(qtbot, *three(), log=log)
    here.read()
    assert {"The log could not be read", "The disk is gone."} <= here.words
    log.mended = True
    if again == "button":
        QTest.mouseClick(here.page.unread.button, LEFT)
    else:
        here.page.main_action()
    here.settle()
    assert here.keys == ["w0", "w2", "w7"]
    assert here.list.isVisible()


def test_any_other_failure_is_said_too(qtbot: QtBot) -> None:
    here = Desk(qtbot)

    def fail() -> object:
        raise OSError("no such file")

    here.log.first_day = fail  # type: ignore[assignment,method-assign]  # a log that fails
    here.read()
    assert "no such file" in here.words


# --- reading on ----------------------------------------------------------------------------------


def test_workouts_are_read_where_they_are_looked_at(qtbot: QtBot) -> None:
    here = Desk(qtbot, *many(160))
    here.page.feed.weeks = None
    here.read()
    assert len(here.keys) == 160
    assert here.keys[0] == "w0000"
    assert here.keys[-1] == "?"
    bar = here.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    here.settle()
    assert here.keys[-1] == "w0159"


def test_only_so_much_is_kept_in_memory(qtbot: QtBot) -> None:
    here = Desk(qtbot, *(workout(f"w{n}", FRIDAY - n * 7 * DAY) for n in range(KEPT + 60)))
    here.page.feed.weeks = None
    here.read()
    bar = here.list.verticalScrollBar()
    for part in range(61):
        bar.setValue(bar.maximum() * part // 60)
        here.settle()
    assert here.keys[-1] != "?"
    assert here.keys.count("?") >= 60 - 16
    bar.setValue(0)
    here.settle()
    assert here.keys[0] == "w0"


def test_reading_again_keeps_place_and_choice(qtbot: QtBot) -> None:
    here = Desk(qtbot, *many(40))
    here.read()
    bar = here.list.verticalScrollBar()
    bar.setValue(600)
    here.settle()
    here.list.choose(here.page.feed.row_of("w0012"))
    at = bar.value()
    here.log.add(LogContents(workouts=(workout("new", FRIDAY),)))
    here.page.refresh()
    assert here.current == "w0012"
    here.settle()
    assert here.keys[:2] == ["w0000", "new"] or here.keys[:2] == ["new", "w0000"]
    assert (here.current, here.chosen) == ("w0012", {"w0012"})
    assert bar.value() == at


def test_questions_do_not_pile_up(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    for _ in range(3):
        here.page.refresh()
    assert len(here.jobs.waiting) == 1
    assert here.jobs.drain() == 2


# --- filters -------------------------------------------------------------------------------------


def rated(name: str, back: int, effort: float, band: str | None, note: str = "") -> object:
    record = workout(name, FRIDAY - back * DAY, (10,))
    one = replace(record.sets[0], effort=effort, band=band)
    return replace(record, note=note, sets=(one,))


def filled(qtbot: QtBot, size: tuple[int, int] = (1352, 900)) -> Desk:
    here = Desk(
        qtbot,
        rated("a", 0, 9.0, "g", "Knees"),  # type: ignore[arg-type]  # short for the test
        rated("b", 1, 8.0, "g"),  # type: ignore[arg-type]  # short for the test
        rated("c", 7, 9.5, None),  # type: ignore[arg-type]  # short for the test
        rated("old", 300, 9.5, None, "knees again"),  # type: ignore[arg-type]  # short for the test
        bands=(GREEN,),
        size=size,
    )
    here.read()
    return here


def test_filters_hold_together(qtbot: QtBot) -> None:
    here = filled(qtbot)
    assert here.keys == ["a", "b", "c"]
    filters = here.page.filters
    assert [chip.accessibleName() for chip in filters.chips.values()] == ["Green", "No band noted"]
    assert filters.tight.accessibleName() == "No rest day 1"
    QTest.mouseClick(filters.hard, LEFT)
    here.settle()
    assert here.keys == ["a", "c"]
    assert "2 workouts found, 20 reps" in here.words
    QTest.mouseClick(filters.chips[BandUse("g")], LEFT)
    here.settle()
    assert here.keys == ["a"]
    assert not filters.all_bands.isChecked()
    QTest.mouseClick(filters.tight, LEFT)
    here.settle()
    assert here.keys == ["a"]
    QTest.mouseClick(filters.all_bands, LEFT)
    QTest.mouseClick(filters.hard, LEFT)
    QTest.mouseClick(filters.tight, LEFT)
    here.settle()
    assert here.keys == ["a", "b", "c"]
    filters.range.choose("")
    here.settle()
    assert here.keys == ["a", "b", "c", "old"]


def test_the_search_looks_into_notes_when_typing_pauses(qtbot: QtBot) -> None:
    here = filled(qtbot)
    QTest.keyClicks(here.page.header.search, "KNEE")
    assert here.page._typed.isActive()
    here.page._typed.timeout.emit()
    here.settle()
    assert here.keys == ["a"]
    QTest.keyClicks(here.page.header.search, "z")
    QTest.keyClick(here.page.header.search, Qt.Key.Key_Return)
    here.settle()
    assert "No workout is like that" in here.words
    here.page.nothing.button.click()
    here.settle()
    assert here.keys == ["a", "b", "c", "old"]
    assert here.page.header.search.text() == ""


def test_a_range_without_workouts_says_that_there_are_older_ones(qtbot: QtBot) -> None:
    here = Desk(qtbot, workout("old", FRIDAY - 300 * DAY))
    here.read()
    assert "There are workouts, but longer ago." in here.words
    here.page.main_action()
    here.settle()
    assert here.keys == ["old"]


def test_bands_are_a_menu_where_there_is_no_room(qtbot: QtBot) -> None:
    here = filled(qtbot, (700, 640))
    filters = here.page.filters
    assert filters.menu_chip.isVisible()
    assert not any(chip.isVisible() for chip in filters.chips.values())
    menu = filters.make_menu()
    assert [action.text() for action in menu.actions()] == ["Green", "No band noted"]
    menu.actions()[0].trigger()
    here.settle()
    assert here.keys == ["a", "b"]
    assert filters.menu_chip.accessibleName() == "Green"


def test_movements_can_be_chosen_where_there_are_several(qtbot: QtBot) -> None:
    other = workout("s", FRIDAY - 2 * DAY, (10,))
    other = replace(other, sets=(replace(other.sets[0], variation="side"),))
    here = Desk(qtbot, workout("a", FRIDAY), other)
    here.read()
    picker = here.page.filters.variation
    assert picker.isVisible()
    picker.setFocus()
    QTest.keyClick(picker, Qt.Key.Key_Down)
    QTest.keyClick(picker, Qt.Key.Key_Down)
    here.settle()
    assert picker.option.text == "Side"
    assert here.keys == ["s"]
    picker.make_menu().actions()[0].trigger()
    here.settle()
    assert here.keys == ["a", "s"]


# --- several at once -----------------------------------------------------------------------------


def test_several_are_moved_and_banded(qtbot: QtBot) -> None:
    here = filled(qtbot)
    here.press(Qt.Key.Key_Down, shift=True)
    bar = here.page.chosen
    bar.mover.click()
    here.settle()
    assert here.told == ["2 workouts moved earlier, by days: 1"]
    assert here.chosen == {"a", "b"}
    bar.picker.choose("1")
    here.settle()
    assert here.told[-1] == "Band of 2 workouts changed"
    assert {each.band for key in "ab" for each in here.log._sets_of(key)} == {None}
    bar.days.step_by(3)
    bar.mover.click()
    assert here.refused == ["2026-11-21 has not come yet. Choose 2026-11-20 or a day before."]
    bar.days.step_by(-2)
    assert not bar.mover.isEnabled()
    bar.trash.click()
    here.settle()
    assert here.keys == ["c"]
    here.press(Qt.Key.Key_Home)


def test_undo_in_the_header_says_what_it_would_take_back(qtbot: QtBot) -> None:
    here = filled(qtbot)
    undo = here.page.header.undo
    asked = QSignalSpy(here.page.undo_requested)
    assert not undo.isEnabled()
    here.press(Qt.Key.Key_Delete)
    assert undo.isEnabled()
    assert undo.toolTip() == "Undo: Workout of Friday, 20 November deleted · Ctrl+Z"
    undo.click()
    assert asked.count() == 1
    here.editor.undo()
    assert not undo.isEnabled()


def test_steps_of_earlier_runs_are_remembered(qtbot: QtBot) -> None:
    here = filled(qtbot)
    here.press(Qt.Key.Key_Delete)
    again = Desk(qtbot, log=here.log)
    again.read()
    assert again.page.header.undo.isEnabled()


def test_the_controls_have_names_and_a_place_in_the_tab_order(qtbot: QtBot) -> None:
    here = filled(qtbot)
    here.press(Qt.Key.Key_Return)
    for each in here.page.findChildren(QWidget):
        if each.focusPolicy() is not Qt.FocusPolicy.NoFocus and each.isVisible():
            assert each.accessibleName() or each is here.list.viewport(), each
