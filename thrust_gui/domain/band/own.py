"""A band as its owner rigs it: everything the program wants to know of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from thrust_gui.domain.band.advice import rigging_advice
from thrust_gui.domain.band.force import CALIBRATED, Elastic
from thrust_gui.domain.band.kinds import Rigging
from thrust_gui.domain.band.stretch import Anchored, stretch
from thrust_gui.domain.band.work import Pull

if TYPE_CHECKING:
    from thrust_gui.domain.figure import Body
    from thrust_gui.domain.message import Message
    from thrust_gui.domain.records import BandRecord, CalibrationRecord


@dataclass(frozen=True, slots=True)
class OwnBand:
    """A band of the lifter, and how it is rigged.

    Attributes:
        band: as the log has it.
        rigging: as it is used.
        rest_mm, top_mm: where it is anchored: unstretched and at the top; None until measured.
        calibration: the one that counts; None while its force is estimated from its width.
    """

    band: BandRecord
    rigging: Rigging = Rigging.FOLDED
    rest_mm: int | None = None
    top_mm: int | None = None
    calibration: CalibrationRecord | None = None

    @property
    def elastic(self) -> Elastic:
        """What it is made of: as measured, or as estimated from its width."""
        if self.calibration is None:
            return Elastic.of_width(self.band.width_mm)
        return Elastic(self.calibration.f100_n, CALIBRATED)

    @property
    def anchored(self) -> Anchored | None:
        """The two lengths, once both were measured."""
        if self.rest_mm is None or self.top_mm is None:
            return None
        return Anchored(self.rest_mm, self.top_mm)

    def pull(self, body: Body) -> Pull | None:
        """What it pulls with on a body; None while that is not known."""
        rigged = stretch(self.band, self.rigging, body, self.anchored)
        if rigged is None:
            return None
        return Pull(rigged, self.elastic, self.calibration.id if self.calibration else None)

    def advice(self, body: Body) -> Message:
        """Where it is slack on a body, and what would be better."""
        return rigging_advice(self.band, self.rigging, body, self.anchored)
