"""The one score: a set compiled to phases and cues on whole audio frames.

Cues, figure, countdown, log and recorded repetition times are all read from one timeline at one
position. Nothing counts ticks.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.units import RATE, frames

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thrust_gui.domain.tempo import Tempo

SILENCE_MS: Final = 300
"""Before the first cue: devices swallow the beginning of a stream."""
TAIL_MS: Final = 1000
"""After the last repetition: room for the set-end cue to ring out."""
FINALE_MS: Final = 2000
COUNT_IN: Final = 3
"""Clicks before the first lift and before a rest ends, one a second."""
BEAT_TAIL_MS: Final = 800
"""After the last beat to tap along with: room for a tap that is late."""
ANNOUNCE_MS: Final = 500
"""The last repetition is announced this long before its lift."""


class PhaseKind(StrEnum):
    """What the lifter does between two frames."""

    GET_READY = "get_ready"
    LIFT = "lift"
    HOLD = "hold"
    LOWER = "lower"
    BOTTOM = "bottom"
    SET_DONE = "set_done"
    REST = "rest"


MOVING: Final = frozenset({PhaseKind.LIFT, PhaseKind.HOLD, PhaseKind.LOWER, PhaseKind.BOTTOM})
"""The phases of a repetition."""


class CueKind(StrEnum):
    """A sound at a frame."""

    COUNT_IN = "count_in"
    LIFT = "lift"
    HOLD = "hold"
    HOLD_TICK = "hold_tick"
    LOWER = "lower"
    TICK = "tick"
    REACHED = "reached"
    LAST_REP = "last_rep"
    SET_END = "set_end"
    REST_END = "rest_end"


@dataclass(frozen=True, slots=True)
class Phase:
    """Frames ``start <= frame < end``; `rep` counts from 1 and is 0 outside repetitions.

    Where the lifter says when a phase ends, `target` is how many frames were planned for it; its
    end is then where it was marked, or the limit until which a mark is waited for.
    """

    kind: PhaseKind
    start: int
    end: int
    rep: int = 0
    target: int | None = None

    @property
    def length(self) -> int:
        """In frames; never 0."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Cue:
    """A sound whose first sample is at `frame`."""

    kind: CueKind
    frame: int
    rep: int = 0


@dataclass(frozen=True, slots=True)
class Moment:
    """Where we are: everything that is drawn or said at one frame follows from this.

    Attributes:
        phase: the one phase that holds the frame.
        frame: clamped to the timeline.
        elapsed_s: seconds since the phase began.
        remaining_s: seconds until it ends, never 0 within it.
        progress: share of the phase that has passed, 0 to under 1; where it ends when it is
            marked, of what was planned for it.
    """

    phase: Phase
    frame: int
    elapsed_s: float
    remaining_s: float
    progress: float


@dataclass(frozen=True, slots=True)
class Place:
    """Which set of how many."""

    ordinal: int
    sets: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """Phases that tile ``0 <= frame < length`` without gap or overlap, and cues in order."""

    phases: tuple[Phase, ...]
    cues: tuple[Cue, ...]
    reps: int
    rate: int = RATE
    place: Place | None = None
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Remember where phases start, so that a moment is found by bisection."""
        object.__setattr__(self, "_starts", tuple(phase.start for phase in self.phases))

    @property
    def length(self) -> int:
        """In frames."""
        return self.phases[-1].end

    def at(self, frame: int) -> Moment:
        """The moment at a frame; frames outside the timeline count as its first or last."""
        inside = min(max(frame, 0), self.length - 1)
        phase = self.phases[bisect_right(self._starts, inside) - 1]
        passed = inside - phase.start
        return Moment(
            phase=phase,
            frame=inside,
            elapsed_s=passed / self.rate,
            remaining_s=(phase.length - passed) / self.rate,
            progress=_progress(phase, passed),
        )

    @property
    def is_open(self) -> bool:
        """Whether it goes on as the lifter says: its last phase waits for a mark."""
        return self.phases[-1].target is not None

    @property
    def self_paced(self) -> bool:
        """Whether the lifter says when the parts of its repetitions end."""
        return any(phase.target is not None for phase in self.phases)

    def rep_phases(self, rep: int) -> tuple[Phase, ...]:
        """The phases of one repetition, in order; empty for a number that is not in the set."""
        return tuple(phase for phase in self.phases if phase.rep == rep and rep > 0)

    @property
    def first(self) -> int:
        """The number of the first repetition; 1, but for a set that goes on. 0 without any."""
        return next((phase.rep for phase in self.phases if phase.rep), 0)

    def rep_start(self, rep: int) -> int:
        """The frame on which a repetition's lift begins."""
        return self.rep_phases(rep)[0].start


def _progress(phase: Phase, passed: int) -> float:
    if phase.target is None:
        return passed / phase.length
    return min(passed, phase.target - 1) / phase.target


