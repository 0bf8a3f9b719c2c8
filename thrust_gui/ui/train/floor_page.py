"""What the pages of the gym floor share: keys come to them first, and a held one counts once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent

from thrust_gui.domain.compat import override
from thrust_gui.ui.floor.served import Sight
from thrust_gui.ui.page import Page
from thrust_gui.ui.train.pressing import Pressing
from thrust_gui.ui.widgets.held import HeldKeys
from thrust_gui.ui.widgets.phase_slab import PhaseSlab

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from thrust_gui.app.ports import Clock

BEGUN_MS: Final = 100
"""A press that comes so soon after a page began is the one that began it, repeated by its pedal."""
MOVES: Final = frozenset({QEvent.Type.HoverMove, QEvent.Type.HoverEnter, QEvent.Type.MouseMove})


class FloorPage(Page):
    """Takes its keys before any shortcut of the window does; its subclasses say what they mean."""

    spoken = Signal(str)
    """What is shown, in words, each time that changes."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._held = HeldKeys()
        self.pressing = Pressing()
        self._calm_until_ms = 0
        self.slab = PhaseSlab(self)
        self.sight = Sight()
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def now_ms(self) -> int:
        """By a clock that never goes back."""
        return self._clock.monotonic_ns() // 1_000_000

    def take_over(self) -> None:
        """The page begins: it looks where it is, takes the keys, and knows of none that is down."""
        self.sight.look(self)
        self.pressing.drop()
        self.keep_calm(BEGUN_MS)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_calm(self, ms: int) -> None:
        """From now on, for so long, a press of a main key was meant for what was there before."""
        self._calm_until_ms = self.now_ms() + ms

    def announce(self, spoken: str) -> None:
        """Tell those who cannot see it."""
        self.slab.setAccessibleName(spoken)
        self.spoken.emit(spoken)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.slab, spoken))

    def wants(self, event: QKeyEvent) -> bool:
        """Whether the key means anything here."""
        raise NotImplementedError

    def is_main(self, event: QKeyEvent) -> bool:
        """Whether it does the main thing."""
        raise NotImplementedError

    def key_down(self, event: QKeyEvent) -> None:
        """A key that means something was pressed."""
        raise NotImplementedError

    def moved(self) -> None:
        """The mouse pointer moved over the page."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Have the page do what the key means; held down, it counts once."""
        if not self.wants(event):
            super().keyPressEvent(event)
            return
        event.accept()
        if not self._held.is_fresh(event, main=self.is_main(event)):
            self.pressing.again(event.key(), self.now_ms())
            return
        self.refresh()  # something may have ended by itself since the last look
        if not (self.is_main(event) and self.now_ms() < self._calm_until_ms):
            self.key_down(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Remember when, unless the platform says that the key is only repeated."""
        self._held.release(event, main=self.is_main(event))
        if not event.isAutoRepeat():
            self.pressing.released(event.key(), self.now_ms())
        super().keyReleaseEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        """Keys that mean something here come here, before any shortcut of the window."""
        if event.type() == QEvent.Type.ShortcutOverride:
            if isinstance(event, QKeyEvent) and self.wants(event):
                event.accept()
                return True
        elif event.type() in MOVES:
            self.moved()
        elif event.type() == QEvent.Type.WindowDeactivate:
            self.pressing.drop()  # another window has the keys: who knows which are down
        return super().event(event)
