"""The tabs of the guide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.segmented import Choice, Cut

if TYPE_CHECKING:
    from collections.abc import Sequence

TAB: Final = Cut(height=44, radius=12.0, side=18, role=Role.TAB, chosen=Role.ITEM)


class Tab(Choice):
    """One tab."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent, TAB)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class Tabs(QWidget):
    """A row of tabs, given as (key, text); the first is open."""

    opened = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._tabs: dict[str, Tab] = {}
        for key, text in options:
            tab = Tab(text, self)
            tab.clicked.connect(lambda _=False, key=key: self.opened.emit(key))
            row.addWidget(tab)
            self._tabs[key] = tab
        for tab in list(self._tabs.values())[:1]:
            tab.setChecked(True)

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """From left to right."""
        return tuple(self._tabs.values())

    def set_open(self, key: str) -> None:
        """Show a tab as the open one, without a signal."""
        self._tabs[key].setChecked(True)
