"""One figure above the chart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.progress.props import TileMark, TileProps
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.card import Card
from thrust_gui.ui.widgets.elided import Elided
from thrust_gui.ui.widgets.icons import Icon, paint_icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.painting import smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

MARK: Final = 18
PADDING: Final = (20, 16)
"""Left and right, above and below."""
TIGHT: Final = (14, 8)


class Mark(QWidget):
    """A tick in a disc, a triangle, or nothing; takes no room for nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._mark = TileMark.NONE
        self.setFixedSize(MARK, MARK)

    def set_mark(self, mark: TileMark) -> None:
        """Show this."""
        self._mark = mark
        self.setVisible(mark is not TileMark.NONE)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign."""
        theme, rect = theme_of(self), QRectF(self.rect())
        with smooth(self) as painter:
            match self._mark:
                case TileMark.GOOD:
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(theme.hold_text)
                    painter.drawEllipse(rect.adjusted(1, 1, -1, -1))
                    paint_icon(
                        painter, Icon.CHECK, rect.adjusted(3.5, 3.5, -3.5, -3.5), theme.surface
                    )
                case TileMark.ALERT:
                    paint_icon(painter, Icon.ALERT, rect, theme.alert_fill)
                case TileMark.NONE:
                    pass


class Tile(Card):
    """Title, value and unit, note with its sign."""

    def __init__(self) -> None:
        super().__init__(padding=PADDING[0], spacing=2)
        self._title = Elided("", Role.LABEL, "label")
        self._value = Label("", Role.FIGURE)
        self._unit = Elided("", Role.LEAD, "label")
        self._mark = Mark()
        self._note = Elided("", Role.CAPTION, "label")
        value = QHBoxLayout()
        value.setSpacing(10)
        value.addWidget(self._value, 0, Qt.AlignmentFlag.AlignBaseline)
        value.addWidget(self._unit, 1, Qt.AlignmentFlag.AlignBaseline)
        note = QHBoxLayout()
        note.setSpacing(7)
        note.addWidget(self._mark)
        note.addWidget(self._note, 1)
        self.body.addWidget(self._title)
        self.body.addLayout(value)
        self.body.addLayout(note)
        self._note.setMinimumHeight(MARK)
        self.set_tight(tight=False)

    def set_props(self, props: TileProps) -> None:
        """Show this."""
        self._title.set_whole(props.title)
        self._value.setText(props.value)
        self._unit.set_whole(props.unit)
        self._mark.set_mark(props.mark)
        self._note.set_whole(props.note)
        self.setAccessibleName(props.title)
        self.setAccessibleDescription(f"{props.value} {props.unit}. {props.note}.")

    def set_tight(self, *, tight: bool) -> None:
        """Take less height."""
        side, up = TIGHT if tight else PADDING
        self.body.setContentsMargins(side, up, side, up)
