from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest

from tests.app.test_carrier import Bench
from tests.helpers.fakes import ManualJobs
from tests.helpers.painted import click
from thrust_gui.app.transfer import BatchRecord, ImportPreview, WeightUnit
from thrust_gui.domain.compat import override
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.records import LogContents
from thrust_gui.ui.transfer.import_desk import ImportDesk
from thrust_gui.ui.transfer.import_page import ImportPage
from thrust_gui.ui.transfer.meter import Meter

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ONE, TWO, THREE = Path("one.csv"), Path("two.csv"), Path("three.csv")


class Scene(Bench):
    """A page over a log in memory; jobs run when a test runs them."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self.jobs = ManualJobs()
        self.desk = ImportDesk(lambda: self.carrier, self.jobs)
        self.page = ImportPage(self.desk)
        qtbot.addWidget(self.page)
        self.added: list[BatchRecord] = []
        self.endings: list[None] = []
        self.desk.added.connect(self.added.append)
        self.desk.ended.connect(self._on_ended)
        self.page.resize(936, 640)
        self.page.show()

    def _on_ended(self) -> None:
        self.endings.append(None)

    @override
    def take(self) -> BatchRecord:
        self.desk.add()
        self.jobs.drain()
        return self.added[-1]

    def open(self, *paths: Path) -> None:
        self.desk.open(paths)
        self.jobs.drain()

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.page, key)

    @property
    def said(self) -> str:
        return self.page.bar.sentence.text()


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    return Scene(qtbot)


def test_a_file_is_shown_and_taken_with_enter(scene: Scene) -> None:
    scene.desk.open([ONE])
    assert scene.said == "Reading the file…"
    assert not scene.page.bar.act.isVisible()
    scene.jobs.drain()
    page = scene.page
    assert page.file.whole == "one.csv"
    assert page.exercises.rows.rowCount() == 2
    assert page.skipped.rows.data(page.skipped.rows.index(0)) == "Rest timer, Row 7"
    assert not page.unit_field.isVisible()
    scene.key(Qt.Key.Key_Return)
    assert scene.desk.adding
    assert page.bar.stop.isVisible()
    assert not page.exercises.isEnabled()
    scene.jobs.drain()
    assert [each.info.source for each in scene.added] == ["one.csv"]
    assert len(scene.endings) == 1
    assert len(scene.log.contents().workouts) == 2


def test_other_choices_are_tried_at_once_and_only_the_last_counts(scene: Scene) -> None:
    scene.importer.preview = ImportPreview(
        format="strong",
        rows=3,
        taken=6,
        duplicates=0,
        asks_unit=True,
        exercises=scene.importer.preview.exercises,
    )
    scene.open(ONE)
    assert scene.page.unit_field.isVisible()
    scene.page.unit.changed.emit("lb")
    scene.page.exercises.turned.emit(1)
    assert not scene.page.bar.act.isEnabled()
    assert scene.page.exercises.rows.data(
        scene.page.exercises.rows.index(1), Qt.ItemDataRole.CheckStateRole
    ) == (Qt.CheckState.Checked)
    scene.jobs.drain()
    _, choices = scene.importer.asked[-1]
    assert choices.unit is WeightUnit.LB
    assert choices.exercises == frozenset({"Hip Thrust", "Squat"})
    assert scene.page.bar.act.isEnabled()
    assert scene.page.unit.value == "lb"


def test_an_exercise_is_ticked_by_key_and_by_click(scene: Scene) -> None:
    scene.open(ONE)
    rows = scene.page.exercises
    rows.setCurrentIndex(rows.rows.index(1))
    QTest.keyClick(rows, Qt.Key.Key_Space)
    scene.jobs.drain()
    assert scene.importer.asked[-1][1].exercises == frozenset({"Hip Thrust", "Squat"})
    place = rows.visualRect(rows.rows.index(0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    scene.jobs.drain()
    assert scene.importer.asked[-1][1].exercises == frozenset({"Squat"})
    before = len(scene.importer.asked)
    scene.page.skipped.clicked.emit(scene.page.skipped.rows.index(0))
    rows.turned.emit(99)
    assert not scene.jobs.waiting
    assert len(scene.importer.asked) == before
    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert rows.currentIndex().row() == 1


def test_the_same_file_again_adds_nothing_and_says_so(scene: Scene) -> None:
    scene.open(ONE)
    scene.take()
    scene.importer.preview = ImportPreview(format="strong", rows=6, taken=0, duplicates=6)
    scene.open(ONE)
    assert scene.said == "All 6 sets are in the log already. There is nothing to add."
    assert not scene.page.bar.act.isEnabled()
    scene.key(Qt.Key.Key_Return)
    assert not scene.jobs.waiting


def test_what_came_into_the_log_meanwhile_is_looked_at_anew(scene: Scene) -> None:
    scene.open(ONE)
    scene.log.add(scene.importer.contents)
    scene.desk.add()
    scene.jobs.drain()
    assert scene.added == []
    assert len(scene.importer.asked) == 2
    assert scene.endings == []


def test_several_files_come_one_after_the_other(scene: Scene) -> None:
    scene.open(ONE, TWO)
    scene.open(TWO, THREE)
    assert scene.page.bar.more.text() == "Skip, 2 more files"
    click(scene.page.bar.more)
    scene.jobs.drain()
    assert scene.page.file.whole == "two.csv"
    scene.take()
    assert scene.page.file.whole == "three.csv"
    assert scene.endings == []
    click(scene.page.bar.cancel)
    assert len(scene.endings) == 1
    assert not scene.desk.busy


def test_a_file_that_cannot_be_read_says_why(scene: Scene) -> None:
    scene.importer.refuses = Refusal("{path} is empty. Export it again.", path="one.csv")
    scene.open(ONE)
    assert scene.page.problem.text == "one.csv is empty. Export it again."
    assert not scene.page.found.isVisible()
    wanted: list[None] = []
    scene.page.other_wanted.connect(lambda: wanted.append(None))
    scene.key(Qt.Key.Key_Return)
    assert wanted == [None]
    scene.importer.refuses = None
    scene.open(TWO)
    assert scene.page.file.whole == "two.csv"
    assert not scene.page.problem.isVisible()
    scene.key(Qt.Key.Key_Escape)
    assert len(scene.endings) == 1


def test_what_the_log_does_not_take_can_be_tried_again(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene.open(ONE)

    def full(*_: object) -> BatchRecord:
        raise Refusal("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(scene.log, "add", full)
        scene.desk.add()
        scene.jobs.drain()
    assert scene.said == "The disk is full."
    assert scene.page.bar.act.isEnabled()
    scene.take()
    assert len(scene.endings) == 1


def test_stopped_half_way_leaves_the_log_as_it_was(scene: Scene) -> None:
    scene.open(ONE)
    before = scene.log.contents()
    click(scene.page.bar.act)
    click(scene.page.bar.stop)
    scene.jobs.drain()
    assert scene.said == "Stopped. The log is as it was."
    assert scene.log.contents() == before == LogContents()
    assert scene.page.bar.act.isEnabled()
    click(scene.page.bar.act)
    scene.key(Qt.Key.Key_Escape)
    scene.jobs.drain()
    assert scene.log.contents() == before


def test_reading_can_be_stopped(scene: Scene) -> None:
    scene.desk.open([ONE])
    click(scene.page.bar.stop)
    scene.jobs.drain()
    assert len(scene.endings) == 1


def test_what_comes_too_late_is_not_shown(scene: Scene) -> None:
    scene.desk.open([ONE])
    scene.desk.cancel()
    assert scene.jobs.drain() == 1
    assert not scene.desk.busy
    scene.desk.add()
    scene.desk.turn_exercise(0)
    scene.desk.choose_unit("kg")
    assert not scene.jobs.waiting


def test_what_nobody_foresaw_is_not_hidden(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise ZeroDivisionError

    scene.open(ONE)
    monkeypatch.setattr(scene.log, "add", fails)
    scene.desk.add()
    with pytest.raises(ZeroDivisionError):
        scene.jobs.drain()
    monkeypatch.setattr(scene.importer, "look", fails)
    scene.page.unit.changed.emit("kg")
    with pytest.raises(ZeroDivisionError):
        scene.jobs.drain()
    assert scene.page.problem.text == "Something unexpected happened. Your log is as it was."


def test_enter_on_cancel_cancels(scene: Scene) -> None:
    scene.open(ONE)
    scene.page.bar.cancel.setFocus()
    QTest.keyClick(scene.page.bar.cancel, Qt.Key.Key_Return)
    assert not scene.jobs.waiting
    assert len(scene.endings) == 1
    assert scene.added == []


def test_tab_goes_from_unit_to_lists_to_buttons(scene: Scene) -> None:
    scene.open(ONE)
    order = [scene.page.exercises, scene.page.skipped, scene.page.bar.cancel, scene.page.bar.act]
    scene.page.exercises.setFocus()
    for after in order[1:]:
        QTest.keyClick(scene.page.window().focusWidget(), Qt.Key.Key_Tab)
        assert scene.page.window().focusWidget() is after


def test_space_begins_nothing_here(scene: Scene) -> None:
    scene.open(ONE)
    scene.key(Qt.Key.Key_Space)
    scene.key(Qt.Key.Key_A)
    assert not scene.jobs.waiting


def test_progress_comes_to_the_interface_from_any_thread(scene: Scene, qtbot: QtBot) -> None:
    scene.open(ONE)
    scene.desk.add()
    meter = scene.desk._meter

    def work() -> None:
        for at in (1, 1, 3):
            meter.progress(at, 4)

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert scene.page.bar.progress.value() == 0
    qtbot.waitUntil(lambda: scene.page.bar.progress.value() == 750)
    scene.jobs.drain()


def test_a_meter_tells_only_what_changed() -> None:
    told: list[int] = []
    meter = Meter(lambda _, share: told.append(share))
    for done, total in ((0, 10_000), (1, 10_000), (10, 10_000), (20_000, 10_000), (0, 0)):
        meter.progress(done, total)
    assert told == [0, 1, 1000, 0]
    assert not meter.stopped()
    meter.stop()
    assert meter.stopped()


def test_lists_are_drawn_and_told(scene: Scene) -> None:
    scene.open(ONE)
    rows = scene.page.exercises
    assert rows.rows.data(rows.rows.index(0)) == "Hip Thrust, 6 sets"
    assert rows.rows.data(rows.rows.index(0), Qt.ItemDataRole.ToolTipRole) == "Hip Thrust"
    assert rows.rows.data(rows.rows.index(0), Qt.ItemDataRole.FontRole) is None
    assert rows.rows.data(QModelIndex()) is None
    assert rows.rows.flags(rows.rows.index(0)) & Qt.ItemFlag.ItemIsUserCheckable
    rows.setFocus()
    rows.setCurrentIndex(rows.rows.index(0))
    QTest.mouseMove(rows.viewport(), QPoint(20, 50))
    picture = rows.viewport().grab().toImage()
    box = rows.visualRect(rows.rows.index(0))
    ticked = picture.pixelColor(box.left() + 12, box.center().y())
    unticked = picture.pixelColor(box.left() + 20, rows.visualRect(rows.rows.index(1)).center().y())
    assert ticked != unticked
