"""A picture that repeats a movement: which picture it is at a time. Pure values."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from thrust_gui.domain.figure import Part, Pose, blend, phase_of, share_at
from thrust_gui.domain.figure.motion import LEAST_EFFORT

if TYPE_CHECKING:
    from thrust_gui.domain.guide import Motion
    from thrust_gui.ui.figure.props import FigureProps


class Movement(NamedTuple):
    """Repetitions between two poses.

    Attributes:
        low: the pose at the bottom.
        high: the pose at the top, whose highlights are shown all the way.
        motion: the times.
    """

    low: Pose
    high: Pose
    motion: Motion


def moved(props: FigureProps, movement: Movement, t_ms: float) -> FigureProps:
    """The picture so long after the first repetition began.

    The working muscle is lit in the phase's colour and in step with the effort. The ends of the
    movement fit in, besides what else must, so that the picture keeps its scale.

    Raises:
        Refusal: no movement joins the two poses.
    """
    share = share_at(movement.motion, t_ms)
    pose = blend(movement.low, movement.high, share)
    others = tuple(part for part in pose.highlights if part is not Part.GLUTES)
    return replace(
        props,
        pose=replace(pose, highlights=others),
        phase=phase_of(movement.motion, t_ms),
        effort=LEAST_EFFORT + (1.0 - LEAST_EFFORT) * share,
        alongside=(movement.low, movement.high, *props.alongside),
    )
