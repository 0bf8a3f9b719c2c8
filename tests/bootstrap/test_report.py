"""The report from the page to the disk."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.app.test_review import workout
from tests.bootstrap.test_keep import named, opened, progress
from thrust_gui.bootstrap import report
from thrust_gui.ui.keep.report.dialog import ReportDialog

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.bootstrap.test_program import Rig


@pytest.fixture
def rig(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Generator[Rig]:
    yield from opened(tmp_path, qtbot, monkeypatch)


def dialog_of(rig: Rig) -> ReportDialog:
    progress(rig).report_requested.emit()
    return rig.window.findChildren(ReportDialog)[-1]


def test_it_is_written_where_the_dialog_says(
    rig: Rig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = workout("w", date(2026, 11, 19))
    rig.log.save_workout(made)
    for each in made.sets:
        rig.log.save_set(made.id, each)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", named(str(tmp_path / "mine")))
    dialog = dialog_of(rig)
    dialog.work.acted.emit()
    assert dialog.work.stop.isVisible()
    rig.jobs.drain()
    file = tmp_path / "mine.pdf"
    assert file.read_bytes().startswith(b"%PDF")
    assert rig.window.toast.text == f"Written to {file}"
    assert not dialog.isVisible()


def test_who_gives_no_name_is_asked_again(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", named(""))
    dialog = dialog_of(rig)
    dialog.work.acted.emit()
    assert dialog.work.act.isVisible()
    dialog.reject()
    assert not dialog.isVisible()


def test_stopped_or_refused_it_says_so_and_writes_nothing(
    rig: Rig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "kept.pdf"
    file.write_text("as it was")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", named(str(file)))
    dialog = dialog_of(rig)
    dialog.work.acted.emit()
    dialog.work.stopped.emit()
    rig.jobs.drain()
    assert dialog.work.sentence.text() == "Stopped. Nothing was written."
    assert file.read_text() == "as it was"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", named(str(tmp_path / "no" / "a.pdf")))
    dialog.work.acted.emit()
    rig.jobs.drain()
    assert "was not written: the folder" in dialog.work.sentence.text()
    assert sorted(each.name for each in tmp_path.glob("*.pdf")) == ["kept.pdf"]
    dialog.reject()


def test_a_mistake_of_ours_is_not_hidden(
    rig: Rig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(report, "period_of", broken)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", named(str(tmp_path / "a.pdf")))
    dialog = dialog_of(rig)
    dialog.work.acted.emit()
    with pytest.raises(ZeroDivisionError):
        rig.jobs.drain()
    assert dialog.work.act.isVisible()
    dialog.reject()
