"""A few words above the figure: what comes next, how last week was, or a question."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.button import Button
from thrust_gui.ui.widgets.elided import Elided
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.painting import paint_round, smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from thrust_gui.ui.today.measures import Measures
    from thrust_gui.ui.today.note_words import NoteProps

ACTION: Final = 40


class Note(QWidget):
    """A title, a sentence, at most one action. It keeps its height while it says nothing."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.props: NoteProps | None = None
        self._title = Elided("", Role.ITEM)
        self._detail = Label("", Role.CAPTION, "label", wrap=True)
        self.action = Button("", height=ACTION)
        self.action.clicked.connect(self.acted)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 14, 4)
        row.setSpacing(14)
        row.addLayout(words, 1)
        row.addWidget(self.action, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(self.tr("What next"))
        self.hide()

    def set_measures(self, measures: Measures) -> None:
        """Take the sizes of a page."""
        self._title.setFont(font(Role.ITEM, measures.text))
        self._detail.setFont(font(Role.CAPTION, measures.text, tabular=False))
        self.action.setFont(font(Role.BUTTON, measures.text))

    def set_props(self, props: NoteProps | None) -> None:
        """Say something; None says nothing."""
        asked = props is not None and props.asks and props != self.props
        self.props = props
        self.setVisible(props is not None)
        if props is None:
            return
        self._title.set_whole(props.title)
        self._detail.setText(props.detail)
        self.action.setVisible(bool(props.action))
        self.action.set_text(props.action)
        self.action.set_name(props.action_name or props.action)
        self.setAccessibleDescription(f"{props.title}. {props.detail}")
        self.setToolTip(props.more)
        self.update()
        if asked:
            spoken = QAccessibleAnnouncementEvent(self, f"{props.title}. {props.detail}")
            QAccessible.updateAccessibility(spoken)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the panel; a question has the edge of what is chosen."""
        theme = theme_of(self)
        asks = self.props is not None and self.props.asks
        with smooth(self) as painter:
            area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            edge = theme.alert_fill if asks else theme.line
            paint_round(painter, area, 14.0, theme.raised, edge, 2.0 if asks else 1.0)


class NoteSlot(QWidget):
    """The place of the note, kept free from the first frame on."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note: Note | None = None
        self._measures: Measures | None = None
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)

    @property
    def note(self) -> Note | None:
        """The note, once something was said."""
        return self._note

    @property
    def focused(self) -> bool:
        """Whether a key is meant for its action."""
        return self._note is not None and self._note.action.hasFocus()

    def set_measures(self, measures: Measures) -> None:
        """Take the sizes of a page."""
        self._measures = measures
        self.setFixedHeight(measures.note)
        if self._note:
            self._note.set_measures(measures)

    def say(self, props: NoteProps | None) -> None:
        """Say something; None says nothing."""
        if self._note is None:
            if props is None:
                return
            self._note = Note()
            self._note.acted.connect(self.acted)
            self._inside.addWidget(self._note)
            if self._measures:
                self._note.set_measures(self._measures)
        self._note.set_props(props)
