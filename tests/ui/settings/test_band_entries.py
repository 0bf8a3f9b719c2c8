from __future__ import annotations

from dataclasses import replace

import pytest

from tests.helpers.bands import loop
from thrust_gui.domain.band import OwnBand, Rigging
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.units import Units
from thrust_gui.ui.settings.band_entries import (
    BandEntry,
    band_entry,
    entries_of,
    read_band,
    step_band,
)

METRIC, IMPERIAL = Units.METRIC, Units.IMPERIAL
FOLDED = OwnBand(loop(29, 1040))
ANCHORED = OwnBand(loop(29, 1040), Rigging.ANCHORED, 400, 700)
UNMEASURED = OwnBand(loop(29, 1040), Rigging.ANCHORED)


def value(own: OwnBand, entry: BandEntry) -> int | None:
    found = {
        BandEntry.WIDTH: own.band.width_mm,
        BandEntry.FLAT: own.band.flat_length_mm,
        BandEntry.REST: own.rest_mm,
        BandEntry.TOP: own.top_mm,
    }
    return found[entry]


def test_only_an_anchored_band_is_measured_as_it_lies() -> None:
    assert entries_of(FOLDED) == (BandEntry.WIDTH, BandEntry.FLAT)
    assert entries_of(ANCHORED) == (BandEntry.WIDTH, BandEntry.REST, BandEntry.TOP)


@pytest.mark.parametrize(
    ("own", "entry", "units", "text", "hint"),
    [
        (FOLDED, BandEntry.WIDTH, METRIC, "29 mm", "5–150 mm"),
        (FOLDED, BandEntry.WIDTH, IMPERIAL, "29 mm", "5–150 mm"),
        (FOLDED, BandEntry.FLAT, METRIC, "1040 mm", "100–3000 mm"),
        (FOLDED, BandEntry.FLAT, IMPERIAL, "40.9 in", "3.9–118.1 in"),
        (OwnBand(loop()), BandEntry.FLAT, METRIC, "1040 mm", "100–3000 mm"),
        (ANCHORED, BandEntry.TOP, METRIC, "700 mm", "100–3000 mm"),
        (UNMEASURED, BandEntry.REST, METRIC, "", "100–3000 mm"),
    ],
)
def test_what_stands_in_a_field(
    own: OwnBand, entry: BandEntry, units: Units, text: str, hint: str
) -> None:
    props = band_entry(own, entry, units)
    assert (props.text, str(props.hint)) == (text, hint)


@pytest.mark.parametrize(
    ("entry", "text", "units", "mm"),
    [
        (BandEntry.WIDTH, "45", METRIC, 45),
        (BandEntry.WIDTH, "45", IMPERIAL, 45),
        (BandEntry.WIDTH, "1.75 in", IMPERIAL, 44),
        (BandEntry.FLAT, "600", METRIC, 600),
        (BandEntry.FLAT, "41", IMPERIAL, 1041),
        (BandEntry.REST, "40 cm", METRIC, 400),
        (BandEntry.TOP, "400", METRIC, 400),
    ],
)
def test_lengths_as_they_are_typed(entry: BandEntry, text: str, units: Units, mm: int) -> None:
    assert value(read_band(ANCHORED, entry, text, units), entry) == mm


@pytest.mark.parametrize(
    ("entry", "text", "units", "said"),
    [
        (BandEntry.WIDTH, "4", METRIC, "4 mm cannot be right for a band: choose from 5 mm to 150"),
        (BandEntry.WIDTH, "wide", METRIC, "“wide” is no length. Write it like 1040 mm."),
        (BandEntry.FLAT, "5", METRIC, "5 mm cannot be right for a band: choose from 100 mm to"),
        (BandEntry.FLAT, "999999 m", METRIC, "99999 mm cannot be right"),
        (BandEntry.FLAT, "2", IMPERIAL, "2.0 in cannot be right for a band: choose from 3.9 in"),
        (
            BandEntry.TOP,
            "399",
            METRIC,
            r"At the top \(399 mm\) it cannot be shorter than unstretched \(400 mm\)\.",
        ),
        (BandEntry.REST, "701", METRIC, r"At the top \(700 mm\) it cannot be shorter"),
    ],
)
def test_lengths_that_cannot_be(entry: BandEntry, text: str, units: Units, said: str) -> None:
    with pytest.raises(Refusal, match=said):
        read_band(ANCHORED, entry, text, units)


@pytest.mark.parametrize(
    ("own", "entry", "steps", "units", "mm"),
    [
        (FOLDED, BandEntry.WIDTH, 1, METRIC, 45),
        (FOLDED, BandEntry.WIDTH, -1, IMPERIAL, 22),
        (OwnBand(loop(83)), BandEntry.WIDTH, 1, METRIC, 83),
        (OwnBand(loop(30)), BandEntry.WIDTH, -1, METRIC, 29),
        (FOLDED, BandEntry.FLAT, 1, METRIC, 1050),
        (FOLDED, BandEntry.FLAT, -1, IMPERIAL, 1029),
        (OwnBand(loop(29, 3000)), BandEntry.FLAT, 1, METRIC, 3000),
        (UNMEASURED, BandEntry.REST, 1, METRIC, 500),
        (UNMEASURED, BandEntry.TOP, -1, METRIC, 800),
        (replace(ANCHORED, rest_mm=700), BandEntry.REST, 1, METRIC, 700),
        (replace(ANCHORED, rest_mm=700), BandEntry.TOP, -1, METRIC, 700),
    ],
)
def test_lengths_stepped(own: OwnBand, entry: BandEntry, steps: int, units: Units, mm: int) -> None:
    assert value(step_band(own, entry, steps, units), entry) == mm
