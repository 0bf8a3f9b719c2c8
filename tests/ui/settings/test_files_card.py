from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimeZone

from tests.helpers.painted import click
from thrust_gui.app.transfer import BatchInfo, BatchRecord
from thrust_gui.ui.settings.files_card import FEW, FilesCard, derive_import_row

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

AT = round(datetime(2026, 11, 20, 17, 5, tzinfo=UTC).timestamp() * 1000)
MADE = BatchRecord(
    id="a",
    info=BatchInfo("strong", "strong.csv"),
    imported_at=AT,
    workouts=2,
    sets=6,
    deleted=False,
)


@pytest.mark.parametrize(
    ("batch", "detail", "action"),
    [
        (MADE, "20 Nov 2026, 17:05 · Strong · 6 sets", "Take back"),
        (replace(MADE, sets=1), "20 Nov 2026, 17:05 · Strong · 1 set", "Take back"),
        (replace(MADE, deleted=True), "20 Nov 2026, 17:05 · Strong · taken back", "Put back"),
        (
            replace(MADE, deleted=True, sets=0, workouts=0),
            "20 Nov 2026, 17:05 · Strong · taken back, and imported again since",
            "",
        ),
        (replace(MADE, info=BatchInfo()), "20 Nov 2026, 17:05 · 6 sets", "Take back"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_what_the_list_says(batch: BatchRecord, detail: str, action: str) -> None:
    props = derive_import_row(batch, QTimeZone.utc())
    assert (props.file, props.detail, props.action) == (
        batch.info.source or "–",
        detail,
        action,
    )


def test_the_two_ways_and_the_list(qtbot: QtBot) -> None:
    card = FilesCard()
    qtbot.addWidget(card)
    card.show()
    asked: list[object] = []
    card.import_asked.connect(lambda: asked.append("in"))
    card.export_asked.connect(lambda: asked.append("out"))
    card.turned.connect(asked.append)
    assert card.heading.text() == "No imports yet"
    click(card.take)
    click(card.give)
    several = [replace(MADE, id=str(number)) for number in range(FEW + 2)]
    card.show_imports(several)
    assert [row.isVisible() for row in card.rows] == [True] * FEW + [False] * 2
    assert card.more.text() == "Show all 6"
    click(card.more)
    assert all(row.isVisible() for row in card.rows)
    assert card.more.text() == "Show fewer"
    row = card.rows[1]
    assert row.button.accessibleName() == "Take back: strong.csv"
    row.button.setFocus()
    click(row.button)
    assert asked == ["in", "out", several[1]]
    assert not row.button.isEnabled()
    card.show_imports(several[:1])
    assert not card.more.isVisible()
    card.show_problem("The log cannot be read.")
    assert card.problem == "The log cannot be read."
