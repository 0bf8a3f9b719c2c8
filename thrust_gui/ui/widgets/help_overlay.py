"""The keys, over the page that was open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.button import IconButton
from thrust_gui.ui.widgets.card import Card
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.painting import paint_round, smooth

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

SCRIM: Final = 0.86
KEYS_WIDTH: Final = 132
CAP: Final = 24


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys under a heading: (keys that do the same, what they do)."""

    title: str
    lines: tuple[tuple[tuple[str, ...], str], ...]


class KeyCap(QWidget):
    """A key as it looks on a keyboard."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setFont(font(Role.CAPTION))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        """As wide as its name, at least square."""
        return QSize(max(CAP, self.fontMetrics().horizontalAdvance(self._key) + 18), CAP)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cap."""
        theme = theme_of(self)
        with smooth(self) as painter:
            paint_round(painter, QRectF(self.rect()), 7.0, theme.raised, theme.line)
            painter.setFont(self.font())
            painter.setPen(theme.text)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._key)


class HelpOverlay(QWidget):
    """Covers its parent until a key or a click puts it away.

    Any of Esc, F1, Return and Space closes it; Space is told on, for a set may be running.
    """

    space = Signal()

    def __init__(self, groups: Sequence[KeyGroup], parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._before: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Keys"))
        column = QVBoxLayout(self)
        card = Card(padding=24, spacing=12)
        card.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Keys"), Role.PANEL_TITLE), 1)
        close = IconButton(Icon.CROSS, self.tr("Close"), size=36, key="Esc")
        close.clicked.connect(self.put_away)
        head.addWidget(close)
        card.body.addLayout(head)
        columns = QHBoxLayout()
        columns.setSpacing(32)
        card.body.addLayout(columns)
        for side in _sides(groups):
            columns.addLayout(_column(side))
        parent.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Cover the parent and take the keys."""
        self.setGeometry(self._over.rect())
        self._before = self._over.focusWidget()
        self.show()
        self.raise_()
        self.setFocus()

    def put_away(self) -> None:
        """Uncover the parent; the focus goes back to where it was."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        if before and isValid(before):
            before.setFocus()
        self.hide()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Nothing beneath can be reached while it is covered."""
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on any of the keys that close."""
        match event.key():
            case Qt.Key.Key_Space:
                self.put_away()
                self.space.emit()
            case Qt.Key.Key_Escape | Qt.Key.Key_F1 | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.put_away()
            case _:
                event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close on a click beside the card."""
        self.put_away()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the parent when that changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._over.rect())
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what is beneath."""
        scrim = QColor(theme_of(self).bg)
        scrim.setAlphaF(SCRIM)
        with smooth(self) as painter:
            painter.fillRect(self.rect(), scrim)


def _sides(groups: Sequence[KeyGroup]) -> tuple[list[KeyGroup], list[KeyGroup]]:
    """The groups in two columns: each goes to where less is yet."""
    sides: tuple[list[KeyGroup], list[KeyGroup]] = ([], [])
    for group in groups:
        min(sides, key=lambda side: sum(len(each.lines) for each in side)).append(group)
    return sides


def _column(groups: Sequence[KeyGroup]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(12)
    for group in groups:
        column.addWidget(Label(group.title, Role.KEY, "label"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, KEYS_WIDTH)
        for row, (keys, text) in enumerate(group.lines):
            caps = QHBoxLayout()
            caps.setSpacing(4)
            for key in keys:
                caps.addWidget(KeyCap(key))
            caps.addStretch(1)
            grid.addLayout(caps, row, 0)
            grid.addWidget(Label(text, Role.BODY), row, 1)
        column.addLayout(grid)
    column.addStretch(1)
    return column