def compile_set(
    tempo: Tempo,
    reps: int,
    get_ready_s: int,
    rate: int = RATE,
    *,
    first: int = 1,
    place: Place | None = None,
) -> Timeline:
    """A set as a timeline: silence and getting ready, the repetitions, the set-end cue's tail.

    Args:
        tempo: of each repetition; a part of 0 s has no phase.
        reps: at least 1.
        get_ready_s: 0 leaves only the silence before the first cue.
        rate: frames a second, even, so that half seconds are whole frames.
        first: number of the repetition to begin with, at most `reps`; those before it were done.
        place: the set's in the workout, where it is part of one.
    """
    ready = frames(SILENCE_MS, rate) + get_ready_s * rate
    phases = [Phase(PhaseKind.GET_READY, 0, ready)]
    cues = [Cue(CueKind.COUNT_IN, ready - k * rate) for k in _count_in(get_ready_s)]
    parts = (
        (PhaseKind.LIFT, tempo.concentric_ms),
        (PhaseKind.HOLD, tempo.top_ms),
        (PhaseKind.LOWER, tempo.eccentric_ms),
        (PhaseKind.BOTTOM, tempo.bottom_ms),
    )
    position = ready
    for rep in range(first, reps + 1):
        announce = position - frames(ANNOUNCE_MS, rate)
        if rep == reps and announce >= 0:
            cues = [cue for cue in cues if cue.frame != announce]  # it takes a tick's place
            cues.append(Cue(CueKind.LAST_REP, announce, rep))
        for kind, length_ms in parts:
            if length_ms:
                phase = Phase(kind, position, position + frames(length_ms, rate), rep)
                phases.append(phase)
                cues.extend(phase_cues(phase, rate))
                position = phase.end
    phases.append(Phase(PhaseKind.SET_DONE, position, position + frames(TAIL_MS, rate)))
    cues.append(Cue(CueKind.SET_END, position))
    return Timeline(
        tuple(phases), tuple(sorted(cues, key=lambda cue: cue.frame)), reps, rate, place
    )


def compile_rest(seconds: int, rate: int = RATE) -> Timeline:
    """A rest as a timeline: clicks towards its end, the rest-end cue on its last second."""
    end = frames(SILENCE_MS, rate) + seconds * rate
    cues = [Cue(CueKind.COUNT_IN, end - (k + 1) * rate) for k in _count_in(seconds - 1)]
    cues.append(Cue(CueKind.REST_END, end - rate))
    return Timeline((Phase(PhaseKind.REST, 0, end),), tuple(cues), 0, rate)


def _count_in(seconds: int) -> range:
    return range(min(COUNT_IN, seconds), 0, -1)


_FIRST_CUE: Final = {
    PhaseKind.LIFT: (CueKind.LIFT, CueKind.TICK),
    PhaseKind.HOLD: (CueKind.HOLD, CueKind.HOLD_TICK),
    PhaseKind.LOWER: (CueKind.LOWER, CueKind.TICK),
}


def phase_cues(phase: Phase, rate: int) -> Iterator[Cue]:
    """A phase's own cue, then a tick for each whole second that has half a second after it."""
    if phase.kind not in _FIRST_CUE:
        return
    first, tick = _FIRST_CUE[phase.kind]
    yield Cue(first, phase.start, phase.rep)
    for frame in range(phase.start + rate, phase.end - rate // 2 + 1, rate):
        yield Cue(tick, frame, phase.rep)


def compile_finale(rate: int = RATE) -> Timeline:
    """Room for the words that the workout is done; without a cue."""
    return Timeline((Phase(PhaseKind.SET_DONE, 0, frames(FINALE_MS, rate)),), (), 0, rate)


def compile_taste(rate: int = RATE) -> Timeline:
    """What the cues sound like: lift, hold and lower, a second apart."""
    first = frames(SILENCE_MS, rate)
    kinds = (CueKind.LIFT, CueKind.HOLD, CueKind.LOWER)
    cues = tuple(Cue(kind, first + place * rate) for place, kind in enumerate(kinds))
    return Timeline((Phase(PhaseKind.REST, 0, first + len(kinds) * rate),), cues, 0, rate)


def compile_beat(
    beats: int, beat_ms: int, first_ms: int, rate: int = RATE, *, sounds: bool = True
) -> Timeline:
    """An even beat to tap along with, and a little more than its last.

    Args:
        beats: how many.
        beat_ms: from one to the next.
        first_ms: until the first.
        rate: frames a second.
        sounds: whether it clicks; else it is silent, for a light.
    """
    places = (frames(first_ms + number * beat_ms, rate) for number in range(beats))
    cues = tuple(Cue(CueKind.COUNT_IN, place) for place in places) if sounds else ()
    length = frames(first_ms + (beats - 1) * beat_ms + BEAT_TAIL_MS, rate)
    return Timeline((Phase(PhaseKind.REST, 0, length),), cues, 0, rate)
