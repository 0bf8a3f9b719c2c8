from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.helpers.bands import USUAL
from thrust_gui.domain.band import OwnBand, Rigging
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.plan import Plan, RepRange, Variation
from thrust_gui.domain.progression import (
    LEAST_RISE,
    Hurdle,
    Kind,
    Suggestion,
    Waiting,
    next_step,
)
from thrust_gui.domain.records import (
    BandRecord,
    CalibrationRecord,
    SetRecord,
    WorkoutRecord,
)
from thrust_gui.domain.tempo import Tempo

if TYPE_CHECKING:
    from collections.abc import Sequence

FRIDAY = date(2026, 11, 20)
FULL = ((12, 8.0), (12, 8.5), (12, 9.0))
"""Three sets at the top of the range, each with one in reserve."""
PLAN = Plan(band="29", rigging="folded")

Done = tuple[tuple[int, float | None], ...]


def band(width_mm: int, flat_mm: int = 1040) -> BandRecord:
    return BandRecord(id=str(width_mm), name="", width_mm=width_mm, flat_length_mm=flat_mm)


def owned(width_mm: int, rigging: Rigging = Rigging.FOLDED) -> OwnBand:
    return OwnBand(band(width_mm), rigging)


def workout(back: int, sets: Done, plan: Plan = PLAN) -> WorkoutRecord:
    return WorkoutRecord(
        id=f"w{back}",
        started_at=0,
        utc_offset_min=0,
        local_date=FRIDAY - timedelta(days=2 * back),
        sets=tuple(
            SetRecord(
                id=f"w{back}-{ordinal}",
                ordinal=ordinal,
                tempo=Tempo(),
                target_reps=plan.reps,
                completed_reps=reps,
                effort=effort,
                tut_ms=reps * 6000,
                hold_ms=reps * 2000,
                started_at=0,
                variation=plan.variation.value,
                band=plan.band,
                rigging=plan.rigging,
            )
            for ordinal, (reps, effort) in enumerate(sets, 1)
        ),
    )


def step(
    *done: Done,
    plan: Plan = PLAN,
    own: OwnBand | None = None,
    others: Sequence[OwnBand] = (owned(22), owned(29), owned(45), owned(64)),
    rep_range: RepRange = RepRange(),  # noqa: B008 - frozen
) -> Suggestion | Waiting:
    recent = [workout(back, sets) for back, sets in enumerate(done)]
    return next_step(plan, rep_range, recent, own=own or owned(29), others=others, body=USUAL)


# --- repetitions and reserve ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("done", "hurdle"),
    [
        ((), Hurdle.NOTHING_YET),
        ((FULL,), Hurdle.ONCE_MORE),
        ((FULL, ((12, 8.0), (12, 8.5), (11, 9.0))), Hurdle.ONCE_MORE),
        ((FULL, ((12, 8.0), (12, None), (12, 9.0))), Hurdle.ONCE_MORE),
        ((FULL, ((12, 8.0), (12, 9.5), (12, 9.0)), FULL), Hurdle.ONCE_MORE),
        ((((12, 8.0), (12, 8.5), (11, 9.0)), FULL, FULL), Hurdle.SHORT),
        ((((12, 8.0), (12, 8.5)), FULL, FULL), Hurdle.FEWER_SETS),
        ((((12, 8.0), (12, 8.5), (0, 9.0)), FULL, FULL), Hurdle.FEWER_SETS),
        ((((12, 8.0), (12, 8.5), (12, None)), FULL, FULL), Hurdle.UNRATED),
        ((((12, 8.0), (12, 8.5), (12, 9.5)), FULL, FULL), Hurdle.NO_RESERVE),
        ((((12, 8.0), (12, None), (12, 10.0)), FULL, FULL), Hurdle.UNRATED),
    ],
)
def test_what_stands_in_the_way(done: tuple[Done, ...], hurdle: Hurdle) -> None:
    assert step(*done) == Waiting(hurdle, 12)


def test_twice_running_at_the_top_with_reserve_is_the_next_band() -> None:
    found = step(FULL, FULL)
    assert isinstance(found, Suggestion)
    assert (found.kind, found.own, found.reps) == (Kind.BAND, owned(45), 8)
    assert found.change is not None
    assert found.change.share == pytest.approx(45 / 29 - 1)
    assert found.change.least == pytest.approx(45 / 29 * (1 - 0.3536) - 1, abs=0.001)
    assert found.change.most == pytest.approx(45 / 29 * (1 + 0.3536) - 1, abs=0.001)


