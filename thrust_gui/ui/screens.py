"""Which screen a window is on, and how large the system says it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication

from thrust_gui.domain.compat import override
from thrust_gui.domain.legible import Panel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QWidget

NO_SCREEN: Final = ("offscreen", "minimal", "vnc", "linuxfb")
"""Platforms that make up the size of a screen."""
MOVES: Final = (QEvent.Type.Show, QEvent.Type.Move, QEvent.Type.DevicePixelRatioChange)


def panel_of(screen: QScreen) -> Panel:
    """A screen as the system describes it."""
    size, said = screen.size(), screen.physicalSize()
    names = (screen.manufacturer(), screen.model(), screen.serialNumber() or screen.name())
    return Panel(
        key=" ".join(name for name in names if name),
        width_px=float(size.width()),
        height_px=float(size.height()),
        width_mm=said.width(),
        height_mm=said.height(),
        invented=QGuiApplication.platformName() in NO_SCREEN,
        ratio=screen.devicePixelRatio(),
    )


class ScreenWatch(QObject):
    """Follows a window from screen to screen."""

    changed = Signal(object)
    """The Panel that the window is on now, or that has become another."""

    def __init__(self, window: QWidget, describe: Callable[[QScreen], Panel] = panel_of) -> None:
        super().__init__(window)
        self._window = window
        self._describe = describe
        self._panel = describe(window.screen())
        window.installEventFilter(self)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self.look)
            app.primaryScreenChanged.connect(self.look)

    @property
    def panel(self) -> Panel:
        """The screen that the window is on."""
        return self._panel

    def look(self) -> None:
        """See which screen it is now."""
        found = self._describe(self._window.screen())
        if found != self._panel:
            self._panel = found
            self.changed.emit(found)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look whenever the window was moved or scaled."""
        if event.type() in MOVES:
            self.look()
        return False
