"""The set-up script on machines that lack this or that, each made of a few stand-in commands."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a script for sh")

ROOT: Final = Path(__file__).resolve().parents[2]
REAL: Final = ("cat", "cksum", "dirname", "mkdir", "rm", "sed", "sh", "sort", "tail", "touch", "tr")
PROGRAMS: Final = (
    *("Xvfb", "xdotool", "pulseaudio", "parec", "sox", "pdftoppm", "rsvg-convert", "dbus-daemon"),
)

RECORD: Final = 'echo "$(basename "$0") $*" >>"$CALLS"'


@dataclass
class Machine:
    """A checkout and a PATH with nothing on it but what a test puts there."""

    root: Path
    calls: list[str] = field(default_factory=list[str])

    def __post_init__(self) -> None:
        (self.root / "scripts").mkdir(parents=True)
        (self.root / "bin").mkdir()
        shutil.copy(ROOT / "scripts" / "setup.sh", self.root / "scripts")
        for name in ("uv.lock", "pyproject.toml"):
            (self.root / name).write_text("of this version", encoding="utf-8")
        for name in (*REAL, "basename", "env"):
            real = shutil.which(name)
            assert real, name
            (self.root / "bin" / name).symlink_to(real)
        self.has("uname", "echo Linux")
        self.has("ldd")
        self.has("id", "echo 1000")
        for name in PROGRAMS:
            self.has(name)

    def has(self, name: str, does: str = ":") -> None:
        """Put a command there; `does` is its shell text."""
        file = self.root / "bin" / name
        file.write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
        file.chmod(0o755)

    def lacks(self, name: str) -> None:
        (self.root / "bin" / name).unlink()

    def is_synced(self, purpose: str = "test") -> None:
        """As after a first run."""
        python = self.root / ".venv" / "bin" / "python"
        python.parent.mkdir(parents=True)
        python.write_text("#!/bin/sh\n", encoding="utf-8")
        python.chmod(0o755)
        stamp = self.root / ".venv" / f".ready-{purpose}"
        command = "cat uv.lock pyproject.toml | cksum"
        sums = subprocess.run(["sh", "-c", command], cwd=self.root, capture_output=True, check=True)
        stamp.write_bytes(sums.stdout)

    def lacks_libraries(self, *names: str) -> None:
        """Until a package manager ran, the loader does not find these."""
        lines = "; ".join(f'echo "\t{name} => not found"' for name in names)
        self.has("ldd", f'[ -e "{self.root}/installed" ] || {{ {lines}; }}')

    def set_up(self, purpose: str = "test") -> tuple[int, str]:
        calls = self.root / "calls"
        done = subprocess.run(
            [self.root / "scripts" / "setup.sh", purpose],
            env={
                "PATH": str(self.root / "bin"),
                "HOME": str(self.root / "home"),
                "CALLS": str(calls),
            },
            capture_output=True,
            text=True,
            check=False,
        )
        self.calls = calls.read_text(encoding="utf-8").splitlines() if calls.exists() else []
        return done.returncode, done.stderr


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path / "checkout")


def test_it_is_silent_where_all_is_there(machine: Machine) -> None:
    machine.is_synced()
    assert machine.set_up() == (0, "")
    assert machine.set_up("run") == (0, "")


INSTALLS: Final = f'{RECORD}; [ "$1" = update ] || touch "{{root}}/installed"'

LIBRARIES: Final = ("libEGL.so.1", "libxkbcommon-x11.so.0", "libgssapi_krb5.so.2")
NAMES: Final = {
    "apt-get": "libegl1 libgssapi-krb5-2 libxkbcommon-x11-0",
    "dnf": "libEGL.so.1()(64bit) libgssapi_krb5.so.2()(64bit) libxkbcommon-x11.so.0()(64bit)",
    "pacman": "krb5 libglvnd libxkbcommon-x11",
}
INSTALL: Final = {
    "apt-get": "apt-get install -y --no-install-recommends",
    "dnf": "dnf install -y",
    "pacman": "pacman -S --needed --noconfirm",
}


@pytest.mark.parametrize("manager", ["apt-get", "dnf", "pacman"])
def test_the_administrator_gets_what_is_missing(machine: Machine, manager: str) -> None:
    machine.is_synced()
    machine.lacks_libraries(*LIBRARIES)
    machine.has("id", "echo 0")
    machine.has(manager, INSTALLS.format(root=machine.root))
    assert machine.set_up("run")[0] == 0
    assert machine.calls == [f"{INSTALL[manager]} {NAMES[manager]}"]


@pytest.mark.parametrize("manager", ["apt-get", "dnf", "pacman"])
def test_others_are_told_the_exact_command(machine: Machine, manager: str) -> None:
    machine.is_synced()
    machine.lacks_libraries("libEGL.so.1")
    machine.has(manager, RECORD)
    code, said = machine.set_up("run")
    package = {"apt-get": "libegl1", "dnf": "'libEGL.so.1()(64bit)'", "pacman": "libglvnd"}[manager]
    assert code == 1
    assert f"sudo {INSTALL[manager]} {package}\n" in said
    assert "only an administrator may install" in said
    assert machine.calls == []


def test_sudo_without_a_password_is_used(machine: Machine) -> None:
    machine.is_synced()
    machine.lacks_libraries("libEGL.so.1")
    machine.has("apt-get", INSTALLS.format(root=machine.root))
    machine.has("sudo", '[ "$1" = -n ] || exit 1; shift; exec "$@"')
    machine.has("true")
    assert machine.set_up("run")[0] == 0
    assert machine.calls == [f"{INSTALL['apt-get']} libegl1"]


def test_package_lists_are_fetched_only_when_they_are_needed(machine: Machine) -> None:
    machine.is_synced()
    machine.lacks("sox")
    machine.has("id", "echo 0")
    machine.has(
        "apt-get",
        f'{RECORD}; root="{machine.root}"\n'
        '[ "$1" != update ] || exec touch "$root/lists"\n'
        '[ -e "$root/lists" ] || exit 100\n'
        'cat "$root/bin/Xvfb" >"$root/bin/sox" && chmod +x "$root/bin/sox"',
    )
    (machine.root / "bin" / "chmod").symlink_to(shutil.which("chmod") or "")
    assert machine.set_up()[0] == 0
    install = f"{INSTALL['apt-get']} sox"
    assert machine.calls == [install, "apt-get update -q", install]


def test_a_failed_installation_says_why_and_stops(machine: Machine) -> None:
    machine.is_synced()
    machine.lacks("sox")
    machine.has("id", "echo 0")
    machine.has("apt-get", "echo 'E: the mirror is down'; exit 100")
    code, said = machine.set_up()
    assert code == 1
    assert "E: the mirror is down" in said
    assert "These could not be installed: sox" in said


def test_what_stays_missing_is_named(machine: Machine) -> None:
    machine.is_synced()
    machine.lacks_libraries("libEGL.so.1")
    machine.has("id", "echo 0")
    machine.has("apt-get", ":")
    code, said = machine.set_up("run")
    assert code == 1
    assert "Still missing after the installation: libEGL.so.1" in said


def test_without_a_package_manager_it_asks(machine: Machine) -> None:
    machine.is_synced()
    machine.lacks("xdotool")
    code, said = machine.set_up()
    assert code == 1
    assert "Please install these with your system's package manager: xdotool" in said


UV: Final = (
    """
