"""Stand-ins for the ports: time moves when a test moves it, jobs run when a test runs them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, TypeVar

from tests.helpers.work import work_of
from thrust_gui.app.backups import Backup, Reason, RestorePreview
from thrust_gui.app.devices import Device, Devices
from thrust_gui.app.ports import LogHealth, Source
from thrust_gui.app.settings import Settings, SoundMode
from thrust_gui.app.transfer import BatchInfo, BatchRecord, CalledOffError, never, unheard
from thrust_gui.domain.edits import HideBatch, HideSet, HideWorkout, PutSet, PutWorkout, Step
from thrust_gui.domain.history import BandUse, DayLine, HistoryFilter, Kinds
from thrust_gui.domain.records import (
    BandRecord,
    CalibrationRecord,
    LogContents,
    RepRecord,
    SetRecord,
    WorkoutRecord,
)
from thrust_gui.domain.volume import DayVolume, Share

if TYPE_CHECKING:
    from collections.abc import Callable

    from thrust_gui.app.settings import ChosenOutput
    from thrust_gui.app.transfer import Cancelled, Progress
    from thrust_gui.domain.delay import Delays
    from thrust_gui.domain.edits import Edit
    from thrust_gui.domain.message import Refusal
    from thrust_gui.domain.timeline import Timeline
    from thrust_gui.domain.trends import Period, WorkSums
    from thrust_gui.domain.workout.under_way import UnderWay

T = TypeVar("T")


class FakeClock:
    """A clock that stands until it is moved. Begins on Friday, 20 November 2026, 17:00 UTC."""

    def __init__(self, at: datetime | None = None, offset_min: int = 60) -> None:
        self.now = at or datetime(2026, 11, 20, 17, 0, tzinfo=UTC)
        self.offset_min = offset_min
        self.ran_ns = 1_000_000_000
        self.slept_ms = 7_200_000

    def advance(self, seconds: float, *, asleep: bool = False) -> None:
        self.now += timedelta(seconds=seconds)
        if asleep:
            self.slept_ms += round(seconds * 1000)
        else:
            self.ran_ns += round(seconds * 1e9)

    def set_by_hand(self, seconds: float) -> None:
        """The time of day is put forward; no time passes."""
        self.now += timedelta(seconds=seconds)

    def utc_ms(self) -> int:
        return round(self.now.timestamp() * 1000)

    def utc_offset_min(self) -> int:
        return self.offset_min

    def today(self) -> date:
        return self.now.astimezone(timezone(timedelta(minutes=self.offset_min))).date()

    def monotonic_ns(self) -> int:
        return self.ran_ns

    def asleep_ms(self) -> int:
        return self.slept_ms


class FakePlayer:
    """A player whose position a test moves; it keeps what it was asked to do in `calls`."""

    def __init__(self) -> None:
        self.timeline: Timeline | None = None
        self.frame = 0
        self.paused = False
        self.heard = Source.DEVICE
        self.gap: float | None = 0.0
        self.sound = (SoundMode.BOTH, 100)
        self.plays_on = "headset"
        self.outputs = Devices((Device("headset", "Headset"),), "headset")
        self.chosen_device: ChosenOutput | None = None
        self.devices_changed: Callable[[], None] | None = None
        self.delays: Delays = ()
        self.calls: list[str] = []

    def play(self, timeline: Timeline, frame: int = 0, *, paused: bool = False) -> None:
        self.calls.append("play")
        self.timeline, self.frame, self.paused = timeline, frame, paused

    def rescore(self, timeline: Timeline) -> None:
        self.calls.append("rescore")
        self.timeline = timeline

    def pause(self) -> None:
        self.calls.append("pause")
        self.paused = True

    def resume(self) -> None:
        self.calls.append("resume")
        self.paused = False

    def stop(self) -> None:
        self.calls.append("stop")
        self.timeline = None

    def position(self) -> int:
        return self.frame

    def source(self) -> Source:
        return self.heard

    def gap_ms(self) -> float | None:
        return self.gap

    def set_sound(self, *, mode: SoundMode, level: int) -> None:
        self.sound = (mode, level)

    def device(self) -> str:
        return self.plays_on

    def devices(self) -> Devices:
        return self.outputs

    def choose_device(self, choice: ChosenOutput | None) -> None:
        self.chosen_device = choice

    def watch_devices(self, changed: Callable[[], None]) -> None:
        self.devices_changed = changed

    def set_delays(self, delays: Delays) -> None:
        self.delays = delays


@dataclass
class FakeAwake:
    """Keeps what it was told, in order."""

    told: list[str] = field(default_factory=list[str])

    def keep(self) -> None:
        self.told.append("keep")

    def linger(self) -> None:
        self.told.append("linger")

    def release(self) -> None:
        self.told.append("release")


@dataclass
class MemoryLog:
    """A log in dictionaries, with the semantics of the port."""

    kept: dict[str, WorkoutRecord] = field(default_factory=dict[str, WorkoutRecord])
    sets: dict[str, tuple[str, SetRecord]] = field(default_factory=dict[str, tuple[str, SetRecord]])
    owned: dict[str, BandRecord] = field(default_factory=dict[str, BandRecord])
    made: dict[str, tuple[BatchRecord, set[str]]] = field(
        default_factory=dict[str, tuple[BatchRecord, set[str]]]
    )
    measured: dict[str, CalibrationRecord] = field(default_factory=dict[str, CalibrationRecord])
    deleted: set[str] = field(default_factory=set[str])
    left_off: UnderWay | None = None
    state: LogHealth = field(default_factory=LogHealth)
    listeners: list[Callable[[LogHealth], None]] = field(
        default_factory=list["Callable[[LogHealth], None]"]
    )
    calls: list[str] = field(default_factory=list[str])
    done: dict[str, Step] = field(default_factory=dict[str, Step])

    def save_workout(self, workout: WorkoutRecord) -> None:
        self.calls.append("save_workout")
        self.kept[workout.id] = replace(workout, sets=())

    def save_set(self, workout_id: str, record: SetRecord) -> None:
        self.calls.append("save_set")
        self.sets[record.id] = (workout_id, record)

    def save_rep(self, set_id: str, rep: RepRecord) -> None:
        self.calls.append("save_rep")
        workout_id, record = self.sets[set_id]
        others = tuple(each for each in record.reps if each.ordinal != rep.ordinal)
        added = len(others) == len(record.reps)
        self.sets[set_id] = (
            workout_id,
            replace(
                record,
                reps=(*others, rep),
                completed_reps=record.completed_reps + (added and rep.complete),
                tut_ms=record.tut_ms + added * rep.tension_ms,
                hold_ms=record.hold_ms + added * rep.hold_ms,
            ),
        )

    def mark_workout(self, workout_id: str, *, deleted: bool) -> None:
        self._mark(workout_id, deleted=deleted)

    def mark_set(self, set_id: str, *, deleted: bool) -> None:
        self._mark(set_id, deleted=deleted)

    def save_band(self, band: BandRecord) -> None:
        self.owned[band.id] = band

    def mark_band(self, band_id: str, *, deleted: bool) -> None:
        self._mark(band_id, deleted=deleted)

    def save_calibration(self, record: CalibrationRecord) -> None:
        self.measured[record.id] = record

    def mark_calibration(self, calibration_id: str, *, deleted: bool) -> None:
        self._mark(calibration_id, deleted=deleted)

    def calibrations(self) -> tuple[CalibrationRecord, ...]:
        live = [each for each in self.measured.values() if each.id not in self.deleted]
        return tuple(sorted(live, key=lambda each: (each.made_at, each.id)))

    def _mark(self, row: str, *, deleted: bool) -> None:
        (self.deleted.add if deleted else self.deleted.discard)(row)

    def keep_under_way(self, kept: UnderWay | None) -> None:
        self.calls.append("keep_under_way")
        self.left_off = kept

    def under_way(self) -> UnderWay | None:
        return self.left_off

    def flush(self, timeout_s: float) -> bool:
        return timeout_s >= 0

    def health(self) -> LogHealth:
        return self.state

    def watch(self, listener: Callable[[LogHealth], None]) -> None:
        self.listeners.append(listener)

    def days(self, first: date, last: date) -> tuple[DayVolume, ...]:
        found: dict[date, list[WorkoutRecord]] = {}
        for workout in self.contents().workouts:
            if first <= workout.local_date <= last and workout.sets:
                found.setdefault(workout.local_date, []).append(workout)
        return tuple(_day(day, found[day]) for day in sorted(found))

    def first_day(self) -> date | None:
        return min((each.local_date for each in self.contents().workouts), default=None)

    def work(self, first: date, last: date, period: Period) -> tuple[WorkSums, ...]:
        self.calls.append(f"work {first} {last} {period}")
        return work_of(self.contents().workouts, first, last, period)

    def workouts(self, *, before: date | None = None, limit: int = 50) -> tuple[WorkoutRecord, ...]:
        newest = reversed(self.contents().workouts)
        found = [each for each in newest if before is None or each.local_date < before]
        bare = (
            replace(each, sets=tuple(replace(one, reps=()) for one in each.sets)) for each in found
        )
        return tuple(bare)[:limit]

    def workout(self, workout_id: str) -> WorkoutRecord | None:
        return next((each for each in self.contents().workouts if each.id == workout_id), None)

    def bands(self) -> tuple[BandRecord, ...]:
        live = [each for each in self.owned.values() if each.id not in self.deleted]
        return tuple(sorted(live, key=lambda each: each.id))

    def take_step(self, step: Step, *, keep: int) -> None:
        self._edit(step.forward)
        kept = [each for each in self.done.values() if not each.undone and each.id != step.id]
        self.done = {each.id: each for each in [*kept, step][-keep:]}

    def turn_step(self, step: Step, *, undone: bool) -> None:
        self._edit(step.back if undone else step.forward)
        if step.id in self.done:
            self.done[step.id] = replace(step, undone=undone)

    def steps(self) -> tuple[Step, ...]:
        return tuple(self.done.values())

    def _edit(self, edits: tuple[Edit, ...]) -> None:
        for edit in edits:
            match edit:
                case PutWorkout(workout):
                    self.kept[workout.id] = replace(workout, sets=())
                case PutSet(workout_id, record):
                    old = self.sets.get(record.id)
                    reps = old[1].reps if old else ()
                    self.sets[record.id] = (workout_id, replace(record, reps=reps))
                case HideWorkout(row, hidden) | HideSet(row, hidden):
                    self._mark(row, deleted=hidden)
                case HideBatch(row, hidden):
                    self.mark_batch(row, deleted=hidden)

    def outline(self, wanted: HistoryFilter) -> tuple[DayLine, ...]:
        days: dict[date, list[WorkoutRecord]] = {}
        for each in self.between(date.min, date.max, wanted):
            days.setdefault(each.local_date, []).append(each)
        return tuple(
            DayLine(
                day=day,
                workouts=len(inside),
                sessions=sum(bool(each.reps) for each in inside),
                reps=sum(each.reps for each in inside),
            )
            for day, inside in days.items()
        )

    def between(self, first: date, last: date, wanted: HistoryFilter) -> tuple[WorkoutRecord, ...]:
        everything = self.workouts(limit=1_000_000)
        trained = {each.local_date for each in everything if each.reps}
        found = [
            each
            for each in everything
            if first <= each.local_date <= last and lets_through(wanted, each, trained)
        ]
        return tuple(
            sorted(found, key=lambda each: (each.local_date, each.started_at, each.id))[::-1]
        )

    def kinds(self) -> Kinds:
        sets = [each for workout in self.contents().workouts for each in workout.sets]
        uses = Counter(BandUse(each.band, each.rigging) for each in sets)
        variations = Counter(each.variation for each in sets)
        return Kinds(
            uses=tuple(sorted(uses, key=lambda each: (-uses[each], str(each)))),
            variations=tuple(sorted(variations, key=lambda each: (-variations[each], each))),
        )

    def contents(self) -> LogContents:
        workouts = [
            replace(workout, sets=self._sets_of(workout.id))
            for workout in self.kept.values()
            if workout.id not in self.deleted
        ]
        return LogContents(
            bands=self.bands(),
            workouts=tuple(sorted(workouts, key=lambda each: (each.started_at, each.id))),
            calibrations=self.calibrations(),
        )

    def _sets_of(self, workout_id: str) -> tuple[SetRecord, ...]:
        found = [
            record
            for owner, record in self.sets.values()
            if owner == workout_id and record.id not in self.deleted
        ]
        return tuple(sorted(found, key=lambda each: each.ordinal))

    def ids(self) -> frozenset[str]:
        return frozenset[str]().union(self.kept, self.sets, self.owned, self.measured)

    def add(
        self,
        contents: LogContents,
        batch: BatchInfo = BatchInfo(),  # noqa: B008 - frozen, so one may serve all
        progress: Progress = unheard,
        cancelled: Cancelled = never,
    ) -> BatchRecord | None:
        bands = {each.id: each for each in contents.bands if each.id not in self.owned}
        measured = {each.id: each for each in contents.calibrations if each.id not in self.measured}
        workouts = {each.id: each for each in contents.workouts if each.id not in self.kept}
        sets = {
            each.id: (workout.id, each)
            for workout in contents.workouts
            for each in workout.sets
            if each.id not in self.sets
        }
        progress(0, len(sets))
        if cancelled():
            raise CalledOffError
        if not (bands or measured or workouts or sets):
            return None
        self.owned.update(bands)
        self.measured.update(measured)
        self.kept.update({each.id: replace(each, sets=()) for each in workouts.values()})
        self.sets.update(sets)
        made = BatchRecord(
            id=f"batch-{len(self.made)}",
            info=batch,
            imported_at=0,
            workouts=len(workouts),
            sets=len(sets),
            deleted=False,
        )
        self.made[made.id] = (made, {*bands, *measured, *workouts, *sets})
        progress(len(sets), len(sets))
        return made

    def batches(self) -> tuple[BatchRecord, ...]:
        return tuple(
            replace(each, deleted=each.id in self.deleted)
            for each, _ in reversed(self.made.values())
        )

    def mark_batch(self, batch_id: str, *, deleted: bool) -> None:
        for row in (batch_id, *self.made[batch_id][1]):
            self._mark(row, deleted=deleted)


def lets_through(wanted: HistoryFilter, workout: WorkoutRecord, trained: set[date]) -> bool:
    """The filter in plain words; what SQL says is compared with it."""
    day, text = workout.local_date, wanted.text.strip().casefold()
    notes = [workout.note, *(each.note for each in workout.sets)]
    conditions = (
        wanted.first is None or day >= wanted.first,
        not (wanted.uses or wanted.variations)
        or any(
            (not wanted.uses or BandUse(each.band, each.rigging) in wanted.uses)
            and (not wanted.variations or each.variation in wanted.variations)
            for each in workout.sets
        ),
        not wanted.tight or (workout.reps > 0 and day - timedelta(days=1) in trained),
        wanted.least_effort is None or (workout.effort or 0) >= wanted.least_effort,
        any(text in note.casefold() for note in notes),
    )
    return all(conditions)


def _day(day: date, workouts: list[WorkoutRecord]) -> DayVolume:
    sets = [each for workout in workouts for each in workout.sets if each.completed_reps]
    return DayVolume(
        day=day,
        sessions=sum(any(each.completed_reps for each in workout.sets) for workout in workouts),
        sets=len(sets),
        reps=sum(each.completed_reps for each in sets),
        tut_ms=sum(each.tut_ms for each in sets),
        hold_ms=sum(each.hold_ms for each in sets),
        shares=tuple(
            _share(use, [each for each in sets if BandUse(each.band, each.rigging) == use])
            for use in dict.fromkeys(BandUse(each.band, each.rigging) for each in sets)
        ),
    )


def _share(use: BandUse, sets: list[SetRecord]) -> Share:
    forced = [each for each in sets if each.peak_force_n is not None]
    return Share(
        use=use,
        sets=len(sets),
        reps=sum(each.completed_reps for each in sets),
        tut_ms=sum(each.tut_ms for each in sets),
        hold_ms=sum(each.hold_ms for each in sets),
        impulse_ns=sum(each.impulse_ns or 0.0 for each in sets),
        load_n=sum((each.peak_force_n or 0.0) * each.completed_reps for each in forced),
        forced_reps=sum(each.completed_reps for each in forced),
    )


@dataclass
class MemoryBackups:
    """Backups in a list; restoring notes the name, and puts a new one on top."""

    kept: list[Backup] = field(default_factory=list["Backup"])
    previews: dict[str, RestorePreview] = field(default_factory=dict[str, "RestorePreview"])
    restored: list[str] = field(default_factory=list[str])
    offer: Backup | None = None
    refuses: Refusal | None = None
    folder: str = "/data/thrust/backups"

    def listed(self) -> tuple[Backup, ...]:
        self._answer()
        return tuple(self.kept)

    def preview(self, name: str) -> RestorePreview:
        self._answer()
        return self.previews.get(name, RestorePreview())

    def restore(self, name: str) -> Backup | None:
        self._answer()
        self.restored.append(name)
        newest = self.kept[0]
        made = Backup(
            name=f"before {name}",
            made=newest.made + timedelta(hours=1),
            reason=Reason.RESTORE,
            workouts=newest.workouts,
            sets=newest.sets,
        )
        self.kept.insert(0, made)
        return made

    def offered(self) -> Backup | None:
        self._answer()
        return self.offer

    def _answer(self) -> None:
        if self.refuses:
            raise self.refuses


class ManualJobs:
    """Jobs wait until `drain` runs them, here."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        def job() -> None:
            try:
                result = work()
            except Exception as error:  # noqa: BLE001 - handed on, as the real one does
                failed(error)
            else:
                done(result)

        self.waiting.append(job)

    def drain(self) -> int:
        """Run what waits, and what that asks for; how many jobs ran."""
        count = 0
        while self.waiting:
            self.waiting.pop(0)()
            count += 1
        return count


class MemoryPreferences:
    """Settings that live as long as the test."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()

    def load(self) -> Settings:
        return self.settings

    def save(self, settings: Settings) -> None:
        self.settings = settings
