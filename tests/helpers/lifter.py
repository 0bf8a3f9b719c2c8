"""Whole workouts through the trainer and the player, over a speaker that keeps what it played."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Final

import numpy as np

from tests.helpers.fakes import FakeClock, MemoryLog
from tests.helpers.pulse import onsets
from tests.helpers.speakers import HELD, RING, STEP, FakeSink, FakeSpeaker
from thrust_gui.app.ports import Source
from thrust_gui.app.settings import SoundMode
from thrust_gui.app.training import Trainer
from thrust_gui.audio.player import SetPlayer
from thrust_gui.domain.compat import override
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.workout.events import Event, Start
from thrust_gui.domain.workout.state import Stage

if TYPE_CHECKING:
    from random import Random

    from thrust_gui.audio.mixing import Pcm
    from thrust_gui.domain.timeline import PhaseKind, Timeline
    from thrust_gui.domain.workout.state import WorkoutState

PLAN: Final = Plan(sets=2, reps=3, tempo=Tempo.parse("1-0-1-1"), rest_s=10, get_ready_s=3)
SECOND: Final = 48_000
STARTING_MS: Final = 700
FIRST_MS: Final = (15, 20)
"""Between two looks of the screen while a device begins: when it begins is only seen."""
LOOKS_MS: Final = (17, 130)
GLANCES_MS: Final = (60, 280)
"""And where nothing is about to happen."""
EDGE: Final = SECOND // 10
"""A cue that a stream breaks off so soon after its onset may have been heard or not."""


class TapeSink(FakeSink):
    """Keeps what the device read, as it was when it was read: later changes come too late."""

    tape: Pcm
    _read = 0

    @override
    def catch_up(self) -> None:
        super().catch_up()
        if self.started:
            ahead = self.heard // STEP * STEP + HELD + RING
            until = min(ahead, self.samples.size)
            self.tape[self._read : until] = self.samples[self._read : until]
            self._read = until


class TapeSpeaker(FakeSpeaker):
    """A speaker of such sinks, with the next one's way of beginning."""

    @override
    def open(self, device: str, frames: int, rate: int, *, prompt: bool = False) -> FakeSink | None:
        if super().open(device, frames, rate, prompt=prompt) is None:
            return None
        plain = self.sinks.pop()
        sink = TapeSink(self.clock, device, plain.samples, self.begins_ms * 1_000_000)
        sink.tape = np.zeros_like(plain.samples)
        self.sinks.append(sink)
        return sink


@dataclass
class Heard:
    """A stream that led.

    Attributes:
        sink: what played it, and kept what it read.
        timeline: what was played.
        offset: the frame of the timeline at its first sample.
        first: the first frame whose sound could still be written.
    """

    sink: TapeSink
    timeline: Timeline
    offset: int
    first: int

    @property
    def until(self) -> int:
        """The first frame of the timeline that was not heard."""
        return self.offset + self.sink.heard

    @property
    def cues(self) -> list[int]:
        """The frames at which sounds began."""
        played = self.sink.tape[: self.sink.heard]
        return [self.offset + place for place in onsets(played)]

    def check(self) -> list[int]:
        """Every cue is at its frame, to the sample, and there is no other."""
        heard = self.cues
        due = [cue.frame for cue in self.timeline.cues if self.first <= cue.frame < self.until]
        if due and due[-1] > self.until - EDGE and heard != due:
            due.pop()
        assert heard == due
        return heard


