"""A band, a body, and what they come to, short to write."""

from __future__ import annotations

from thrust_gui.domain.band import Anchored, Elastic, Pull, Rigging, Stretch, stretch
from thrust_gui.domain.figure import Body
from thrust_gui.domain.records import BandRecord

USUAL = Body(1.70, 0.42)


def loop(width_mm: int = 29, flat_mm: int | None = None) -> BandRecord:
    return BandRecord(id="band", name="", width_mm=width_mm, flat_length_mm=flat_mm)


def stretched(
    rigging: Rigging = Rigging.FOLDED,
    body: Body = USUAL,
    *,
    flat_mm: int | None = None,
    anchored: Anchored | None = None,
) -> Stretch:
    found = stretch(loop(flat_mm=flat_mm), rigging, body, anchored)
    assert found is not None
    return found


def pull(rigging: Rigging = Rigging.FOLDED, body: Body = USUAL, *, width_mm: int = 29) -> Pull:
    return Pull(stretched(rigging, body), Elastic.of_width(width_mm))
