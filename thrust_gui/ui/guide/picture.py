"""A picture of a card: the figure, how fast it moves, or why it is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.moving_figure import MovingFigure

if TYPE_CHECKING:
    from thrust_gui.app.ports import Clock
    from thrust_gui.ui.cards.props import ViewProps

LEAST: Final = 96
"""Height that a picture keeps however little room there is."""


class Picture(QWidget):
    """Takes the room that the words leave."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._figure = MovingFigure(clock)
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
    def figure(self) -> MovingFigure:
        """The figure."""
        return self._figure

    def set_view(self, props: ViewProps, *, moving: bool) -> None:
        """Show this picture, moving if it can and may."""
        for label, text in ((self._tempo, props.tempo), (self._trouble, props.trouble)):
            label.setText(text)
            label.setVisible(bool(text))
        self._figure.setVisible(props.figure is not None)
        self._figure.setAccessibleName(props.name)
        if props.figure is not None:
            self._figure.set_picture(props.figure, props.movement, still=not moving)