@dataclass
class Lifter:
    """A workout under way, looked at again and again; each look is checked against the last."""

    random: Random
    plan: Plan = PLAN
    leap: int = SECOND // 25
    streams: dict[int, Heard] = field(default_factory=dict[int, Heard])

    def __post_init__(self) -> None:
        self.clock, self.log = FakeClock(), MemoryLog()
        self.speaker = TapeSpeaker(self.clock, begins_ms=self.random.choice((0, 40, 400)))
        self.player = SetPlayer(self.clock, lambda: self.speaker)
        self.player.set_sound(mode=SoundMode.TONES, level=80)
        ids = count(1)
        self.trainer = Trainer(
            player=self.player, log=self.log, clock=self.clock, new_id=lambda: f"id-{next(ids)}"
        )
        self.trainer.begin(self.plan)
        self._joined: set[int] = set()
        self._played: tuple[int, bool] = (0, False)
        self._began_ms = 0
        self.saved: Counter[tuple[str, int]] = Counter()
        self._save_rep = self.log.save_rep
        self.log.save_rep = self._count  # type: ignore[method-assign]  # counted on its way
        self.do(Start())

    def _count(self, set_id: str, rep: object) -> None:
        self.saved[set_id, rep.ordinal] += 1  # type: ignore[attr-defined]  # of this rig alone
        self._save_rep(set_id, rep)  # type: ignore[arg-type]  # handed on as it came

    @property
    def state(self) -> WorkoutState:
        return self.trainer.state

    @property
    def kind(self) -> PhaseKind | None:
        timeline = self.state.timeline
        return timeline.at(self.state.frame).phase.kind if timeline else None

    def do(self, event: Event) -> None:
        """Without time passing: an event moves no position on the timeline it leaves playing."""
        before = self.trainer.tick()
        after = self.trainer.dispatch(event)
        if after.timeline is before.timeline:
            assert after.frame == before.frame
        self._note()

    def look(self, ms: int) -> None:
        """Time passes; where we are is no further on than that, and never further back."""
        before = self.state
        self.clock.advance(ms / 1000)
        after = self.trainer.tick()
        self._note()
        allowed = ms * SECOND // 1000 * 3 // 2 + self.leap
        if after.timeline is before.timeline:
            moved = after.frame - before.frame
            assert 0 <= moved <= (0 if before.paused else allowed), (moved, allowed)
        assert 0 <= after.elapsed_ms - before.elapsed_ms <= allowed / 48 + 2

    def look_on(self, ms: int) -> None:
        """Look again and again for so long."""
        while ms > 0:
            step = min(ms, self._step(LOOKS_MS))
            self.look(step)
            ms -= step

    def reach(self, ordinal: int, stage: Stage, frame: int) -> None:
        """Go on until a frame of the set of that number, or of the rest after it."""
        while not (self._in(ordinal, stage) and self.state.frame >= frame):
            assert self.state.stage is not Stage.DONE
            near = self._in(ordinal, stage) and frame - self.state.frame < SECOND
            self.look(self._step(LOOKS_MS if near else GLANCES_MS))

    def finish(self) -> None:
        """Go on to the end of the workout, pressing nothing."""
        while self.state.stage is not Stage.DONE:
            assert not self.state.paused
            self.look(self._step(GLANCES_MS))

    def check(self) -> None:
        """What was logged and what was heard, from beginning to end."""
        for sink in self.speaker.sinks:
            sink.catch_up()
        assert all(times == 1 for times in self.saved.values())
        workouts = self.log.contents().workouts
        logged = {each.ordinal: each for workout in workouts for each in workout.sets}
        assert len(workouts) <= 1
        for result in self.state.sets:
            record = logged[result.ordinal]
            assert record.reps == result.reps
            ordinals = [rep.ordinal for rep in record.reps]
            assert ordinals == list(range(1, len(ordinals) + 1))
            complete = sum(rep.complete for rep in record.reps)
            assert complete == record.completed_reps
            assert complete == sum(row == record.id for row, _ in self.saved)
        told: dict[int, list[int]] = {}
        for heard in self.streams.values():
            told.setdefault(id(heard.timeline), []).extend(heard.check())
        for cues in told.values():
            assert cues == sorted(set(cues)), "a cue was heard twice, or out of order"

    def in_step(self) -> bool:
        """Whether the position is that of what is heard: to 10 ms, to 25 where it just began."""
        lead = self.player._lead
        if lead is None or self.player.source() is not Source.DEVICE:
            return False
        self.speaker.sink.catch_up()
        off = abs(lead.offset + self.speaker.sink.heard - self.player.position())
        return off < SECOND // 1000 * (25 if self._starting else 10)

    def close(self) -> None:
        self.player.close()
        assert not self.speaker.playing

    def _step(self, range_ms: tuple[int, int]) -> int:
        return self.random.randint(*(FIRST_MS if self._starting else range_ms))

    @property
    def _starting(self) -> bool:
        return self.clock.monotonic_ns() // 1_000_000 - self._began_ms < STARTING_MS

    def _in(self, ordinal: int, stage: Stage) -> bool:
        state = self.state
        if state.stage is not stage:
            return False
        number = state.current.ordinal if state.current else len(state.sets)
        return number == ordinal

    def _note(self) -> None:
        """Remember which stream leads, and whether it joined a timeline under way."""
        playing = id(self.state.timeline), self.state.paused
        if playing != self._played:
            self._played, self._began_ms = playing, self.clock.monotonic_ns() // 1_000_000
        joining, lead, timeline = self.player._joining, self.player._lead, self.player._timeline
        if joining:
            self._joined.add(id(joining.sink))
        if lead is None or timeline is None or id(lead.sink) in self.streams:
            return
        assert isinstance(lead.sink, TapeSink)
        joined = id(lead.sink) in self._joined
        assert joined or lead.offset == 0, "a timeline is begun at its first frame"
        first = lead.offset + (lead.sink.taken() if joined else 0)
        self.streams[id(lead.sink)] = Heard(lead.sink, timeline, lead.offset, first)
