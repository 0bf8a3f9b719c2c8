"""What the banner says, and which side is shown when."""

from __future__ import annotations

import pytest

from thrust_gui.app.ports import LogHealth, Source
from thrust_gui.domain.figure import Body
from thrust_gui.domain.message import Message
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.workout.events import EndSet, Event, PositionReached, Start
from thrust_gui.domain.workout.reducer import run
from thrust_gui.domain.workout.state import WorkoutState
from thrust_gui.ui.train.presenter import derive_train_props
from thrust_gui.ui.train.props import Side

FULL = LogHealth(3, Message("The disk is full. Free {space} MB.", {"space": 5}))
LIFTING: tuple[Event, ...] = (Start(), PositionReached(12 * 48_000))
DONE: tuple[Event, ...] = (*LIFTING, EndSet(), EndSet())


def test_another_device_than_the_chosen_one_is_said() -> None:
    state, _ = run(WorkoutState(plan=Plan()), LIFTING)
    props = derive_train_props(state, source=Source.OTHER_DEVICE, health=LogHealth(), body=Body())
    assert props.banner == "The chosen output is not connected. Sound comes from the system's."


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (Source.DEVICE, ()),
        (Source.MUTED, ("Sound is off", "Settings")),
        (Source.NO_DEVICE, ("No sound device", "connect")),
        (Source.LOST, ("stopped", "connect it again")),
    ],
)
@pytest.mark.parametrize("events", [LIFTING, (*LIFTING, EndSet())])
def test_silence_is_said_with_what_to_do(
    source: Source, words: tuple[str, ...], events: tuple[Event, ...]
) -> None:
    state, _ = run(WorkoutState(plan=Plan()), events)
    banner = derive_train_props(state, source=source, health=LogHealth(), body=Body()).banner
    assert bool(banner) is (source is not Source.DEVICE)
    assert all(word in banner for word in words)
    if banner:
        assert "Timing goes on by the screen" in banner


@pytest.mark.parametrize("source", Source)
@pytest.mark.parametrize("events", [LIFTING, (*LIFTING, EndSet()), DONE])
def test_a_problem_of_the_log_comes_first(source: Source, events: tuple[Event, ...]) -> None:
    state, _ = run(WorkoutState(plan=Plan()), events)
    props = derive_train_props(state, source=source, health=FULL, body=Body())
    assert props.banner.startswith("The disk is full. Free 5 MB. What you train meanwhile is kept")


@pytest.mark.parametrize("source", Source)
def test_nothing_is_said_of_sound_when_nothing_plays(source: Source) -> None:
    state, _ = run(WorkoutState(plan=Plan()), DONE)
    props = derive_train_props(state, source=source, health=LogHealth(), body=Body())
    assert props.banner == ""


@pytest.mark.parametrize(
    ("events", "side"),
    [
        ((), Side.NONE),
        ((Start(),), Side.SET),
        (LIFTING, Side.SET),
        ((*LIFTING, EndSet()), Side.REST),
        (DONE, Side.SUMMARY),
        ((Start(), EndSet()), Side.NONE),
    ],
)
def test_sides(events: tuple[Event, ...], side: Side) -> None:
    state, _ = run(WorkoutState(plan=Plan()), events)
    props = derive_train_props(state, source=Source.DEVICE, health=LogHealth(), body=Body())
    assert props.side is side


def test_a_silent_clock_changes_nothing_but_the_banner() -> None:
    state, _ = run(WorkoutState(plan=Plan()), LIFTING)
    heard, unheard = (
        derive_train_props(state, source=source, health=LogHealth(), body=Body())
        for source in (Source.DEVICE, Source.LOST)
    )
    assert heard.slab == unheard.slab
    assert heard.header == unheard.header
    assert heard.right == unheard.right
