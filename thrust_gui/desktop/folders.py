"""Where the program keeps its data."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

APP: Final = "thrust"


@dataclass(frozen=True, slots=True)
class Folders:
    """The data folder and what lies in it; nothing is made until it is asked for."""

    data: Path

    @property
    def database(self) -> Path:
        """The log."""
        return self.data / "thrust.sqlite3"

    @property
    def settings(self) -> Path:
        """The settings, as INI."""
        return self.data / "settings.ini"

    @property
    def logs(self) -> Path:
        """Crash logs."""
        return self.data / "logs"

    @property
    def errors(self) -> Path:
        """Unexpected errors."""
        return self.logs / "errors.log"

    @property
    def voice(self) -> Path:
        """Words in the computer's own voice."""
        return self.data / "voice"

    def make(self) -> None:
        """Make the data folder, readable by its owner alone.

        Raises:
            Refusal: it cannot be made or written to.
        """
        try:
            self.data.mkdir(mode=0o700, parents=True, exist_ok=True)
            if sys.platform != "win32":
                self.data.chmod(0o700)
        except OSError as error:
            raise Refusal(
                QT_TRANSLATE_NOOP(
                    "messages",
                    "The data folder {folder} cannot be used: {reason}. "
                    "Choose another with --data-dir.",
                ),
                folder=str(self.data),
                reason=reason(error),
            ) from error


def reason(error: OSError) -> str:
    """What the system says went wrong, as part of a sentence."""
    said = error.strerror or str(error)
    return said[:1].lower() + said[1:]


def data_folder(
    chosen: str | None, environment: Mapping[str, str], home: Path, platform: str = sys.platform
) -> Path:
    """`--data-dir`, else THRUST_DATA_DIR, else the platform's folder for a user's data."""
    if named := chosen or environment.get("THRUST_DATA_DIR"):
        return Path(named).expanduser().absolute()
    if platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local") / "Thrust"
    if platform == "darwin":
        return home / "Library" / "Application Support" / "Thrust"
    return Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share") / APP


def folders(chosen: str | None) -> Folders:
    """The folders of this run."""
    return Folders(data_folder(chosen, os.environ, Path.home()))
