"""The steps of a section, one under the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.guide.props import StepProps, StepState
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.button import Pressable
from thrust_gui.ui.widgets.card import Card
from thrust_gui.ui.widgets.icons import Icon, paint_icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.painting import paint_focus, paint_round, smooth
from thrust_gui.ui.widgets.scroll import ScrollArea

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPaintEvent

    from thrust_gui.ui.theme import Theme

ROW: Final = (60, 108)
"""Least and most height of a step."""
PLAIN_ROW: Final = 36
"""Least height of a step that is no part of a way; below `TWO_LINES` its hint gives way."""
TWO_LINES: Final = 50
BODY: Final = 72
"""Of this much a step's surface takes."""
DISC: Final = 32.0
PADDING: Final = 12
SEQUENCE: Final = frozenset({StepState.DONE, StepState.CURRENT, StepState.TO_COME})
CURRENT: Final = frozenset({StepState.CURRENT, StepState.PLAIN_CURRENT})


class Step(Pressable):
    """A step: its disc with number or tick, title and hint, the way to the next one."""

    def __init__(self, props: StepProps, *, last: bool) -> None:
        super().__init__(props.title)
        self._props = props
        self._last = last
        self.setText(props.title.replace("&", "&&"))
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setToolTip("")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(ROW[0] if props.state in SEQUENCE else PLAIN_ROW)
        self.setMaximumHeight(ROW[1])
        self.set_props(props)

    @property
    def title(self) -> str:
        """What the step is called."""
        return self._props.title

    def set_props(self, props: StepProps) -> None:
        """Show this."""
        self._props = props
        self.setChecked(props.state in CURRENT)
        told = props.hint
        if props.state is StepState.DONE:
            told = self.tr("{hint}, done").format(hint=props.hint)
        self.setAccessibleDescription(told)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Room for disc and words."""
        return QSize(240, ROW[1])

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the step."""
        theme, state = theme_of(self), self._props.state
        body = QRectF(0, 0, self.width(), min(BODY, self.height() - 4))
        with smooth(self) as painter:
            rect, radius = QRectF(body), 12.0
            if self.hasFocus():
                rect, radius = paint_focus(painter, rect, radius, theme), 8.0
            if state in CURRENT or self.underMouse():
                here = state in CURRENT
                fill = theme.selected if here else theme.raised
                paint_round(painter, rect, radius, fill, theme.edge if here else None)
            left = 16.0
            if state in SEQUENCE:
                self._paint_way(painter, body, theme)
                self._paint_disc(painter, QPointF(16 + DISC / 2, body.center().y()), theme)
                left += DISC + 14
            self._paint_words(painter, body.adjusted(left, 0, -10, 0), theme)

    def _paint_way(self, painter: QPainter, body: QRectF, theme: Theme) -> None:
        """Lines to the steps before and after, as far as they lie in this widget."""
        x, air = 16 + DISC / 2, DISC / 2 + 6
        done = self._props.state is StepState.DONE
        painter.setPen(QPen(theme.text if done else theme.line, 2))
        if not self._last:
            below = QPointF(x, body.center().y() + air)
            painter.drawLine(below, QPointF(x, self.height()))
        if self._props.number > 1:
            reached = self._props.state is not StepState.TO_COME
            painter.setPen(QPen(theme.text if reached else theme.line, 2))
            painter.drawLine(QPointF(x, 0), QPointF(x, body.center().y() - air))

    def _paint_disc(self, painter: QPainter, centre: QPointF, theme: Theme) -> None:
        rect = QRectF(0, 0, DISC, DISC)
        rect.moveCenter(centre)
        if self._props.state is StepState.TO_COME:
            surface = theme.raised if self.underMouse() else theme.surface
            paint_round(painter, rect, DISC / 2, surface, theme.line, 2)
        else:
            paint_round(painter, rect, DISC / 2, theme.primary)
        if self._props.state is StepState.DONE:
            paint_icon(painter, Icon.CHECK, rect.adjusted(8, 8, -8, -8), theme.on_primary)
            return
        painter.setFont(font(Role.KEY))
        to_come = self._props.state is StepState.TO_COME
        painter.setPen(theme.label if to_come else theme.on_primary)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(self._props.number))

    def _paint_words(self, painter: QPainter, room: QRectF, theme: Theme) -> None:
        strong = self._props.state is not StepState.TO_COME
        half = 22.0
        middle = room.center().y()
        name = (self._props.title, Role.ITEM, theme.text if strong else theme.label)
        lines = [
            (*name, middle - half),
            (self._props.hint, Role.CAPTION, theme.label, middle),
        ]
        if room.height() < TWO_LINES:
            lines = [(*name, middle - half / 2)]
        for text, role, colour, top in lines:
            painter.setFont(font(role))
            painter.setPen(colour)
            elided = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, int(room.width())
            )
            painter.drawText(
                QRectF(room.left(), top, room.width(), half),
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                elided,
            )


class StepRail(Card):
    """Heading and count, then the steps."""

    chosen = Signal(int)
    """The number of a step, from 0."""

    def __init__(self) -> None:
        super().__init__(padding=8, spacing=0)
        self._heading = Label("", Role.CARD_TITLE)
        self._count = Label("", Role.LABEL, "label")
        self._steps: list[Step] = []
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 12, 12)
        head.addWidget(self._heading, 1)
        head.addWidget(self._count)
        self.body.addLayout(head)
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addStretch(1)
        self._scroll = ScrollArea(self._list)
        self.body.addWidget(self._scroll, 1)

    @property
    def steps(self) -> tuple[Step, ...]:
        """From above to below."""
        return tuple(self._steps)

    def set_props(self, heading: str, count: str, steps: tuple[StepProps, ...]) -> None:
        """Show these steps; where they are the same ones, only their state changes."""
        self._heading.setText(heading)
        self._count.setText(count)
        same = [step.title for step in self._steps] == [props.title for props in steps]
        if not same:
            self._rebuild(steps)
        for step, props in zip(self._steps, steps, strict=True):
            step.set_props(props)
            if props.state in CURRENT:
                self._scroll.ensureWidgetVisible(step, 0, 0)

    def _rebuild(self, steps: tuple[StepProps, ...]) -> None:
        for step in self._steps:
            step.setParent(None)
            step.deleteLater()
        self._steps = [
            Step(props, last=number == len(steps) - 1) for number, props in enumerate(steps)
        ]
        for number, step in enumerate(self._steps):
            step.clicked.connect(lambda _=False, number=number: self.chosen.emit(number))
            self._rows.insertWidget(number, step, 100)
            step.show()
