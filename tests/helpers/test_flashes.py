from __future__ import annotations

import numpy as np
import pytest

from tests.helpers.flashes import Luminance, flashes, luminance, most_in_a_second

FPS = 60


def blinking(
    hertz: float, *, share: float = 1.0, low: float = 0.0, high: float = 0.5
) -> list[Luminance]:
    """Two seconds of a screen, a share of which blinks."""
    made: list[Luminance] = []
    for index in range(2 * FPS):
        picture = np.full((10, 10), low)
        if (index * hertz / FPS) % 1 >= 0.5:
            picture[: round(10 * share)] = high
        made.append(picture)
    return made


def test_luminance_is_relative() -> None:
    rgb = np.array([[[0, 0, 0], [255, 255, 255], [255, 0, 0]]], np.uint8)
    assert luminance(rgb)[0] == pytest.approx([0, 1, 0.2126])


@pytest.mark.parametrize("hertz", [1, 2, 3, 5, 10])
def test_a_blinking_screen_is_counted(hertz: int) -> None:
    assert most_in_a_second(flashes(blinking(hertz), FPS), FPS) == pytest.approx(hertz, abs=1)


@pytest.mark.parametrize(
    ("share", "low", "high", "counts"),
    [
        (0.3, 0.0, 0.5, True),
        (0.2, 0.0, 0.5, False),
        (1.0, 0.0, 0.09, False),
        (1.0, 0.3, 0.41, True),
        (1.0, 0.82, 1.0, False),
    ],
)
def test_small_faint_and_bright_ones_are_not(
    share: float, low: float, high: float, counts: bool
) -> None:
    found = flashes(blinking(5, share=share, low=low, high=high), FPS)
    assert bool(found) is counts


def test_a_slow_swell_is_no_flash() -> None:
    swell = [np.full((4, 4), index / 200) for index in range(100)]
    assert flashes(swell, FPS) == []
    back = [*swell, *reversed(swell)]
    assert len(flashes(back, FPS)) == 1


def test_what_changes_bit_by_bit_does_not_change_together() -> None:
    wedge = [np.full((100, 1), 0.0) for _ in range(101)]
    for index, picture in enumerate(wedge):
        picture[:index] = 0.5
    assert flashes([*wedge, *reversed(wedge)], FPS) == []
