from __future__ import annotations

import sys
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.app.test_review import workout
from tests.helpers.fakes import FakeClock
from tests.helpers.session_bus import Kind, session_bus
from thrust_gui.bootstrap.checks import all_checks, screen, timing
from thrust_gui.desktop.clock import SystemClock
from thrust_gui.desktop.folders import Folders
from thrust_gui.domain.records import LogContents
from thrust_gui.store.log import SqliteLog

if TYPE_CHECKING:
    from pathlib import Path

    from thrust_gui.domain.records import WorkoutRecord

on_a_bus = pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is asked on Linux")


@on_a_bus
def test_the_doctor_says_what_keeps_the_screen_on(monkeypatch: pytest.MonkeyPatch) -> None:
    with session_bus(Kind.GNOME) as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        found = screen()
    assert (found.ok, found.remedy) == (True, "")
    assert "org.gnome.SessionManager" in found.found
    assert bus.desktop.told == ["inhibit", "uninhibit"]


@on_a_bus
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


def test_the_doctor_knows_how_the_last_workout_went_and_the_last_month(tmp_path: Path) -> None:
    clock, folders = FakeClock(), Folders(tmp_path)
    old, last, by_hand = (
        workout(key, clock.today() - timedelta(days=ago), (12, 12))
        for key, ago in (("a", 29), ("b", 2), ("c", 0))
    )
    too_old = workout("d", clock.today() - timedelta(days=31), (12,))
    kept = [
        watched(too_old, (900.0, 900.0)),
        watched(old, (34.2, None), (5.0, 1200.0)),
        watched(last, (21.0, 0.0), (18.4, 2.0)),
        by_hand,
    ]
    with SqliteLog(folders.database, clock) as log:
        log.add(LogContents(bands=(), workouts=tuple(kept)))
    found = timing(folders, clock)
    assert (found.name, found.ok, found.remedy) == ("timing", True, "")
    assert found.found == (
        "last workout 2026-11-18: pictures at most 21 ms late, no gap in the sound; "
        "in 30 days: pictures at most 34 ms late, longest gap in the sound 1.2 s"
    )


def test_of_a_log_without_a_watched_set_the_doctor_says_nothing(tmp_path: Path) -> None:
    assert "nothing to say" in timing(Folders(tmp_path), FakeClock()).found


def test_a_log_that_cannot_be_read_is_the_databases_matter(tmp_path: Path) -> None:
    (tmp_path / "thrust.sqlite3").mkdir()
    found = timing(Folders(tmp_path), FakeClock())
    assert found.ok
    assert "nothing to say" in found.found


def watched(record: WorkoutRecord, *seen: tuple[float, float | None]) -> WorkoutRecord:
    """A workout whose sets came so late, and had such a gap."""
    sets = tuple(
        replace(each, late_ms=late_ms, gap_ms=gap_ms)
        for each, (late_ms, gap_ms) in zip(record.sets, seen, strict=True)
    )
    return replace(record, sets=sets)
