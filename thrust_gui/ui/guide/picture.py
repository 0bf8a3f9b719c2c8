"""A picture of a card: the figure, how fast it moves, or why it is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.figure_view import FigureView
from thrust_gui.ui.widgets.label import Label

if TYPE_CHECKING:
    from thrust_gui.ui.guide.props import ViewProps

LEAST: Final = 96
"""Height that a picture keeps however little room there is."""


class Picture(QWidget):
    """Takes the room that the words leave."""

    def __init__(self) -> None:
        super().__init__()
        self._figure = FigureView()
        self._figure.setMinimumHeight(LEAST)
        self._tempo = Label("", Role.KEY, "label")
        self._tempo.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._trouble = Label("", Role.BODY, "alert", wrap=True)
        self._trouble.setAlignment(Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self._trouble)
        rows.addWidget(self._figure, 1)
        rows.addWidget(self._tempo)

    @property
    def figure(self) -> FigureView:
        """The figure."""
        return self._figure

    def set_view(self, props: ViewProps) -> None:
        """Show this picture."""
        for label, text in ((self._tempo, props.tempo), (self._trouble, props.trouble)):
            label.setText(text)
            label.setVisible(bool(text))
        self._figure.setVisible(props.figure is not None)
        self._figure.setAccessibleName(props.name)
        if props.figure is not None:
            self._figure.set_props(props.figure)
