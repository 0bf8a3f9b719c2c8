"""A set at the lifter's own pace: a timeline of what was measured and of the phase now open.

A mark ends the open phase where the lifter is, and opens the next: top reached, top left, bottom
reached, and, where a pause at the bottom is planned, bottom left. Nothing lies beyond the open
phase, for nobody knows it; it ends at a limit, so that a set that was left standing stands still.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.timeline import (
    TAIL_MS,
    Cue,
    CueKind,
    Phase,
    PhaseKind,
    Place,
    Timeline,
    compile_set,
    phase_cues,
)
from thrust_gui.domain.units import RATE, frames

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thrust_gui.domain.tempo import Tempo

LIMIT_S: Final = 60
"""So long a mark is waited for."""


def open_set(
    tempo: Tempo,
    reps: int,
    get_ready_s: int,
    rate: int = RATE,
    *,
    first: int = 1,
    place: Place | None = None,
) -> Timeline:
    """Getting ready as for a set that is led, then the first lift, open.

    Args:
        tempo: as planned; a pause of 0 s is no phase, and needs no mark.
        reps: at least 1.
        get_ready_s: 0 leaves only the silence before the first cue.
        rate: frames a second.
        first: number of the repetition to begin with, at most `reps`.
        place: the set's in the workout.
    """
    led = compile_set(tempo, reps, get_ready_s, rate, first=first, place=place)
    ready = led.phases[0]
    lift = _opened(PhaseKind.LIFT, ready.end, first, tempo, rate)
    before = tuple(cue for cue in led.cues if cue.frame < ready.end)
    return replace(led, phases=(ready, lift), cues=(*before, Cue(CueKind.LIFT, lift.start, first)))


def marked(timeline: Timeline, tempo: Tempo, frame: int) -> Timeline:
    """The timeline after a mark at a frame of its open phase, which is not the phase's first."""
    *past, waiting = timeline.phases
    closed = replace(waiting, end=frame)
    following = _following(closed, tempo, timeline)
    return replace(
        timeline,
        phases=(*past, closed, following),
        cues=(
            *(cue for cue in timeline.cues if cue.frame < frame),
            *_cues(following, closed, timeline),
        ),
    )


def _following(closed: Phase, tempo: Tempo, timeline: Timeline) -> Phase:
    """After the last repetition there is no pause at the bottom to be marked."""
    frame, rep, rate = closed.end, closed.rep, timeline.rate
    match closed.kind:
        case PhaseKind.LIFT if tempo.top_ms:
            return _opened(PhaseKind.HOLD, frame, rep, tempo, rate)
        case PhaseKind.LIFT | PhaseKind.HOLD:
            return _opened(PhaseKind.LOWER, frame, rep, tempo, rate)
        case PhaseKind.LOWER if rep == timeline.reps:
            return Phase(PhaseKind.SET_DONE, frame, frame + frames(TAIL_MS, rate))
        case PhaseKind.LOWER if tempo.bottom_ms:
            return _opened(PhaseKind.BOTTOM, frame, rep, tempo, rate)
        case _:
            return _opened(PhaseKind.LIFT, frame, rep + 1, tempo, rate)


def _opened(kind: PhaseKind, start: int, rep: int, tempo: Tempo, rate: int) -> Phase:
    planned = {
        PhaseKind.LIFT: tempo.concentric_ms,
        PhaseKind.HOLD: tempo.top_ms,
        PhaseKind.LOWER: tempo.eccentric_ms,
        PhaseKind.BOTTOM: tempo.bottom_ms,
    }
    return Phase(kind, start, start + LIMIT_S * rate, rep, target=frames(planned[kind], rate))


def _planned(phase: Phase) -> Phase:
    """As it would be if it went to plan."""
    return replace(phase, end=phase.start + (phase.target or 0))


def _cues(phase: Phase, closed: Phase, timeline: Timeline) -> Iterator[Cue]:
    """Each mark is answered, a pause tells when it has lasted, and a hold goes on ticking.

    The last repetition is announced by the mark that ends the one before it. A lift has no ticks:
    that is where the repetition before it is counted.
    """
    start, rate = phase.start, timeline.rate
    if phase.kind is PhaseKind.SET_DONE:
        yield Cue(CueKind.SET_END, start)
        return
    led = tuple(phase_cues(_planned(phase), rate))
    if phase.kind is PhaseKind.LIFT:
        led = led[:1]
    if closed.kind is PhaseKind.LOWER and closed.rep == timeline.reps - 1:
        yield Cue(CueKind.LAST_REP, start, timeline.reps)
        yield from led[1:]
    else:
        yield from led or (Cue(CueKind.TICK, start, phase.rep),)
    reached = _planned(phase).end
    if phase.kind in {PhaseKind.HOLD, PhaseKind.BOTTOM}:
        yield Cue(CueKind.REACHED, reached, phase.rep)
    if phase.kind is PhaseKind.HOLD:
        seconds = (reached - start + rate // 2 + rate - 1) // rate
        for frame in range(start + seconds * rate, phase.end, rate):
            yield Cue(CueKind.HOLD_TICK, frame, phase.rep)
