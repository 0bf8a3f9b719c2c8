"""A window of pages that note what happens to them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from thrust_gui.domain.compat import override
from thrust_gui.ui.main_window import MainWindow
from thrust_gui.ui.page import Page, PageName
from thrust_gui.ui.shortcuts import Act, bind
from thrust_gui.ui.theme import DARK, palette_for
from thrust_gui.ui.widgets.button import Button
from thrust_gui.ui.widgets.help_overlay import HelpOverlay
from thrust_gui.ui.widgets.stepper import Stepper

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


class Notes(Page):
    """A page that notes what happens to it."""

    def __init__(self, name: PageName, log: list[str]) -> None:
        super().__init__()
        self._name = name
        self._log = log
        log.append(f"{name} built")
        self.button = Button("Press")
        self.button.clicked.connect(lambda: log.append(f"{name} pressed"))
        self.field = QLineEdit()
        self.stepper = Stepper("Sets", minimum=1, maximum=5, step=1, value=3, fmt=str)
        column = QVBoxLayout(self)
        for part in (self.button, self.field, self.stepper):
            column.addWidget(part)

    @override
    def refresh(self) -> None:
        self._log.append(f"{self._name} refreshed")

    @override
    def main_action(self) -> None:
        self._log.append(f"{self._name} main")


class House:
    """A window of notes, and what was noted."""

    def __init__(self, qtbot: QtBot, **named: object) -> None:
        self.log: list[str] = []
        makers: dict[PageName, Callable[[], Page]] = {
            name: partial(Notes, name, self.log) for name in PageName
        }
        self.window = MainWindow(makers, **named)  # type: ignore[arg-type]  # as the test names them
        qtbot.addWidget(self.window)
        self.window.setPalette(palette_for(DARK))
        for signal, note in (
            (self.window.first_frame, "first frame"),
            (self.window.start_requested, "start"),
            (self.window.undo_requested, "undo"),
            (self.window.redo_requested, "redo"),
            (self.window.closing, "closing"),
        ):
            signal.connect(lambda note=note: self.log.append(note))

    def on_floor(self) -> bool:
        return self.window.on_floor

    @property
    def at(self) -> str:
        return str(self.window.page)

    def show(self, qtbot: QtBot) -> House:
        with qtbot.waitSignal(self.window.first_frame), qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.log.clear()
        return self

    def page(self, name: PageName) -> Notes:
        page = self.window.page_widget(name)
        assert isinstance(page, Notes)
        return page

    def help(self) -> HelpOverlay | None:
        found = self.window.findChildren(HelpOverlay)
        return found[0] if found else None


class Floor(Page):
    """A stand-in for the gym floor."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        bind(self, {Act.START: self.main_action})
        bind(self, {Act.LEAVE: lambda: self.done.append("end")})

    @override
    def main_action(self) -> None:
        self.done.append("pause")
