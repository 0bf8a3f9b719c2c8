from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt

from tests.helpers.painted import press, shown, write
from thrust_gui.ui.keep.report.choice import ReportChoice, weeks_before
from thrust_gui.ui.keep.report.dialog import ReportDialog
from thrust_gui.ui.paper.output import Paper

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TODAY = date(2026, 11, 20)


@pytest.fixture
def dialog(qtbot: QtBot) -> ReportDialog:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    made = shown(qtbot, ReportDialog(TODAY, 0))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    QLocale.setDefault(before)
    return made


@pytest.mark.parametrize(
    ("key", "first"),
    [("4", date(2026, 10, 26)), ("16", date(2026, 8, 3)), ("52", date(2025, 11, 24))],
)
def test_so_many_weeks_up_to_today(dialog: ReportDialog, key: str, first: date) -> None:
    dialog.periods.set_value(key)
    dialog.periods.changed.emit(key)
    assert dialog.choice == ReportChoice(first, TODAY, Paper[dialog.papers.value])
    assert not dialog.first.isEnabled()


def test_weeks_begin_where_the_lifters_do() -> None:
    assert weeks_before(TODAY, 1, 6) == date(2026, 11, 15)


def test_two_dates_by_hand(dialog: ReportDialog) -> None:
    dialog.periods.set_value("own")
    dialog.periods.changed.emit("own")
    assert dialog.first.isEnabled()
    dialog.first.selectAll()
    write(dialog.first, "2026-11-21")
    assert dialog.choice is None
    assert "before the first" in dialog.work.sentence.text()
    assert not dialog.work.act.isEnabled()
    dialog.first.selectAll()
    write(dialog.first, "soon")
    assert dialog.work.sentence.text().startswith("Write both dates like ")
    dialog.first.selectAll()
    write(dialog.first, "2026-11-01")
    assert dialog.work.sentence.text() == ""
    asked: list[ReportChoice] = []
    dialog.wanted.connect(asked.append)
    press(dialog.first, Qt.Key.Key_Return)
    assert asked == [ReportChoice(date(2026, 11, 1), TODAY, Paper[dialog.papers.value])]


def test_while_it_works_esc_stops_and_then_leaves(qtbot: QtBot, dialog: ReportDialog) -> None:
    dialog.show_work(300)
    assert dialog.work.progress.value() == 300
    assert dialog.work.stop.isVisible()
    assert not dialog.periods.isEnabled()
    with qtbot.waitSignal(dialog.stopped):
        press(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.show_end("Stopped. Nothing was written.", wrong=False)
    assert dialog.work.sentence.text() == "Stopped. Nothing was written."
    assert dialog.periods.isEnabled()
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_paper_is_the_chosen_one(dialog: ReportDialog) -> None:
    for paper in Paper:
        dialog.papers.set_value(paper.name)
        assert dialog.choice is not None
        assert dialog.choice.paper is paper
