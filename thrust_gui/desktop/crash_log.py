"""An error that nobody expected is written down and said in one sentence."""

from __future__ import annotations

import faulthandler
import sys
import threading
import traceback
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

KEEP_BYTES: Final = 256 * 1024


class CrashLog:
    """Keeps unexpected errors in one file of bounded size."""

    def __init__(self, folder: Path, tell: Callable[[Path], None]) -> None:
        self._file = folder / "errors.log"
        self._tell = tell

    def install(self) -> None:
        """Catch what reaches the top of any thread, and what kills the interpreter."""
        sys.excepthook = self._caught
        threading.excepthook = lambda args: self._caught(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )
        faulthandler.enable()

    def _caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            before = self._file.read_text(encoding="utf-8") if self._file.exists() else ""
            self._file.touch(mode=0o600)
            self._file.chmod(0o600)
            self._file.write_text((before + text + "\n")[-KEEP_BYTES:], encoding="utf-8")
        except OSError:
            sys.stderr.write(text)
        self._tell(self._file)
