"""What sort of thing a key is: the same on every page of the floor; pure."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

Key = Qt.Key


class Kind(StrEnum):
    """What may be expected of whoever pressed a key.

    Attributes:
        MAIN: the keys that always do the main thing.
        REMOTE: sent by pedals, presenter remotes and headsets; they do nothing else on the floor.
        PLAIN: any other key that a hand or an elbow presses.
        QUIET: asks for something else (help, volume), or for nothing by itself (Shift).
    """

    MAIN = "main"
    REMOTE = "remote"
    PLAIN = "plain"
    QUIET = "quiet"


MAIN: Final[frozenset[int]] = frozenset({Key.Key_Space, Key.Key_Return, Key.Key_Enter})
MEDIA: Final[frozenset[int]] = frozenset(
    {
        Key.Key_MediaPlay,
        Key.Key_MediaPause,
        Key.Key_MediaTogglePlayPause,
        Key.Key_MediaStop,
        Key.Key_MediaNext,
        Key.Key_MediaPrevious,
        Key.Key_AudioForward,
        Key.Key_AudioRewind,
        Key.Key_Play,
        Key.Key_Call,
        Key.Key_Hangup,
        Key.Key_ToggleCallHangup,
        Key.Key_VoiceDial,
        Key.Key_LastNumberRedial,
        Key.Key_Camera,
        Key.Key_CameraFocus,
    }
)
"""Of headsets, of media remotes, and of the buttons that release a camera."""
PAGING: Final[frozenset[int]] = frozenset({Key.Key_PageUp, Key.Key_PageDown})
"""Presenter remotes send these, and pedals that turn pages do."""
PRESENTING: Final[frozenset[int]] = MEDIA | PAGING | {Key.Key_F5, Key.Key_Period, Key.Key_B}
"""Everything a presenter remote sends: on, back, begin, black screen."""

_HELP_AND_FULL_SCREEN: Final = frozenset({Key.Key_F1, Key.Key_F11})
_CHARACTERS: Final = range(1, 0x11_0000)
"""A key that writes has the number of its character, whatever the alphabet."""
_FUNCTION: Final = range(Key.Key_F1.value, Key.Key_F35.value + 1)
_NAMED: Final[frozenset[int]] = frozenset(
    {
        Key.Key_Escape,
        Key.Key_Backspace,
        Key.Key_Insert,
        Key.Key_Delete,
        Key.Key_Pause,
        Key.Key_Clear,
        Key.Key_Home,
        Key.Key_End,
        Key.Key_Left,
        Key.Key_Right,
        Key.Key_Up,
        Key.Key_Down,
        Key.Key_Menu,
        Key.Key_Help,
        Key.Key_Back,
        Key.Key_Forward,
        Key.Key_Stop,
        Key.Key_Refresh,
        Key.Key_Reload,
        Key.Key_HomePage,
        Key.Key_Select,
        Key.Key_Yes,
        Key.Key_No,
        Key.Key_Cancel,
        Key.Key_Exit,
        Key.Key_Execute,
        Key.Key_Context1,
        Key.Key_Context2,
        Key.Key_Context3,
        Key.Key_Context4,
        Key.Key_Flip,
        Key.Key_Zoom,
        Key.Key_ChannelUp,
        Key.Key_ChannelDown,
        Key.Key_Red,
        Key.Key_Green,
        Key.Key_Yellow,
        Key.Key_Blue,
    }
)
"""Keys of a keyboard or a remote that write nothing. What is not here is the machine's own: volume,
brightness, sleep, input methods, keys that Qt has no name for."""


def presented(press: QKeyEvent) -> bool:
    """Whether something that is no keyboard was pressed, for the first time and by itself."""
    modifiers = press.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    plain = modifiers == Qt.KeyboardModifier.NoModifier
    return plain and not press.isAutoRepeat() and press.key() in PRESENTING


def kind(key: int) -> Kind:
    """What sort of thing a key is.

    Args:
        key: a `Qt.Key`, or the number of one that Qt has no name for.
    """
    if key in MAIN:
        return Kind.MAIN
    if key in MEDIA or key in PAGING:
        return Kind.REMOTE
    if key in _HELP_AND_FULL_SCREEN:
        return Kind.QUIET
    plain = key in _CHARACTERS or key in _FUNCTION or key in _NAMED
    return Kind.PLAIN if plain else Kind.QUIET
