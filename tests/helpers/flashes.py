"""Flashes in a row of pictures, as WCAG 2.2 counts them in "Three flashes or below threshold".

A general flash is a pair of opposing changes of relative luminance by a tenth of the largest there
is or more, where the darker picture is below 0.8. Here each pixel is followed from turning point to
turning point; a change counts for the screen where a share of its pixels make it together. WCAG's
share is of any ten degrees of sight: from 2.5 m, a 13 inch screen is less than seven wide.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Iterable

Luminance: TypeAlias = npt.NDArray[np.float64]

STEP: Final = 0.1
DARK: Final = 0.8
AREA: Final = 0.25
TOGETHER_S: Final = 1 / 6
"""Half of a flash where there are three a second: what changes within it changes together."""

_SHARES: Final = np.arange(256) / 255
_LINEAR: Final = np.where(_SHARES <= 0.04045, _SHARES / 12.92, ((_SHARES + 0.055) / 1.055) ** 2.4)


def luminance(rgb: npt.NDArray[np.uint8]) -> Luminance:
    """Relative luminance of pixels (..., 3), 0 to 1."""
    parts: Luminance = _LINEAR[rgb]
    return 0.2126 * parts[..., 0] + 0.7152 * parts[..., 1] + 0.0722 * parts[..., 2]


class Watcher:
    """Follows the pixels of pictures of one size.

    Attributes:
        shares: for each picture but the first, which share of the pixels went up by a step from
            their last turning point, and which down.
    """

    def __init__(self, first: Luminance) -> None:
        self._low, self._high = first.copy(), first.copy()
        self._up = np.zeros(first.shape, bool)
        self._down = np.zeros(first.shape, bool)
        self.shares: list[tuple[float, float]] = []

    def see(self, picture: Luminance) -> None:
        """The next picture."""
        self._low = np.minimum(self._low, picture)
        self._high = np.maximum(self._high, picture)
        up = ~self._up & (picture - self._low >= STEP) & (self._low < DARK)
        down = ~self._down & (self._high - picture >= STEP) & (picture < DARK)
        self._up = (self._up | up) & ~down
        self._down = (self._down | down) & ~up
        self._low = np.where(self._up, picture, self._low)
        self._high = np.where(self._down, picture, self._high)
        # on the way up only the highest matters, from where it would go down; and so the other way
        self._high = np.where(up, picture, self._high)
        self._low = np.where(down, picture, self._low)
        self.shares.append((float(up.mean()), float(down.mean())))


def flashes(
    pictures: Iterable[Luminance], a_second: int, area: float = AREA
) -> list[tuple[int, int]]:
    """The flashes of a row of pictures: in which each one's two changes had come about."""
    row = iter(pictures)
    watcher = Watcher(next(row))
    for picture in row:
        watcher.see(picture)
    shares = np.array(watcher.shares)
    together = max(1, round(a_second * TOGETHER_S))
    turns: list[tuple[int, int]] = []
    counted = [0, 0]
    for index in range(len(shares)):
        for way in (0, 1):
            since = max(counted[way], index - together + 1)
            if shares[since : index + 1, way].sum() >= area:
                counted[way] = index + 1
                if not (turns and turns[-1][1] == way):
                    turns.append((index + 1, way))
    return [(one, other) for (one, _), (other, _) in list(pairwise(turns))[::2]]


def most_in_a_second(found: list[tuple[int, int]], a_second: int) -> int:
    """The most flashes that any one second holds."""
    ends = [end for _, end in found]
    return max((sum(end <= each < end + a_second for each in ends) for end in ends), default=0)
