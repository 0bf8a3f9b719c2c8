"""Progress: am I training often enough, and resting enough. Its views are in the registry."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from thrust_gui.domain.compat import override
from thrust_gui.domain.units import ForceUnit
from thrust_gui.ui.keep.menu import Keep, KeepMenu
from thrust_gui.ui.page import Page
from thrust_gui.ui.progress.registry import VIEWS
from thrust_gui.ui.progress.view import Means
from thrust_gui.ui.shortcuts import Act, bind
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import Button
from thrust_gui.ui.widgets.elided import Elided
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from thrust_gui.app.ports import JobRunner
    from thrust_gui.app.review import Review
    from thrust_gui.ui.progress.registry import Entry
    from thrust_gui.ui.progress.view import View

TIGHT_HEIGHT: Final = 760
TIGHT_WIDTH: Final = 1100
"""Pages lower or narrower than this get less air."""

TURNS: Final = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
"""With Ctrl: to the next view, or back."""

translate = QCoreApplication.translate


class ProgressPage(Page):
    """A head with a tab for each view, and the view that is chosen."""

    start_requested = Signal()
    """The one action that fills an empty page."""
    days_opened = Signal(object, object)
    """The first and the last date (both included) whose workouts are wanted in History."""
    keep_requested = Signal(object, object)
    """A `Keep` and the `ChartSource` to keep."""
    report_requested = Signal()

    def __init__(
        self,
        *,
        review: Review,
        jobs: JobRunner,
        first_weekday: Callable[[], int],
        force: Callable[[], ForceUnit] = lambda: ForceUnit.N,
        views: tuple[Entry, ...] = VIEWS,
    ) -> None:
        super().__init__()
        self._means = Means(review=review, jobs=jobs, first_weekday=first_weekday, force=force)
        self._entries = {entry.key: entry for entry in views}
        self._views: dict[str, View] = {}
        self._spans: dict[str, str] = {}
        self._tight = False
        self._dates = Elided("", Role.LEAD, "label")
        self._tabs = Segmented([(each.key, translate("Progress", each.name)) for each in views])
        self._tabs.setAccessibleName(self.tr("Views of progress"))
        self._tabs.setVisible(len(views) > 1)
        self._tabs.changed.connect(self.choose)
        self._stack = QStackedWidget()
        self._export = Button(self.tr("Export"), icon=Icon.EXPORT)
        self._export.clicked.connect(self._on_export)
        bind(
            self,
            {Act.COPY: lambda: self._keep(Keep.COPY), Act.PRINT: self.report_requested.emit},
        )
        self._head = QHBoxLayout()
        self._rows = QVBoxLayout(self)
        self._lay_out()

    @property
    def chosen(self) -> str:
        """The key of the view that is shown."""
        return self._tabs.value

    @property
    def view(self) -> View:
        """The view that is shown, built now if it was not yet."""
        return self.view_of(self.chosen)

    def view_of(self, key: str) -> View:
        """A view by its key, built now if it was not yet."""
        if key not in self._views:
            view = self._entries[key].make(self._means)
            view.start_requested.connect(self.start_requested)
            view.days_opened.connect(self.days_opened)
            view.headed.connect(partial(self._on_headed, key))
            view.set_tight(tight=self._tight)
            self._views[key] = view
            self._stack.addWidget(view)
        return self._views[key]

    def choose(self, key: str) -> None:
        """Bring a view to the front, and let it ask again for what it shows."""
        self._tabs.set_value(key)
        view = self.view
        self._stack.setCurrentWidget(view)
        self._dates.set_whole(self._spans.get(key, ""))
        view.refresh()

    @override
    def refresh(self) -> None:
        """Ask again for what is shown."""
        self.choose(self.chosen)

    @override
    def main_action(self) -> None:
        """What the view that is shown makes of it."""
        self.view.main_action()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Tab goes from view to view; other keys that no control took are the view's."""
        if event.key() in TURNS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            keys = list(self._entries)
            at = (keys.index(self.chosen) + TURNS[Qt.Key(event.key())]) % len(keys)
            self.choose(keys[at])
        elif not self.view.take_key(event):
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less air in a low window."""
        super().resizeEvent(event)
        size = event.size()
        tight = size.height() < TIGHT_HEIGHT or size.width() < TIGHT_WIDTH
        self._tight = tight
        self._rows.setContentsMargins(32, 20 if tight else 29, 32, 16 if tight else 24)
        self._rows.setSpacing(12 if tight else 24)
        for view in self._views.values():
            view.set_tight(tight=tight)

    def _lay_out(self) -> None:
        baseline = Qt.AlignmentFlag.AlignBaseline
        self._head.setSpacing(12)
        self._head.addWidget(Label(self.tr("Progress"), Role.PAGE_TITLE), 0, baseline)
        self._head.addSpacing(4)
        self._head.addWidget(self._dates, 1, baseline)
        self._head.addWidget(self._tabs)
        self._head.addWidget(self._export)
        self._rows.addLayout(self._head)
        self._rows.addWidget(self._stack, 1)

    def _on_export(self) -> None:
        menu = KeepMenu(self, chart=self.view.kept() is not None)
        menu.chosen.connect(self._keep)
        menu.report_chosen.connect(self.report_requested)
        menu.popup(self._export.mapToGlobal(self._export.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def _keep(self, keep: Keep) -> None:
        if source := self.view.kept():
            self.keep_requested.emit(keep, source)

    def _on_headed(self, key: str, span: str) -> None:
        self._spans[key] = span
        if key == self.chosen:
            self._dates.set_whole(span)
