"""What the outside must offer. The rooms beside each other meet here and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, TypeVar

from thrust_gui.app.band_log import BandLog
from thrust_gui.app.output import Output
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from thrust_gui.app.settings import Settings, SoundMode
    from thrust_gui.app.transfer import BatchInfo, BatchRecord, Cancelled, Progress
    from thrust_gui.domain.edits import Step
    from thrust_gui.domain.history import DayLine, HistoryFilter, Kinds
    from thrust_gui.domain.records import (
        LogContents,
        RepRecord,
        SetRecord,
        WorkoutRecord,
    )
    from thrust_gui.domain.timeline import Timeline
    from thrust_gui.domain.trends import Period, WorkSums
    from thrust_gui.domain.volume import DayVolume
    from thrust_gui.domain.workout.under_way import UnderWay

T = TypeVar("T")


class Clock(Protocol):
    """The only one who tells the time of day, and how much time has passed."""

    def utc_ms(self) -> int:
        """Milliseconds since 1970, UTC."""
        ...

    def utc_offset_min(self) -> int:
        """The local offset from UTC now, in minutes; east is positive."""
        ...

    def today(self) -> date:
        """The local calendar date now."""
        ...

    def monotonic_ns(self) -> int:
        """Nanoseconds from an arbitrary origin; never goes back, stands still in sleep."""
        ...

    def asleep_ms(self) -> int:
        """How long the machine has slept so far, by clocks that nobody sets; never goes back."""
        ...


class Source(StrEnum):
    """What the position of a set is read from; another device is not the chosen one."""

    DEVICE = "device"
    OTHER_DEVICE = "other_device"
    MUTED = "muted"
    NO_DEVICE = "no_device"
    LOST = "lost"


class CuePlayer(Output, Protocol):
    """Plays a timeline's cues and says where on it we are. It is the clock of a set.

    Positions are frames of the timeline. With sound they are those of the samples that are heard;
    without, of a monotonic clock going on from the same place.
    """

    def play(self, timeline: Timeline, frame: int = 0, *, paused: bool = False) -> None:
        """Play from a frame, instead of whatever was playing; or stand there, ready to resume."""
        ...

    def rescore(self, timeline: Timeline) -> None:
        """Go on in a timeline that is the same up to the position; neither stops nor moves it.

        What begins after the position is heard as it says there; what begins on it, at once.
        """
        ...

    def pause(self) -> None:
        """Silence at once; the position stands still."""
        ...

    def resume(self) -> None:
        """Go on from where it stands."""
        ...

    def stop(self) -> None:
        """Play nothing more and forget the timeline."""
        ...

    def position(self) -> int:
        """The frame we are at; never goes back while one timeline plays."""
        ...

    def source(self) -> Source:
        """What the position is read from now."""
        ...

    def gap_ms(self) -> float | None:
        """The longest time without the sound that was due, since `play`; None while it is off."""
        ...

    def set_sound(self, *, mode: SoundMode, level: int) -> None:
        """What is heard, and its level in per cent; takes effect at once, position unmoved."""
        ...


@dataclass(frozen=True, slots=True)
class LogHealth:
    """How the log is doing.

    Attributes:
        waiting: records kept in memory because they could not be written yet.
        problem: what is wrong and what to do, or None while all is well.
    """

    waiting: int = 0
    problem: Message | None = None

    @property
    def said(self) -> Message | None:
        """The problem, and what becomes of the records that wait; None while all is well."""
        if self.problem is None or not self.waiting:
            return self.problem
        return Message(
            QT_TRANSLATE_NOOP(
                "messages", "{problem} What you train meanwhile is kept, and saved when it can be."
            ),
            {"problem": self.problem},
        )


class Log(BandLog, Protocol):
    """The training log.

    Writes are queued and return at once; they are carried out in order, each durable before the
    next, and retried while they fail. Reads come from what is committed, skip what was deleted, and
    may be made from any thread.
    """

    def save_workout(self, workout: WorkoutRecord) -> None:
        """Insert or replace a workout's own row; its sets are left alone."""
        ...

    def save_set(self, workout_id: str, record: SetRecord) -> None:
        """Insert or replace a set with exactly the repetitions of the record."""
        ...

    def save_rep(self, set_id: str, rep: RepRecord) -> None:
        """Insert or replace one repetition, and add it to the totals of its set if it is new."""
        ...

    def mark_workout(self, workout_id: str, *, deleted: bool) -> None:
        """Delete a workout with its sets, or take that back."""
        ...

    def mark_set(self, set_id: str, *, deleted: bool) -> None:
        """Delete a set, or take that back."""
        ...

    def keep_under_way(self, kept: UnderWay | None) -> None:
        """Keep what is under way instead of what was; None: nothing is. Deletes no records."""
        ...

    def under_way(self) -> UnderWay | None:
        """What was under way when it was last written down; None where nothing was."""
        ...

    def flush(self, timeout_s: float) -> bool:
        """Wait until everything queued so far is durable; False if that was not reached in time."""
        ...

    def health(self) -> LogHealth:
        """How the log is doing now."""
        ...

    def watch(self, listener: Callable[[LogHealth], None]) -> None:
        """Tell a listener of each change of health; it is called on the writer's thread."""
        ...

    def days(self, first: date, last: date) -> tuple[DayVolume, ...]:
        """Volume by local date, both ends included, oldest first; only days with a set."""
        ...

    def first_day(self) -> date | None:
        """The date of the oldest workout, or None in an empty log."""
        ...

    def work(self, first: date, last: date, period: Period) -> tuple[WorkSums, ...]:
        """Sets with a complete repetition from `first` to `last`, alike ones summed by period.

        Oldest period first. `first` is the first day of a period; weeks are counted from it.
        """
        ...

    def workouts(self, *, before: date | None = None, limit: int = 50) -> tuple[WorkoutRecord, ...]:
        """The newest workouts (those before a local date), newest first, with sets but no reps."""
        ...

    def workout(self, workout_id: str) -> WorkoutRecord | None:
        """One workout with all its sets and repetitions."""
        ...

    def take_step(self, step: Step, *, keep: int) -> None:
        """Carry out a change by hand and keep it with the way back, in one transaction.

        What was undone is forgotten with it, and all but the newest `keep` steps.
        """
        ...

    def turn_step(self, step: Step, *, undone: bool) -> None:
        """Take a kept step back, or make it again, in one transaction."""
        ...

    def steps(self) -> tuple[Step, ...]:
        """The kept steps, oldest first."""
        ...

    def outline(self, wanted: HistoryFilter) -> tuple[DayLine, ...]:
        """What the workouts that a filter lets through come to, day by day, newest first."""
        ...

    def between(self, first: date, last: date, wanted: HistoryFilter) -> tuple[WorkoutRecord, ...]:
        """Those of them on some days, both ends included, newest first, with sets but no reps."""
        ...

    def kinds(self) -> Kinds:
        """The bands and movements that sets were done with."""
        ...

    def contents(self) -> LogContents:
        """The whole log, workouts oldest first."""
        ...

    def ids(self) -> frozenset[str]:
        """All ids (bands, calibrations, workouts, sets), deleted ones too: what an import skips."""
        ...

    def add(
        self,
        contents: LogContents,
        batch: BatchInfo = ...,
        progress: Progress = ...,
        cancelled: Cancelled = ...,
    ) -> BatchRecord | None:
        """Import: add everything whose id is not in the log yet, in one transaction; waits for it.

        What an import that was taken back had added counts as not there. Progress counts rows and
        is told on the writer's thread. None where there was nothing to add.

        Raises:
            Refusal: it could not be written; nothing was.
            CalledOffError: it was stopped before it was committed; nothing was written.
        """
        ...

    def batches(self) -> tuple[BatchRecord, ...]:
        """The imports that were made, newest first, those taken back included."""
        ...

    def mark_batch(self, batch_id: str, *, deleted: bool) -> None:
        """Take an import back whole, or make it again.

        What was deleted by hand before stays deleted; a workout that has got other sets stays.
        """
        ...


class JobRunner(Protocol):
    """Work off the interface's thread; the outcome comes back on it."""

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do the work elsewhere, then call one of the two here."""
        ...


class Preferences(Protocol):
    """Where settings are kept."""

    def load(self) -> Settings:
        """What was saved; anything missing or unreadable takes its default."""
        ...

    def save(self, settings: Settings) -> None:
        """Keep them."""
        ...
