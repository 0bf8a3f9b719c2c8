"""One format of several, each with what it is for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.button import Pressable
from thrust_gui.ui.widgets.painting import paint_focus, paint_round, smooth

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

RING: Final = 20.0
DOT: Final = 10.0
LEFT: Final = 52


class KindRow(Pressable):
    """A ring, a title and what it is for beneath; arrow keys move among those of a column."""

    takes_enter = False

    def __init__(self, title: str, purpose: str, parent: QWidget) -> None:
        super().__init__(title, parent=parent)
        self._title = title
        self._purpose = purpose
        self.setText(title.replace("&", "&&"))
        self.setAccessibleDescription(purpose)
        self.setToolTip("")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        """Room for the title and one or two lines."""
        return QSize(360, self.heightForWidth(360))

    @override
    def heightForWidth(self, width: int) -> int:
        """As high as what it is for needs to be."""
        return 44 + self._purpose_height(width)

    def _purpose_height(self, width: int) -> int:
        self.setFont(font(Role.CAPTION))
        room = self.fontMetrics().boundingRect(
            0, 0, width - LEFT - 12, 1000, Qt.TextFlag.TextWordWrap, self._purpose
        )
        return room.height()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface, the ring and the words."""
        theme = theme_of(self)
        chosen = self.isChecked()
        with smooth(self) as painter:
            rect, radius = QRectF(self.rect()), 12.0
            if self.hasFocus():
                rect, radius = paint_focus(painter, rect, radius, theme), 9.0
            fill = theme.selected if chosen else theme.raised if self.underMouse() else None
            paint_round(painter, rect, radius, fill, theme.edge if chosen else None)
            ring = QRectF(16, 12, RING, RING)
            paint_round(painter, ring, RING / 2, None, theme.text if chosen else theme.faint, 2.0)
            if chosen:
                inset = (RING - DOT) / 2
                dot = ring.adjusted(inset, inset, -inset, -inset)
                paint_round(painter, dot, DOT / 2, theme.text)
            painter.setFont(font(Role.ITEM))
            painter.setPen(theme.text if self.isEnabled() else theme.faint)
            room = self.width() - LEFT - 12
            painter.drawText(QRectF(LEFT, 10, room, 24), Qt.AlignmentFlag.AlignVCenter, self._title)
            painter.setFont(font(Role.CAPTION))
            painter.setPen(theme.label)
            place = QRectF(LEFT, 34, room, self._purpose_height(self.width()) + 4)
            painter.drawText(place, Qt.TextFlag.TextWordWrap, self._purpose)


class KindChoice(QWidget):
    """A column of rows, given as (key, title, purpose); exactly one is chosen."""

    changed = Signal(str)

    def __init__(
        self, options: Sequence[tuple[str, str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.rows: dict[str, KindRow] = {}
        for key, title, purpose in options:
            row = KindRow(title, purpose, self)
            row.toggled.connect(partial(self._on_toggled, key))
            column.addWidget(row)
            self.rows[key] = row
        self._quiet = False

    def set_value(self, key: str) -> None:
        """Choose without a signal."""
        self._quiet = True
        self.rows[key].setChecked(True)
        self._quiet = False

    def _on_toggled(self, key: str, on: bool) -> None:  # noqa: FBT001 - a slot
        if on and not self._quiet:
            self.changed.emit(key)
