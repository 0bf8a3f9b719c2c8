"""The training log on disk. Making it costs nothing; SQLite is loaded when it is first used."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from thrust_gui.app.transfer import BatchInfo, never, unheard
from thrust_gui.domain.compat import override
from thrust_gui.store.bands import BandsInLog
from thrust_gui.store.change import (
    AddAll,
    Erase,
    KeepUnderWay,
    MarkBatch,
    MarkSet,
    MarkWorkout,
    SaveRep,
    SaveSet,
    SaveWorkout,
    TakeStep,
    TurnStep,
)
from thrust_gui.store.health import HealthBoard
from thrust_gui.store.ids import Ids
from thrust_gui.store.tuning import Tuning

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from thrust_gui.app.ports import Clock, LogHealth
    from thrust_gui.app.transfer import BatchRecord, Cancelled, Progress
    from thrust_gui.domain.edits import Step
    from thrust_gui.domain.history import DayLine, HistoryFilter, Kinds
    from thrust_gui.domain.message import Message
    from thrust_gui.domain.records import (
        LogContents,
        RepRecord,
        SetRecord,
        WorkoutRecord,
    )
    from thrust_gui.domain.trends import Period, WorkSums
    from thrust_gui.domain.volume import DayVolume
    from thrust_gui.domain.workout.under_way import UnderWay
    from thrust_gui.store.change import Change
    from thrust_gui.store.engine import Engine
    from thrust_gui.store.restoring import LogBackups

CLOSING_S = 15.0
"""Enough for a slow disk; one that does not write at all is given up at once."""


class SqliteLog(BandsInLog):
    """`app.ports.Log` over one SQLite file; every method may be called from any thread.

    Nothing is read or made before the first use, or `start`. Questions make nothing: where there is
    no file yet, the log is empty.
    """

    def __init__(self, path: Path, clock: Clock, tuning: Tuning | None = None) -> None:
        self._path = path
        self._clock = clock
        self._tuning = tuning or Tuning()
        self._ids = Ids(clock)
        self._board = HealthBoard()
        self._lock = threading.Lock()
        self._built: Engine | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def path(self) -> Path:
        """Where the log is."""
        return self._path

    def start(self) -> None:
        """Have the file made, checked thoroughly and kept open; then the day's backup made.

        Returns at once; what goes wrong is in `health`, what was found in `notices`.
        """
        self._engine().start()

    def make_ready(self) -> None:
        """Make or open the file here and now; for those who want to know at once.

        Raises:
            Refusal: that cannot be done; says why, and what to do.
        """
        self._engine().make_ready()

    def notices(self) -> tuple[Message, ...]:
        """What the lifter should know, such as a damaged file that was set aside."""
        return self._board.notices

    @property
    def backups(self) -> LogBackups:
        """The backups of this log."""
        from thrust_gui.store.restoring import LogBackups  # noqa: PLC0415 - loads SQLite, late

        return LogBackups(self._path, self._engine, self._board)

    def new_id(self) -> str:
        """A new UUIDv7, greater than any before."""
        return self._ids.new()

    def close(self, timeout_s: float = CLOSING_S) -> bool:
        """Write what can be written, stop, close the file. Whether everything is durable."""
        with self._lock:
            built = self._built
        return built is None or built.close(timeout_s)

    def erase(self, *others: Path) -> None:
        """Delete the log with its copies and all that lies beside, and these files; begin anew.

        Raises:
            Refusal: not everything could be deleted; says what.
        """
        self._engine().writer.put_and_wait(Erase(others))

    def parting(self) -> Message | None:
        """After closing: what became of records that could not be saved, where there were any."""
        return self._board.parting

    def save_workout(self, workout: WorkoutRecord) -> None:
        """Insert or replace a workout's own row."""
        self._put(SaveWorkout(workout))

    def save_set(self, workout_id: str, record: SetRecord) -> None:
        """Insert or replace a set with exactly the repetitions of the record."""
        self._put(SaveSet(workout_id, record))

    def save_rep(self, set_id: str, rep: RepRecord) -> None:
        """Insert or replace one repetition, and add it to the totals of its set if it is new."""
        self._put(SaveRep(set_id, rep))

    def mark_workout(self, workout_id: str, *, deleted: bool) -> None:
        """Delete a workout with its sets, or take that back."""
        self._put(MarkWorkout(workout_id, deleted))

    def mark_set(self, set_id: str, *, deleted: bool) -> None:
        """Delete a set, or take that back."""
        self._put(MarkSet(set_id, deleted))

    def keep_under_way(self, kept: UnderWay | None) -> None:
        """Keep what is under way, or that nothing is."""
        self._put(KeepUnderWay(kept))

    def under_way(self) -> UnderWay | None:
        """What was under way when it was last written down."""
        return self._engine().reader.under_way()

    def add(
        self,
        contents: LogContents,
        batch: BatchInfo = BatchInfo(),  # noqa: B008 - frozen, so one may serve all
        progress: Progress = unheard,
        cancelled: Cancelled = never,
    ) -> BatchRecord | None:
        """Import what is not in the log yet, in one transaction; waits for it.

        Raises:
            Refusal: it could not be written; nothing was.
            CalledOffError: it was stopped; nothing was written.
        """
        engine, batch_id = self._engine(), self._ids.new()
        at_ms = self._clock.utc_ms()
        engine.writer.put_and_wait(
            AddAll(contents, at_ms, batch_id, batch, progress=progress, cancelled=cancelled)
        )
        return engine.reader.batch(batch_id)

    def batches(self) -> tuple[BatchRecord, ...]:
        """The imports that were made, newest first, those taken back included."""
        return self._engine().reader.batches()

    def mark_batch(self, batch_id: str, *, deleted: bool) -> None:
        """Take an import back whole, or make it again."""
        self._put(MarkBatch(batch_id, deleted))

    def flush(self, timeout_s: float) -> bool:
        """Wait until everything queued so far is durable; False if that takes longer."""
        with self._lock:
            built = self._built
        return built is None or built.writer.flush(timeout_s)

    def health(self) -> LogHealth:
        """How the log is doing now."""
        return self._board.health

    def watch(self, listener: Callable[[LogHealth], None]) -> None:
        """Tell a listener of each change of health or notice, on the thread that finds it."""
        self._board.watch(listener)

    def days(self, first: date, last: date) -> tuple[DayVolume, ...]:
        """Volume by local date, both ends included, oldest first; only days with a set."""
        return self._engine().reader.days(first, last)

    def first_day(self) -> date | None:
        """The date of the oldest workout, or None in an empty log."""
        return self._engine().reader.first_day()

    def work(self, first: date, last: date, period: Period) -> tuple[WorkSums, ...]:
        """Sets with a complete repetition between two dates, alike ones summed by period."""
        return self._engine().reader.work(first, last, period)

    def workouts(self, *, before: date | None = None, limit: int = 50) -> tuple[WorkoutRecord, ...]:
        """The newest workouts (those before a local date), newest first, with sets but no reps."""
        return self._engine().reader.workouts(before, limit)

    def workout(self, workout_id: str) -> WorkoutRecord | None:
        """One workout with all its sets and repetitions."""
        return self._engine().reader.workout(workout_id)

    def take_step(self, step: Step, *, keep: int) -> None:
        """Carry out a change by hand and keep it with the way back, in one transaction."""
        self._put(TakeStep(step, keep))

    def turn_step(self, step: Step, *, undone: bool) -> None:
        """Take a kept step back, or make it again, in one transaction."""
        self._put(TurnStep(step, undone))

    def steps(self) -> tuple[Step, ...]:
        """The kept steps, oldest first."""
        return self._engine().reader.steps()

    def outline(self, wanted: HistoryFilter) -> tuple[DayLine, ...]:
        """What the workouts that a filter lets through come to, day by day, newest first."""
        return self._engine().reader.outline(wanted)

    def between(self, first: date, last: date, wanted: HistoryFilter) -> tuple[WorkoutRecord, ...]:
        """Those of them on some days, both ends included, newest first, with sets but no reps."""
        return self._engine().reader.between(first, last, wanted)

    def kinds(self) -> Kinds:
        """The bands and movements that sets were done with, the most used first."""
        return self._engine().reader.kinds()

    def contents(self) -> LogContents:
        """The whole log, workouts oldest first."""
        return self._engine().reader.contents()

    def ids(self) -> frozenset[str]:
        """All ids (bands, calibrations, workouts, sets), deleted ones too: what an import skips."""
        return self._engine().reader.ids()

    @override
    def _put(self, change: Change) -> None:
        self._engine().writer.put(change)

    @override
    def _engine(self) -> Engine:
        with self._lock:
            if self._built is None:
                from thrust_gui.store.engine import build  # noqa: PLC0415 - loads SQLite, late

                self._built = build(
                    self._path,
                    clock=self._clock,
                    board=self._board,
                    new_id=self._ids.new,
                    tuning=self._tuning,
                )
            return self._built
