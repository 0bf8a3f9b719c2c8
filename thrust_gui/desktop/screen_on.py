"""Asks the desktop, through wakepy, to leave the screen on.

Loads wakepy, so it is imported on the thread that asks, when a workout begins (ADR 0017).
"""

from __future__ import annotations

import sys
from contextlib import ExitStack, contextmanager, suppress
from typing import TYPE_CHECKING, cast

from wakepy import keep
from wakepy.core import DBusMethodCall

from thrust_gui.domain.compat import override

if TYPE_CHECKING:
    from collections.abc import Generator

    from jeepney.io.blocking import DBusConnection
    from wakepy import DBusAdapter


@contextmanager
def screen_on(program: str, reason: str) -> Generator[str]:
    """Within it the screen stays on; gives the means by which, or nothing where there is none.

    Waits for the desktop, two seconds for each means that does not answer. What was asked for ends
    with the connection to the desktop at the latest, and that with the process, however it ends.

    Args:
        program: who asks, as desktops show it.
        reason: why, likewise.
    """
    with ExitStack() as opened:
        adapter = _introduced(program, reason, opened)
        with keep.presenting(on_fail="pass", dbus_adapter=adapter) as mode:
            yield mode.active_method.name if mode.active_method else ""


def _introduced(
    program: str, reason: str, opened: ExitStack, platform: str = sys.platform
) -> type[DBusAdapter] | None:
    """How to talk to the desktop in our own name, where it is done over D-Bus."""
    if platform in ("win32", "darwin"):
        return None
    from jeepney import DBusErrorResponse  # noqa: PLC0415 - not there on other systems
    from wakepy.dbus_adapters.jeepney import JeepneyDBusAdapter  # noqa: PLC0415 - likewise

    ours = {"wakepy": program, "wakelock active": reason}

    class Introduced(JeepneyDBusAdapter):
        def __init__(self) -> None:
            super().__init__()
            opened.callback(self.close_connections)

        @override
        def process(self, call: DBusMethodCall) -> object:
            args = tuple(ours.get(each, each) for each in call.args)
            named = DBusMethodCall(call.method, args)
            if call.method.name.lower() != "uninhibit":
                return super().process(named)
            with suppress(OSError, DBusErrorResponse):  # closing the connection releases as well
                super().process(named)
            return None

        @override
        def close_connections(self) -> None:
            """Without the full collection of garbage that wakepy makes: it would stop pictures."""
            while self._connections:
                self.close_connection(cast("DBusConnection", self._connections.popitem()[1]))

    return Introduced
