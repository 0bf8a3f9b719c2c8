from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from thrust_gui.desktop import clock as module
from thrust_gui.desktop.clock import SystemClock

if TYPE_CHECKING:
    from collections.abc import Callable

HOUR_NS = 3_600_000_000_000


class Machine:
    """The two clocks of a machine; reading them takes as long as a test says."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.awake_ns, self.slept_ns, self.held_up_ns = 5 * HOUR_NS, 2 * HOUR_NS, 0
        monkeypatch.setattr(module, "_restless_ns", self._reading(self._restless))
        monkeypatch.setattr(module, "_awake_ns", self._reading(lambda: self.awake_ns))

    def _restless(self) -> int:
        return self.awake_ns + self.slept_ns

    def _reading(self, of: Callable[[], int]) -> Callable[[], int]:
        def read() -> int:
            now = of()
            self.awake_ns += self.held_up_ns
            return now

        return read


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(monkeypatch)


def test_sleep_is_what_one_clock_is_ahead_of_the_other(machine: Machine) -> None:
    clock = SystemClock()
    assert clock.asleep_ms() == 2 * HOUR_NS // 1_000_000
    machine.awake_ns += HOUR_NS
    assert clock.asleep_ms() == 2 * HOUR_NS // 1_000_000
    machine.slept_ns += 10 * HOUR_NS
    assert clock.asleep_ms() == 12 * HOUR_NS // 1_000_000


def test_who_is_held_up_between_the_readings_finds_no_sleep(machine: Machine) -> None:
    clock = SystemClock()
    before = clock.asleep_ms()
    machine.held_up_ns = HOUR_NS
    assert clock.asleep_ms() == before
    machine.held_up_ns = 0
    assert clock.asleep_ms() == before


def test_the_time_of_day_is_not_asked(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.time_ns", lambda: pytest.fail("nobody's business"))
    assert SystemClock().asleep_ms() == machine.slept_ns // 1_000_000


def test_a_machine_that_runs_this_test_is_awake() -> None:
    clock = SystemClock()
    before = clock.asleep_ms()
    assert before >= 0
    until = clock.monotonic_ns() + 50_000_000
    while clock.monotonic_ns() < until:
        assert clock.asleep_ms() - before <= 32  # two steps of Windows' coarse clock


@pytest.mark.skipif(sys.platform != "linux", reason="time namespaces are Linux's")
def test_on_linux_it_is_the_clock_of_the_boot_that_tells() -> None:
    """In a namespace whose boot is put back by ten hours, as much sleep is found."""
    code = "from thrust_gui.desktop.clock import SystemClock as c; print(c().asleep_ms())"
    apart = [*("unshare", "--time", "--boottime", "36000", "--monotonic", "0"), "--"]
    if (
        not shutil.which("unshare")
        or subprocess.run([*apart, "true"], check=False, capture_output=True).returncode
    ):
        pytest.skip("no namespace of time may be made here")
    found = subprocess.run(
        [*apart, sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert int(found.stdout) - SystemClock().asleep_ms() == pytest.approx(36_000_000, abs=50)
