"""The system's shared libraries that Qt's window and sound need, and the packages that bring them.

The set-up script knows the same before there is a Python to ask; a test holds the two together.
"""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

PARTS: Final = (
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/multimedia/libffmpegmediaplugin.so",
    "QtWidgets.abi3.so",
    "QtMultimedia.abi3.so",
    "QtSvg.abi3.so",
)
"""Of PySide6's folder: what opens the window and plays the cues."""


class Manager(StrEnum):
    """A package manager that we know how to talk to."""

    APT = "apt"
    DNF = "dnf"
    PACMAN = "pacman"


INSTALL: Final = {
    Manager.APT: "apt-get install",
    Manager.DNF: "dnf install",
    Manager.PACMAN: "pacman -S",
}

DEBIAN_EXCEPTIONS: Final = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
}
ARCH_PACKAGES: Final = (
    ("libEGL", "libglvnd"),
    ("libGL", "libglvnd"),
    ("libOpenGL", "libglvnd"),
    ("libxcb-cursor", "xcb-util-cursor"),
    ("libxcb-icccm", "xcb-util-wm"),
    ("libxcb-image", "xcb-util-image"),
    ("libxcb-keysyms", "xcb-util-keysyms"),
    ("libxcb-render-util", "xcb-util-renderutil"),
    ("libxcb-util", "xcb-util"),
    ("libxcb", "libxcb"),
    ("libxkbcommon-x11", "libxkbcommon-x11"),
    ("libxkbcommon", "libxkbcommon"),
    ("libfreetype", "freetype2"),
    ("libglib-2.0", "glib2"),
    ("libgthread-2.0", "glib2"),
    ("libgssapi", "krb5"),
    ("libdbus", "dbus"),
    ("libfontconfig", "fontconfig"),
)


def manager(which: Callable[[str], str | None] = shutil.which) -> Manager | None:
    """The package manager of this system, or None for one that we do not know."""
    programs = {"apt-get": Manager.APT, "dnf": Manager.DNF, "pacman": Manager.PACMAN}
    return next((known for program, known in programs.items() if which(program)), None)


def missing_libraries() -> tuple[str, ...]:
    """The names of libraries that the loader does not find; none outside Linux."""
    if sys.platform != "linux":
        return ()
    spec = importlib.util.find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        return ()
    folder = Path(spec.submodule_search_locations[0])
    files = [str(folder / part) for part in PARTS if (folder / part).exists()]
    said = subprocess.run(  # noqa: S603 - the files are our own
        ["ldd", *files],  # noqa: S607 - the system's own loader, wherever it keeps it
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    return not_found(said)


def qt_problem() -> str:
    """Why Qt's widgets cannot be loaded; empty where they can."""
    if importlib.util.find_spec("PySide6") is None:
        return "PySide6 is not installed"
    try:
        importlib.import_module("PySide6.QtWidgets")
    except ImportError as error:
        return str(error)
    return ""


def not_found(said: str) -> tuple[str, ...]:
    """The libraries that `ldd` reports as missing, each once, sorted."""
    return tuple(sorted(set(re.findall(r"^\s*(\S+) => not found", said, re.MULTILINE))))


def package(library: str, known: Manager) -> str:
    """The package that brings a library; Debian's and Fedora's names follow from the library's."""
    match known:
        case Manager.APT:
            return DEBIAN_EXCEPTIONS.get(library) or _debian(library)
        case Manager.DNF:
            return f"'{library}()(64bit)'"
        case Manager.PACMAN:
            for beginning, name in ARCH_PACKAGES:
                if library.startswith(beginning):
                    return name
            return library.partition(".so")[0].lower()


def packages(libraries: Iterable[str], known: Manager) -> tuple[str, ...]:
    """The packages that bring some libraries, each once, sorted."""
    return tuple(sorted({package(each, known) for each in libraries}))


def install_command(libraries: Iterable[str], known: Manager | None) -> str:
    """What to type to get some libraries."""
    wanted = tuple(libraries)
    if known is None:
        return "install the packages that hold " + ", ".join(wanted)
    return f"sudo {INSTALL[known]} {' '.join(packages(wanted, known))}"


def _debian(library: str) -> str:
    """`libxcb-icccm.so.4` is in `libxcb-icccm4`, `libEGL.so.1` in `libegl1` (Debian Policy 8.1)."""
    name, _, version = library.lower().replace("_", "-").partition(".so")
    version = version.lstrip(".")
    return f"{name}-{version}" if name[-1:].isdigit() and version else name + version
