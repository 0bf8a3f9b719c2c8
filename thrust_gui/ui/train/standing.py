"""What the floor shows where pictures are to stand still: the same words and numbers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from thrust_gui.domain.figure import Pose, effort_at, rise_at
from thrust_gui.domain.still import UNDER_WAY, key_moment, planned_s, stepped_moment, stepped_share
from thrust_gui.ui.train.props import SetProps

if TYPE_CHECKING:
    from thrust_gui.domain.timeline import Moment
    from thrust_gui.domain.workout.state import WorkoutState
    from thrust_gui.ui.train.props import TrainProps
    from thrust_gui.ui.widgets.slab_content import SlabProps


def standing(props: TrainProps, state: WorkoutState) -> TrainProps:
    """The figure in a key pose; fill and ring in steps of a second, no picture between them."""
    if state.timeline is None:
        return props
    moment = state.timeline.at(state.frame)
    slab, right = _slab(props.slab, moment), props.right
    if not isinstance(right, SetProps):
        return replace(props, slab=slab)
    key = key_moment(moment)
    figure = replace(
        right.figure,
        pose=Pose(rise=rise_at(key)),
        effort=round(effort_at(key), 2) if right.figure.effort else 0.0,
    )
    return replace(props, slab=slab, right=replace(right, figure=figure))


def _slab(slab: SlabProps, moment: Moment) -> SlabProps:
    level = slab.level
    if moment.phase.kind in UNDER_WAY:
        level = rise_at(stepped_moment(moment))
    planned = planned_s(moment)
    if moment.phase.target is None:
        return replace(slab, level=level, share=stepped_share(slab.share, planned))
    share = 1.0 - stepped_share(1.0 - slab.share, planned)  # what has passed, not what is left
    return replace(slab, level=level, share=share, number=slab.number.partition(".")[0])
