"""Charts kept as files and on the clipboard, from the page to the disk."""

from __future__ import annotations

import csv
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMenu

from tests.app.test_review import workout
from tests.bootstrap.test_program import PLAN, Rig
from tests.helpers.painted import click, press
from thrust_gui.app.settings import Settings, ThemeChoice
from thrust_gui.ui.page import PageName
from thrust_gui.ui.progress.page import ProgressPage
from thrust_gui.ui.widgets.button import Button

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def _nothing(*_: object) -> None:
    """Menus grab the keyboard, which offscreen cannot."""


def named(name: str) -> Callable[..., tuple[str, str]]:
    def answer(*_: object) -> tuple[str, str]:
        return name, ""

    return answer


@pytest.fixture
def rig(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Generator[Rig]:
    yield from opened(tmp_path, qtbot, monkeypatch)


def opened(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Generator[Rig]:
    """The program over an empty log, its first frame shown."""
    monkeypatch.setattr(QMenu, "popup", _nothing)
    made = Rig(tmp_path, Settings(plan=PLAN, caution_seen=True, theme=ThemeChoice.LIGHT))
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.window.first_frame):
        made.window.show()
    qtbot.waitUntil(lambda: bool(made.jobs.waiting))
    made.jobs.drain()
    yield made
    made.go()


def progress(rig: Rig) -> ProgressPage:
    rig.window.open_page(PageName.PROGRESS)
    rig.jobs.drain()
    page = rig.window.page_widget(PageName.PROGRESS)
    assert isinstance(page, ProgressPage)
    return page


def menu_of(page: ProgressPage) -> QMenu:
    button = next(each for each in page.findChildren(Button) if each.accessibleName() == "Export")
    click(button)
    return page.findChildren(QMenu)[-1]


def choose(page: ProgressPage, text: str) -> None:
    menu = menu_of(page)
    next(each for each in menu.actions() if text in each.text()).trigger()
    menu.close()


@pytest.mark.parametrize(
    ("text", "suffix"), [("picture (PNG)", "png"), ("drawing (SVG)", "svg"), ("table (CSV)", "csv")]
)
def test_a_chart_is_saved_where_the_dialog_says(
    rig: Rig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, suffix: str
) -> None:
    asked: list[str] = []

    def name(_parent: object, _title: str, usual: str, _kinds: str) -> tuple[str, str]:
        asked.append(usual)
        return str(tmp_path / "chart"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", name)
    choose(progress(rig), text)
    assert asked[0].endswith(f"thrust-weeks-2026-11-20.{suffix}")
    file = tmp_path / f"chart.{suffix}"
    assert rig.window.toast.text == f"Written to {file}"
    content = file.read_bytes()
    if suffix == "png":
        assert QImage.fromData(content).pixelColor(2, 2).name() == "#ffffff"
    elif suffix == "svg":
        assert b"<svg" in content
    else:
        rows = list(csv.reader(content.decode("utf-8-sig").splitlines()))
        assert len(rows) == 17


def test_who_gives_no_name_gets_no_file(
    rig: Rig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", named(""))
    before = sorted(tmp_path.rglob("*"))
    choose(progress(rig), "CSV")
    assert rig.window.toast.text == ""
    assert sorted(tmp_path.rglob("*")) == before


def test_a_file_that_cannot_be_written_is_said(
    rig: Rig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "gone" / "chart.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", named(str(target)))
    choose(progress(rig), "CSV")
    assert rig.window.toast.text.startswith(f"{target} was not written: the folder")


def test_ctrl_shift_c_copies_picture_and_table(rig: Rig) -> None:
    rig.log.save_workout(workout("w", date(2026, 11, 19)))
    page = progress(rig)
    page.setFocus()
    press(
        page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert data.text().startswith("First day\tRepetitions\t")
    assert rig.window.toast.text == "Copied: Weekly chart, as picture and table"


def test_before_the_first_answer_there_is_nothing_to_keep(rig: Rig) -> None:
    rig.window.open_page(PageName.PROGRESS)
    page = rig.window.page_widget(PageName.PROGRESS)
    assert isinstance(page, ProgressPage)
    menu = menu_of(page)
    assert [each.isEnabled() for each in menu.actions() if not each.isSeparator()] == [
        False,
        False,
        False,
        False,
        True,
    ]
    menu.close()
    press(
        page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert rig.window.toast.text == ""
    rig.jobs.drain()
