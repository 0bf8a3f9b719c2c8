"""Every key of the window, in one table.

Keys are set explicitly: several of Qt's standard keys are empty without a platform theme.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from thrust_gui.domain.message import QT_TRANSLATE_NOOP


class Act(StrEnum):
    """What a key does."""

    START = "start"
    MAIN = "main"
    PAUSE = "pause"
    LEAVE = "leave"
    SKIP_REST = "skip_rest"
    COUNT = "count"
    EFFORT = "effort"
    RATE = "rate"
    REST_LENGTH = "rest_length"
    NEXT_SET = "next_set"
    TODAY = "today"
    GUIDE = "guide"
    PROGRESS = "progress"
    TURN = "turn"
    TABS = "tabs"
    ENDS = "ends"
    FIND = "find"
    MOVE = "move"
    PRINT = "print"
    TABLE = "table"
    COPY = "copy"
    HISTORY = "history"
    SETTINGS = "settings"
    UNDO = "undo"
    REDO = "redo"
    HELP = "help"
    FULL_SCREEN = "full_screen"
    QUIT = "quit"
    EDIT = "edit"
    CHOOSE = "choose"
    DELETE = "delete"
    ADD_WORKOUT = "add_workout"
    SAVE = "save"
    IMPORT = "import"
    EXPORT = "export"


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
        QT_TRANSLATE_NOOP("shortcuts", "Start, pause, go on, as any key in a set"),
        Group.WORKOUT,
    ),
    Shortcut(
        Act.MAIN,
        ("Enter",),
        QT_TRANSLATE_NOOP("shortcuts", "The main action; open what is chosen"),
        Group.WORKOUT,
        others=("Return",),
    ),
    Shortcut(
        Act.PAUSE,
        ("P",),
        QT_TRANSLATE_NOOP("shortcuts", "Self-paced: pause; all others mark"),
        Group.WORKOUT,
    ),
    Shortcut(
        Act.LEAVE,
        ("Esc",),
        QT_TRANSLATE_NOOP("shortcuts", "End the set, as any key held for 2 s"),
        Group.WORKOUT,
    ),
    Shortcut(
        Act.COUNT,
        ("Up", "Down"),
        QT_TRANSLATE_NOOP("shortcuts", "Last set: one rep more or less"),
        Group.WORKOUT,
    ),
    Shortcut(
        Act.EFFORT,
        ("Left", "Right"),
        QT_TRANSLATE_NOOP("shortcuts", "Last set: easier or harder"),
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
        ("+", "-"),
        QT_TRANSLATE_NOOP("shortcuts", "Rest 15 s longer or shorter"),
        Group.WORKOUT,
        others=("=",),
    ),
    Shortcut(
        Act.SKIP_REST, ("End",), QT_TRANSLATE_NOOP("shortcuts", "Skip the rest"), Group.WORKOUT
    ),
    Shortcut(
        Act.NEXT_SET,
        ("Shift+Up", "Shift+Right"),
        QT_TRANSLATE_NOOP("shortcuts", "Next sets: more reps, longer hold"),
        Group.WORKOUT,
        others=("Shift+Down", "Shift+Left"),
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
        QT_TRANSLATE_NOOP("shortcuts", "Guide: a card back, → on. Progress alike"),
        Group.PAGES,
    ),
    Shortcut(
        Act.TABS,
        ("Ctrl+Tab",),
        QT_TRANSLATE_NOOP("shortcuts", "Guide, Progress: next tab; with Shift, back"),
        Group.PAGES,
        others=("Ctrl+Shift+Tab",),
    ),
    Shortcut(
        Act.ENDS,
        ("Home", "End"),
        QT_TRANSLATE_NOOP("shortcuts", "Progress: first, last; PgUp: earlier; + −: zoom"),
        Group.PAGES,
    ),
    Shortcut(
        Act.FIND,
        ("Ctrl+F", "/"),
        QT_TRANSLATE_NOOP("shortcuts", "Guide and History: search"),
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
        QT_TRANSLATE_NOOP("shortcuts", "Guide: on paper. Progress: a report"),
        Group.PAGES,
    ),
    Shortcut(
        Act.TABLE,
        ("T",),
        QT_TRANSLATE_NOOP("shortcuts", "Progress: chart or table"),
        Group.PAGES,
    ),
    Shortcut(
        Act.COPY,
        ("Ctrl+Shift+C",),
        QT_TRANSLATE_NOOP("shortcuts", "Progress: copy the chart"),
        Group.PAGES,
    ),
    Shortcut(
        Act.EDIT,
        ("E", "F2"),
        QT_TRANSLATE_NOOP("shortcuts", "History: edit the workout"),
        Group.PAGES,
    ),
    Shortcut(
        Act.CHOOSE,
        ("Shift+Down",),
        QT_TRANSLATE_NOOP("shortcuts", "History: choose several"),
        Group.PAGES,
        others=("Shift+Up",),
    ),
    Shortcut(
        Act.DELETE,
        ("Del",),
        QT_TRANSLATE_NOOP("shortcuts", "History: delete what is chosen"),
        Group.PAGES,
    ),
    Shortcut(
        Act.ADD_WORKOUT,
        ("Ctrl+N",),
        QT_TRANSLATE_NOOP("shortcuts", "History: add a workout"),
        Group.PAGES,
    ),
    Shortcut(
        Act.SAVE, ("Ctrl+S",), QT_TRANSLATE_NOOP("shortcuts", "History: save the edit"), Group.PAGES
    ),
    Shortcut(
        Act.IMPORT,
        ("Ctrl+O",),
        QT_TRANSLATE_NOOP("shortcuts", "Import a file, or drop it anywhere"),
        Group.WINDOW,
    ),
    Shortcut(
        Act.EXPORT, ("Ctrl+E",), QT_TRANSLATE_NOOP("shortcuts", "Export the log"), Group.WINDOW
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
