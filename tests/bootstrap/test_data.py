"""Backups, an export and deleting everything, from the settings page to the log and back."""

from __future__ import annotations

import json
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.app.test_review import workout
from tests.bootstrap.test_program import PLAN, Rig
from tests.helpers.painted import click
from thrust_gui.app.backups import Backup, Reason, RestorePreview
from thrust_gui.app.settings import Settings, ThemeChoice
from thrust_gui.domain.message import Message, Refusal
from thrust_gui.ui.page import PageName
from thrust_gui.ui.settings.page import SettingsPage
from thrust_gui.ui.widgets.banner import Banner
from thrust_gui.ui.widgets.button import Button

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

KEPT = Backup(
    name="kept",
    made=datetime(2026, 11, 19, 18, 5),  # noqa: DTZ001 - local
    reason=Reason.DAILY,
    workouts=3,
    sets=9,
)


@pytest.fixture
def rig(tmp_path: Path, qtbot: QtBot) -> Generator[Rig]:
    made = Rig(tmp_path, Settings(plan=PLAN, caution_seen=True, theme=ThemeChoice.DARK))
    qtbot.addWidget(made.window)
    made.backups.kept.append(KEPT)
    made.backups.previews["kept"] = RestorePreview(sets_back=2)
    with qtbot.waitSignal(made.window.first_frame):
        made.window.show()
    qtbot.waitUntil(lambda: bool(made.jobs.waiting))
    made.jobs.drain()
    yield made
    made.go()


def settings(rig: Rig) -> SettingsPage:
    rig.window.open_page(PageName.SETTINGS)
    rig.jobs.drain()
    page = rig.window.page_widget(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    return page


def banners(rig: Rig) -> list[str]:
    QApplication.processEvents()
    return [each.sentence for each in rig.window.findChildren(Banner) if not each.isHidden()]


def test_going_back_to_a_backup(rig: Rig) -> None:
    page = settings(rig)
    (row,) = page.backups.rows
    click(row.look)
    rig.jobs.drain()
    assert row.change.startswith("Comes back: 2 sets.")
    click(row.restore)
    assert not row.restore.isEnabled()
    rig.jobs.drain()
    assert rig.backups.restored == ["kept"]
    assert len(page.backups.rows) == 2
    assert rig.window.toast.text == (
        "The log is what the backup holds. What it was before is the newest backup."
    )
    assert not rig.program.late.editor.known


def test_what_goes_wrong_is_said_in_its_place(rig: Rig) -> None:
    page = settings(rig)
    (row,) = page.backups.rows
    rig.backups.refuses = Refusal("The backup is damaged.")
    for ask in (row.looked, row.restored):
        ask.emit("kept")
        rig.jobs.drain()
        assert row.change == "The backup is damaged."
    page.refresh()
    rig.jobs.drain()
    assert page.backups.problem == "The backup is damaged."


def test_what_nobody_foresaw_is_not_hidden(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    page = settings(rig)

    def fails(_: str) -> RestorePreview:
        raise ZeroDivisionError

    monkeypatch.setattr(rig.backups, "preview", fails)
    page.backups.preview_asked.emit("kept")
    with pytest.raises(ZeroDivisionError):
        rig.jobs.drain()


def test_after_damage_the_backup_is_offered_once(rig: Rig, qtbot: QtBot) -> None:
    offer = "There is a backup of"
    assert not any(offer in each for each in banners(rig))
    rig.backups.offer = KEPT
    rig.notices = (*rig.notices, Message("Damaged."))
    rig.program._show_health()
    rig.jobs.drain()
    assert any(each.startswith(offer) for each in banners(rig))
    rig.program._show_health()
    assert rig.jobs.drain() == 0
    (action,) = [each for each in rig.window.findChildren(Button) if each.text() == "Look at it"]
    click(action)
    rig.jobs.drain()
    QApplication.processEvents()
    page = rig.window.page_widget(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    row = page.backups.rows[0]
    assert row.is_open
    qtbot.waitUntil(lambda: not page.backups.visibleRegion().isEmpty())
    click(row.restore)
    rig.jobs.drain()
    assert not any(each.is_open for each in page.backups.rows)
    assert not any(offer in each for each in banners(rig))


def test_everything_is_deleted_and_the_program_is_as_new(rig: Rig) -> None:
    rig.log.kept["a"] = workout("a", rig.clock.today())
    page = settings(rig)
    click(page.erase.begin)
    click(page.erase.confirm)
    rig.notices = ()
    rig.jobs.drain()
    assert rig.erased == 1
    assert rig.program.settings == Settings()
    assert rig.preferences.load() == Settings()
    assert rig.preferences.window_place() == b""
    assert str(rig.window.page) == "today"
    assert rig.window.toast.text == "Everything is deleted. An empty log is begun."
    rig.program._show_health()
    assert banners(rig) == []


def test_what_cannot_be_deleted_is_said_and_settings_stay(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = settings(rig)

    def refuses() -> None:
        raise Refusal("Not everything could be deleted.")

    monkeypatch.setattr(rig, "erase", refuses)
    click(page.erase.begin)
    click(page.erase.confirm)
    rig.jobs.drain()
    assert page.erase.problem == "Not everything could be deleted."
    assert rig.program.settings.caution_seen


def _named(answer: str, *_: object) -> tuple[str, str]:
    return answer, ""


def test_an_export_before(rig: Rig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rig.log.kept["a"] = workout("a", rig.clock.today())
    page = settings(rig)
    out = tmp_path / "out.json"
    exporting = rig.program.transfer.export_page
    exporting.desk.choose_kind("csv")
    exporting.desk.choose_reach("weeks")
    click(page.erase.export)
    rig.jobs.drain()
    assert exporting.isVisible()
    assert (exporting.desk.inputs.kind, exporting.desk.inputs.reach) == ("json", "all")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", partial(_named, str(out)))
    click(exporting.bar.act)
    rig.jobs.drain()
    assert json.loads(out.read_text())["workouts"][0]["id"] == "a"
    assert rig.window.toast.text == f"1 workout written to {out}"
    assert page.isVisible()
