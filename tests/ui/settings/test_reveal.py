"""The way from the offer after damage to the backup itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from tests.ui.settings.test_data_cards import backup
from tests.ui.settings.test_page import Open
from thrust_gui.app.backups import RestorePreview

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_backup_comes_into_view_with_the_focus_on_what_to_do(qtbot: QtBot) -> None:
    page = Open(qtbot).page
    page.resize(1024, 560)
    page.backups.show_backups([backup(number) for number in range(3)])
    page.reveal_backup("backup 0")
    page.backups.show_preview("backup 0", RestorePreview(workouts_back=2, sets_back=6))
    QApplication.processEvents()
    restore = page.backups.rows[0].restore
    assert restore.hasFocus()
    assert 0 <= restore.mapTo(page, QPoint()).y() <= page.height() - restore.height()


def test_one_that_cannot_be_read_has_the_focus_too(qtbot: QtBot) -> None:
    page = Open(qtbot).page
    page.backups.show_backups([backup(0)])
    page.reveal_backup("backup 0")
    page.backups.show_problem("It cannot be read.", "backup 0")
    QApplication.processEvents()
    assert page.backups.rows[0].look.hasFocus()


def test_a_look_at_one_by_hand_leaves_the_focus(qtbot: QtBot) -> None:
    page = Open(qtbot).page
    page.backups.show_backups([backup(0)])
    page.sound.setFocus()
    before = QApplication.focusWidget()
    page.backups.show_preview("backup 0", RestorePreview(sets_changed=1))
    QApplication.processEvents()
    assert QApplication.focusWidget() is before
