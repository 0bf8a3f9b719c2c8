"""The right side while a set runs: figure, pips, count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thrust_gui.ui.widgets.figure_view import FigureView
from thrust_gui.ui.widgets.rep_count import RepCount
from thrust_gui.ui.widgets.rep_pips import RepPips

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from thrust_gui.ui.floor.layout import FloorLayout
    from thrust_gui.ui.train.props import SetProps


class SetPanel:
    """The widgets of a set, children of the floor itself: shown, hidden and placed together."""

    def __init__(self, floor: QWidget) -> None:
        self.figure = FigureView(floor)
        self.pips = RepPips(floor)
        self.count = RepCount(floor)
        self._all: tuple[QWidget, ...] = (self.figure, self.pips, self.count)

    def place(self, layout: FloorLayout) -> None:
        """Take the places of a layout."""
        self.figure.setGeometry(layout.figure)
        self.pips.place(layout.pips, layout.scale)
        self.count.place(layout.count, layout.scale, layout.small)

    def set_props(self, props: SetProps) -> None:
        """Show this."""
        self.figure.set_props(props.figure)
        self.pips.set_props(props.pips)
        self.count.set_props(props.count)

    def set_visible(self, *, visible: bool) -> None:
        """Show or hide all of them."""
        for widget in self._all:
            widget.setVisible(visible)
