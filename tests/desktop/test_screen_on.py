"""The screen kept on, as a desktop on a session bus sees it."""

from __future__ import annotations

import gc
import signal
import subprocess
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from tests.helpers.screen import until
from tests.helpers.session_bus import Kind, session_bus
from thrust_gui.desktop.screen_on import _introduced, screen_on

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is asked on Linux")

HOLDING = """
import sys
from thrust_gui.desktop.screen_on import screen_on
with screen_on("Thrust", "A workout is under way") as means:
    print(means, flush=True)
    {then}
"""


@pytest.mark.parametrize("kind", Kind)
def test_it_is_asked_for_in_our_name_and_given_back(
    monkeypatch: pytest.MonkeyPatch, kind: Kind
) -> None:
    with session_bus(kind) as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        for _ in range(2):
            with screen_on("Thrust", "A workout is under way") as means:
                assert means == kind.value
                ((_, program, reason),) = bus.desktop.held.values()
                assert (program, reason) == ("Thrust", "A workout is under way")
            until(lambda: not bus.desktop.held, "the screen to be given back")
        assert bus.desktop.told == ["inhibit", "uninhibit"] * 2


def test_without_a_bus_there_is_no_means_and_no_harm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    with screen_on("Thrust", "") as means:
        assert means == ""


def test_a_bus_that_nobody_listens_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nobody")
    with screen_on("Thrust", "") as means:
        assert means == ""


def test_a_desktop_that_does_not_answer_is_left_in_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with session_bus(deaf=True) as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        with screen_on("Thrust", "") as means:
            assert means == ""
        until(lambda: bus.desktop.told == ["inhibit", "gone"], "the connection to be closed")
    gc.collect()  # a connection left open would warn now, and fail the test


def test_a_bus_that_goes_away_meanwhile_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    with session_bus() as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        with screen_on("Thrust", "") as means:
            assert means
            bus.process.kill()
            bus.process.wait()


@pytest.mark.parametrize(
    ("then", "status"),
    [
        ("raise LookupError", 1),
        ("__import__('os').abort()", -signal.SIGABRT),
        ("sys.stdin.read()", -signal.SIGKILL),
    ],
)
@pytest.mark.harm
def test_it_ends_with_the_process_however_that_ends(then: str, status: int) -> None:
    with (
        session_bus() as bus,
        subprocess.Popen(
            [sys.executable, "-c", HOLDING.format(then=then)],
            env=bus.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as process,
    ):
        assert process.stdout is not None
        assert process.stdout.readline().strip() == Kind.FREEDESKTOP.value
        assert bus.desktop.told[0] == "inhibit"
        if status == -signal.SIGKILL:
            process.kill()
        assert process.wait(20) == status
        until(lambda: not bus.desktop.held, "the screen to be given back")
        assert bus.desktop.told[1] == ("uninhibit" if status > 0 else "gone")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_are_left_to_wakepy(platform: str) -> None:
    assert _introduced("Thrust", "", ExitStack(), platform) is None
