from __future__ import annotations

import threading
from contextlib import contextmanager
from queue import SimpleQueue
from typing import TYPE_CHECKING

import pytest

from thrust_gui.desktop.awake import ScreenAwake, ask_desktop

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

LONG_S = 600.0


class Screen:
    """Says when it was kept on and let go, and on which thread."""

    def __init__(self, linger_s: float = LONG_S) -> None:
        self.told: SimpleQueue[str] = SimpleQueue()
        self.threads: set[int] = set()
        self.answers = threading.Event()
        self.answers.set()
        self.awake = ScreenAwake(self.on, linger_s)

    @contextmanager
    def on(self) -> Generator[None]:
        self.threads.add(threading.get_ident())
        self.answers.wait()
        self.told.put("on")
        yield
        self.threads.add(threading.get_ident())
        self.told.put("off")

    def tells(self, *expected: str) -> bool:
        return [self.told.get(timeout=10) for _ in expected] == list(expected)


@pytest.fixture
def screen() -> Iterator[Screen]:
    screen = Screen()
    yield screen
    screen.answers.set()
    screen.awake.close()


def test_it_is_kept_on_and_released_on_one_other_thread(screen: Screen) -> None:
    screen.awake.keep()
    assert screen.tells("on")
    screen.awake.release()
    assert screen.tells("off")
    screen.awake.keep()
    screen.awake.release()
    assert screen.tells("on", "off")
    assert len(screen.threads) == 1
    assert threading.get_ident() not in screen.threads


def test_asked_twice_it_is_asked_for_once(screen: Screen) -> None:
    screen.awake.keep()
    screen.awake.keep()
    screen.awake.release()
    screen.awake.release()
    screen.awake.keep()
    assert screen.tells("on", "off", "on")


def test_it_lingers_before_it_lets_go() -> None:
    screen = Screen(linger_s=0.01)
    screen.awake.keep()
    screen.awake.linger()
    assert screen.tells("on", "off")
    screen.awake.linger()
    screen.awake.keep()
    assert screen.tells("on")
    screen.awake.close()


def test_what_moves_again_is_kept_on(screen: Screen) -> None:
    screen.awake.keep()
    screen.awake.linger()
    screen.awake.keep()
    screen.awake.close()
    assert screen.tells("on", "off")


def test_a_desktop_that_does_not_answer_holds_nobody_up(screen: Screen) -> None:
    screen.answers.clear()
    screen.awake.keep()
    screen.awake.linger()
    screen.awake.release()
    screen.awake.close()
    screen.answers.set()
    assert screen.tells("on", "off")


def test_where_nothing_was_kept_on_nothing_is_begun_and_ended() -> None:
    screen = Screen()
    before = threading.active_count()
    screen.awake.release()
    screen.awake.close()
    assert threading.active_count() == before
    assert screen.told.empty()


def test_the_desktop_is_what_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "1")
    with ask_desktop("Thrust", "A workout is under way") as means:
        assert means
