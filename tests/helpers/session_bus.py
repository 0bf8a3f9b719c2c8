"""A session bus of our own, and on it a desktop that can be asked to leave the screen on.

Like a real one it forgets what was asked for by a program whose connection is gone.
"""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# jeepney is typed in part only.

from __future__ import annotations

import shutil
import subprocess
import tempfile
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator

    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

CONFIG: Final = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
BUS: Final = "org.freedesktop.DBus"
IDLE: Final = 8
"""GNOME's flag for a session that is not to count as idle, which is what blanks the screen."""


class Kind(Enum):
    """What kind of desktop: the name it has on the bus."""

    FREEDESKTOP = "org.freedesktop.ScreenSaver"
    GNOME = "org.gnome.SessionManager"


@dataclass
class Desktop:
    """What a desktop was asked for.

    Attributes:
        held: who asked for what, by cookie: unique name, program, reason.
        told: what happened, in order: "inhibit", "uninhibit", "gone".
        deaf: it takes what it is asked and never answers.
    """

    kind: Kind
    deaf: bool = False
    held: dict[int, tuple[str, str, str]] = field(default_factory=dict[int, tuple[str, str, str]])
    told: list[str] = field(default_factory=list[str])

    def serve(self, address: str, ready: threading.Event) -> None:
        """Answer until the bus is gone."""
        from jeepney import MatchRule, message_bus  # noqa: PLC0415 - it is there on Linux alone
        from jeepney.io.blocking import Proxy, open_dbus_connection  # noqa: PLC0415 - likewise

        with open_dbus_connection(address) as bus:
            proxy = Proxy(message_bus, bus)
            proxy.AddMatch(MatchRule(type="signal", sender=BUS, member="NameOwnerChanged"))
            proxy.RequestName(self.kind.value)
            ready.set()
            while True:
                try:
                    self._take(bus, bus.receive())
                except ConnectionResetError:
                    return

    def _take(self, bus: DBusConnection, message: Message) -> None:
        from jeepney import HeaderFields, MessageType, new_method_return  # noqa: PLC0415 - where there is a bus

        fields = message.header.fields
        sender = str(fields.get(HeaderFields.sender))
        match message.header.message_type, fields.get(HeaderFields.member):
            case MessageType.method_call, "Inhibit" | "UnInhibit" | "Uninhibit" as member:
                answer = self._answer(member, sender, message.body)
                if not self.deaf:
                    bus.send(new_method_return(message, "u" if answer else None, answer))
            case MessageType.signal, "NameOwnerChanged" if not message.body[2]:
                self._forget(str(message.body[0]))
            case _:
                pass

    def _answer(self, member: str, sender: str, body: tuple[Any, ...]) -> tuple[int, ...]:
        if member == "Inhibit":
            if self.kind is Kind.GNOME:
                assert body[3] == IDLE
            cookie = len(self.told) + 1
            self.held[cookie] = (sender, body[0], body[1 if self.kind is Kind.FREEDESKTOP else 2])
            self.told.append("inhibit")
            return (cookie,)
        del self.held[body[0]]
        self.told.append("uninhibit")
        return ()

    def _forget(self, name: str) -> None:
        for cookie in [cookie for cookie, (sender, *_) in self.held.items() if sender == name]:
            del self.held[cookie]
            self.told.append("gone")


@dataclass(frozen=True, slots=True)
class SessionBus:
    """A running bus with a desktop on it; `process` can be stopped to see what happens."""

    address: str
    desktop: Desktop
    process: subprocess.Popen[str]

    @property
    def environment(self) -> dict[str, str]:
        """For whoever is to find it."""
        return {"DBUS_SESSION_BUS_ADDRESS": self.address}


@contextmanager
def session_bus(kind: Kind = Kind.FREEDESKTOP, *, deaf: bool = False) -> Generator[SessionBus]:
    """A bus that is gone afterwards; without its program the test is skipped (not on CI)."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("not installed: dbus-daemon")
    with (
        tempfile.TemporaryDirectory() as folder,
        _daemon(Path(folder)) as process,
    ):
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        desktop, ready = Desktop(kind, deaf=deaf), threading.Event()
        server = threading.Thread(target=desktop.serve, args=(address, ready))
        server.start()
        try:
            assert ready.wait(10)
            yield SessionBus(address, desktop, process)
        finally:
            process.kill()
            server.join(10)


def _daemon(folder: Path) -> subprocess.Popen[str]:
    config = folder / "bus.conf"
    config.write_text(CONFIG.format(folder=folder), encoding="utf-8")
    return subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
