"""Sentences at the top of the window about what is wrong and what to do."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import Button, IconButton, Kind
from thrust_gui.ui.widgets.icons import Icon, paint_icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.painting import paint_round, smooth

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPaintEvent, QShowEvent

    Action = tuple[str, Callable[[], object]]

ICON_SIDE: Final = 22.0
LEFT: Final = 20
LOW: Final = 720
"""In a window lower than this, pixels, one banner is shown at a time."""


class Tone(Enum):
    """How much a banner matters; said by its sign as well as by its colour."""

    INFO = auto()
    ALERT = auto()


class Banner(QWidget):
    """A sentence, at most one action, and a way to put it aside."""

    next_wanted = Signal()
    """The one behind it is to come to the front."""

    def __init__(
        self, sentence: str, tone: Tone, action: Action | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self.sentence = sentence
        self.setAccessibleName(sentence)
        self.dismiss = IconButton(Icon.CROSS, self.tr("Dismiss"), size=36)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(LEFT + 34, 6, 8, 6)
        self.row.setSpacing(12)
        self.row.addWidget(Label(sentence, Role.LABEL, wrap=True), 1)
        self.others: Button | None = None
        if action:
            text, do = action
            button = Button(text, kind=Kind.SECONDARY, height=36)
            button.clicked.connect(lambda _on=False: do())
            self.row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.row.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(52)

    def show_others(self, count: int) -> None:
        """So many more are behind this one, a press away; none needs no button."""
        if self.others is None:
            if not count:
                return
            self.others = Button("", kind=Kind.SECONDARY, height=36)
            self.others.clicked.connect(lambda _on=False: self.next_wanted.emit())
            self.row.insertWidget(1, self.others, 0, Qt.AlignmentFlag.AlignVCenter)
        self.others.setVisible(count > 0)
        self.others.set_text(self.tr("{count} more").format(count=count))
        self.others.setAccessibleName(self.tr("Next of {count} messages").format(count=count + 1))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface, its outline and its sign."""
        theme = theme_of(self)
        alert = self._tone is Tone.ALERT
        with smooth(self) as painter:
            line = theme.alert_fill if alert else theme.line
            paint_round(
                painter, QRectF(self.rect()), 12.0, theme.surface, line, 1.5 if alert else 1
            )
            place = QRectF(LEFT, (self.height() - ICON_SIDE) / 2, ICON_SIDE, ICON_SIDE)
            paint_icon(
                painter,
                Icon.ALERT if alert else Icon.INFO,
                place,
                theme.alert_fill if alert else theme.label,
            )


class BannerArea(QWidget):
    """Banners one under the other, each under a key; without any it takes no room.

    In a low window they are one behind the other, so that the page keeps its own.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banners: dict[str, Banner] = {}
        self._put_aside: dict[str, str] = {}
        self._folded = False
        self._front = ""
        self._watched: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(32, 16, 32, 0)
        self._column.setSpacing(8)
        self.hide()

    def set_folded(self, *, folded: bool) -> None:
        """Take no room for a while; what is said meanwhile shows afterwards."""
        self._folded = folded
        self._settle()

    def banner(self, key: str) -> Banner | None:
        """What is shown under a key."""
        return self._banners.get(key)

    def set_banner(
        self,
        key: str,
        sentence: str | None,
        tone: Tone = Tone.ALERT,
        action: Action | None = None,
    ) -> None:
        """Show a sentence under a key instead of the one before; None when all is well again.

        What was put aside stays so until it is another sentence, or was well in between.
        """
        if sentence is None:
            self._put_aside.pop(key, None)
            self._remove(key)
            return
        shown = self._banners.get(key)
        if self._put_aside.get(key) == sentence or (shown and shown.sentence == sentence):
            return
        self._remove(key)
        banner = Banner(sentence, tone, action)
        banner.dismiss.clicked.connect(lambda: self._dismiss(key))
        banner.next_wanted.connect(self._turn)
        self._banners[key] = banner
        self._front = key
        self._column.addWidget(banner)
        self._settle()
        announcement = QAccessibleAnnouncementEvent(banner, sentence)
        QAccessible.updateAccessibility(announcement)

    def _dismiss(self, key: str) -> None:
        self._put_aside[key] = self._banners[key].sentence
        self._remove(key)

    def _remove(self, key: str) -> None:
        if banner := self._banners.pop(key, None):
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self._settle()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """From now on follow the window's height."""
        super().showEvent(event)
        if self._watched is not self.window():
            self._watched = self.window()
            self._watched.installEventFilter(self)
        self._settle()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """One or all, by the height of the window."""
        if watched is self._watched and event.type() == QEvent.Type.Resize:
            self._settle()
        return super().eventFilter(watched, event)

    def _turn(self) -> None:
        """The next one comes to the front, and the hand stays on its button."""
        keys = list(self._banners)
        self._front = keys[(keys.index(self._front) + 1) % len(keys)]
        self._settle()
        if button := self._banners[self._front].others:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle(self) -> None:
        low = self.window().height() < LOW
        if self._banners and self._front not in self._banners:
            self._front = next(iter(self._banners))
        for key, banner in self._banners.items():
            banner.setVisible(not low or key == self._front)
            banner.show_others(len(self._banners) - 1 if low else 0)
        self.setVisible(bool(self._banners) and not self._folded)
