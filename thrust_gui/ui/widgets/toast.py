"""What was just done, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QLinearGradient
from PySide6.QtWidgets import QHBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.shortcuts import Act, shortcut
from thrust_gui.ui.theme import opposite, palette_for, theme_of
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import Button
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.painting import paint_round, smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QPaintEvent

HEIGHT: Final = 56
FADE: Final = 130
BOTTOM: Final = 24
STAYS_MS: Final = 8000


class _Fade(QWidget):
    """The page fades out under the toast; the mouse does not notice."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint from nothing to the colour of the window."""
        solid = theme_of(self).bg
        clear = QColor(solid)
        clear.setAlpha(0)
        gradient = QLinearGradient(0, 0, 0, self.height())
        gradient.setColorAt(0, clear)
        gradient.setColorAt(0.7, solid)
        with smooth(self) as painter:
            painter.fillRect(self.rect(), gradient)


class Toast(QWidget):
    """A bar over the foot of its parent, inverted. It never takes the focus.

    It goes after eight seconds, or when something else is done; it waits under the mouse.
    """

    undo = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._fade = _Fade(parent)
        self._label = Label("", Role.TAB)
        key = shortcut(Act.UNDO).keys[0]
        self._button = Button(self.tr("Undo"), icon=Icon.UNDO, height=40, key=key)
        self._button.clicked.connect(self._on_undo)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 8, 8)
        row.setSpacing(20)
        row.addWidget(self._label)
        row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS_MS)
        self._timer.timeout.connect(self.dismiss)
        self.setFixedHeight(HEIGHT)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    @property
    def button(self) -> Button:
        """Undo."""
        return self._button

    def say(self, text: str, *, undo: bool = True) -> None:
        """Say what was done; without `undo` there is no way back."""
        self._label.setText(text)
        self._button.setVisible(undo)
        self._row.setContentsMargins(20, 8, 8 if undo else 20, 8)
        theme = theme_of(self._over)
        self.setPalette(palette_for(opposite(theme)))
        self._place()
        for part in (self._fade, self):
            part.show()
            part.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def dismiss(self) -> None:
        """Go."""
        self._timer.stop()
        self.hide()
        self._fade.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the parent when that changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait under the mouse."""
        self._timer.stop()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Wait no longer."""
        self._timer.start()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar."""
        with smooth(self) as painter:
            paint_round(painter, QRectF(self.rect()), 14.0, theme_of(self).surface)

    def _on_undo(self) -> None:
        self.dismiss()
        self.undo.emit()

    def _place(self) -> None:
        room = self._over.size()
        width = min(self.sizeHint().width(), room.width() - 48)
        left = (room.width() - width) // 2
        self.setGeometry(left, room.height() - HEIGHT - BOTTOM, width, HEIGHT)
        self._fade.setGeometry(0, room.height() - FADE, room.width(), FADE)
