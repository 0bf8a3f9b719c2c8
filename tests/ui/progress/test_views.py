"""The page as a frame for views: tabs, keys, and what each view is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.fakes import FakeClock, ManualJobs, MemoryLog
from thrust_gui.app.review import Review
from thrust_gui.domain.compat import override
from thrust_gui.ui.progress.page import ProgressPage
from thrust_gui.ui.progress.registry import VIEWS, Entry
from thrust_gui.ui.progress.view import Means, View
from thrust_gui.ui.widgets.elided import Elided
from thrust_gui.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from pytestqt.qtbot import QtBot

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Noted(View):
    """A view that notes what it is asked."""

    def __init__(self, means: Means, name: str) -> None:
        super().__init__()
        self.means = means
        self.name = name
        self.noted: list[object] = []

    @override
    def refresh(self) -> None:
        self.noted.append("refresh")
        self.headed.emit(f"span of {self.name}")

    @override
    def main_action(self) -> None:
        self.noted.append("main")

    @override
    def take_key(self, event: QKeyEvent) -> bool:
        self.noted.append(Qt.Key(event.key()))
        return super().take_key(event)

    @override
    def set_tight(self, *, tight: bool) -> None:
        self.noted.append(tight)
        super().set_tight(tight=tight)


def page_of(qtbot: QtBot, *names: str) -> ProgressPage:
    def entry(name: str) -> Entry:
        return Entry(name, name.title(), lambda means: Noted(means, name))

    entries = tuple(map(entry, names))
    page = ProgressPage(
        review=Review(MemoryLog(), FakeClock()),
        jobs=ManualJobs(),
        first_weekday=lambda: 0,
        views=entries,
    )
    qtbot.addWidget(page)
    page.resize(1352, 900)
    with qtbot.waitExposed(page):
        page.show()
    page.refresh()
    return page


def noted(page: ProgressPage) -> list[object]:
    assert isinstance(page.view, Noted)
    return page.view.noted


def test_a_view_is_built_when_it_is_first_chosen(qtbot: QtBot) -> None:
    page = page_of(qtbot, "one", "two")
    assert {view.name for view in page.findChildren(Noted)} == {"one"}
    page.choose("two")
    assert {view.name for view in page.findChildren(Noted)} == {"one", "two"}
    assert noted(page)[-1] == "refresh"
    assert page.chosen == "two"


def test_the_head_names_the_span_of_the_view_that_is_shown(qtbot: QtBot) -> None:
    page = page_of(qtbot, "one", "two")
    (dates,) = page.findChildren(Elided)
    assert dates.whole == "span of one"
    page.choose("two")
    assert dates.whole == "span of two"
    page.view_of("one").headed.emit("in the background")
    assert dates.whole == "span of two"
    page.choose("one")
    assert dates.whole == "span of one"


@pytest.mark.parametrize(
    ("key", "modifiers", "then"),
    [(Qt.Key.Key_Tab, CTRL, "two"), (Qt.Key.Key_Backtab, CTRL | SHIFT, "three")],
)
def test_ctrl_tab_goes_round_the_views(
    qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier, then: str
) -> None:
    page = page_of(qtbot, "one", "two", "three")
    QTest.keyClick(page, key, modifiers)
    assert page.chosen == then
    (tabs,) = page.findChildren(Segmented)
    assert tabs.value == then
    assert tabs.accessibleName() == "Views of progress"


def test_keys_and_the_main_action_are_the_views(qtbot: QtBot) -> None:
    page = page_of(qtbot, "one", "two")
    QTest.keyClick(page, Qt.Key.Key_Left)
    page.main_action()
    assert noted(page)[-2:] == [Qt.Key.Key_Left, "main"]


def test_a_small_page_has_less_air(qtbot: QtBot) -> None:
    page = page_of(qtbot, "one", "two")
    assert noted(page)[0] is False
    page.resize(936, 640)
    qtbot.waitUntil(lambda: noted(page)[-1] is True)
    page.choose("two")
    assert noted(page)[0] is True


def test_what_a_view_wants_is_passed_on(qtbot: QtBot) -> None:
    page = page_of(qtbot, "one")
    with qtbot.waitSignal(page.start_requested):
        page.view.start_requested.emit()
    opened: list[tuple[object, object]] = []

    def note(first: object, last: object) -> None:
        opened.append((first, last))

    page.days_opened.connect(note)
    page.view.days_opened.emit("first", "last")
    assert opened == [("first", "last")]


def test_one_view_needs_no_tabs(qtbot: QtBot) -> None:
    (tabs,) = page_of(qtbot, "one").findChildren(Segmented)
    assert not tabs.isVisible()


def test_every_view_has_a_key_of_its_own() -> None:
    assert len({entry.key for entry in VIEWS}) == len(VIEWS)


def test_a_plain_view_does_nothing_of_itself(qtbot: QtBot) -> None:
    view = View()
    qtbot.addWidget(view)
    view.refresh()
    view.main_action()
    view.set_tight(tight=True)
    assert view.children() == []
