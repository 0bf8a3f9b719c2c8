from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.helpers.session_bus import Kind, session_bus
from thrust_gui.bootstrap.checks import all_checks, screen
from thrust_gui.desktop.clock import SystemClock
from thrust_gui.desktop.folders import Folders

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is asked on Linux")


def test_the_doctor_says_what_keeps_the_screen_on(monkeypatch: pytest.MonkeyPatch) -> None:
    with session_bus(Kind.GNOME) as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        found = screen()
    assert (found.ok, found.remedy) == (True, "")
    assert "org.gnome.SessionManager" in found.found
    assert bus.desktop.told == ["inhibit", "uninhibit"]


def test_the_doctor_says_that_nothing_does_which_hinders_no_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    found = screen()
    assert found.ok
    assert "may go dark" in found.found
    assert "sets go on all the same" in found.remedy


def test_it_is_one_of_the_things_the_doctor_looks_at(tmp_path: Path) -> None:
    assert screen in list(all_checks(Folders(tmp_path), SystemClock()))
