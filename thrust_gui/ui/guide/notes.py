"""Words under the pictures: notes side by side, publications one under the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from thrust_gui.ui.cards.props import NoteProps

GAP: Final = (24, 48)
"""Between two columns where it is tight, and elsewhere; the line between them is in the middle."""


class Note(QWidget):
    """A heading and a few words."""

    def __init__(self, props: NoteProps) -> None:
        super().__init__()
        self._text = Label(props.text, Role.LEAD, "label", wrap=True)
        self._heading = Label(props.heading, Role.KEY, wrap=True)
        for label in (self._heading, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            label.setMinimumWidth(1)  # else a long word decides how wide the column is
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addWidget(self._text)
        column.addStretch(1)

    def set_tight(self, *, tight: bool) -> None:
        """Smaller words where there is little room."""
        self._text.setFont(font(Role.BODY if tight else Role.LEAD))


class Notes(QWidget):
    """Columns of the same width, thin lines between them."""

    def __init__(self) -> None:
        super().__init__()
        self._notes: list[Note] = []
        self._shown: tuple[NoteProps, ...] = ()
        self._tight = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP[1])
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def set_notes(self, notes: tuple[NoteProps, ...]) -> None:
        """Show these."""
        self.setVisible(bool(notes))
        if notes == self._shown:
            return
        self._shown = notes
        for note in self._notes:
            self._row.removeWidget(note)
            note.setParent(None)
            note.deleteLater()
        self._notes = [Note(props) for props in notes]
        for note in self._notes:
            note.set_tight(tight=self._tight)
            self._row.addWidget(note, 1)

    def set_tight(self, *, tight: bool) -> None:
        """Smaller words where there is little room."""
        self._tight = tight
        self._row.setSpacing(GAP[0 if tight else 1])
        for note in self._notes:
            note.set_tight(tight=tight)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines between the columns."""
        with QPainter(self) as painter:
            painter.setPen(theme_of(self).line)
            for note in self._notes[1:]:
                x = note.x() - self._row.spacing() // 2
                painter.drawLine(x, 0, x, self.height())