def test_more_than_the_top_is_the_top() -> None:
    assert isinstance(step(((15, 8.0),) * 3, ((14, 8.0),) * 4), Suggestion)


def test_below_the_top_a_repetition_more_is_next() -> None:
    eight = ((8, 8.0), (8, 8.0), (8, 9.0))
    plan = replace(PLAN, reps=8)
    assert step(eight, plan=plan) == Suggestion(kind=Kind.REPS, reps=9)
    assert step(eight, plan=replace(PLAN, reps=9)) == Waiting(Hurdle.SHORT, 9)
    tired = ((8, 8.0), (8, 9.5), (8, 10.0))
    assert step(tired, plan=plan) == Waiting(Hurdle.NO_RESERVE, 8)
    low = ((5, 8.0),) * 3
    assert step(low, plan=replace(PLAN, reps=5)) == Suggestion(kind=Kind.REPS, reps=8)


def test_only_what_was_done_as_planned_counts() -> None:
    other = replace(PLAN, band="22")
    recent = [workout(0, FULL, other), workout(1, FULL), workout(2, FULL, other)]
    bridge = replace(PLAN, variation=Variation.FLOOR_BRIDGE)
    recent += [workout(3, FULL, bridge), workout(4, FULL)]
    found = next_step(PLAN, RepRange(), recent, own=owned(29), others=[owned(45)], body=USUAL)
    assert isinstance(found, Suggestion)
    assert found.own == owned(45)
    found = next_step(PLAN, RepRange(), recent[:4], own=owned(29), others=(), body=USUAL)
    assert found == Waiting(Hurdle.ONCE_MORE, 12)


def test_another_range_has_another_top_and_bottom() -> None:
    wide = RepRange(10, 20)
    assert step(FULL, FULL, rep_range=wide) == Suggestion(kind=Kind.REPS, reps=13)
    found = step(((20, 8.0),) * 3, ((20, 9.0),) * 3, rep_range=wide)
    assert isinstance(found, Suggestion)
    assert found.reps == 10


# --- force ----------------------------------------------------------------------------------------


def test_without_a_band_nothing_is_suggested() -> None:
    plan = replace(PLAN, band=None, rigging=None)
    recent = [workout(back, FULL, plan) for back in range(2)]
    found = next_step(plan, RepRange(), recent, own=None, others=[owned(45)], body=USUAL)
    assert found == Waiting(Hurdle.NO_BAND, 12)


@pytest.mark.parametrize(
    "own",
    [None, owned(29, Rigging.SINGLE), owned(29, Rigging.ANCHORED)],
    ids=["no thrust", "slack", "not measured"],
)
def test_a_force_that_is_not_known_is_not_guessed(own: OwnBand | None) -> None:
    recent = [workout(back, FULL) for back in range(2)]
    found = next_step(PLAN, RepRange(), recent, own=own, others=[owned(45)], body=USUAL)
    assert found == Waiting(Hurdle.UNKNOWN_FORCE, 12)


def test_the_strongest_band_is_the_last() -> None:
    assert step(FULL, FULL, others=[owned(22), owned(29)]) == Waiting(Hurdle.STRONGEST, 12)


def test_a_band_that_would_hang_loose_or_is_beyond_the_model_is_left_out() -> None:
    loose = OwnBand(band(83), Rigging.FOOT_TO_FOOT)
    beyond = OwnBand(band(45, flat_mm=300), Rigging.FOLDED)
    unmeasured = owned(45, Rigging.ANCHORED)
    others = [loose, beyond, unmeasured]
    assert step(FULL, FULL, others=others) == Waiting(Hurdle.STRONGEST, 12)


def test_a_fold_is_a_step_of_the_same_band_and_better_known() -> None:
    short = band(29, flat_mm=500)
    own, folded = OwnBand(short, Rigging.SINGLE), OwnBand(short, Rigging.FOLDED)
    found = step(FULL, FULL, own=own, others=[own, folded])
    assert isinstance(found, Suggestion)
    assert (found.kind, found.own) == (Kind.RIGGING, folded)
    assert found.change is not None
    assert (1 + found.change.most) / (1 + found.change.share) == pytest.approx(1.1)


