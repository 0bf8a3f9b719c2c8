from __future__ import annotations

from dataclasses import replace

import pytest

from tests.app.test_training import numbered
from tests.helpers.bands import loop, pull
from tests.helpers.fakes import FakeClock, MemoryLog
from thrust_gui.app.bands import Bands, Found, with_pull
from thrust_gui.app.settings import Settings
from thrust_gui.domain.band import Elastic, Estimate, OwnBand, Point, Pull, Rigging, stretch
from thrust_gui.domain.figure import Body
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.plan import Plan, Variation
from thrust_gui.domain.records import BandRecord, RepRecord, SetRecord
from thrust_gui.domain.tempo import Tempo

PLAIN = Settings()
SET = SetRecord(
    id="s",
    ordinal=1,
    tempo=Tempo(),
    target_reps=1,
    completed_reps=1,
    tut_ms=6000,
    hold_ms=2000,
    started_at=0,
    reps=(
        RepRecord(ordinal=1, lift_ms=1000, hold_ms=2000, lower_ms=3000, bottom_ms=0, complete=True),
    ),
)


@pytest.fixture
def log() -> MemoryLog:
    return MemoryLog()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def bands(log: MemoryLog, clock: FakeClock) -> Bands:
    return Bands(log, clock, numbered("band"))


def used(bands: Bands, settings: Settings) -> OwnBand:
    own = bands.used(settings)
    assert own is not None
    return own


def test_at_first_there_is_no_band(bands: Bands) -> None:
    assert bands.all == ()
    assert bands.use(PLAIN) is None
    assert bands.pull_in(Plan(band="gone")) is None


def test_the_first_band_is_the_suggested_one_and_in_use(bands: Bands, log: MemoryLog) -> None:
    settings = bands.add(PLAIN)
    (band,) = log.bands()
    assert (band.width_mm, band.flat_length_mm, band.rigging) == (29, 1040, "folded")
    assert (settings.plan.band, settings.plan.rigging) == (band.id, "folded")
    assert used(bands, settings) == OwnBand(band, Rigging.FOLDED)


def test_a_change_is_written_and_counts_at_once(bands: Bands, log: MemoryLog) -> None:
    settings = bands.add(PLAIN)
    own = used(bands, settings)
    wider = OwnBand(replace(own.band, width_mm=45), Rigging.ANCHORED, 400, 700)
    settings = bands.put(settings, wider)
    assert log.bands() == bands.all == (replace(own.band, width_mm=45, rigging="anchored"),)
    assert used(bands, settings).anchored == wider.anchored
    assert (settings.anchored_rest_mm, settings.anchored_top_mm) == (400, 700)
    assert settings.plan.rigging == "anchored"


def test_what_was_read_never_undoes_what_was_changed_since(bands: Bands, log: MemoryLog) -> None:
    log.save_band(loop(13))
    found = bands.read()
    settings = bands.choose(PLAIN, "band")
    assert settings.plan.band is None
    bands.take(found)
    settings = bands.choose(settings, "band")
    assert settings.plan.band == "band"
    changed = bands.put(settings, replace(used(bands, settings), rigging=Rigging.SINGLE))
    bands.take(found)
    assert used(bands, changed).rigging is Rigging.SINGLE
    assert [each.rigging for each in bands.all] == ["single"]


def test_each_band_remembers_its_rigging(bands: Bands) -> None:
    first = bands.add(PLAIN)
    first = bands.put(first, replace(used(bands, first), rigging=Rigging.SINGLE))
    second = bands.add(first)
    assert used(bands, second).rigging is Rigging.FOLDED
    back = bands.choose(second, first.plan.band or "")
    assert used(bands, back).rigging is Rigging.SINGLE


@pytest.mark.parametrize("stored", [None, "knotted"])
def test_a_band_of_another_program_is_taken_for_folded(bands: Bands, stored: str | None) -> None:
    bands.take(Found((replace(loop(), rigging=stored),)))
    settings = bands.choose(PLAIN, "band")
    assert used(bands, settings).rigging is Rigging.FOLDED
    bare = replace(settings, plan=replace(settings.plan, rigging=None))
    assert used(bands, bare).rigging is Rigging.FOLDED


def test_a_band_deleted_and_back(bands: Bands, log: MemoryLog) -> None:
    first = bands.add(PLAIN)
    both = bands.add(first)
    one, other = bands.all
    assert bands.delete(both, one) == both
    assert bands.all == log.bands() == (other,)
    alone = bands.delete(both, other)
    assert log.bands() == ()
    assert (alone.plan.band, alone.plan.rigging) == (None, None)
    back = bands.restore(alone, one)
    assert used(bands, back).band == one
    assert log.bands() == (one,)


def test_the_newest_of_the_others_takes_the_place_of_a_deleted_one(bands: Bands) -> None:
    settings = bands.add(bands.add(bands.add(PLAIN)))
    one, other, newest = bands.all
    settings = bands.delete(settings, newest)
    assert settings.plan.band == other.id
    assert bands.delete(settings, one).plan.band == other.id


def test_a_plan_knows_what_its_band_pulls_with(bands: Bands) -> None:
    settings = replace(bands.add(PLAIN), height_cm=185.0)
    bands.use(settings)
    found = bands.pull_in(settings.plan)
    assert found is not None
    assert found.stretch.body == Body(1.85, 0.42)
    assert found.peak.value == pytest.approx(230, abs=5)
    assert bands.pull_in(replace(settings.plan, variation=Variation.BARBELL)) is None
    assert bands.pull_in(replace(settings.plan, band=None)) is None


