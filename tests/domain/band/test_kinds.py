from __future__ import annotations

from dataclasses import replace

import pytest

from thrust_gui.domain.band import BandColour, Rigging, band_name
from thrust_gui.domain.records import BandRecord

PLAIN = BandRecord(id="b", name="", width_mm=29)


@pytest.mark.parametrize(
    ("rigging", "words"),
    [
        (None, "29 mm"),
        (Rigging.SINGLE, "29 mm single"),
        (Rigging.FOLDED, "29 mm folded"),
        (Rigging.FOOT_TO_FOOT, "29 mm foot to foot"),
        (Rigging.ANCHORED, "29 mm anchored"),
    ],
)
def test_a_band_in_words(rigging: Rigging | None, words: str) -> None:
    assert str(band_name(PLAIN, rigging)) == words


def test_a_band_with_a_name_of_its_own() -> None:
    mine = replace(PLAIN, name="Old {faithful}")
    assert str(band_name(mine)) == "Old {faithful}"
    assert str(band_name(mine, Rigging.FOLDED)) == "Old {faithful} folded"


@pytest.mark.parametrize("value", [None, "", "knotted"])
def test_a_rigging_nobody_knows_is_none(value: str | None) -> None:
    assert Rigging.of(value) is None


@pytest.mark.parametrize("rigging", list(Rigging))
def test_a_rigging_is_read_as_it_is_stored(rigging: Rigging) -> None:
    assert Rigging.of(rigging.value) is rigging


def test_the_value_other_programs_rely_on() -> None:
    assert Rigging.FOLDED.value == "folded"


@pytest.mark.parametrize("value", ["", "mauve", "pink"])
def test_pink_is_what_a_band_looks_like_while_nobody_says_otherwise(value: str) -> None:
    assert BandColour.of(value) is BandColour.PINK
    assert BandColour.of("teal") is BandColour.TEAL