def test_an_anchored_band_is_stretched_further() -> None:
    own = OwnBand(band(29), Rigging.ANCHORED, 500, 800)
    found = step(FULL, FULL, own=own, others=[own])
    assert isinstance(found, Suggestion)
    assert (found.kind, found.own) == (Kind.STRETCH, replace(own, top_mm=850))
    longest = OwnBand(band(29), Rigging.ANCHORED, 1500, 3000)
    assert step(FULL, FULL, own=longest, others=()) == Waiting(Hurdle.STRONGEST, 12)


def test_measured_bands_are_compared_by_what_was_measured() -> None:
    weak = CalibrationRecord(id="c", band="45", made_at=0, f100_n=218.0)
    others = [replace(owned(45), calibration=weak), owned(64)]
    found = step(FULL, FULL, others=others)
    assert isinstance(found, Suggestion)
    assert found.own == owned(64), "the wider band turned out no stronger"


widths = st.sampled_from((13, 22, 29, 45, 64, 83))
riggings = st.sampled_from((Rigging.SINGLE, Rigging.FOLDED, Rigging.FOOT_TO_FOOT))
others_drawn = st.lists(st.builds(owned, widths, riggings), max_size=8)


@given(st.builds(owned, widths, riggings), others_drawn)
def test_the_next_band_is_one_there_is_and_the_least_that_is_more(
    own: OwnBand, others: list[OwnBand]
) -> None:
    found = step(FULL, FULL, own=own, others=others)
    if isinstance(found, Waiting):
        assert found.hurdle in {Hurdle.STRONGEST, Hurdle.UNKNOWN_FORCE}
        return
    assert found.own in others
    now, then = own.pull(USUAL), found.own.pull(USUAL)
    assert now is not None
    assert then is not None
    assert found.change is not None
    assert found.change.least < found.change.share < found.change.most
    assert then.peak.value == pytest.approx(now.peak.value * (1 + found.change.share))
    assert then.peak.value > now.peak.value * (1 + LEAST_RISE)
    for each in others:
        other = each.pull(USUAL)
        assert other is not None
        if other.stretch.slack is now.stretch.slack and other.peak.value < then.peak.value:
            assert other.peak.value <= now.peak.value * (1 + LEAST_RISE)


@given(others_drawn, st.integers(0, 4))
def test_steps_taken_one_after_another_end_at_the_strongest(
    others: list[OwnBand], start: int
) -> None:
    assume(start < len(others))
    own, forces = others[start], list[float]()
    for _ in range(len(others) + 1):
        found = step(FULL, FULL, own=own, others=others)
        if isinstance(found, Waiting):
            break
        assert found.own is not None
        own = found.own
        pulled = own.pull(USUAL)
        assert pulled is not None
        forces.append(pulled.peak.value)
    else:
        pytest.fail("it never ends")
    assert forces == sorted(forces)


@given(
    st.lists(
        st.lists(
            st.tuples(
                st.integers(0, 20), st.none() | st.integers(2, 20).map(lambda half: half / 2)
            ),
            min_size=1,
            max_size=5,
        ).map(tuple),
        max_size=4,
    )
)
def test_a_step_is_only_ever_earned(done: list[Done]) -> None:
    found = step(*done)
    earned = [
        len([reps for reps, _ in sets if reps]) >= PLAN.sets
        and all(reps >= 12 and effort is not None and effort <= 9 for reps, effort in sets if reps)
        for sets in done
        if any(reps for reps, _ in sets)
    ]
    assert isinstance(found, Suggestion) == (earned[:2] == [True, True])


# --- the range ------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["8–12", "8-12", " 8 to 12 ", "8 — 12"])
def test_a_range_as_it_is_typed(text: str) -> None:
    assert RepRange.parse(text) == RepRange(8, 12)
    assert str(RepRange.parse(text)) == "8–12"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("twelve", "“twelve” is no range of repetitions. Write it like 8–12."),
        ("12", "“12” is no range of repetitions. Write it like 8–12."),
        ("12–8", "From 12 to 8 there is nothing to progress: write it like 8–12."),
        ("12–12", "From 12 to 12 there is nothing to progress: write it like 8–12."),
        ("0–12", "0 repetitions: choose from 1 to 50."),
        ("8–120", "120 repetitions: choose from 1 to 50."),
    ],
)
def test_a_range_that_is_none(text: str, said: str) -> None:
    with pytest.raises(Refusal) as refused:
        RepRange.parse(text)
    assert str(refused.value.message) == said
