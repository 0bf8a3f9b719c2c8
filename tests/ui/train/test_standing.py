"""Reduced motion on the floor: key poses, steps of a second, the same words and numbers."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from tests.helpers.floor import Floor
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.ui.train.props import SetProps, TrainProps

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

STEP = 480 * 5
PLAN = Plan(sets=2, reps=2, tempo=Tempo.parse("3-1-1.5-2"), rest_s=10, get_ready_s=3)


@pytest.fixture
def floor(qtbot: QtBot) -> Floor:
    made = Floor(PLAN)
    qtbot.addWidget(made.page)
    return made


def figure_of(props: TrainProps) -> object:
    assert isinstance(props.right, SetProps)
    return props.right.figure


def test_the_figure_has_one_pose_a_phase_and_nothing_changes_within_a_second(floor: Floor) -> None:
    floor.page.set_still(still=True)
    floor.begin()
    for phase in floor.timeline.phases:
        poses: set[object] = set()
        pictures: list[tuple[float, float, str]] = []
        for frame in range(phase.start, phase.end, STEP):
            floor.go(frame)
            poses.add(figure_of(floor.props))
            slab = floor.props.slab
            pictures.append((slab.level, slab.share, slab.number))
        assert len(poses) == 1, phase.kind
        changes = sum(one != other for one, other in pairwise(pictures))
        assert changes <= -(-phase.length // floor.timeline.rate), phase.kind


def test_words_numbers_and_counts_are_the_same(qtbot: QtBot) -> None:
    pair = (Floor(PLAN), Floor(PLAN))
    for floor in pair:
        qtbot.addWidget(floor.page)
        floor.begin()
    moving, still = pair
    still.page.set_still(still=True)
    for _ in range(2):
        for frame in range(0, moving.timeline.length, 4800):
            for floor in pair:
                floor.go(frame)
            one, other = moving.props, still.props
            assert replace(one.slab, level=0, share=0) == replace(other.slab, level=0, share=0)
            assert (one.header, one.hints, one.spoken) == (other.header, other.hints, other.spoken)
            if isinstance(one.right, SetProps) and isinstance(other.right, SetProps):
                assert (one.right.pips, one.right.count) == (other.right.pips, other.right.count)
            else:
                assert one.right == other.right
        for floor in pair:
            floor.finish_timeline()


def test_a_rest_steps_too(floor: Floor) -> None:
    floor.page.set_still(still=True)
    floor.begin()
    floor.finish_timeline()
    shares: set[float] = set()
    for frame in range(0, floor.timeline.length, STEP):
        floor.go(frame)
        shares.add(floor.props.slab.share)
    assert len(shares) <= 11


def test_it_takes_effect_at_once(floor: Floor) -> None:
    floor.begin()
    floor.go_to(PhaseKind.LIFT, 1, 0.1)
    before = figure_of(floor.props)
    floor.page.set_still(still=True)
    assert figure_of(floor.props) != before
