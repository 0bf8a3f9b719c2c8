from __future__ import annotations

from dataclasses import replace

from tests.app.test_training import numbered
from tests.domain.test_progression import FULL, workout
from tests.helpers.fakes import FakeClock, MemoryLog
from thrust_gui.app.bands import Bands
from thrust_gui.app.plans import accepted, what_next
from thrust_gui.app.settings import Settings
from thrust_gui.domain.band import Rigging
from thrust_gui.domain.plan import Variation
from thrust_gui.domain.progression import Hurdle, Kind, Suggestion, Waiting


def made() -> tuple[Bands, Settings]:
    """Two bands, the narrower one in use."""
    bands = Bands(MemoryLog(), FakeClock(), numbered("band"))
    first = bands.add(Settings())
    both = bands.add(first)
    own = bands.used(both)
    assert own is not None
    bands.put(both, replace(own, band=replace(own.band, width_mm=45)))
    return bands, first


def test_the_next_band_is_taken_and_the_repetitions_begin_anew() -> None:
    bands, settings = made()
    recent = [workout(back, FULL, settings.plan) for back in range(2)]
    found = what_next(settings, bands, recent)
    assert isinstance(found, Suggestion)
    assert found.kind is Kind.BAND
    taken = accepted(settings, found)
    assert (taken.plan.band, taken.plan.rigging, taken.plan.reps) == ("band2", "folded", 8)
    assert what_next(taken, bands, recent) == Waiting(Hurdle.NOTHING_YET, 8)


def test_a_repetition_more_leaves_the_band_alone() -> None:
    bands, settings = made()
    eight = replace(settings, plan=replace(settings.plan, reps=8))
    found = what_next(eight, bands, [workout(0, ((8, 8.0),) * 3, eight.plan)])
    assert isinstance(found, Suggestion)
    assert accepted(eight, found) == replace(eight, plan=replace(eight.plan, reps=9))


def test_a_longer_stretch_is_one_of_the_settings() -> None:
    bands, settings = made()
    own = bands.used(settings)
    assert own is not None
    anchored = replace(own, rigging=Rigging.ANCHORED, rest_mm=500, top_mm=700)
    settings = bands.put(settings, anchored)
    recent = [workout(back, FULL, settings.plan) for back in range(2)]
    found = what_next(settings, bands, recent)
    assert isinstance(found, Suggestion)
    assert found.kind is Kind.STRETCH
    assert accepted(settings, found).anchored_top_mm == 750


def test_where_the_band_lies_otherwise_nothing_is_known_of_its_force() -> None:
    bands, settings = made()
    plan = replace(settings.plan, variation=Variation.FLOOR_BRIDGE)
    recent = [workout(back, FULL, plan) for back in range(2)]
    found = what_next(replace(settings, plan=plan), bands, recent)
    assert found == Waiting(Hurdle.UNKNOWN_FORCE, 12)
