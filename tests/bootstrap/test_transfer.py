"""Files into the log and out of it, through the window, with a log on disk."""

from __future__ import annotations

import errno
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.bootstrap.test_program import SETTINGS, Rig
from tests.helpers.fakes import FakeClock
from tests.helpers.painted import click
from thrust_gui.app.example import example_log
from thrust_gui.app.transfer import ExportFormat
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.records import LogContents
from thrust_gui.store.log import SqliteLog
from thrust_gui.ui.history.page import HistoryPage
from thrust_gui.ui.page import PageName
from thrust_gui.ui.settings.page import SettingsPage
from thrust_gui.ui.transfer.drop_sign import DropSign

if TYPE_CHECKING:
    from collections.abc import Generator

    from pytestqt.qtbot import QtBot

    from thrust_gui.ui.transfer.import_page import ImportPage

FIXTURES = Path(__file__).parents[1] / "exchange" / "fixtures"
STRONG = FIXTURES / "strong_comma.csv"


@pytest.fixture
def log(tmp_path: Path) -> Generator[SqliteLog]:
    with SqliteLog(tmp_path / "log" / "thrust.sqlite3", FakeClock()) as made:
        yield made


@pytest.fixture
def rig(tmp_path: Path, qtbot: QtBot, log: SqliteLog) -> Generator[Rig]:
    made = Rig(tmp_path, SETTINGS, log)  # type: ignore[arg-type] # the real one
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.window.first_frame):
        made.window.show()
    qtbot.waitUntil(lambda: bool(made.jobs.waiting))
    made.jobs.drain()
    yield made
    made.go()


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that are chosen when the dialog asks."""
    chosen = [str(STRONG)]

    def chosen_now(*_: object) -> tuple[list[str], str]:
        return list(chosen), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", chosen_now)
    return chosen


def press(rig: Rig, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for each in modifiers:
        held |= each
    QTest.keyClick(rig.window, key, held)
    rig.jobs.drain()


CTRL = Qt.KeyboardModifier.ControlModifier


def page(rig: Rig) -> ImportPage:
    return rig.program.transfer.import_page


def test_a_file_comes_in_with_two_keys_and_goes_with_one(
    rig: Rig, log: SqliteLog, answer: list[str]
) -> None:
    press(rig, Qt.Key.Key_O, CTRL)
    assert page(rig).isVisible()
    assert rig.window.windowTitle() == "Import"
    assert page(rig).bar.act.text() == "Import 6 sets"
    QTest.keyClick(page(rig), Qt.Key.Key_Return)
    rig.jobs.drain()
    assert rig.window.page is PageName.TODAY
    assert not page(rig).isVisible()
    assert rig.window.toast.text == "6 sets from strong_comma.csv imported"
    imported = log.contents()
    assert sum(len(each.sets) for each in imported.workouts) == 6
    click(rig.window.toast.button)
    rig.jobs.drain()
    assert log.flush(5)
    assert log.contents() == LogContents()
    assert rig.window.toast.text == "Taken back: 6 sets from strong_comma.csv imported"
    press(rig, Qt.Key.Key_Z, CTRL, Qt.KeyboardModifier.ShiftModifier)
    assert log.flush(5)
    assert log.contents() == imported
    press(rig, Qt.Key.Key_O, CTRL)
    assert page(rig).bar.sentence.text() == (
        "All 6 sets are in the log already. There is nothing to add."
    )
    answer.clear()
    press(rig, Qt.Key.Key_O, CTRL)
    assert page(rig).desk.busy


def test_it_is_taken_back_after_a_restart_too(rig: Rig, log: SqliteLog, qtbot: QtBot) -> None:
    rig.program.transfer.open_files([STRONG])
    rig.jobs.drain()
    page(rig).desk.add()
    rig.jobs.drain()
    assert log.flush(5)
    after = Rig(rig.folder, rig.program.settings, log)  # type: ignore[arg-type]  # the real log in place of the fake
    qtbot.addWidget(after.window)
    after.window.undo_requested.emit()
    after.jobs.drain()
    assert log.flush(5)
    assert log.contents() == LogContents()
    after.go()


def test_stopped_half_way_the_log_is_equal(
    rig: Rig, log: SqliteLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("thrust_gui.store.importing.STEP", 1)
    rig.program.transfer.open_files([STRONG])
    rig.jobs.drain()
    desk = page(rig).desk
    desk.add()
    taken = desk._meter.progress

    def stop_soon(done: int, total: int) -> None:
        taken(done, total)
        if done >= 3:
            desk.stop()

    monkeypatch.setattr(desk._meter, "progress", stop_soon)
    before = log.contents()
    rig.jobs.drain()
    assert page(rig).bar.sentence.text() == "Stopped. The log is as it was."
    assert log.contents() == before
    assert log.batches() == ()
    rig.window.close()


def test_what_is_no_log_is_said_in_the_page(rig: Rig, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear all", encoding="utf-8")
    rig.program.transfer.open_files([letter])
    rig.jobs.drain()
    assert "is in no format that Thrust reads" in page(rig).problem.text
    QTest.keyClick(page(rig), Qt.Key.Key_Escape)
    assert not page(rig).isVisible()
    assert rig.window.page is PageName.TODAY


def test_another_page_leaves_what_was_asked(rig: Rig) -> None:
    rig.program.transfer.open_files([STRONG])
    rig.jobs.drain()
    rig.window.open_page(PageName.HISTORY)
    assert rig.window.page is PageName.HISTORY
    assert not page(rig).desk.busy
    rig.jobs.drain()


def test_but_not_what_is_being_added(rig: Rig, log: SqliteLog) -> None:
    rig.program.transfer.open_files([STRONG])
    rig.jobs.drain()
    page(rig).desk.add()
    rig.window.open_page(PageName.HISTORY)
    rig.jobs.drain()
    assert rig.window.page is PageName.HISTORY
    assert rig.window.toast.text == "6 sets from strong_comma.csv imported"
    assert len(log.batches()) == 1


def test_on_the_floor_nothing_comes_in(rig: Rig, answer: list[str]) -> None:
    assert answer
    rig.program.start_workout()
    rig.program.transfer.ask_files()
    rig.program.transfer.open_files([STRONG])
    assert rig.window.on_floor
    assert not rig.jobs.waiting


def dragged(*paths: Path, web: str = "") -> QMimeData:
    data = QMimeData()
    urls = [QUrl.fromLocalFile(str(each)) for each in paths]
    data.setUrls(urls + ([QUrl(web)] if web else []))
    return data


COPY, LEFT, NO = (
    Qt.DropAction.CopyAction,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
)


def over(rig: Rig, data: QMimeData) -> None:
    """Files come over the window, as its system says it."""
    handle = rig.window.windowHandle()
    assert handle is not None
    event = QDragEnterEvent(QPoint(500, 300), COPY, data, LEFT, NO)
    QCoreApplication.sendEvent(handle, event)


def sign_of(rig: Rig) -> DropSign:
    found = rig.window.findChild(DropSign)
    assert found is not None
    return found


def test_a_file_is_dropped_on_the_window(rig: Rig, log: SqliteLog) -> None:
    sign, data = sign_of(rig), dragged(STRONG)
    over(rig, data)
    assert sign.isVisible()
    assert sign.geometry() == rig.window.rect()
    assert sign.title.text() == "Drop strong_comma.csv to import it"
    assert not sign.grab().isNull()
    move = QDragMoveEvent(QPoint(510, 300), COPY, data, LEFT, NO)
    QCoreApplication.sendEvent(sign, move)
    assert move.isAccepted()
    QCoreApplication.sendEvent(sign, QDropEvent(QPointF(510, 300), COPY, data, LEFT, NO))
    assert not sign.isVisible()
    rig.jobs.drain()
    assert page(rig).isVisible()
    assert page(rig).file.whole == "strong_comma.csv"
    assert log.contents() == LogContents()


def test_several_files_are_told_and_can_be_taken_away_again(rig: Rig) -> None:
    sign = sign_of(rig)
    over(rig, dragged(STRONG, FIXTURES / "hevy.csv"))
    assert sign.title.text() == "Drop 2 files to import one by one"
    QCoreApplication.sendEvent(sign, QDragLeaveEvent())
    assert not sign.isVisible()
    QCoreApplication.sendEvent(sign, QDropEvent(QPointF(), COPY, dragged(), LEFT, NO))
    assert not rig.jobs.waiting


def test_what_is_no_file_is_not_taken(rig: Rig) -> None:
    over(rig, dragged(web="https://example.org/strong.csv"))
    assert not sign_of(rig).isVisible()
    rig.program.start_workout()
    over(rig, dragged(STRONG))
    assert not sign_of(rig).isVisible()


def settings_page(rig: Rig) -> SettingsPage:
    rig.window.open_page(PageName.SETTINGS)
    rig.jobs.drain()
    found = rig.window.page_widget(PageName.SETTINGS)
    assert isinstance(found, SettingsPage)
    return found


def test_an_import_is_taken_back_and_put_back_from_the_list(
    rig: Rig, log: SqliteLog, answer: list[str]
) -> None:
    assert answer
    settings = settings_page(rig)
    assert settings.files.heading.text() == "No imports yet"
    click(settings.files.take)
    rig.jobs.drain()
    click(page(rig).bar.act)
    rig.jobs.drain()
    imported = log.contents()
    assert rig.window.page is PageName.SETTINGS
    click(settings.files.rows[0].button)
    rig.jobs.drain()
    assert log.contents() == LogContents()
    assert rig.window.toast.text == "Import of strong_comma.csv taken back"
    assert settings.files.rows[0].button.text() == "Put back"
    click(settings.files.rows[0].button)
    rig.jobs.drain()
    assert log.contents() == imported
    press(rig, Qt.Key.Key_Z, CTRL)
    assert log.contents() == LogContents()
    assert settings.files.rows[0].button.text() == "Put back"


def test_a_list_that_cannot_be_read_says_why(
    rig: Rig, log: SqliteLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(error: Exception) -> None:
        def raising() -> None:
            raise error

        monkeypatch.setattr(log, "batches", raising)

    fails(Refusal("The log cannot be read."))
    settings = settings_page(rig)
    assert settings.files.problem == "The log cannot be read."
    fails(ZeroDivisionError())
    settings.refresh()
    with pytest.raises(ZeroDivisionError):
        rig.jobs.drain()
    rig.jobs.drain()


def chosen_place(monkeypatch: pytest.MonkeyPatch, place: str) -> list[str]:
    """The names that the dialog suggests; it answers with a place."""
    suggested: list[str] = []

    def answers(_parent: object, _title: str, name: str, _filter: str) -> tuple[str, str]:
        suggested.append(name)
        return place, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answers)
    return suggested


TEN_YEARS = example_log(date(2026, 11, 20), years=10)


@pytest.mark.parametrize("kind", list(ExportFormat))
def test_ten_years_go_out_and_come_back(
    rig: Rig,
    log: SqliteLog,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: ExportFormat,
) -> None:
    log.add(TEN_YEARS)
    out = tmp_path / f"all.{kind}"
    suggested = chosen_place(monkeypatch, str(out.with_suffix("")))
    press(rig, Qt.Key.Key_E, CTRL)
    export = rig.program.transfer.export_page
    click(export.kinds.rows[str(kind)])
    click(export.bar.act)
    rig.jobs.drain()
    assert [Path(each).name for each in suggested] == [f"thrust-2026-11-20.{kind}"]
    count = len(TEN_YEARS.workouts)
    assert rig.window.toast.text == f"{count} workouts written to {out}"
    assert not export.isVisible()
    if kind is ExportFormat.FIT:
        assert out.read_bytes()[8:12] == b".FIT"
        return
    rig.program.transfer.open_files([out])
    rig.jobs.drain()
    found = page(rig).desk.inputs.preview
    assert found is not None
    sets = sum(len(each.sets) for each in TEN_YEARS.workouts)
    assert (found.taken, found.duplicates) == (0, sets)


@pytest.mark.parametrize("kind", list(ExportFormat))
def test_stopped_half_way_what_was_there_is_there(
    rig: Rig,
    log: SqliteLog,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: ExportFormat,
) -> None:
    log.add(TEN_YEARS)
    out = tmp_path / "out" / f"log.{kind}"
    out.parent.mkdir()
    out.write_text("before", encoding="utf-8")
    chosen_place(monkeypatch, str(out))
    rig.program.transfer.open_export()
    rig.jobs.drain()
    export = rig.program.transfer.export_page
    export.desk.choose_kind(str(kind))
    rig.program.transfer.ask_place()
    heard = export.desk._meter.progress
    told: list[int] = []

    def stop_soon(done: int, total: int) -> None:
        heard(done, total)
        told.append(done)
        if done > total // 4:
            export.desk.stop()

    monkeypatch.setattr(export.desk._meter, "progress", stop_soon)
    rig.jobs.drain()
    assert export.bar.sentence.text() == "Stopped. No file was written."
    assert 0 < told[-1] < len(TEN_YEARS.workouts)
    assert [each.name for each in out.parent.iterdir()] == [out.name]
    assert out.read_text(encoding="utf-8") == "before"


def test_a_full_disk_is_said_in_the_page_and_leaves_nothing(
    rig: Rig, log: SqliteLog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log.add(TEN_YEARS)
    chosen_place(monkeypatch, "/dev/full")
    rig.program.transfer.open_export()
    rig.jobs.drain()
    export = rig.program.transfer.export_page
    for place, why in (
        ("/dev/full", "no ordinary file"),
        (str(tmp_path / "no" / "log.csv"), "does not exist"),
    ):
        chosen_place(monkeypatch, place)
        click(export.bar.act)
        rig.jobs.drain()
        assert why in export.bar.sentence.text()
        assert export.isVisible()

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    chosen_place(monkeypatch, str(tmp_path / "log.csv"))
    before = sorted(each.name for each in tmp_path.iterdir())
    with monkeypatch.context() as patch:
        patch.setattr("thrust_gui.exchange.atomic.os.fsync", full)
        click(export.bar.act)
        rig.jobs.drain()
    assert "the disk is full" in export.bar.sentence.text()
    assert sorted(each.name for each in tmp_path.iterdir()) == before
    chosen_place(monkeypatch, "")
    click(export.bar.act)
    assert not rig.jobs.waiting
    QTest.keyClick(export, Qt.Key.Key_Escape)
    assert not export.isVisible()


def test_history_leads_to_both(rig: Rig, answer: list[str]) -> None:
    assert answer
    rig.window.open_page(PageName.HISTORY)
    rig.jobs.drain()
    history = rig.window.page_widget(PageName.HISTORY)
    assert isinstance(history, HistoryPage)
    click(history.header.take)
    rig.jobs.drain()
    assert page(rig).isVisible()
    click(page(rig).bar.act)
    rig.jobs.drain()
    assert history.isVisible()
    assert history.feed.answer.begun
    history.clear_filters()
    rig.jobs.drain()
    assert history.feed.sheet.workouts == 2
    click(history.header.give)
    rig.jobs.drain()
    assert rig.program.transfer.export_page.isVisible()
    rig.program.start_workout()
    rig.program.transfer.open_export()
    assert rig.window.on_floor
