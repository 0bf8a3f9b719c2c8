"""Which screen a window is on, and how large the system says it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication

from thrust_gui.domain.compat import override
from thrust_gui.domain.legible import Panel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QScreen, QWindow
    from PySide6.QtWidgets import QWidget

NO_SCREEN: Final = ("offscreen", "minimal", "vnc", "linuxfb")
"""Platforms that make up the size of a screen."""
SEEN: Final = (QEvent.Type.Show, QEvent.Type.Resize, QEvent.Type.DevicePixelRatioChange)
"""A screen whose resolution changes says so by the size of its windows."""


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
        self._handle: QWindow | None = None
        window.installEventFilter(self)
        self._attach()

    @property
    def panel(self) -> Panel:
        """The screen that the window is on."""
        return self._panel

    def look(self) -> None:
        """See which screen it is now, and how large that says it is."""
        found = self._describe(self._window.screen())
        if found != self._panel:
            self._panel = found
            self.changed.emit(found)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look whenever the window is shown, sized or scaled."""
        if event.type() in SEEN:
            self._attach()
            self.look()
        return False

    def _attach(self) -> None:
        """Hear of other screens from the window itself, which has a handle once it was shown."""
        handle = cast("QWindow | None", self._window.windowHandle())
        if handle is not None and handle is not self._handle:
            self._handle = handle
            handle.screenChanged.connect(self.look)
