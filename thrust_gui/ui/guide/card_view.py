"""One card of the guide: title, words, picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.figure_view import FigureView
from thrust_gui.ui.widgets.label import Label

if TYPE_CHECKING:
    from thrust_gui.ui.guide.props import CardProps


LINE: Final = 720
"""Longer lines are hard to read."""


class CardView(QWidget):
    """Shows a card, or says why there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Label("", Role.FIGURE, wrap=True)
        self._text = Label("", Role.LEAD, "label", wrap=True)
        self._yours = Label("", Role.CALLOUT, wrap=True)
        self._figure = FigureView()
        self._trouble = Label("", Role.BODY, "alert", wrap=True)
        self._trouble.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text.setMaximumWidth(LINE)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        for label in (self._title, self._text, self._yours):
            rows.addWidget(label)
        rows.addSpacing(8)
        rows.addWidget(self._trouble)
        rows.addWidget(self._figure, 1)
        rows.addStretch(0)

    @property
    def figure(self) -> FigureView:
        """The picture."""
        return self._figure

    def set_card(self, props: CardProps) -> None:
        """Show a card."""
        self._title.setText(props.title)
        self._text.setText(props.text)
        self._set(self._yours, props.yours)
        self._set(self._trouble, props.trouble)
        self._text.show()
        self._figure.setVisible(props.figure is not None)
        if props.figure is not None:
            self._figure.set_props(props.figure)

    def set_trouble(self, heading: str, text: str) -> None:
        """Say in the card's place why it cannot be shown."""
        self._title.setText(heading)
        self._set(self._trouble, text)
        for part in (self._text, self._yours, self._figure):
            part.hide()

    def set_tight(self, *, tight: bool) -> None:
        """Smaller words where there is little room."""
        self._title.setFont(font(Role.PANEL_TITLE if tight else Role.FIGURE))
        self._text.setFont(font(Role.BODY if tight else Role.LEAD))
        self._yours.setFont(font(Role.KEY if tight else Role.CALLOUT))

    def _set(self, label: Label, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))
