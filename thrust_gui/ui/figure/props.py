"""What a picture of the figure is made from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from thrust_gui.domain.band import BandColour
from thrust_gui.domain.figure import TOP, Body, Part, Pose

if TYPE_CHECKING:
    from thrust_gui.domain.guide import Callout
    from thrust_gui.domain.timeline import PhaseKind


class Surface(StrEnum):
    """The token of the surface that the figure stands on; limbs are set apart by it."""

    BG = "bg"
    SURFACE = "surface"


class Strap(NamedTuple):
    """The band as it looks: its width unstretched in metres, whether the loop is folded, colour."""

    width_m: float = 0.029
    folded: bool = True
    colour: BandColour = BandColour.PINK


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureProps:
    """One picture.

    Attributes:
        body: height and bench.
        pose: of the lifter.
        phase: colours the working muscle and the target line, instead of the pose's own; phases
            without a colour of their own take the colour of the hold.
        effort: how brightly the working muscle is lit, 0 to 1.
        target: whether the line to reach in this phase is drawn (lift, hold and lower have one).
        surface: what the figure stands on.
        strap: how the band looks.
        distance: the words on the way from bench to heels, where the pose highlights it.
        alongside: other poses that must fit in at the same scale: the other of a pair, the ends of
            a movement.
        callouts: labels with a line to a part of the picture.
        caption: what the picture shows, for those who do not see it; else it describes itself.
    """

    body: Body = Body()  # noqa: RUF009 - frozen, so one may serve all
    pose: Pose = TOP
    phase: PhaseKind | None = None
    effort: float = 0.0
    target: bool = False
    surface: Surface = Surface.BG
    strap: Strap = Strap()  # noqa: RUF009 - frozen, so one may serve all
    distance: str = ""
    alongside: tuple[Pose, ...] = ()
    callouts: tuple[Callout, ...] = ()
    caption: str = ""

    @property
    def shown_phase(self) -> PhaseKind | None:
        """The phase whose colour is shown."""
        return self.phase or self.pose.phase

    @property
    def shown_effort(self) -> float:
        """How brightly the working muscle is lit: fully where the pose highlights it."""
        return 1.0 if Part.GLUTES in self.pose.highlights else min(max(self.effort, 0.0), 1.0)

    @property
    def shows_target(self) -> bool:
        """Whether the line to reach is drawn."""
        return self.target or Part.TARGET in self.pose.highlights
