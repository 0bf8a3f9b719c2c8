"""Widgets as they are seen and used: shown in a theme, asked for pixels, clicked, typed into."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from thrust_gui.ui.theme import DARK, Theme, palette_for

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)
PLAIN: Final = Qt.KeyboardModifier.NoModifier
LEFT: Final = Qt.MouseButton.LeftButton


def shown(qtbot: QtBot, widget: W, theme: Theme = DARK) -> W:
    """Show a widget as a window of its own, in a theme, active; nothing has the focus."""
    qtbot.addWidget(widget)
    widget.setPalette(palette_for(theme))
    widget.move(200, 200)  # away from the mouse, which stands in the corner
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    if focus := QApplication.focusWidget():
        focus.clearFocus()  # an active window gives it to its first control
    return widget


def pixel(widget: QWidget, x: int, y: int) -> str:
    """The colour at a point; negative counts from the right or from below."""
    image = widget.grab().toImage()
    return image.pixelColor(x % widget.width(), y % widget.height()).name()


def colours(widget: QWidget) -> set[str]:
    """Every colour that a widget paints."""
    image = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key and let it go, wherever the focus is."""
    QTest.keyClick(widget, key, modifiers)


def write(widget: QWidget, text: str) -> None:
    """Type a text."""
    QTest.keyClicks(widget, text)


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Click with the left button, in the middle or at a point."""
    QTest.mouseClick(widget, LEFT, PLAIN, at or widget.rect().center())


def drag(widget: QWidget, start: QPoint, end: QPoint) -> None:
    """Press at one point, move to another, let go."""
    QTest.mousePress(widget, LEFT, PLAIN, start)
    QTest.mouseMove(widget, end)
    QTest.mouseRelease(widget, LEFT, PLAIN, end)
