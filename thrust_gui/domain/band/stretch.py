"""How far a band is stretched: from the lifter's body, the bench and the rigging. In metres."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.band.kinds import STANDARD_LOOP_MM, Rigging
from thrust_gui.domain.figure import BOTTOM, TOP, Pose, joints
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal
from thrust_gui.domain.plan import check_loop

if TYPE_CHECKING:
    from thrust_gui.domain.figure import Body
    from thrust_gui.domain.records import BandRecord

ACROSS_M: Final = 0.30
"""Foot to foot across the pelvis, the way from heel to crease is longer by this."""
TIGHT_M: Final = 0.02
"""A band that lacks this little is taken up by heel and hip, points in the model (ours)."""


class Slack(Enum):
    """Where a band hangs loose in a repetition."""

    ALL_THE_WAY = auto()
    AT_THE_BOTTOM = auto()
    NOWHERE = auto()


@dataclass(frozen=True, slots=True)
class Anchored:
    """A band fixed elsewhere than under the heels, as measured: unstretched, and at the top, mm.

    Raises:
        Refusal: that is no such pair of lengths.
    """

    rest_mm: int
    top_mm: int

    def __post_init__(self) -> None:
        """Refuse what cannot be."""
        check_loop(self.rest_mm)
        check_loop(self.top_mm)
        if self.top_mm < self.rest_mm:
            raise Refusal(
                QT_TRANSLATE_NOOP(
                    "messages",
                    "{top} mm at the top is shorter than {rest} mm unstretched: "
                    "measure both from fixing to hip.",
                ),
                top=self.top_mm,
                rest=self.rest_mm,
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A band as rigged, on a body.

    Attributes:
        body: whose.
        rigging: how it is fixed.
        rest_m: its length without pull (L0).
        top_m: its length at the top.
        pairs: of strands that pull side by side.
    """

    body: Body
    rigging: Rigging
    rest_m: float
    top_m: float
    pairs: int = 1

    def length(self, rise: float) -> float:
        """Its length at a share of the way from bottom (0) to top (1).

        An anchored band is taken to pull straight up from its anchor: it loses what the hip does.
        """
        if self.rigging is Rigging.ANCHORED:
            return self.top_m - (_hip(self.body, 1.0) - _hip(self.body, rise))
        return self.top_m - (path(self.body, 1.0) - path(self.body, rise))

    def strain(self, rise: float) -> float:
        """ε = L / L0 − 1; not below 0, where it is slack."""
        return max(0.0, self.length(rise) / self.rest_m - 1.0)

    @property
    def slack(self) -> Slack:
        """Where it hangs loose."""
        if self.top_m <= self.rest_m:
            return Slack.ALL_THE_WAY
        if self.length(0.0) < self.rest_m - TIGHT_M:
            return Slack.AT_THE_BOTTOM
        return Slack.NOWHERE


def path(body: Body, rise: float) -> float:
    """Way of the band from under the heels to the hip crease, metres.

    About 0.50 at the bottom and 0.68 at the top for 1.70 m on a bench of 0.42 m.
    """
    ends = _ends(body)
    return ends[rise] if rise in ends else _path(body, rise)


def stretch(
    band: BandRecord, rigging: Rigging, body: Body, anchored: Anchored | None = None
) -> Stretch | None:
    """A band as rigged on a body; None while an anchored one was not measured.

    A band whose flat length was not measured is taken for a standard loop.
    """
    flat = (band.flat_length_mm or STANDARD_LOOP_MM) / 1000
    top = path(body, 1.0)
    match rigging:
        case Rigging.SINGLE:
            return Stretch(body=body, rigging=rigging, rest_m=flat, top_m=top)
        case Rigging.FOLDED:
            return Stretch(body=body, rigging=rigging, rest_m=flat / 2, top_m=top, pairs=2)
        case Rigging.FOOT_TO_FOOT:
            return Stretch(body=body, rigging=rigging, rest_m=flat, top_m=top + ACROSS_M)
        case Rigging.ANCHORED:  # pragma: no branch - mypy holds the match exhaustive
            if anchored is None:
                return None
            return Stretch(
                body=body,
                rigging=rigging,
                rest_m=anchored.rest_mm / 1000,
                top_m=anchored.top_mm / 1000,
            )


@lru_cache(maxsize=64)
def _ends(body: Body) -> dict[float, float]:
    return {pose.rise: _path(body, pose.rise) for pose in (BOTTOM, TOP)}


def _path(body: Body, rise: float) -> float:
    placed = joints(body, Pose(rise=rise))
    return abs(placed.crease - placed.heel)


def _hip(body: Body, rise: float) -> float:
    return joints(body, Pose(rise=rise)).hip.imag
