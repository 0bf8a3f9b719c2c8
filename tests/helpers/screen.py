"""A screen, a keyboard and a pair of eyes for the real program."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping
    from pathlib import Path

TOOLS: Final = ("Xvfb", "xdotool")
POLL_S: Final = 0.05


def until(
    holds: Callable[[], bool], what: str, timeout_s: float = 30, every_s: float = POLL_S
) -> None:
    """Look again and again until something holds in another process."""
    looked = threading.Event()
    for _ in range(round(timeout_s / every_s)):
        if holds():
            return
        looked.wait(every_s)
    pytest.fail(f"waited {timeout_s:g} s for {what}")


@dataclass
class Screen:
    """A virtual screen of its own."""

    display: str

    @property
    def environment(self) -> dict[str, str]:
        inherited = {key: value for key, value in os.environ.items() if key != "WAYLAND_DISPLAY"}
        return inherited | {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, as xdotool spells them."""
        self._xdotool("key", "--clearmodifiers", *keys)

    def strike(self, key: str, *, times: int, every_ms: int) -> None:
        """Press a key again and again, as some pedals do that are held."""
        self._xdotool("key", "--repeat", str(times), "--delay", str(every_ms), key)

    @contextmanager
    def held(self, key: str) -> Generator[None]:
        """A key is down all the while; the server repeats it, as a keyboard's is."""
        self._xdotool("keydown", key)
        try:
            yield
        finally:
            self._xdotool("keyup", key)

    def title(self) -> str:
        """The title of the window that gets the keys; empty where there is none."""
        return self._xdotool("getwindowfocus", "getwindowname").strip()

    def wait_for(self, words: str, timeout_s: float = 30, every_s: float = POLL_S) -> None:
        """Wait until the title of the window that gets the keys holds some words."""
        until(lambda: words in self.title(), f"a window titled {words!r}", timeout_s, every_s)

    def _xdotool(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self.environment, capture_output=True, text=True, check=False
        )
        return done.stdout


@contextmanager
def virtual_screen(size: str = "1280x800") -> Generator[Screen]:
    """A screen that is gone afterwards; without its tools the test is skipped (not on CI)."""
    if missing := [tool for tool in TOOLS if shutil.which(tool) is None]:
        pytest.skip(f"not installed: {', '.join(missing)}")
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        assert server.stdout is not None
        try:
            yield Screen(f":{server.stdout.readline().strip()}")
        finally:
            server.terminate()


@contextmanager
def program(
    screen: Screen,
    folder: Path,
    more: Mapping[str, str] | None = None,
    way: tuple[str, str] = ("-m", "thrust_gui"),
) -> Generator[subprocess.Popen[str]]:
    """The real program in a real window, from another folder than the checkout's."""
    with subprocess.Popen(
        [sys.executable, *way, "--data-dir", str(folder)],
        cwd=folder.parent,
        env=screen.environment | dict(more or {}),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def command(folder: Path, *words: str) -> str:
    """What a verb says, beside an open window."""
    done = subprocess.run(
        [sys.executable, "-m", "thrust_gui", *words, "--data-dir", str(folder)],
        cwd=folder.parent,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout
