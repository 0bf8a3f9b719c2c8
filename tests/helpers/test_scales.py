"""The scales are tested: what is made is seen, and what is let go of is gone from them."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from tests.helpers.scales import Scales
from tests.helpers.screen import until

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qapp")


def weighed(scales: Scales) -> dict[str, int]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    found = scales.weigh()
    return {key: found[key] for key in ("qobjects", "timers", "running", "threads", "fds")}


def more(before: dict[str, int], after: dict[str, int]) -> dict[str, int]:
    return {key: after[key] - before[key] for key in after if after[key] != before[key]}


def test_a_timer_is_seen_and_that_it_runs() -> None:
    scales = Scales(())
    before = weighed(scales)
    timer = QTimer(interval=60_000)
    assert more(before, weighed(scales)) == {"qobjects": 1, "timers": 1}
    timer.start()
    assert more(before, weighed(scales)) == {"qobjects": 1, "timers": 1, "running": 1}
    assert "QTimer of NoneType 60000 ms" in scales.running(scales.qobjects())
    timer.stop()
    del timer
    assert weighed(scales) == before


def test_what_only_qt_holds_is_seen_below_its_root() -> None:
    root = QObject()
    scales = Scales((root,))
    before = weighed(scales)
    QObject(root).setObjectName("child")
    assert more(before, weighed(scales)) == {"qobjects": 1}
    root.findChildren(QObject)[0].deleteLater()
    assert weighed(scales) == before


def test_a_thread_and_a_file_are_seen(tmp_path: Path) -> None:
    scales, done = Scales(()), threading.Event()
    threads = [threading.Thread(target=done.wait) for _ in range(3)]
    before = weighed(scales)
    for thread in threads:
        thread.start()
    with (tmp_path / "file").open("w", encoding="utf-8"):
        after = weighed(scales)
    assert after["fds"] == before["fds"] + 1
    assert after["threads"] > before["threads"]  # others, of earlier tests, may just be ending
    done.set()
    for thread in threads:
        thread.join()
    assert weighed(scales)["fds"] == before["fds"]
    most = after["threads"] - len(threads)  # the system takes a moment to let a thread go
    until(lambda: weighed(scales)["threads"] <= most, "the threads to be gone")
