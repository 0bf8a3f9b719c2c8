from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.app.test_review import workout

DAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("efforts", "whole"),
    [
        ((None, None, None), None),
        ((8.0, None, None), 8.0),
        ((8.0, 9.0, 9.0), 8.5),
        ((8.0, 8.5, None), 8.5),
        ((7.0, 7.0, 8.0), 7.5),
        ((1.0, 1.0, 1.0), 1.0),
    ],
)
def test_effort_is_the_mean_to_the_nearest_half(
    efforts: tuple[float | None, ...], whole: float | None
) -> None:
    plain = workout("a", DAY)
    rated = tuple(replace(one, effort=e) for one, e in zip(plain.sets, efforts, strict=True))
    assert replace(plain, sets=rated).effort == whole


def test_sums() -> None:
    assert (workout("a", DAY, (12, 11)).reps, workout("a", DAY, (12, 11)).tut_ms) == (23, 138_000)
    assert (workout("a", DAY, ()).reps, workout("a", DAY, ()).effort) == (0, None)


def test_times_may_be_unknown() -> None:
    plain = workout("a", DAY)
    silent = tuple(replace(one, tempo=None, tut_ms=0, hold_ms=0) for one in plain.sets)
    assert plain.timed
    assert plain.sets[0].timed
    assert not silent[0].timed
    assert not replace(plain, sets=silent).timed
    assert replace(plain, sets=(*silent, plain.sets[0])).timed
    assert replace(silent[0], completed_reps=0).timed
    assert replace(plain, sets=()).timed
