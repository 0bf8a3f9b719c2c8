from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.app.test_carrier import TODAY, Bench
from tests.helpers.fakes import ManualJobs
from tests.helpers.painted import click
from thrust_gui.app.transfer import ExportFormat
from thrust_gui.domain.message import Refusal
from thrust_gui.ui.transfer.export_desk import ExportDesk
from thrust_gui.ui.transfer.export_page import ExportPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

OUT = Path("out")  # never written


class Scene(Bench):
    """A page over a log in memory with two workouts; jobs run when a test runs them."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self.take()
        self.jobs = ManualJobs()
        self.desk = ExportDesk(lambda: self.carrier, self.jobs, TODAY)
        self.page = ExportPage(self.desk)
        qtbot.addWidget(self.page)
        self.written: list[tuple[Path, int]] = []
        self.left: list[None] = []
        self.wanted: list[None] = []
        self.desk.written.connect(self._on_written)
        self.page.left.connect(lambda: self.left.append(None))
        self.page.place_wanted.connect(lambda: self.wanted.append(None))
        self.page.resize(936, 640)
        self.page.show()
        self.desk.open(TODAY, 0)
        self.jobs.drain()

    def _on_written(self, path: Path, count: int) -> None:
        self.written.append((path, count))

    @property
    def said(self) -> str:
        return self.page.bar.sentence.text()


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    return Scene(qtbot)


def test_enter_asks_where_to_and_esc_leaves(scene: Scene) -> None:
    assert scene.page.amount.text() == "2 workouts, 2 Jan 2025 – 20 Nov 2026"
    QTest.keyClick(scene.page, Qt.Key.Key_Return)
    click(scene.page.bar.act)
    assert len(scene.wanted) == 2
    QTest.keyClick(scene.page, Qt.Key.Key_Space)
    QTest.keyClick(scene.page, Qt.Key.Key_A)
    QTest.keyClick(scene.page, Qt.Key.Key_Escape)
    click(scene.page.bar.cancel)
    assert len(scene.left) == 2
    assert not scene.jobs.waiting


def test_what_was_chosen_is_written(scene: Scene) -> None:
    click(scene.page.kinds.rows["fit"])
    scene.page.reach.changed.emit("year")
    scene.desk.write(OUT)
    assert scene.said == "Writing. Stopping leaves no file."
    assert not scene.page.kinds.isEnabled()
    scene.desk.write(OUT)
    scene.desk.open(TODAY, 0)
    scene.jobs.drain()
    ((contents, path, kind),) = scene.exporter.written
    assert [each.id for each in contents.workouts] == ["a"]
    assert (path, kind) == (OUT, ExportFormat.FIT)
    assert scene.written == [(path, 1)]


def test_formats_are_chosen_by_arrow_keys(scene: Scene) -> None:
    rows = scene.page.kinds.rows
    rows["csv"].setFocus()
    QTest.keyClick(rows["csv"], Qt.Key.Key_Down)
    assert rows["json"].isChecked()
    assert scene.desk.inputs.kind is ExportFormat.JSON
    QTest.keyClick(rows["json"], Qt.Key.Key_Return)
    assert scene.wanted == [None]
    assert rows["json"].accessibleDescription().startswith("Everything")
    for row in rows.values():
        assert row.height() >= row.heightForWidth(row.width())
        assert not row.grab().isNull()


def test_dates_begin_with_the_whole_log_and_can_be_typed(scene: Scene) -> None:
    assert not scene.page.dates.isVisible()
    scene.page.reach.changed.emit("dates")
    assert (scene.page.first.day, scene.page.last.day) == (date(2025, 1, 2), TODAY)
    QTest.keyClick(scene.page.first, Qt.Key.Key_Up)
    assert scene.page.amount.text() == "1 workout, 20 Nov 2026"
    scene.page.last.setFocus()
    scene.page.last.selectAll()
    QTest.keyClicks(scene.page.last, "soon")
    assert scene.said == "Write both dates like the one that stood there."
    assert not scene.page.bar.act.isEnabled()
    scene.desk.write(OUT)
    assert not scene.jobs.waiting


def test_stopped_leaves_no_file(scene: Scene) -> None:
    for by_key in (False, True):
        scene.desk.write(OUT)
        if by_key:
            QTest.keyClick(scene.page, Qt.Key.Key_Escape)
        else:
            click(scene.page.bar.stop)
        scene.jobs.drain()
        assert scene.said == "Stopped. No file was written."
    assert (scene.exporter.written, scene.written, scene.left) == ([], [], [])
    scene.desk.choose_kind("json")
    assert scene.said == "You choose the place and the name next."


def test_what_goes_wrong_is_said_and_can_be_tried_again(scene: Scene) -> None:
    scene.exporter.refuses = Refusal("The disk is full.")
    scene.desk.write(OUT)
    scene.jobs.drain()
    assert scene.said == "The disk is full."
    scene.exporter.refuses = None
    scene.desk.write(OUT)
    scene.jobs.drain()
    assert len(scene.written) == 1


def test_what_nobody_foresaw_is_not_hidden(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(scene.exporter, "write", fails)
    scene.desk.write(OUT)
    with pytest.raises(ZeroDivisionError):
        scene.jobs.drain()
    assert scene.said == "Something unexpected happened. No file was written."


def test_how_far_it_is(scene: Scene) -> None:
    scene.desk.write(OUT)
    scene.desk._meter.progress(1, 4)
    assert scene.page.bar.progress.value() == 250
    scene.desk._moved.emit(object(), 900)
    assert scene.page.bar.progress.value() == 250
    scene.jobs.drain()
