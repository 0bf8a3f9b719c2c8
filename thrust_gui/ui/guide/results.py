"""What was found in the guide, in the place of the rail."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.guide.marked import paint_marked
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.button import Button, Pressable
from thrust_gui.ui.widgets.card import Card
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.painting import paint_focus, paint_round, smooth
from thrust_gui.ui.widgets.scroll import ScrollArea

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from thrust_gui.ui.guide.props import ResultProps, ResultsProps

ROW: Final = 104
LEAVE: Final = "Esc"


class Result(Pressable):
    """A card that was found: its name, its tab, the words around."""

    def __init__(self, props: ResultProps) -> None:
        super().__init__(props.title)
        self._props = props
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_props(props)

    @property
    def card(self) -> str:
        """The id of the card."""
        return self._props.card

    def set_props(self, props: ResultProps) -> None:
        """Show this one."""
        self._props = props
        self.set_name(props.title)
        self.setToolTip("")
        self.setAccessibleDescription(f"{props.section}. {props.text}")
        self.setChecked(props.chosen)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Room for the name, the tab and two lines."""
        return QSize(200, ROW)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface and the words."""
        theme, props = theme_of(self), self._props
        with smooth(self) as painter:
            rect, radius = QRectF(self.rect()).adjusted(0, 2, 0, -2), 12.0
            if self.hasFocus():
                rect, radius = paint_focus(painter, rect, radius, theme), 8.0
            if self.isChecked() or self.underMouse():
                fill = theme.selected if self.isChecked() else theme.raised
                paint_round(painter, rect, radius, fill, theme.edge if self.isChecked() else None)
            room = QRectF(self.rect()).adjusted(16, 12, -12, -10)
            left, top, width = room.left(), room.top(), room.width()
            marked, quiet = (theme.text, theme.text), (theme.faint, theme.faint)
            paint_marked(
                painter,
                QRectF(left, top, width, 24),
                props.title,
                props.title_spans,
                role=font(Role.ITEM),
                colours=marked,
            )
            small = font(Role.CAPTION)
            tab = QRectF(left, top + 22, width, 20)
            paint_marked(painter, tab, props.section, (), role=small, colours=quiet)
            text = QRectF(left, top + 44, width, 38)
            both = (theme.label, theme.text)
            paint_marked(painter, text, props.text, props.spans, role=small, colours=both)


class ResultList(Card):
    """How many were found, the rows, and what to do where there is none."""

    opened = Signal(str)
    """The id of a card."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__(padding=8, spacing=0)
        self._count = Label("", Role.CARD_TITLE)
        self._nothing = Label("", Role.BODY, "label", wrap=True)
        self._nothing.setContentsMargins(16, 8, 16, 8)
        self._leave = Button(self.tr("Leave the search"), icon=Icon.LEFT, key=LEAVE)
        self._leave.clicked.connect(self.left)
        self._rows: list[Result] = []
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 12, 12)
        head.addWidget(self._count, 1)
        content = QWidget()
        self._list = QVBoxLayout(content)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._list.addStretch(1)
        self._scroll = ScrollArea(content)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 8, 8, 8)
        foot.addWidget(self._leave, 1)
        self.body.addLayout(head)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._scroll, 1)
        self.body.addLayout(foot)

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """The rows, then the way out."""
        return (*self._rows, self._leave)

    def set_props(self, props: ResultsProps) -> None:
        """Show what was found."""
        self._count.setText(props.count)
        self._nothing.setText(props.nothing)
        self._nothing.setVisible(bool(props.nothing))
        while len(self._rows) < len(props.rows):
            self._add(Result(props.rows[len(self._rows)]))
        for row in self._rows[len(props.rows) :]:
            row.hide()
        for row, row_props in zip(self._rows, props.rows, strict=False):
            row.set_props(row_props)
            row.show()
            if row_props.chosen:
                self._scroll.ensureWidgetVisible(row, 0, 0)

    def _add(self, row: Result) -> None:
        row.clicked.connect(partial(self._open, row))
        self._list.insertWidget(len(self._rows), row)
        self._rows.append(row)

    def _open(self, row: Result) -> None:
        self.opened.emit(row.card)
