from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from thrust_gui.desktop.libraries import (
    Manager,
    install_command,
    manager,
    missing_libraries,
    not_found,
    package,
)

SAID = """\
PySide6/Qt/plugins/platforms/libqxcb.so:
\tlinux-vdso.so.1 (0x00007ffd)
\tlibxcb-icccm.so.4 => not found
\tlibQt6Gui.so.6 => /there/libQt6Gui.so.6 (0x00007f)
PySide6/QtWidgets.abi3.so:
\tlibEGL.so.1 => not found
\tlibxcb-icccm.so.4 => not found
"""


def test_what_the_loader_does_not_find() -> None:
    assert not_found(SAID) == ("libEGL.so.1", "libxcb-icccm.so.4")
    assert not_found("") == ()


@pytest.mark.parametrize(
    ("library", "debian", "fedora", "arch"),
    [
        ("libxcb-icccm.so.4", "libxcb-icccm4", "'libxcb-icccm.so.4()(64bit)'", "xcb-util-wm"),
        ("libEGL.so.1", "libegl1", "'libEGL.so.1()(64bit)'", "libglvnd"),
        (
            "libxcb-cursor.so.0",
            "libxcb-cursor0",
            "'libxcb-cursor.so.0()(64bit)'",
            "xcb-util-cursor",
        ),
        ("libglib-2.0.so.0", "libglib2.0-0", "'libglib-2.0.so.0()(64bit)'", "glib2"),
        ("libdbus-1.so.3", "libdbus-1-3", "'libdbus-1.so.3()(64bit)'", "dbus"),
        ("libpulse.so.0", "libpulse0", "'libpulse.so.0()(64bit)'", "libpulse"),
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2", "'libgssapi_krb5.so.2()(64bit)'", "krb5"),
    ],
)
def test_which_package_brings_it(library: str, debian: str, fedora: str, arch: str) -> None:
    assert package(library, Manager.APT) == debian
    assert package(library, Manager.DNF) == fedora
    assert package(library, Manager.PACMAN) == arch


def test_the_exact_command() -> None:
    libraries = not_found(SAID)
    assert install_command(libraries, Manager.APT) == "sudo apt-get install libegl1 libxcb-icccm4"
    assert install_command(libraries, Manager.PACMAN) == "sudo pacman -S libglvnd xcb-util-wm"
    assert install_command(libraries, None) == (
        "install the packages that hold libEGL.so.1, libxcb-icccm.so.4"
    )


def test_the_manager_is_the_one_that_is_there() -> None:
    assert manager(lambda name: name if name == "dnf" else None) is Manager.DNF
    assert manager(lambda _: None) is None


SCRIPT = Path(__file__).parents[2] / "scripts" / "setup.sh"
SONAMES = (
    "libEGL.so.1",
    "libdbus-1.so.3",
    "libfontconfig.so.1",
    "libfreetype.so.6",
    "libglib-2.0.so.0",
    "libgssapi_krb5.so.2",
    "libpulse.so.0",
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-render-util.so.0",
    "libxcb.so.1",
    "libxkbcommon-x11.so.0",
    "libz.so.1",
)


@pytest.mark.skipif(sys.platform == "win32", reason="a script for sh")
@pytest.mark.parametrize("known", Manager)
def test_the_set_up_script_names_the_same_packages(known: Manager) -> None:
    calls = "\n".join(f"package_of {name}" for name in SONAMES)
    ours = "sed -n '/^package_of()/,/^}/p' \"$1\""
    done = subprocess.run(
        ["sh", "-c", f'eval "$({ours})"; manager={known}\n{calls}', "sh", str(SCRIPT)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == [package(name, known) for name in SONAMES]


def test_this_machine_can_be_asked() -> None:
    assert all(".so" in name for name in missing_libraries())
