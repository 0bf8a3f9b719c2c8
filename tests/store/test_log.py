from __future__ import annotations

import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.store.records import FRIDAY, band, bare, calibration, rep, row_id, set_of, workout
from thrust_gui.app.ports import LogHealth
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.records import LogContents
from thrust_gui.domain.volume import DayVolume

if TYPE_CHECKING:
    from pathlib import Path

    from tests.store.conftest import Opening
    from thrust_gui.app.ports import Log
    from thrust_gui.store.log import SqliteLog


def test_it_is_the_log_of_the_ports(log: SqliteLog) -> None:
    port: Log = log
    assert port.health() == LogHealth()


def test_making_it_loads_no_sqlite_and_touches_nothing(path: Path) -> None:
    code = f"""
import sys
from pathlib import Path
from thrust_gui.desktop.clock import SystemClock
from thrust_gui.store.log import SqliteLog
log = SqliteLog(Path({str(path)!r}), SystemClock())
log.watch(print)
assert log.flush(1) and log.health().problem is None and log.notices() == ()
assert log.close()
assert not {{"sqlite3", "numpy", "PySide6"}} & set(sys.modules), "loaded too early"
"""
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)
    assert not path.parent.exists()


def test_questions_make_nothing(log: SqliteLog, path: Path) -> None:
    assert log.contents() == LogContents()
    assert log.workouts() == ()
    assert log.workout(row_id(1)) is None
    assert log.days(FRIDAY, FRIDAY) == ()
    assert log.first_day() is None
    assert log.ids() == frozenset()
    assert log.bands() == ()
    assert not path.parent.exists()


def test_a_log_just_made_is_empty(log: SqliteLog, path: Path) -> None:
    log.make_ready()
    assert path.exists()
    assert log.contents() == LogContents()
    assert log.first_day() is None
    assert log.notices() == ()


def test_what_is_saved_is_there_after_a_restart(opening: Opening) -> None:
    done = set_of(11, [rep(1), rep(2)])
    with opening() as log:
        log.save_workout(workout(1))
        log.save_set(row_id(1), replace(done, reps=(), completed_reps=0, tut_ms=0, hold_ms=0))
        for each in done.reps:
            log.save_rep(done.id, each)
    assert opening().contents().workouts == (workout(1, sets=[done]),)


def test_a_repetition_saved_twice_counts_once(log: SqliteLog) -> None:
    log.save_workout(workout(1))
    log.save_set(row_id(1), set_of(11))
    for _ in range(2):
        log.save_rep(row_id(11), rep(1))
    assert log.flush(5)
    assert log.workout(row_id(1)) == workout(1, sets=[set_of(11, [rep(1)])])


def test_a_set_has_exactly_the_repetitions_it_was_saved_with(log: SqliteLog) -> None:
    log.save_workout(workout(1))
    log.save_set(row_id(1), set_of(11, [rep(1), rep(2), rep(3, complete=False)]))
    log.save_set(row_id(1), set_of(11, [rep(1), rep(2)]))
    log.save_rep(row_id(11), rep(3))
    assert log.flush(5)
    found = log.workout(row_id(1))
    assert found is not None
    assert found.sets == (set_of(11, [rep(1), rep(2), rep(3)]),)


def test_a_deleted_workout_comes_back_whole(log: SqliteLog) -> None:
    kept = workout(1, sets=[set_of(11, [rep(1)]), set_of(12, [rep(1)], ordinal=2)])
    log.add(LogContents(workouts=(kept,)))
    log.mark_set(row_id(12), deleted=True)
    log.mark_workout(row_id(1), deleted=True)
    assert log.flush(5)
    assert log.contents() == LogContents()
    assert log.workout(row_id(1)) is None
    assert log.first_day() is None
    assert log.days(FRIDAY, FRIDAY) == ()
    log.mark_workout(row_id(1), deleted=False)
    assert log.flush(5)
    assert log.workout(row_id(1)) == replace(kept, sets=kept.sets[:1])
    log.mark_set(row_id(12), deleted=False)
    assert log.flush(5)
    assert log.workout(row_id(1)) == kept


def test_bands_are_kept_changed_deleted_and_brought_back(opening: Opening) -> None:
    pink, wide = band(1), band(2, 64)
    with opening() as log:
        log.save_band(wide)
        log.save_band(pink)
        log.save_band(replace(wide, colour="green", flat_length_mm=1040))
        log.mark_band(pink.id, deleted=True)
    with opening() as log:
        assert log.bands() == (replace(wide, colour="green", flat_length_mm=1040),)
        assert log.contents().bands == log.bands()
        assert log.ids() == {pink.id, wide.id}
        log.save_band(pink)
        assert log.flush(5)
        assert len(log.bands()) == 1, "saving takes no deletion back"
        log.mark_band(pink.id, deleted=False)
        assert log.flush(5)
        assert [each.id for each in log.bands()] == [pink.id, wide.id]


def test_calibrations_are_kept_deleted_and_brought_back(opening: Opening) -> None:
    mine, old, new = band(1), calibration(7, row_id(1)), calibration(8, row_id(1), 240.25)
    with opening() as log:
        assert log.calibrations() == ()
        log.save_band(mine)
        log.save_calibration(new)
        log.save_calibration(old)
    with opening() as log:
        assert log.calibrations() == log.contents().calibrations == (old, new)
        assert log.ids() == {mine.id, old.id, new.id}
        log.mark_calibration(new.id, deleted=True)
        log.save_calibration(new)
        assert log.flush(5)
        assert log.calibrations() == (old,), "saving takes no deletion back"
        log.mark_calibration(new.id, deleted=False)
        assert log.flush(5)
        assert log.calibrations() == (old, new)


