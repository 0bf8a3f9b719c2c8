"""Every key of the window, in one table: actions are bound from it, and the help is filled from it.

Keys are set explicitly: several of Qt's standard keys are empty without a platform theme.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

from thrust_gui.domain.message import QT_TRANSLATE_NOOP
from thrust_gui.ui.page import PageName
from thrust_gui.ui.text import key_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget


class Act(StrEnum):
    """What a key does."""

    START = "start"
    MAIN = "main"
    LEAVE = "leave"
    SKIP_REST = "skip_rest"
    ONE_MORE = "one_more"
    ONE_LESS = "one_less"
    RATE = "rate"
    REST_LENGTH = "rest_length"
    NEXT_SET = "next_set"
    TODAY = "today"
    GUIDE = "guide"
    PROGRESS = "progress"
    TURN = "turn"
    TABS = "tabs"
    FIND = "find"
    MOVE = "move"
    PRINT = "print"
    TABLE = "table"
    HISTORY = "history"
    SETTINGS = "settings"
    UNDO = "undo"
    REDO = "redo"
    HELP = "help"
    FULL_SCREEN = "full_screen"
    QUIT = "quit"


class Group(StrEnum):
    """Under which heading of the help a key is listed."""

    WORKOUT = QT_TRANSLATE_NOOP("shortcuts", "Workout")
    PAGES = QT_TRANSLATE_NOOP("shortcuts", "Pages")
    WINDOW = QT_TRANSLATE_NOOP("shortcuts", "Window")


@dataclass(frozen=True, slots=True)
class Shortcut:
    """One line of the table.

    Attributes:
        act: what the keys do.
        keys: the keys that are listed; each of them does it, tooltips show the first.
        text: what they do, in English.
        group: the heading in the help.
        others: keys that do it too, unlisted.
    """

    act: Act
    keys: tuple[str, ...]
    text: str
    group: Group
    others: tuple[str, ...] = ()


SHORTCUTS: Final = (
    Shortcut(
        Act.START,
        ("Space",),
        QT_TRANSLATE_NOOP("shortcuts", "Start, pause, go on"),
        Group.WORKOUT,
    ),
    Shortcut(
        Act.MAIN,
        ("Enter",),
        QT_TRANSLATE_NOOP("shortcuts", "The page’s main action"),
        Group.WORKOUT,
        others=("Return",),
    ),
    Shortcut(
        Act.LEAVE,
        ("Esc",),
        QT_TRANSLATE_NOOP("shortcuts", "End the set, or leave full screen"),
        Group.WORKOUT,
    ),
    Shortcut(
        Act.SKIP_REST, ("Right",), QT_TRANSLATE_NOOP("shortcuts", "Skip the rest"), Group.WORKOUT
    ),
    Shortcut(
        Act.ONE_MORE,
        ("+",),
        QT_TRANSLATE_NOOP("shortcuts", "Correct the count: one more"),
        Group.WORKOUT,
        others=("=",),
    ),
    Shortcut(
        Act.ONE_LESS,
        ("-",),
        QT_TRANSLATE_NOOP("shortcuts", "Correct the count: one less"),
        Group.WORKOUT,
    ),
    Shortcut(
        Act.RATE,
        ("5", "9", "0"),
        QT_TRANSLATE_NOOP("shortcuts", "Effort: RPE 5 to 9, 0 for 10"),
        Group.WORKOUT,
        others=("6", "7", "8"),
    ),
    Shortcut(
        Act.REST_LENGTH,
        ("Up", "Down"),
        QT_TRANSLATE_NOOP("shortcuts", "Rest 15 s longer or shorter"),
        Group.WORKOUT,
    ),
    Shortcut(
        Act.NEXT_SET,
        ("PgUp", "PgDown"),
        QT_TRANSLATE_NOOP("shortcuts", "Next sets: reps; with Shift, hold"),
        Group.WORKOUT,
        others=("Shift+PgUp", "Shift+PgDown"),
    ),
    Shortcut(Act.TODAY, ("Ctrl+1",), QT_TRANSLATE_NOOP("shortcuts", "Today"), Group.PAGES),
    Shortcut(Act.GUIDE, ("Ctrl+2",), QT_TRANSLATE_NOOP("shortcuts", "Guide"), Group.PAGES),
    Shortcut(Act.PROGRESS, ("Ctrl+3",), QT_TRANSLATE_NOOP("shortcuts", "Progress"), Group.PAGES),
    Shortcut(Act.HISTORY, ("Ctrl+4",), QT_TRANSLATE_NOOP("shortcuts", "History"), Group.PAGES),
    Shortcut(
        Act.SETTINGS,
        ("Ctrl+,", "Ctrl+5"),
        QT_TRANSLATE_NOOP("shortcuts", "Settings"),
        Group.PAGES,
    ),
    Shortcut(
        Act.TURN,
        ("Left",),
        QT_TRANSLATE_NOOP("shortcuts", "Guide: back a card, with → on. Progress: by weeks"),
        Group.PAGES,
    ),
    Shortcut(
        Act.TABS,
        ("Ctrl+Tab",),
        QT_TRANSLATE_NOOP("shortcuts", "Guide: next tab; with Shift, back"),
        Group.PAGES,
        others=("Ctrl+Shift+Tab",),
    ),
    Shortcut(
        Act.FIND,
        ("Ctrl+F", "/"),
        QT_TRANSLATE_NOOP("shortcuts", "Guide: search all of it"),
        Group.PAGES,
    ),
    Shortcut(
        Act.MOVE,
        ("P",),
        QT_TRANSLATE_NOOP("shortcuts", "Guide: move the picture, or stop it"),
        Group.PAGES,
    ),
    Shortcut(
        Act.PRINT,
        ("Ctrl+P",),
        QT_TRANSLATE_NOOP("shortcuts", "Guide: on paper"),
        Group.PAGES,
    ),
    Shortcut(
        Act.TABLE,
        ("T",),
        QT_TRANSLATE_NOOP("shortcuts", "Progress: chart or table"),
        Group.PAGES,
    ),
    Shortcut(Act.UNDO, ("Ctrl+Z",), QT_TRANSLATE_NOOP("shortcuts", "Undo"), Group.WINDOW),
    Shortcut(
        Act.REDO,
        ("Ctrl+Shift+Z",),
        QT_TRANSLATE_NOOP("shortcuts", "Redo"),
        Group.WINDOW,
        others=("Ctrl+Y",),
    ),
    Shortcut(
        Act.FULL_SCREEN,
        ("F11",),
        QT_TRANSLATE_NOOP("shortcuts", "Full screen on or off"),
        Group.WINDOW,
    ),
    Shortcut(Act.HELP, ("F1",), QT_TRANSLATE_NOOP("shortcuts", "These keys"), Group.WINDOW),
    Shortcut(Act.QUIT, ("Ctrl+Q",), QT_TRANSLATE_NOOP("shortcuts", "Quit"), Group.WINDOW),
)

PAGE_ACTS: Final[dict[Act, PageName]] = {
    Act.TODAY: PageName.TODAY,
    Act.GUIDE: PageName.GUIDE,
    Act.PROGRESS: PageName.PROGRESS,
    Act.HISTORY: PageName.HISTORY,
    Act.SETTINGS: PageName.SETTINGS,
}

_HELD: Final = frozenset({Act.ONE_MORE, Act.ONE_LESS})
"""Keys that repeat while they are held; a held Space must not start and pause in turns."""


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
        action.setAutoRepeat(act in _HELD)
        action.triggered.connect(_plainly(handler))
        widget.addAction(action)
        actions[act] = action
    return actions


def _plainly(handler: Callable[[], object]) -> Callable[[], None]:
    """A slot that takes nothing: `triggered` would else hand over whether it is checked."""

    def call() -> None:
        handler()

    return call


def trigger(widget: QWidget, act: Act) -> bool:
    """Do what a widget bound to an action; False where it bound nothing, or it is switched off."""
    for action in widget.actions():
        if action.data() == str(act) and action.isEnabled():
            action.trigger()
            return True
    return False


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
