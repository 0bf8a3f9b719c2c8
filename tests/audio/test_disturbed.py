"""Pause, end, sleep and loss of the device, each at two hundred places of a whole workout.

Through the real trainer, reducer and player. At every look the position has gone on by no more than
the time that passed; at the end every complete repetition is in the log once, and every cue that
was heard lay at its frame of the timeline, to the sample, in what the device had read.
"""

from __future__ import annotations

import os
from collections import Counter
from random import Random
from typing import TYPE_CHECKING, Final

import pytest

from tests.helpers.lifter import PLAN, SECOND, Lifter
from thrust_gui.app.ports import Source
from thrust_gui.domain.timeline import MOVING, PhaseKind, compile_rest, compile_set
from thrust_gui.domain.workout.events import EndSet, Pause, Resume
from thrust_gui.domain.workout.state import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

HARM: Final = int(os.environ.get("THRUST_HARM", "10"))
PLACES: Final = 20 * HARM
"""200 in `make test`, 2,000 in `make harm`."""
SET: Final = compile_set(PLAN.tempo, PLAN.reps, PLAN.get_ready_s)
REST: Final = compile_rest(PLAN.rest_s)
JOINING: Final = SECOND // 4
"""What a screen may be off by for a moment when a stream comes in late."""

pytestmark = pytest.mark.harm


def places(seed: str) -> Iterator[Lifter]:
    """Lifters who have reached a place that chance chose; sets and rests by their length."""
    parts = [(1, Stage.SET, SET), (1, Stage.REST, REST), (2, Stage.SET, SET)]
    seen: Counter[PhaseKind] = Counter()
    for number in range(PLACES):
        random = Random(f"{seed} {number}")  # noqa: S311 - a place, not a secret
        ordinal, stage, timeline = random.choices(parts, [each[2].length for each in parts])[0]
        lifter = Lifter(random)
        lifter.reach(ordinal, stage, random.randrange(timeline.length - SECOND // 4))
        assert lifter.kind is not None
        seen[lifter.kind] += 1
        yield lifter
        lifter.check()
        lifter.close()
    assert seen.total() == PLACES
    assert set(seen) == set(PhaseKind) - {PhaseKind.BOTTOM}  # the plan has none


def went_on_from(lifter: Lifter, before_timeline: object, kind: PhaseKind | None) -> None:
    """After a pause: on the spot, or within a repetition at its start after a count of three."""
    state = lifter.state
    timeline = state.timeline
    assert timeline is not None
    assert not state.paused
    if kind in MOVING and timeline is not before_timeline:
        assert state.current is not None
        assert timeline.first == state.current.counted + 1
        assert state.frame == 0
    else:
        assert timeline is before_timeline


def all_done(lifter: Lifter) -> None:
    lifter.finish()
    assert [each.counted for each in lifter.state.sets] == [PLAN.reps] * PLAN.sets


def test_pause_and_resume() -> None:
    for lifter in places("pause"):
        timeline, kind = lifter.state.timeline, lifter.kind
        lifter.do(Pause())
        frame = lifter.state.frame
        assert not lifter.speaker.moving
        lifter.look_on(lifter.random.choice((0, 20, 700, 5_000)))
        assert lifter.state.frame == frame
        lifter.do(Resume())
        went_on_from(lifter, timeline, kind)
        lifter.look_on(1_500)
        assert lifter.state.stage is Stage.DONE or lifter.in_step()
        all_done(lifter)


def test_resume_and_a_second_pause_soon_after() -> None:
    for lifter in places("resume"):
        counted = [each.counted for each in lifter.state.sets]
        for _ in range(3):
            lifter.do(Pause())
            lifter.look_on(50)
            timeline, kind = lifter.state.timeline, lifter.kind
            lifter.do(Resume())
            went_on_from(lifter, timeline, kind)
            lifter.look_on(lifter.random.randrange(3_000))
            if lifter.state.stage is Stage.DONE:
                break
        assert [each.counted for each in lifter.state.sets][: len(counted)] == counted
        all_done(lifter)


def test_end() -> None:
    for lifter in places("end"):
        before, kind = lifter.state, lifter.kind
        counted = before.current.counted if before.current else 0
        lifter.do(EndSet())
        if before.stage is Stage.REST or (kind is PhaseKind.GET_READY and not counted):
            assert lifter.state.stage is Stage.DONE
            assert lifter.state.sets == before.sets
        else:
            *earlier, ended = lifter.state.sets
            assert tuple(earlier) == before.sets
            assert ended.counted == counted
            assert len(ended.reps) - counted == (kind in MOVING and counted < PLAN.reps)
            lifter.finish()
            assert len(lifter.state.sets) == PLAN.sets


def test_sleep_of_the_machine() -> None:
    for lifter in places("sleep"):
        timeline, kind, frame = lifter.state.timeline, lifter.kind, lifter.state.frame
        lifter.clock.advance(lifter.random.choice((3, 600, 40_000)), asleep=True)
        lifter.look(lifter.random.choice((0, 17)))  # the device plays on until it is noticed
        assert lifter.state.paused
        assert lifter.state.frame == frame
        assert not lifter.speaker.moving
        lifter.look_on(200)
        lifter.do(Resume())
        went_on_from(lifter, timeline, kind)
        lifter.look_on(1_500)
        assert lifter.state.stage is Stage.DONE or lifter.in_step()
        all_done(lifter)


def test_loss_of_the_device() -> None:
    back = 0
    for lifter in places("loss"):
        lifter.leap = JOINING
        gone_ms = lifter.random.choice((100, 290, 400, 1_500, 4_000))
        lifter.speaker.plug(said=lifter.random.random() < 0.5)
        lifter.look_on(gone_ms)
        stage = lifter.state.stage
        if gone_ms >= 400 and stage is not Stage.DONE:
            assert lifter.player.source() is not Source.DEVICE
        lifter.speaker.plug("speaker", said=lifter.random.random() < 0.5)
        lifter.look_on(9_000)
        if lifter.state.stage is not Stage.DONE:
            assert lifter.in_step()
            back += 1
        all_done(lifter)
    assert back > PLACES / 2