def test_days_count_what_was_done(log: SqliteLog) -> None:
    saturday = FRIDAY + timedelta(days=1)
    early = workout(1, sets=[set_of(11, [rep(1), rep(2)]), set_of(12, ordinal=2)], hour=7)
    late = workout(2, sets=[set_of(21, [rep(1)])])
    begun = workout(3, saturday, sets=[set_of(31, [rep(1, complete=False)])])
    empty = workout(4, saturday + timedelta(days=1))
    log.add(LogContents(workouts=(early, late, begun, empty)))
    found = log.days(FRIDAY, FRIDAY + timedelta(days=9))
    assert tuple(replace(each, shares=()) for each in found) == (
        DayVolume(day=FRIDAY, sessions=2, sets=2, reps=3, tut_ms=18_000, hold_ms=6000),
        DayVolume(day=saturday, sessions=0, sets=0, reps=0, tut_ms=0, hold_ms=0),
    )
    assert log.days(saturday, saturday) == log.days(FRIDAY, saturday)[1:]


def test_workouts_newest_first_without_repetitions(log: SqliteLog) -> None:
    made = [
        workout(day * 10, FRIDAY - timedelta(days=day), [set_of(day * 10 + 1, [rep(1)])])
        for day in range(4)
    ]
    log.add(LogContents(workouts=tuple(made)))
    listed = [replace(each, sets=tuple(map(bare, each.sets))) for each in made]
    assert log.workouts() == tuple(listed)
    assert log.workouts(limit=2) == tuple(listed[:2])
    assert log.workouts(before=FRIDAY, limit=2) == tuple(listed[1:3])
    assert log.workouts(before=FRIDAY - timedelta(days=3)) == ()
    assert log.first_day() == FRIDAY - timedelta(days=3)


def test_two_workouts_of_a_day_newest_first(log: SqliteLog) -> None:
    early, late = workout(2, hour=7), workout(1, hour=18)
    log.add(LogContents(workouts=(late, early)))
    assert log.workouts() == (late, early)
    assert log.contents().workouts == (early, late)


def test_questions_from_many_threads_while_it_is_written(log: SqliteLog) -> None:
    log.save_workout(workout(1))
    log.save_set(row_id(1), set_of(11))
    assert log.flush(5)

    def ask(ordinal: int) -> bool:
        log.save_rep(row_id(11), rep(ordinal))
        found = log.workout(row_id(1))
        assert found is not None
        (done,) = found.sets
        return done.completed_reps == len(done.reps) and done.tut_ms == 6000 * len(done.reps)

    with ThreadPoolExecutor(8) as threads:
        assert all(threads.map(ask, range(1, 81)))
    assert log.flush(20)
    found = log.workout(row_id(1))
    assert found is not None
    assert found.sets == (set_of(11, map(rep, range(1, 81))),)


def test_ids_rise(log: SqliteLog) -> None:
    made = [log.new_id() for _ in range(100)]
    assert made == sorted(set(made))


def test_after_closing_nothing_is_added_and_questions_still_answered(log: SqliteLog) -> None:
    log.add(LogContents(workouts=(workout(1),)))
    assert log.close()
    assert log.close()
    with pytest.raises(Refusal, match="closed already"):
        log.add(LogContents(workouts=(workout(2),)))
    assert log.contents().workouts == (workout(1),)
    assert [each.name for each in log.path.parent.iterdir()] == ["thrust.sqlite3"]
    log.save_workout(workout(3))
    assert not log.close()


def test_making_it_ready_says_why_it_cannot_be(log: SqliteLog, path: Path) -> None:
    path.parent.write_text("a file where the folder should be")
    with pytest.raises(Refusal, match="is no folder, so nothing can be kept there"):
        log.make_ready()


def test_a_question_says_why_it_cannot_be_answered(log: SqliteLog, path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(Refusal, match="should be the log but is no file"):
        log.contents()


def test_a_log_that_cannot_be_brought_up_to_date_says_so(
    log: SqliteLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("thrust_gui.store.migrations.MIGRATIONS", (("this is no SQL",),))
    with pytest.raises(Refusal, match="does not take the log"):
        log.make_ready()
    monkeypatch.undo()
    log.make_ready()
    assert log.notices() == ()


def test_stamps_rise_across_processes(opening: Opening) -> None:
    one, other = opening(), opening()
    one.save_workout(workout(1))
    assert one.flush(20)
    for number in range(2, 8):
        log = other if number % 2 else one
        log.save_workout(workout(number))
        assert log.flush(20)
    with closing(sqlite3.connect(one.path)) as opened:
        rows = opened.execute("SELECT id FROM workout ORDER BY hlc").fetchall()
        (newest,) = opened.execute("SELECT max(hlc) FROM workout").fetchone()
        assert opened.execute("SELECT value FROM meta WHERE key = 'hlc'").fetchone() == (newest,)
    assert [each for (each,) in rows] == [row_id(number) for number in range(1, 8)]


def test_who_is_told_of_a_notice_may_ask_at_once(log: SqliteLog, path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"junk")
    answers = list[LogContents]()
    log.watch(lambda _: answers.append(log.contents()))
    assert log.contents() == LogContents()
    assert answers == [LogContents()]


def test_an_old_sqlite_is_refused(log: SqliteLog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sqlite3.sqlite_version_info", (3, 36, 0))
    with pytest.raises(Refusal, match=r"needs SQLite 3\.37 or newer"):
        log.make_ready()
