from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from thrust_gui.ui.widgets.elided import Elided

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TEXT = "Up from 57 four weeks ago"


@pytest.mark.parametrize(("width", "cut"), [(400, False), (80, True)])
def test_it_ends_in_an_ellipsis_where_there_is_no_room(qtbot: QtBot, width: int, cut: bool) -> None:
    label = Elided(TEXT)
    qtbot.addWidget(label)
    label.resize(width, 20)
    label.show()
    assert label.text().endswith("…") is cut
    assert (label.text() == TEXT) is not cut
    assert label.toolTip() == (TEXT if cut else "")
    assert label.whole == label.accessibleName() == TEXT


def test_its_hint_is_for_the_whole_text(qtbot: QtBot) -> None:
    label = Elided("")
    qtbot.addWidget(label)
    label.set_whole(TEXT)
    label.resize(label.sizeHint())
    label.show()
    assert label.text() == TEXT
    assert label.minimumSizeHint().width() == 1