case "$1" in
  --version) echo "uv {version}" ;;
  sync) """
    + RECORD
    + """; mkdir -p .venv/bin; cat "{root}/bin/Xvfb" >.venv/bin/python
  chmod 755 .venv/bin/python ;;
esac
"""
)


@pytest.mark.parametrize(
    ("purpose", "call"),
    [
        ("run", "uv sync --locked --no-dev --inexact --compile-bytecode"),
        ("test", "uv sync --locked --compile-bytecode"),
    ],
)
def test_packages_are_brought_to_the_lock_once(machine: Machine, purpose: str, call: str) -> None:
    machine.has("uv", UV.format(version="0.8.1 (x)", root=machine.root))
    (machine.root / "bin" / "chmod").symlink_to(shutil.which("chmod") or "")
    assert machine.set_up(purpose)[0] == 0
    assert machine.calls == [call]
    assert machine.set_up(purpose)[0] == 0
    assert machine.calls == [call]
    (machine.root / "uv.lock").write_text("of the next version", encoding="utf-8")
    assert machine.set_up(purpose)[0] == 0
    assert machine.calls == [call, call]


def test_a_uv_too_old_for_the_lock_is_passed_over_for_a_private_one(machine: Machine) -> None:
    machine.has("uv", UV.format(version="0.4.30", root=machine.root))
    new = UV.format(version="0.13.9", root=machine.root)
    (machine.root / "new-uv").write_text(f"#!/bin/sh\n{new}", encoding="utf-8")
    machine.has(
        "python3",
        f'[ "$2" = venv ] || exit 1; mkdir -p "$3/bin"; cp "{machine.root}/new-uv" "$3/bin/uv"\n'
        'chmod +x "$3/bin/uv"; cp "$0" "$3/bin/python"; '
        f"echo '#!/bin/sh\n{RECORD}' >\"$3/bin/python\"",
    )
    for name in ("cp", "chmod"):
        (machine.root / "bin" / name).symlink_to(shutil.which(name) or "")
    assert machine.set_up()[0] == 0
    assert machine.calls == [
        "python -m pip install --quiet --disable-pip-version-check uv>=0.8",
        "uv sync --locked --compile-bytecode",
    ]
    assert os.access(machine.root / ".cache" / "uv" / "bin" / "uv", os.X_OK)


def test_with_no_way_to_uv_it_says_so(machine: Machine) -> None:
    code, said = machine.set_up()
    assert code == 1
    assert "uv could not be installed. Please install it by hand" in said
