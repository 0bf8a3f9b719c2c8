"""Changes to the log by hand, each of which can be taken back, after a restart too."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from thrust_gui.app.sentences import imported, sentence_for, turned
from thrust_gui.domain.edits import HideBatch, HideWorkout, Step, between
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal
from thrust_gui.domain.plan import Pacing, Plan
from thrust_gui.domain.records import RepRecord, SetRecord, WorkoutRecord
from thrust_gui.domain.revision import local_date, moved, reband, recount

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from thrust_gui.app.ports import Clock, Log
    from thrust_gui.app.transfer import BatchRecord
    from thrust_gui.domain.edits import Edit
    from thrust_gui.domain.history import BandUse
    from thrust_gui.domain.message import Message

    Pair = tuple[WorkoutRecord | None, WorkoutRecord | None]

KEPT: Final = 100
"""So many steps can be taken back."""
REST_MS: Final = 90_000
"""Between two sets that were added after the fact."""


class Editor:
    """Makes changes, and remembers them in order. Used on the interface's thread.

    Until `remember` was given what `read` found, it knows only the steps of its own.
    """

    def __init__(self, log: Log, clock: Clock, new_id: Callable[[], str]) -> None:
        self._log = log
        self._clock = clock
        self._new_id = new_id
        self._known = False
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._listeners: list[Callable[[tuple[Edit, ...]], None]] = []

    def watch(self, listener: Callable[[tuple[Edit, ...]], None]) -> None:
        """Tell a listener what is done to the log, as it is done."""
        self._listeners.append(listener)

    @property
    def known(self) -> bool:
        """Whether the steps of earlier runs were remembered."""
        return self._known

    @property
    def last(self) -> Step | None:
        """The step that undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def next(self) -> Step | None:
        """The step that redo would make again."""
        return self._undone[-1] if self._undone else None

    def read(self) -> tuple[Step, ...]:
        """The steps of earlier runs and of this one, oldest first; on any thread.

        Raises:
            Refusal: the log cannot be read.
        """
        return self._log.steps()

    def forget(self) -> None:
        """Nothing can be taken back any more but what the log itself has kept; it is asked anew."""
        self._done.clear()
        self._undone.clear()
        self._known = False

    def remember(self, steps: Iterable[Step]) -> None:
        """Take the steps of earlier runs for one's own; those made meanwhile come after them."""
        if self._known:
            return
        self._known = True
        mine = {each.id for each in self._done + self._undone}
        old = [each for each in steps if each.id not in mine]
        if not mine:
            self._undone = [each for each in reversed(old) if each.undone]
        self._done = [each for each in old if not each.undone] + self._done

    def delete(self, workouts: tuple[WorkoutRecord, ...]) -> Step | None:
        """Delete workouts with their sets."""
        return self._make([(each, None) for each in workouts])

    def revise(self, before: WorkoutRecord, after: WorkoutRecord) -> Step | None:
        """Put a workout right; None where nothing changed.

        Raises:
            Refusal: it would be in the future, or without a set.
        """
        self._check(after)
        return self._make([(before, after)])

    def add(self, workout: WorkoutRecord) -> Step | None:
        """Add a workout after the fact.

        Raises:
            Refusal: it would be in the future, or without a set.
        """
        self._check(workout)
        return self._make([(None, workout)])

    def blank(self, plan: Plan) -> WorkoutRecord:
        """A workout that begins now and follows a plan in everything, to be put right and added."""
        utc_ms, offset_min = self._clock.utc_ms(), self._clock.utc_offset_min()
        empty = WorkoutRecord(
            id=self._new_id(),
            started_at=utc_ms,
            utc_offset_min=offset_min,
            local_date=local_date(utc_ms, offset_min),
        )
        first = SetRecord(
            id=self._new_id(),
            ordinal=1,
            tempo=plan.tempo,
            target_reps=plan.reps,
            completed_reps=plan.reps,
            tut_ms=plan.reps * plan.tempo.tension_ms,
            hold_ms=plan.reps * plan.tempo.top_ms,
            started_at=utc_ms,
            variation=plan.variation.value,
            band=plan.band,
            rigging=plan.rigging,
        )
        sets = [first]
        while len(sets) < plan.sets:
            sets.append(self.another(sets[-1]))
        return replace(empty, sets=tuple(sets))

    def another(self, last: SetRecord) -> SetRecord:
        """A set after another and like it, not rated yet."""
        plain = recount(replace(last, completed_reps=0, tut_ms=0, hold_ms=0), last.completed_reps)
        return replace(
            plain,
            id=self._new_id(),
            ordinal=last.ordinal + 1,
            started_at=last.started_at + last.tut_ms + REST_MS,
            effort=None,
            peak_force_n=None,
            impulse_ns=None,
            note="",
            pacing=Pacing.METRONOME,
            late_ms=None,
            gap_ms=None,
            reps=(),
        )

    def measured(self, workout: WorkoutRecord) -> dict[str, tuple[RepRecord, ...]]:
        """The repetitions of its sets at the lifter's own pace, by set; it comes without any.

        Raises:
            Refusal: the log cannot be read.
        """
        if all(each.pacing is not Pacing.SELF_PACED for each in workout.sets):
            return {}
        found = self._log.workout(workout.id)
        return {each.id: each.reps for each in found.sets} if found else {}

    def move(self, workouts: tuple[WorkoutRecord, ...], days: int) -> Step | None:
        """Move workouts by so many days, all of them or none.

        Raises:
            Refusal: one of them would be in the future.
        """
        after = [moved(each, days) for each in workouts]
        for each in after:
            self._check_date(each.local_date)
        return self._make(list(zip(workouts, after, strict=True)))

    def change_band(self, workouts: tuple[WorkoutRecord, ...], use: BandUse) -> Step | None:
        """Another band in every set of workouts; None where they had it already."""
        after = [
            replace(each, sets=tuple(reband(one, use.band, use.rigging) for one in each.sets))
            for each in workouts
        ]
        return self._make(list(zip(workouts, after, strict=True)))

    def imported(self, batch: BatchRecord) -> Step:
        """Remember an import that was just made, so that it can be taken back whole."""
        return self._turn(batch, imported(batch), hidden=False)

    def turn_batch(self, batch: BatchRecord) -> Step:
        """Take an import back whole, or put back one that was."""
        return self._turn(batch, turned(batch), hidden=not batch.deleted)

    def undo(self) -> Step | None:
        """Take the last step back; None where there is none."""
        if not self._done:
            return None
        step = self._done.pop()
        self._undone.append(step)
        self._log.turn_step(step, undone=True)
        self._tell(step.back)
        return step

    def redo(self) -> Step | None:
        """Make the step again that was taken back last; None where there is none."""
        if not self._undone:
            return None
        step = self._undone.pop()
        self._done.append(step)
        self._log.turn_step(step, undone=False)
        self._tell(step.forward)
        return step

    def _make(self, pairs: list[Pair]) -> Step | None:
        changed = [(old, new) for old, new in pairs if old != new]
        if not changed:
            return None
        return self._take(sentence_for(changed), _edits(changed), _back(changed))

    def _turn(self, batch: BatchRecord, said: Message, *, hidden: bool) -> Step:
        edits = [(HideBatch(batch.id, hidden=each),) for each in (hidden, not hidden)]
        return self._take(said, *edits)

    def _take(self, said: Message, forward: tuple[Edit, ...], back: tuple[Edit, ...]) -> Step:
        step = Step(id=self._new_id(), said=said, forward=forward, back=back)
        self._log.take_step(step, keep=KEPT)
        self._done.append(step)
        del self._done[:-KEPT]
        self._undone.clear()
        self._tell(step.forward)
        return step

    def _tell(self, edits: tuple[Edit, ...]) -> None:
        for listener in self._listeners:
            listener(edits)

    def _check(self, workout: WorkoutRecord) -> None:
        self._check_date(workout.local_date)
        if not workout.sets:
            raise Refusal(
                QT_TRANSLATE_NOOP(
                    "messages", "A workout has at least one set. Add one, or delete the workout."
                )
            )

    def _check_date(self, day: date) -> None:
        today = self._clock.today()
        if day > today:
            raise Refusal(
                QT_TRANSLATE_NOOP(
                    "messages", "{day} has not come yet. Choose {today} or a day before."
                ),
                day=day,
                today=today,
            )


def _edits(pairs: list[Pair]) -> tuple[Edit, ...]:
    return tuple(edit for old, new in pairs for edit in between(old, new))


def _back(pairs: list[Pair]) -> tuple[Edit, ...]:
    """The way back; a workout that was deleted is still there whole, and only shown again."""
    return tuple(
        edit
        for old, new in reversed(pairs)
        for edit in (
            (HideWorkout(old.id, hidden=False),) if old and new is None else between(new, old)
        )
    )
