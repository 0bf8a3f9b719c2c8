"""Which sound server Qt asks for, so that it never gives up."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

NOBODY: Final = "tcp4:127.0.0.1:1"
"""A server that is never there, and is known to be away only after it was asked."""
SYSTEM: Final = Path("/etc/pulse")


def servers(environment: Mapping[str, str], system: Path = SYSTEM) -> str | None:
    """What PULSE_SERVER should say; None to leave everything to PulseAudio's library.

    Qt looks for a lost server every three seconds, but stops for good when the library can tell at
    once that there is none, as it can of a local socket that nobody listens to (Qt 6.11). With
    somebody else to ask after it the refusal comes a moment later, and Qt goes on. Where the user
    or the session says otherwise which server it is, or the library would start one itself, nothing
    is changed; neither is it where there is no server's socket to begin with.
    """
    named = environment.get("PULSE_SERVER")
    if named:
        return named if NOBODY in named.split() else f"{named} {NOBODY}"
    socket = _socket(environment)
    if socket is None or not socket.exists() or "SSH_CONNECTION" in environment:
        return None
    said = list(_settings(environment, system))
    starts = shutil.which("pulseaudio", path=environment.get("PATH")) is not None
    if any(key == "default-server" for key, _ in said):
        return None
    if starts and not any(key == "autospawn" and value in NO for key, value in said):
        return None
    return f"unix:{socket} {NOBODY}"


NO: Final = frozenset({"no", "false", "off", "0", "n", "f"})
SETTING: Final = re.compile(r"^\s*([a-z0-9-]+)\s*=\s*(\S*)", re.MULTILINE)


def _socket(environment: Mapping[str, str]) -> Path | None:
    if own := environment.get("PULSE_RUNTIME_PATH"):
        return Path(own, "native")
    session = environment.get("XDG_RUNTIME_DIR")
    return Path(session, "pulse", "native") if session else None


def _settings(environment: Mapping[str, str], system: Path) -> Iterable[tuple[str, str]]:
    """What the configuration of PulseAudio's clients says, as far as it can be read."""
    for file in _files(environment, system):
        try:
            text = file.read_text(errors="replace")
        except OSError:
            continue
        for key, value in SETTING.findall(text):
            yield key, value.lower()


def _files(environment: Mapping[str, str], system: Path) -> list[Path]:
    if named := environment.get("PULSE_CLIENTCONFIG"):
        return [Path(named)]
    home = Path(environment.get("HOME", "/"))
    own = Path(environment.get("XDG_CONFIG_HOME") or home / ".config") / "pulse"
    files = [own / "client.conf", home / ".pulse" / "client.conf", system / "client.conf"]
    return [*files, *own.glob("client.conf.d/*.conf"), *system.glob("client.conf.d/*.conf")]
