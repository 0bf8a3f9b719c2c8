"""A band as its owner rigs it: everything the program wants to know of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from thrust_gui.domain.band.advice import rigging_advice
from thrust_gui.domain.band.force import Elastic
from thrust_gui.domain.band.kinds import Rigging
from thrust_gui.domain.band.stretch import Anchored, stretch
from thrust_gui.domain.band.work import Pull

if TYPE_CHECKING:
    from thrust_gui.domain.figure import Body
    from thrust_gui.domain.message import Message
    from thrust_gui.domain.records import BandRecord


@dataclass(frozen=True, slots=True)
class OwnBand:
    """A band of the lifter, and how it is rigged.

    Attributes:
        band: as the log has it.
        rigging: as it is used.
        rest_mm, top_mm: where it is anchored: unstretched and at the top; None until measured.
    """

    band: BandRecord
    rigging: Rigging = Rigging.FOLDED
    rest_mm: int | None = None
    top_mm: int | None = None

    @property
    def anchored(self) -> Anchored | None:
        """The two lengths, once both were measured."""
        if self.rest_mm is None or self.top_mm is None:
            return None
        return Anchored(self.rest_mm, self.top_mm)

    def pull(self, body: Body) -> Pull | None:
        """What it pulls with on a body; None while that is not known."""
        rigged = stretch(self.band, self.rigging, body, self.anchored)
        return None if rigged is None else Pull(rigged, Elastic.of_width(self.band.width_mm))

    def advice(self, body: Body) -> Message:
        """Where it is slack on a body, and what would be better."""
        return rigging_advice(self.band, self.rigging, body, self.anchored)
