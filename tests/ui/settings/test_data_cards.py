"""The cards of backups and of deleting everything: they tell and are told, no more."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.helpers.painted import click, shown
from thrust_gui.app.backups import Backup, Reason, RestorePreview
from thrust_gui.ui.settings.backups_card import FEW, BackupsCard
from thrust_gui.ui.settings.erase_card import EraseCard
from thrust_gui.ui.theme import DARK, THEMES, Theme
from thrust_gui.ui.widgets.button import Pressable

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from thrust_gui.ui.settings.backup_row import BackupRow

NEWEST = datetime(2026, 11, 20, 18, 5)  # noqa: DTZ001 - local
REASONS = tuple(Reason)


def backup(number: int, workouts: int = 3, sets: int = 9) -> Backup:
    return Backup(
        name=f"backup {number}",
        made=NEWEST - timedelta(days=number),
        reason=REASONS[number % len(REASONS)],
        workouts=workouts,
        sets=sets,
    )


def is_open(row: BackupRow) -> bool:
    return row.is_open


def asking(card: EraseCard) -> bool:
    return card.asking


class Told:
    def __init__(self, qtbot: QtBot, theme: Theme = DARK) -> None:
        self.asked: list[tuple[str, str]] = []
        card = BackupsCard(folder="~/thrust/backups")
        card.resize(520, 600)
        self.card = shown(qtbot, card, theme)
        card.preview_asked.connect(partial(self._ask, "look"))
        card.restore_asked.connect(partial(self._ask, "restore"))

    def _ask(self, what: str, name: str) -> None:
        self.asked.append((what, name))

    @property
    def texts(self) -> list[str]:
        rows = [row for row in self.card.rows if row.isVisible()]
        return [row.accessibleName() for row in rows]


@pytest.fixture
def told(qtbot: QtBot) -> Told:
    return Told(qtbot)


def test_without_backups_it_says_so(told: Told) -> None:
    assert told.card._none.isVisible()
    assert not told.card.more.isVisible()
    assert "~/thrust/backups" in told.card._told.text().replace("\u200b", "")


def test_the_newest_few_and_all_of_them(told: Told) -> None:
    told.card.show_backups([backup(number) for number in range(7)])
    assert told.texts[0] == "20 Nov 2026, 18:05"
    assert len(told.texts) == FEW
    assert told.card.more.text() == "Show all 7"
    click(told.card.more)
    assert len(told.texts) == 7
    click(told.card.more)
    assert len(told.texts) == FEW
    told.card.show_backups([backup(1)])
    assert len(told.texts) == 1
    assert not told.card.more.isVisible()


def test_each_says_why_and_how_much(told: Told) -> None:
    told.card.show_backups([backup(0, 1, 1), backup(1), backup(2, 0, 0), backup(3)])
    assert [row._detail.text() for row in told.card.rows] == [
        "Daily · 1 workout, 1 set",
        "Before an update · 3 workouts, 9 sets",
        "Before an import · no workouts",
        "Before going back · 3 workouts, 9 sets",
    ]


@pytest.mark.parametrize(
    ("preview", "said"),
    [
        (
            RestorePreview(workouts_back=2, sets_back=6),
            "Comes back: 2 workouts, 6 sets. The log as it is now is kept as a backup.",
        ),
        (
            RestorePreview(sets_gone=1, sets_changed=4),
            "Goes: 1 set. As they were then: 4 sets. The log as it is now is kept as a backup.",
        ),
        (RestorePreview(), "The log is the same as this backup."),
    ],
)
def test_what_would_change_is_said_before(told: Told, preview: RestorePreview, said: str) -> None:
    told.card.show_backups([backup(0), backup(1)])
    first, second = told.card.rows
    click(second.look)
    assert told.asked == [("look", "backup 1")]
    told.card.show_preview("backup 1", preview)
    assert second.change == said
    assert is_open(second)
    assert second.restore.isVisible() is not preview.nothing
    assert second.look.accessibleName() == "Close the backup of 19 Nov 2026, 18:05"
    assert second.look.accessibleDescription() == said
    click(first.look)
    told.card.show_preview("backup 0", preview)
    assert not is_open(second)
    click(first.look)
    assert not is_open(first)
    assert told.asked == [("look", "backup 1"), ("look", "backup 0")]


def test_going_back_is_asked_for_once(told: Told) -> None:
    told.card.show_backups([backup(0)])
    (row,) = told.card.rows
    told.card.show_preview("backup 0", RestorePreview(sets_back=1))
    click(row.restore)
    told.card.set_busy(busy=True)
    click(row.restore)
    assert told.asked == [("restore", "backup 0")]
    told.card.show_problem("It is damaged.", "backup 0")
    assert row.change == "It is damaged."
    assert not row.restore.isVisible()
    assert row.look.isEnabled()


def test_what_is_wrong_with_the_list_is_said_and_goes_again(told: Told) -> None:
    told.card.show_problem("It cannot be read.")
    assert told.card.problem == "It cannot be read."
    told.card.show_backups([backup(0)])
    assert told.card.problem == ""


def test_the_same_list_again_leaves_what_is_open(told: Told) -> None:
    told.card.show_backups([backup(0)])
    told.card.show_preview("backup 0", RestorePreview(sets_back=1))
    told.card.show_backups([backup(0)])
    assert told.card.rows[0].is_open


def test_the_tab_key_goes_along_the_list(told: Told) -> None:
    told.card.show_backups([backup(number) for number in range(6)])
    told.card.show_preview("backup 0", RestorePreview(sets_back=1))
    rows = told.card.rows
    rows[0].look.setFocus()
    for expected in (rows[0].restore, rows[1].look, rows[2].look, rows[3].look, told.card.more):
        QTest.keyClick(QApplication.focusWidget() or told.card, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected
    rows[1].look.setFocus()
    QTest.keyClick(rows[1].look, Qt.Key.Key_Space)
    assert told.asked == [("look", "backup 1")]


@pytest.mark.parametrize("theme", THEMES)
def test_everything_is_named_and_large_enough(qtbot: QtBot, theme: Theme) -> None:
    told = Told(qtbot, theme)
    told.card.show_backups([backup(0), backup(1)])
    told.card.show_preview("backup 0", RestorePreview(sets_back=1))
    for button in told.card.findChildren(Pressable):
        assert button.accessibleName()
        assert not button.isVisible() or button.height() >= 32


class Erasing:
    def __init__(self, qtbot: QtBot) -> None:
        self.asked: list[str] = []
        card = EraseCard()
        card.resize(520, 240)
        self.card = shown(qtbot, card, DARK)
        card.export_asked.connect(lambda: self.asked.append("export"))
        card.erase_asked.connect(lambda: self.asked.append("erase"))


@pytest.fixture
def erasing(qtbot: QtBot) -> Erasing:
    return Erasing(qtbot)


def test_an_export_is_offered_first(erasing: Erasing) -> None:
    click(erasing.card.export)
    assert erasing.asked == ["export"]


def test_it_takes_two_steps_and_the_second_can_be_left(erasing: Erasing) -> None:
    card = erasing.card
    click(card.begin)
    assert asking(card)
    assert "nothing can bring them back" in card.told
    click(card.keep)
    assert not asking(card)
    assert erasing.asked == []
    click(card.begin)
    click(card.confirm)
    click(card.confirm)
    assert erasing.asked == ["erase"]
    card.show_done()
    assert not asking(card)


def test_twice_the_same_key_or_click_deletes_nothing(erasing: Erasing) -> None:
    card = erasing.card
    place = card.begin.geometry().center()
    click(card.begin)
    assert card.childAt(place) is not card.confirm
    assert not card.confirm.geometry().contains(place)
    assert QApplication.focusWidget() is card.keep
    QTest.keyClick(card.keep, Qt.Key.Key_Space)
    assert not asking(card)
    assert erasing.asked == []


def test_why_it_was_not_done_is_said(erasing: Erasing) -> None:
    click(erasing.card.begin)
    click(erasing.card.confirm)
    erasing.card.show_problem("It could not be deleted.")
    assert not erasing.card.asking
    assert erasing.card.problem == "It could not be deleted."
    click(erasing.card.begin)
    assert erasing.card.problem == ""
