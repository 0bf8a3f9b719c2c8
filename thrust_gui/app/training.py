"""Runs the workout reducer and carries out its effects through the ports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from thrust_gui.app.awake import Indifferent, Wakefulness
from thrust_gui.app.bands import with_pull
from thrust_gui.app.punctuality import Punctuality
from thrust_gui.domain.records import SetRecord, WorkoutRecord
from thrust_gui.domain.revision import local_date
from thrust_gui.domain.workout.effects import (
    Effect,
    OpenSet,
    OpenWorkout,
    PausePlayer,
    Play,
    Rescore,
    ResumePlayer,
    SaveRep,
    SaveSet,
    StopPlayer,
)
from thrust_gui.domain.workout.events import Event, MachineSlept, PositionReached
from thrust_gui.domain.workout.reducer import reduce
from thrust_gui.domain.workout.state import SetResult, WorkoutState
from thrust_gui.domain.workout.under_way import UnderWay, resumed, under_way

if TYPE_CHECKING:
    from collections.abc import Callable

    from thrust_gui.app.ports import Clock, CuePlayer, Log
    from thrust_gui.domain.band.work import Pull
    from thrust_gui.domain.plan import Plan

SLEPT_MS: Final = 2000
"""So much sleep of the machine pauses a workout."""


def unknown(plan: Plan) -> None:
    """What the band of any plan pulls with, where nothing is known of bands."""
    del plan


class Trainer:
    """One workout at a time: events in, state out; sound and log follow, the screen stays on.

    What the band of a plan pulls with is asked when it begins, and logged with its sets.
    """

    def __init__(
        self,
        *,
        player: CuePlayer,
        log: Log,
        clock: Clock,
        new_id: Callable[[], str],
        pull_in: Callable[[Plan], Pull | None] = unknown,
        awake: Wakefulness | None = None,
    ) -> None:
        self._awake = awake or Indifferent()
        self._pull_in = pull_in
        self._player = player
        self._log = log
        self._clock = clock
        self._new_id = new_id
        self._punctuality = Punctuality(player, clock)
        self._state: WorkoutState | None = None
        self._workout_id = ""
        self._pull: Pull | None = None
        self._opened: dict[int, tuple[str, int]] = {}
        self._kept: UnderWay | None = None
        self._asleep_ms = 0
        self._moving = False

    @property
    def state(self) -> WorkoutState:
        """The workout under way.

        Raises:
            LookupError: `begin` was never called.
        """
        if self._state is None:
            raise LookupError("no workout was begun")
        return self._state

    def begin(self, plan: Plan) -> WorkoutState:
        """Lay out a new workout; it starts with the event Start."""
        self._pull = self._pull_in(plan)
        self._state = WorkoutState(plan=plan)
        self._workout_id = self._new_id()
        self._punctuality.begin()
        self._opened = {}
        return self._state

    def go_on(self, kept: UnderWay, workout: WorkoutRecord) -> WorkoutState:
        """Go on with a workout that was cut off: at the same set, at the same repetition.

        Args:
            kept: what was kept of it.
            workout: what the log has of it, with its repetitions.
        """
        self._workout_id = kept.workout
        self._punctuality.begin(workout.sets)
        self._opened = {each.ordinal: (each.id, each.started_at) for each in workout.sets}
        self._kept = kept
        self._pull = self._pull_in(kept.plan)
        self._slept()  # before now is no matter
        self._state, effects = resumed(kept, workout)
        for effect in effects:
            self._carry_out(effect)
        self._stay_awake()
        return self._state

    def leave(self) -> None:
        """The lifter turned away from the workout, or from its summary."""
        self._moving = False
        self._awake.release()

    def dispatch(self, event: Event) -> WorkoutState:
        """Bring the position up to date, then let the event happen."""
        self.tick()
        return self._apply(event)

    def tick(self) -> WorkoutState:
        """Read the clock of the set; to be called about once a frame while a workout runs."""
        state = self.state
        slept = self._slept()
        running = state.timeline is not None and not state.paused
        frame = self._player.position() if running and not slept else state.frame
        self._punctuality.look(state)
        if not running:
            return state
        return self._apply(MachineSlept() if slept else PositionReached(frame))

    def _slept(self) -> bool:
        before, self._asleep_ms = self._asleep_ms, self._clock.asleep_ms()
        return self._asleep_ms - before > SLEPT_MS

    def _apply(self, event: Event) -> WorkoutState:
        self._state, effects = reduce(self.state, event)
        for effect in effects:
            self._carry_out(effect)
        self._keep()
        self._stay_awake()
        return self._state

    def _stay_awake(self) -> None:
        """Keep the screen on while anything moves, and a while longer."""
        moving = self.state.timeline is not None and not self.state.paused
        if moving and not self._moving:
            self._awake.keep()
        elif self._moving and not moving:
            self._awake.linger()
        self._moving = moving

    def _keep(self) -> None:
        """Have the log know what is under way, so that a crash can be gone on from."""
        now = under_way(self.state, self._workout_id)
        if now != self._kept:
            self._kept = now
            self._log.keep_under_way(now)

    def _carry_out(self, effect: Effect) -> None:
        match effect:
            case Play(timeline, frame, paused):
                self._player.play(timeline, frame, paused=paused)
            case Rescore(timeline):
                self._player.rescore(timeline)
            case PausePlayer():
                self._player.pause()
            case ResumePlayer():
                self._player.resume()
            case StopPlayer():
                self._player.stop()
            case _:
                self._write_down(effect)

    def _write_down(self, effect: OpenWorkout | OpenSet | SaveRep | SaveSet) -> None:
        match effect:
            case OpenWorkout():
                now_ms, offset_min = self._clock.utc_ms(), self._clock.utc_offset_min()
                self._log.save_workout(
                    WorkoutRecord(
                        id=self._workout_id,
                        started_at=now_ms,
                        utc_offset_min=offset_min,
                        local_date=local_date(now_ms, offset_min),
                    )
                )
            case OpenSet(result):
                self._opened[result.ordinal] = (self._new_id(), self._clock.utc_ms())
                self._log.save_set(self._workout_id, self._record(result))
            case SaveRep(ordinal, rep):
                self._log.save_rep(self._opened[ordinal][0], rep)
            case SaveSet(result):  # pragma: no branch - mypy holds the match exhaustive
                self._log.save_set(self._workout_id, self._record(result))

    def _record(self, result: SetResult) -> SetRecord:
        set_id, started_at = self._opened[result.ordinal]
        plan = self.state.plan
        record = SetRecord(
            id=set_id,
            ordinal=result.ordinal,
            tempo=result.tempo,
            target_reps=result.target_reps,
            completed_reps=result.completed,
            tut_ms=result.tut_ms,
            hold_ms=result.hold_ms,
            started_at=started_at,
            variation=plan.variation.value,
            band=plan.band,
            rigging=plan.rigging,
            pacing=result.pacing,
            effort=result.effort,
            reps=result.reps,
        )
        return with_pull(self._punctuality.of(record), self._pull)
