"""What the keys of the table do: actions are bound from it, and the help is filled from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

from thrust_gui.ui.page import PageName
from thrust_gui.ui.shortcut_table import SHORTCUTS, Act, Group, Shortcut
from thrust_gui.ui.text import key_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget


__all__ = [
    "PAGE_ACTS",
    "SHORTCUTS",
    "Act",
    "Group",
    "Shortcut",
    "bind",
    "key_of",
    "listed",
    "shortcut",
    "words",
]

PAGE_ACTS: Final[dict[Act, PageName]] = {
    Act.TODAY: PageName.TODAY,
    Act.GUIDE: PageName.GUIDE,
    Act.PROGRESS: PageName.PROGRESS,
    Act.HISTORY: PageName.HISTORY,
    Act.SETTINGS: PageName.SETTINGS,
}


def shortcut(act: Act) -> Shortcut:
    """The line of an action."""
    return next(each for each in SHORTCUTS if each.act is act)


def key_of(act: Act) -> str:
    """The key that is shown for an action, as this platform writes it."""
    return key_text(shortcut(act).keys[0])


def words(text: str) -> str:
    """A text of the table in the language of the interface."""
    return QCoreApplication.translate("shortcuts", text)


def bind(
    widget: QWidget,
    handlers: Mapping[Act, Callable[[], object]],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WidgetWithChildrenShortcut,
) -> dict[Act, QAction]:
    """Give a widget the keys of some actions.

    They come before whatever has the focus: a button that is focused does not see the Space that
    pauses a set. Text fields keep the keys that write. Outside the widget the keys do nothing.
    """
    actions: dict[Act, QAction] = {}
    for act, handler in handlers.items():
        line = shortcut(act)
        action = QAction(words(line.text), widget)
        action.setData(str(act))
        action.setShortcuts([QKeySequence(key) for key in line.keys + line.others])
        action.setShortcutContext(context)
        action.setAutoRepeat(False)  # a held Space must not start and pause in turns
        action.triggered.connect(_plainly(handler))
        widget.addAction(action)
        actions[act] = action
    return actions


def _plainly(handler: Callable[[], object]) -> Callable[[], None]:
    """A slot that takes nothing: `triggered` would else hand over whether it is checked."""

    def call() -> None:
        handler()

    return call


def listed() -> tuple[tuple[str, tuple[tuple[tuple[str, ...], str], ...]], ...]:
    """The whole table for the help: groups of (keys that do the same, what they do)."""
    return tuple(
        (
            words(group),
            tuple(
                (tuple(key_text(key) for key in each.keys), words(each.text))
                for each in SHORTCUTS
                if each.group is group
            ),
        )
        for group in Group
    )
