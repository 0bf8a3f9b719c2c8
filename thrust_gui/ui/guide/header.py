"""Above everything: what the page is called, the search, the tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from thrust_gui.ui.guide.names import section_name
from thrust_gui.ui.guide.search_field import SearchField
from thrust_gui.ui.guide.tabs import Tabs
from thrust_gui.ui.shortcuts import Act, key_of
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import IconButton
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from thrust_gui.domain.guide import SectionName

FIELD: Final = (140, 264)
"""Width of the search where it is tight, and elsewhere."""


class Header(QWidget):
    """One row."""

    def __init__(self, sections: Iterable[SectionName]) -> None:
        super().__init__()
        self.field = SearchField()
        self.tabs = Tabs([(name, section_name(name)) for name in sections])
        self.paper = IconButton(Icon.PRINT, self.tr("On paper"), key=key_of(Act.PRINT))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(Label(self.tr("Guide"), Role.PAGE_TITLE), 1)
        row.addWidget(self.field)
        row.addWidget(self.tabs)
        row.addWidget(self.paper)

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """From left to right."""
        return (self.field, *self.tabs.controls, self.paper)

    def set_tight(self, *, tight: bool) -> None:
        """A narrower field where there is little room."""
        self.field.setFixedWidth(FIELD[0 if tight else 1])
