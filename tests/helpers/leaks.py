"""What a test leaves behind fails it: running timers and threads, and top-level widgets.

Whoever makes a timer or a thread is noted, so that the failure names the line.
"""

from __future__ import annotations

import gc
import sys
import threading
import weakref
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from types import FrameType

PATIENCE_MS: Final = 2_000
ROOT: Final = Path(__file__).resolve().parents[2]


class Makers:
    """Notes who made what, as long as it lives."""

    def __init__(self) -> None:
        self._made: list[tuple[weakref.ref[object], str]] = []

    @contextmanager
    def noting(self, *kinds: type[Any]) -> Generator[None]:
        """Note each object of these classes."""
        with pytest.MonkeyPatch.context() as patch:
            for kind in kinds:
                self._patch(patch, kind)
            yield

    def _patch(self, patch: pytest.MonkeyPatch, kind: type[Any]) -> None:
        original: Callable[..., None] = kind.__init__

        def init(this: object, *args: object, **named: object) -> None:
            self._made.append((weakref.ref(this), _place(sys._getframe(1))))
            original(this, *args, **named)

        patch.setattr(kind, "__init__", init)

    def made(self) -> Iterator[tuple[object, str]]:
        """Everything made that is still there, with the line that did it."""
        for ref, place in self._made:
            this = ref()
            if this is not None:
                yield this, place


def _place(frame: FrameType) -> str:
    """The innermost line of ours that led to this call; of a library, if none did."""
    here: FrameType | None = frame
    while here is not None:
        path = Path(here.f_code.co_filename)
        if path.is_relative_to(ROOT) and "site-packages" not in path.parts:
            return f"{path.relative_to(ROOT)}:{here.f_lineno}"
        here = here.f_back
    return f"{frame.f_code.co_filename}:{frame.f_lineno}"


def _running(thing: object) -> bool:
    match thing:
        case threading.Thread():
            if not thing.is_alive():
                return False
            thing.join(PATIENCE_MS / 1000 if not thing.daemon else 0.2)
            return thing.is_alive()
        case QThread():
            return isValid(thing) and not thing.wait(PATIENCE_MS)
        case QTimer():
            return isValid(thing) and thing.isActive()
        case _:
            return False


def _top_levels() -> set[QWidget]:
    return set(QApplication.topLevelWidgets()) if QApplication.instance() else set()


def _describe(widget: QWidget) -> str:
    kind = type(widget)
    name = f" “{widget.objectName()}”" if widget.objectName() else ""
    return f"widget {kind.__module__}.{kind.__qualname__}{name} (give it to qtbot.addWidget)"


def _settle() -> None:
    """Let what was deleted go: deferred deletions, and rings of references."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


def leftovers(makers: Makers, before: set[QWidget]) -> list[str]:
    """One line for everything that should be gone; empty if all is."""
    if _top_levels() - before or any(isinstance(thing, QObject) for thing, _ in makers.made()):
        _settle()
    found = [
        f"{type(thing).__name__} made at {place}"
        for thing, place in makers.made()
        if _running(thing)
    ]
    found += [_describe(widget) for widget in _top_levels() - before if isValid(widget)]
    if not QThreadPool.globalInstance().waitForDone(PATIENCE_MS):
        found.append("work on the global thread pool")
    return found


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Thousands of collected tests live to the end: they need no look after each one of them."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _nothing_left_behind() -> Iterator[None]:
    before, makers = _top_levels(), Makers()
    with makers.noting(QTimer, QThread, threading.Thread):
        yield
    if found := leftovers(makers, before):
        pytest.fail("Left behind:\n" + "\n".join(found), pytrace=False)
