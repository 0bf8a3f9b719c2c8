"""The screen is kept on while the real program trains, as a desktop on a session bus sees it."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING, Final

import pytest

from tests.helpers.screen import Screen, program, until, virtual_screen
from tests.helpers.session_bus import Kind, SessionBus, session_bus

if TYPE_CHECKING:
    from pathlib import Path

PLAN: Final = """[plan]
sets=2
reps=1
rest_s=10
get_ready_s=3
tempo=1-0-3-1
[train]
setup_check=false
[guide]
caution_seen=true
"""
FAULTY: Final = """
import sys
from thrust_gui.__main__ import main
from thrust_gui.app.training import Trainer
tick, left = Trainer.tick, [1, 2, 3]
def faulty(self):
    state = tick(self)
    if left and state.current and state.current.begun:
        left.pop()
        raise LookupError("on purpose")
    return state
Trainer.tick = faulty
sys.exit(main())
"""

pytestmark = pytest.mark.window


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "settings.ini").write_text(PLAN, encoding="utf-8")
    return folder


def begin(screen: Screen, bus: SessionBus) -> None:
    """Start the workout; before it the screen is nobody's, with get ready it is ours."""
    screen.wait_for("Today")
    assert bus.desktop.told == []
    screen.press("space")
    screen.wait_for("Ready")
    until(lambda: bus.desktop.told == ["inhibit"], "the screen to be kept on")
    ((_, who, why),) = bus.desktop.held.values()
    assert (who, why) == ("Thrust", "A workout is under way")


def given_back(bus: SessionBus, how: str) -> None:
    until(lambda: bus.desktop.told == ["inhibit", how], f"the screen to be given back: {how}")
    assert not bus.desktop.held


def test_from_get_ready_until_the_summary_is_left(folder: Path) -> None:
    with (
        session_bus(Kind.GNOME) as bus,
        virtual_screen("1024x640") as screen,
        program(screen, folder, bus.environment) as running,
    ):
        begin(screen, bus)
        for moment in ("Lift", "Rest", "Ready", "Done:"):
            screen.wait_for(moment)
            assert bus.desktop.told == ["inhibit"]
            if moment == "Rest":
                screen.press("End")  # the next set now
        screen.press("Escape")
        screen.wait_for("Today")
        given_back(bus, "uninhibit")
        screen.press("ctrl+q")
        assert running.wait(timeout=20) == 0
        assert running.stdout is not None
        assert running.stdout.read() == ""


def test_leaving_in_the_middle_gives_it_back(folder: Path) -> None:
    with (
        session_bus() as bus,
        virtual_screen("1024x640") as screen,
        program(screen, folder, bus.environment),
    ):
        begin(screen, bus)
        screen.press("Escape")
        screen.wait_for("Today")
        given_back(bus, "uninhibit")


@pytest.mark.harm
@pytest.mark.parametrize(
    ("sent", "status", "how"),
    [
        (signal.SIGTERM, 0, "uninhibit"),
        (signal.SIGSEGV, -signal.SIGSEGV, "gone"),
        (signal.SIGKILL, -signal.SIGKILL, "gone"),
    ],
)
def test_the_end_of_the_program_gives_it_back(
    folder: Path, sent: signal.Signals, status: int, how: str
) -> None:
    """Asked to end in the middle of a set, crashed, and killed."""
    with (
        session_bus() as bus,
        virtual_screen("1024x640") as screen,
        program(screen, folder, bus.environment) as running,
    ):
        begin(screen, bus)
        screen.wait_for("Lift")
        running.send_signal(sent)
        assert running.wait(timeout=20) == status
        given_back(bus, how)


@pytest.mark.harm
def test_an_error_that_nobody_expected_keeps_the_set_going_and_the_screen_on(folder: Path) -> None:
    with (
        session_bus() as bus,
        virtual_screen("1024x640") as screen,
        program(screen, folder, bus.environment, ("-c", FAULTY)) as running,
    ):
        begin(screen, bus)
        screen.wait_for("Rest")
        assert "LookupError: on purpose" in (folder / "logs/errors.log").read_text(encoding="utf-8")
        assert bus.desktop.told == ["inhibit"]
        screen.press("ctrl+q")
        assert running.wait(timeout=20) == 0
        given_back(bus, "uninhibit")


@pytest.mark.harm
def test_a_bus_that_stands_still_holds_up_no_set(folder: Path) -> None:
    with (
        session_bus() as bus,
        virtual_screen("1024x640") as screen,
        program(screen, folder, bus.environment) as running,
    ):
        screen.wait_for("Today")
        bus.process.send_signal(signal.SIGSTOP)
        screen.press("space")
        for moment in ("Lift", "Rest"):
            screen.wait_for(moment)
        screen.press("ctrl+q")
        assert running.wait(timeout=20) == 0
        assert running.stdout is not None
        assert running.stdout.read() == ""
    assert bus.desktop.told == []