def test_an_anchored_band_pulls_with_nothing_known_until_it_is_measured(bands: Bands) -> None:
    settings = bands.add(PLAIN)
    own = replace(used(bands, settings), rigging=Rigging.ANCHORED)
    settings = bands.put(settings, own)
    bands.use(settings)
    assert bands.pull_in(settings.plan) is None
    assert str(own.advice(Body())).startswith("Measure it")


def test_a_set_holds_what_the_band_gave() -> None:
    done = with_pull(SET, pull())
    assert done.rest_length_mm == 520
    assert done.peak_force_n == pull().peak.value
    assert done.impulse_ns == pull().impulse(SET.reps)
    begun = with_pull(replace(SET, reps=()), pull())
    assert (begun.peak_force_n, begun.impulse_ns) == (done.peak_force_n, None)
    assert with_pull(SET, None) == SET


def test_nothing_is_guessed_beyond_what_is_known() -> None:
    rigged = stretch(replace(loop(), flat_length_mm=150), Rigging.SINGLE, Body())
    assert rigged is not None
    done = with_pull(SET, Pull(rigged, Elastic.of_width(29)))
    assert done == replace(SET, rest_length_mm=150)


def test_bands_are_told_apart_by_id(bands: Bands) -> None:
    one, other = (BandRecord(id=each, name="", width_mm=13) for each in "ba")
    bands.take(Found((one, other)))
    assert [each.id for each in bands.all] == ["a", "b"]


def test_a_band_that_left_the_log_is_forgotten(bands: Bands, log: MemoryLog) -> None:
    settings = bands.add(PLAIN)
    log.owned.clear()
    bands.take(Found(log.bands()))
    assert len(bands.all) == 1, "it may not be written yet"
    bands.take(bands.read())
    assert bands.used(settings) is None


def test_putting_what_is_there_already_writes_nothing(bands: Bands, log: MemoryLog) -> None:
    settings = bands.add(PLAIN)
    log.owned.clear()
    assert bands.put(settings, used(bands, settings)) == settings
    assert log.bands() == ()


# --- calibrations ---------------------------------------------------------------------------------

POINTS = (Point(1560, 163.0), Point(2080, 250.0))
"""A loop of 1040 mm at half as long again and twice as long: some 250 N where 29 mm give 218."""


def peak(bands: Bands, settings: Settings) -> Estimate:
    bands.use(settings)
    found = bands.pull_in(settings.plan)
    assert found is not None
    return found.peak


def test_a_calibration_counts_at_once_and_is_kept(
    bands: Bands, log: MemoryLog, clock: FakeClock
) -> None:
    settings = bands.add(PLAIN)
    estimated = peak(bands, settings)
    made = bands.measure(used(bands, settings).band, POINTS)
    assert log.calibrations() == (made,)
    assert made.band == settings.plan.band
    assert made.made_at == clock.utc_ms()
    assert list(made.points) == [(1560, 163.0), (2080, 250.0)]
    measured = peak(bands, settings)
    assert estimated.uncertainty == pytest.approx(0.25)
    assert measured.uncertainty == pytest.approx(0.10)
    assert measured.value == pytest.approx(estimated.value * made.f100_n / 217.5)


def test_the_newest_counts_and_going_without_it_is_undone(
    bands: Bands, log: MemoryLog, clock: FakeClock
) -> None:
    settings = bands.add(PLAIN)
    band = used(bands, settings).band
    first = bands.measure(band, POINTS)
    clock.advance(60)
    second = bands.measure(band, (Point(1560, 150), Point(2080, 230)))
    assert bands.calibrations(band.id) == (second, first)
    bands.mark(second, deleted=True)
    assert bands.calibration(band.id) == first
    assert log.calibrations() == (first,)
    bands.mark(second, deleted=False)
    assert used(bands, settings).calibration == second
    bands.take(bands.read())
    assert bands.calibrations(band.id) == (second, first)


def test_points_that_cannot_be_change_nothing(bands: Bands, log: MemoryLog) -> None:
    settings = bands.add(PLAIN)
    with pytest.raises(Refusal):
        bands.measure(used(bands, settings).band, POINTS[:1])
    assert log.calibrations() == ()
    assert not bands.calibrations(used(bands, settings).band.id)


def test_a_calibration_is_of_one_band(bands: Bands) -> None:
    settings = bands.add(PLAIN)
    bands.measure(used(bands, settings).band, POINTS)
    assert used(bands, bands.add(settings)).calibration is None


def test_every_band_in_every_rigging(bands: Bands) -> None:
    settings = bands.add(bands.add(PLAIN))
    assert len(bands.riggings(settings)) == 6
    own = used(bands, settings)
    anchored = bands.put(settings, replace(own, rigging=Rigging.ANCHORED, rest_mm=400, top_mm=700))
    found = [each for each in bands.riggings(anchored) if each.rigging is Rigging.ANCHORED]
    assert [each.band.id for each in found] == [own.band.id]
    assert found[0].anchored is not None


def test_recalibrating_moves_no_old_figure(bands: Bands) -> None:
    settings = bands.add(PLAIN)
    bands.use(settings)
    band = used(bands, settings).band
    before = with_pull(SET, bands.pull_in(settings.plan))
    made = bands.measure(band, POINTS)
    after = with_pull(SET, bands.pull_in(settings.plan))
    assert (before.calibration, after.calibration) == (None, made.id)
    grown = (after.peak_force_n or 0) / (before.peak_force_n or 1)
    assert grown == pytest.approx(made.f100_n / 217.5)
    assert grown > 1.1
    assert before == with_pull(SET, pull(body=Body(1.70, 0.42)))
