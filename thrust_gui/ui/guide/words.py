"""The words of a card: title, text, figures of the own body, publications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.shortcuts import Act, shortcut
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.button import IconButton, Kind
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label

if TYPE_CHECKING:
    from thrust_gui.ui.cards.props import CardProps

LINE: Final = 720
"""Longer lines are hard to read."""
PLAY: Final = 36


class Paragraph(Label):
    """Wrapped words of which no line is longer than can be read well."""

    def __init__(self, role: Role, colour: str = "text") -> None:
        super().__init__("", role, colour, wrap=True)
        self.setMaximumWidth(LINE)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    @override
    def heightForWidth(self, width: int) -> int:
        """Layouts ask for the whole width, and give no more than the maximum."""
        return super().heightForWidth(min(width, LINE))


class Words(QWidget):
    """What is empty takes no room; beside the title, the button of a picture that moves."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Label("", Role.FIGURE, wrap=True)
        self._text = Paragraph(Role.LEAD, "label")
        self._yours = Paragraph(Role.CALLOUT)
        self._references = Paragraph(Role.BODY, "label")
        self._trouble = Paragraph(Role.BODY, "alert")
        self.play = IconButton(
            Icon.PAUSE,
            self.tr("Stop moving"),
            size=PLAY,
            key=shortcut(Act.MOVE).keys[0],
            kind=Kind.SECONDARY,
        )
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.play, 0, Qt.AlignmentFlag.AlignTop)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addLayout(head)
        for label in (self._text, self._yours, self._references, self._trouble):
            self._rows.addWidget(label)

    def set_card(self, props: CardProps) -> None:
        """Show the words of a card."""
        self._title.setText(props.title)
        self._set(self._text, props.text)
        self._set(self._yours, "\n".join(props.yours))
        self._set(self._references, "\n\n".join(props.references))
        self._set(self._trouble, "")
        self.play.setVisible(props.moves)

    def set_trouble(self, heading: str, text: str) -> None:
        """Say why there is no card."""
        self._title.setText(heading)
        for label in (self._text, self._yours, self._references):
            self._set(label, "")
        self._set(self._trouble, text)
        self.play.hide()

    def set_moving(self, *, moving: bool) -> None:
        """What the button would do now."""
        self.play.set_icon(Icon.PAUSE if moving else Icon.PLAY)
        self.play.set_name(self.tr("Stop moving") if moving else self.tr("Move"))

    def set_tight(self, *, tight: bool) -> None:
        """Smaller words where there is little room."""
        self._title.setFont(font(Role.PANEL_TITLE if tight else Role.FIGURE))
        self._text.setFont(font(Role.BODY if tight else Role.LEAD))
        self._yours.setFont(font(Role.KEY if tight else Role.CALLOUT))
        self._references.setFont(font(Role.CAPTION if tight else Role.BODY))
        self._rows.setSpacing(4 if tight else 8)

    def _set(self, label: Label, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))
