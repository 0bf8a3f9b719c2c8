"""A chart that is painted once and kept; mouse and keys choose one of its places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.progress.geometry import Box, place_tip
from thrust_gui.ui.progress.tip import Tip
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.widgets.painting import paint_round, smooth

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent

    from thrust_gui.ui.progress.props import TipProps
    from thrust_gui.ui.theme import Theme

FRAME: Final = QMarginsF(8, 8, 8, 8)
"""Room for the focus ring."""
OPENING: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Drawing(Protocol):
    """What is drawn: places numbered from 0, each with its words. `room` is what it may fill."""

    @property
    def summary(self) -> str:
        """The whole of it in words."""
        ...

    def moved(self, at: int | None, key: Qt.Key) -> int | None:
        """The place that a key leads to from a place; None where it leads nowhere."""
        ...

    def place(self, point: QPointF, room: QRectF) -> int | None:
        """The place at a point, if there is one."""
        ...

    def spot(self, at: int, room: QRectF) -> QRectF:
        """Where a place is."""
        ...

    def tip(self, at: int) -> TipProps:
        """What the tooltip says of a place."""
        ...

    def words(self, at: int) -> str:
        """A place in words, for those who do not see it."""
        ...

    def paint(self, painter: QPainter, room: QRectF, theme: Theme) -> None:
        """Paint all of it."""
        ...

    def paint_chosen(self, painter: QPainter, room: QRectF, theme: Theme, at: int) -> None:
        """Paint what marks the chosen place, over the rest."""
        ...


class DrawnChart(QWidget):
    """Shows a drawing, with a tooltip that follows mouse and arrow keys."""

    opened = Signal(int)
    """A place whose details are wanted: Enter, or a click."""

    def __init__(self, name: str, least: QSize, *, opens: bool = False) -> None:
        super().__init__()
        self._drawing: Drawing | None = None
        self._chosen: int | None = None
        self._kept: QPixmap | None = None
        self._least = least
        self._opens = opens
        self._tip = Tip(self)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_drawing(self, drawing: Drawing) -> None:
        """Show this instead."""
        self._drawing = drawing
        self._chosen = None
        self._tip.hide()
        self._kept = None
        self._describe(drawing.summary)
        self.update()

    @property
    def chosen(self) -> int | None:
        """The place that the tooltip speaks of."""
        return self._chosen

    @property
    def room(self) -> QRectF:
        """What the drawing may fill."""
        return QRectF(self.rect()).marginsRemoved(FRAME)

    def choose(self, at: int | None) -> None:
        """Let the tooltip speak of a place, or of none."""
        if at == self._chosen or self._drawing is None:
            return
        self._chosen = at
        self._tip.setVisible(at is not None)
        self.update()
        if at is None:
            self._describe(self._drawing.summary)
            return
        self._tip.set_props(self._drawing.tip(at))
        self._tip.move(self._place_of_tip(self._drawing.spot(at, self.room)).toPoint())
        self._tip.raise_()
        self._describe(self._drawing.words(at))

    @override
    def minimumSizeHint(self) -> QSize:
        """Below this its parts would run into each other."""
        return self._least

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        if self._drawing:
            self.choose(self._drawing.place(event.position(), self.room))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click wants the details."""
        if self._drawing and self._opens and event.button() == Qt.MouseButton.LeftButton:
            at = self._drawing.place(event.position(), self.room)
            if at is not None:
                self.opened.emit(at)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Put the tooltip away, unless the keys chose it."""
        if not self.hasFocus():
            self.choose(None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End lead from place to place, Enter opens one, Esc puts it away."""
        if self._drawing is None:
            super().keyPressEvent(event)
        elif event.key() in OPENING and self._opens and self._chosen is not None:
            self.opened.emit(self._chosen)
        elif event.key() == Qt.Key.Key_Escape and self._chosen is not None:
            self.choose(None)
        elif (to := self._drawing.moved(self._chosen, Qt.Key(event.key()))) is not None:
            self.choose(to)
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the tooltip away."""
        self.choose(None)
        super().focusOutEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        self._kept = None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the kept picture, the mark of the chosen place, and the focus ring."""
        if self._drawing is None:
            return
        theme = theme_of(self)
        with smooth(self) as painter:
            painter.drawPixmap(0, 0, self._picture(self._drawing))
            if self._chosen is not None:
                self._drawing.paint_chosen(painter, self.room, theme, self._chosen)
            if self.hasFocus():
                paint_round(painter, QRectF(self.rect()), 12, None, theme.text, 2.0)

    def _picture(self, drawing: Drawing) -> QPixmap:
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        if self._kept is None or self._kept.size() != size:
            self._kept = QPixmap(size)
            self._kept.setDevicePixelRatio(ratio)
            self._kept.fill(Qt.GlobalColor.transparent)
            with smooth(self._kept) as painter:
                drawing.paint(painter, self.room, theme_of(self))
        return self._kept

    def _place_of_tip(self, spot: QRectF) -> QPointF:
        room, size = self.room, self._tip.size()
        top = min(
            max(spot.center().y() - size.height() / 2, room.top()), room.bottom() - size.height()
        )
        x, y = place_tip(
            Box(spot.x(), spot.y(), spot.width(), spot.height()),
            (size.width(), size.height()),
            Box(room.x(), max(0.0, top), room.width(), size.height()),
            (),
        )
        return QPointF(x, y)

    def _describe(self, words: str) -> None:
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )
