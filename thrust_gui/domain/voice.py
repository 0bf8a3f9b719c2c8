"""The spoken words of a timeline: each at a frame, between two cues, never over one.

A word says what a cue means, so it begins when its cue has rung out, and it is only said where it
ends before the next one begins; where it is too long a shorter one is taken, or none. Nothing of
this moves a cue.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.plan import REPS, SETS
from thrust_gui.domain.timeline import SILENCE_MS, CueKind, Phase, PhaseKind, Timeline
from thrust_gui.domain.units import frames

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

LIFT: Final = "lift"
HOLD: Final = "hold"
LOWER: Final = "lower"
LAST_ONE: Final = "last_one"
REST: Final = "rest"
GET_READY: Final = "get_ready"
WORKOUT_DONE: Final = "workout_done"
WARNINGS: Final = {30: "thirty_seconds", 10: "ten_seconds"}
"""Said in a rest when so many seconds are left."""

CLEAR_MS: Final = 20
"""Silence between the end of a word and the next cue."""
PAUSE_MS: Final = 160
"""Silence between two phrases."""
WARNING_MS: Final = 4000
"""A rest is warned of its end when it has lasted this long."""
TEENS: Final = 20
"""Up to here each number is a word of its own; above, the ones alone are understood."""

Phrase = tuple[str, ...]
"""Words said in one breath."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word whose first sample is at `frame`."""

    clip: str
    frame: int
    length: int

    @property
    def end(self) -> int:
        """The frame after its last sample."""
        return self.frame + self.length


def vocabulary() -> tuple[str, ...]:
    """Every word that can be said; what is recorded is exactly this."""
    return (
        *(count(number) for number in range(1, REPS.most + 1)),
        *(_set(number) for number in range(1, SETS.most + 1)),
        *(_of(number) for number in range(1, SETS.most + 1)),
        *(LIFT, HOLD, LOWER, LAST_ONE, REST, GET_READY, WORKOUT_DONE),
        *WARNINGS.values(),
    )


def count(number: int) -> str:
    """The word for a number."""
    return f"count_{number}"


def _set(number: int) -> str:
    return f"set_{number}"


def _of(number: int) -> str:
    return f"of_{number}"


def spoken(
    timeline: Timeline, clips: Mapping[str, int], cues: Mapping[CueKind, int]
) -> tuple[Word, ...]:
    """The words of a timeline, in order; none overlaps a cue, or another word.

    Args:
        timeline: what is played.
        clips: the words there are, and how many frames each lasts.
        cues: how many frames each cue lasts; one that is not in it is not heard, and its word
            begins on its frame.
    """
    page = _Page(timeline, clips, cues)
    for phase in timeline.phases:
        match phase.kind:
            case PhaseKind.GET_READY:
                page.ready(frames(SILENCE_MS, timeline.rate))
            case PhaseKind.REST if not timeline.reps:
                page.rest(phase.start + frames(SILENCE_MS, timeline.rate), phase.end)
            case PhaseKind.SET_DONE if not timeline.reps:
                page.say(phase.start + frames(SILENCE_MS, timeline.rate), ((WORKOUT_DONE,),))
            case _:
                pass
    if timeline.self_paced:
        for before, phase in pairwise(timeline.phases):
            page.answer(phase, counts=before.kind is PhaseKind.LOWER)
        return page.words()
    for rep in range(timeline.first, timeline.reps + 1) if timeline.reps else ():
        page.repetition(rep)
    return page.words()


class _Page:
    """Where there is still room."""

    def __init__(
        self, timeline: Timeline, clips: Mapping[str, int], cues: Mapping[CueKind, int]
    ) -> None:
        self._timeline = timeline
        self._clips = clips
        heard = [
            cue for cue in timeline.cues if cue.kind is not CueKind.LAST_REP or cue.kind in cues
        ]
        self._starts = [cue.frame for cue in heard]
        self._rung: list[int] = []
        """For each cue: when it and all before it have rung out."""
        for cue in heard:
            before = self._rung[-1] if self._rung else 0
            self._rung.append(max(before, cue.frame + cues.get(cue.kind, 0)))
        self._said: dict[int, int] = {}
        """For each cue: when what was said after it ends."""
        self._words: list[Word] = []
        self._due: tuple[Phrase, ...] = ()

    def words(self) -> tuple[Word, ...]:
        return tuple(sorted(self._words, key=lambda word: word.frame))

    def say(self, frame: int, options: tuple[Phrase, ...]) -> bool:
        """The first option that fits at a frame, or as soon after it as can be."""
        rate = self._timeline.rate
        place = bisect_right(self._starts, frame) - 1
        start = max(frame, self._rung[place] if place >= 0 else 0)
        if place in self._said:
            start = max(start, self._said[place] + frames(PAUSE_MS, rate))
        after = place + 1
        end = self._starts[after] if after < len(self._starts) else self._timeline.length
        for phrase in options:
            if not all(clip in self._clips for clip in phrase):
                continue
            if start + sum(self._clips[clip] for clip in phrase) + frames(CLEAR_MS, rate) <= end:
                for clip in phrase:
                    self._words.append(Word(clip, start, self._clips[clip]))
                    start += self._clips[clip]
                self._said[place] = start
                return True
        return False

    def ready(self, begin: int) -> None:
        """Which set it is, and to get ready; then the last three seconds."""
        ends = self._timeline.phases[0].end
        self._seconds(ends)
        if self._starts[0] <= begin:
            return  # the count has begun
        if place := self._timeline.place:
            both, alone = (_set(place.ordinal), _of(place.sets)), (_set(place.ordinal),)
            self.say(begin, (both, alone))
        self.say(begin, ((GET_READY,),))

    def rest(self, begin: int, end: int) -> None:
        """That it begins, thirty and ten seconds before its end, and the last three."""
        if all(cue.kind is not CueKind.REST_END for cue in self._timeline.cues):
            self._taste()
            return
        self.say(begin, ((REST,),))
        rate = self._timeline.rate
        for seconds, clip in WARNINGS.items():
            frame = end - seconds * rate
            if frame >= frames(WARNING_MS, rate):
                self.say(frame, ((clip,),))
        self._seconds(end)

    def repetition(self, rep: int) -> None:
        """Lift, hold, lower, and its number where there is most room for it, late before early."""
        phases = {phase.kind: phase for phase in self._timeline.rep_phases(rep)}
        for kind, clip in ((PhaseKind.HOLD, HOLD), (PhaseKind.LOWER, LOWER)):
            if kind in phases:
                self.say(phases[kind].start, ((clip,),))
        counted = any(
            self.say(frame, (option,)) for option in _counts(rep) for frame in self._seconds_of(rep)
        )
        lift = phases[PhaseKind.LIFT].start
        if rep == self._timeline.reps:
            self.say(lift, ((LAST_ONE,), (LIFT,)))
        else:
            self.say(lift, ((LIFT,),) if counted else (*_counts(rep), (LIFT,)))

    def answer(self, phase: Phase, *, counts: bool) -> None:
        """What a mark was taken for, after the cue that answers it; what comes then nobody knows.

        The mark that ends a repetition counts it; where only one is left, that is announced. What
        finds no room in a short pause at the bottom is said in the lift.
        """
        place = bisect_left(self._starts, phase.start)
        cue = self._starts[place] if place < len(self._starts) else phase.end
        options = self._due or self._answers(phase, counts=counts)
        said = self.say(cue if cue < phase.end else phase.start, options)
        self._due = () if said or phase.kind is not PhaseKind.BOTTOM else options

    def _answers(self, phase: Phase, *, counts: bool) -> tuple[Phrase, ...]:
        last = self._timeline.reps
        match phase.kind:
            case PhaseKind.LIFT | PhaseKind.BOTTOM if counts:
                done = phase.rep - (phase.kind is PhaseKind.LIFT)
                return ((LAST_ONE,),) if done + 1 == last else _counts(done)
            case PhaseKind.LIFT:
                return ((LAST_ONE,),) if phase.rep == self._timeline.first == last else ((LIFT,),)
            case PhaseKind.HOLD:
                return ((HOLD,),)
            case PhaseKind.LOWER:
                return ((LOWER,),)
            case _:
                return ()

    def _seconds_of(self, rep: int) -> Iterator[int]:
        """Where a number may be said: at the bottom, else on a second of the lower, or the hold."""
        for kind in (PhaseKind.BOTTOM, PhaseKind.LOWER, PhaseKind.HOLD):
            for phase in self._timeline.rep_phases(rep):
                if phase.kind is kind:
                    last = bisect_right(self._starts, phase.end - 1)
                    first = bisect_right(self._starts, phase.start)
                    yield from reversed(self._starts[first:last])
                    if kind is PhaseKind.BOTTOM:
                        yield phase.start

    def _seconds(self, end: int) -> None:
        """Three, two and one, as the screen counts down."""
        for cue in self._timeline.cues:
            left = (end - cue.frame) // self._timeline.rate
            if cue.kind in {CueKind.COUNT_IN, CueKind.REST_END} and 1 <= left <= 3:  # noqa: PLR2004 - three, two, one
                self.say(cue.frame, ((count(left),),))

    def _taste(self) -> None:
        said = {CueKind.LIFT: LIFT, CueKind.HOLD: HOLD, CueKind.LOWER: LOWER}
        for cue in self._timeline.cues:
            if cue.kind in said:  # a beat to tap along with says nothing
                self.say(cue.frame, ((said[cue.kind],),))


def _counts(rep: int) -> tuple[Phrase, ...]:
    """The number, and above twenty its ones, which are shorter."""
    ones = rep % 10
    return ((count(rep),), (count(ones),)) if rep > TEENS and ones else ((count(rep),),)
