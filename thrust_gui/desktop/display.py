"""Whether there is a screen to show a window on. Qt itself would abort where there is none."""

from __future__ import annotations

import ctypes
import os
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

NEEDS_NO_SCREEN: Final = ("offscreen", "minimal", "vnc", "eglfs", "linuxfb")


def has_display(
    environment: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
    reaches_x: Callable[[str], bool] | None = None,
) -> bool:
    """Whether Qt will find a display; asks the X server itself, as DISPLAY may name a dead one."""
    if platform in ("win32", "darwin"):
        return True
    if environment.get("QT_QPA_PLATFORM", "").startswith(NEEDS_NO_SCREEN):
        return True
    if environment.get("WAYLAND_DISPLAY"):
        return True
    named = environment.get("DISPLAY", "")
    return bool(named) and (reaches_x or _reaches_x)(named)


def _reaches_x(named: str) -> bool:
    """Whether the X server of a display lets us in."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # then Qt's own message says what is missing
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(named.encode(), None))
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused
