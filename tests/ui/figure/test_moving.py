"""Which picture a movement is at."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from tests.helpers.bodies import bodies
from thrust_gui.domain.figure import BOTTOM, TOP, Body, Part, Pose, Posture, joints
from thrust_gui.domain.guide import Motion
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.ui.figure.moving import Movement, moved
from thrust_gui.ui.figure.painter import view_of
from thrust_gui.ui.figure.props import FigureProps

MOTION = Motion(low="bottom", high="top", lift_ms=1000, hold_ms=1000, lower_ms=2000, bottom_ms=500)
LIT = Pose(rise=1.0, arch_deg=20.0, highlights=(Part.LINE, Part.GLUTES))
MOVES = Movement(BOTTOM, LIT, MOTION)


@pytest.mark.parametrize(
    ("t_ms", "rise", "phase", "effort"),
    [
        (0, 0.0, PhaseKind.LIFT, 0.6),
        (500, 0.5, PhaseKind.LIFT, 0.8),
        (1500, 1.0, PhaseKind.HOLD, 1.0),
        (3000, 0.5, PhaseKind.LOWER, 0.8),
        (4200, 0.0, PhaseKind.BOTTOM, 0.6),
        (5000, 0.5, PhaseKind.LIFT, 0.8),
    ],
)
def test_pose_phase_and_light_go_with_the_time(
    t_ms: float, rise: float, phase: PhaseKind, effort: float
) -> None:
    base = FigureProps(caption="Moving.")
    props = moved(base, MOVES, t_ms)
    assert props.pose.rise == pytest.approx(rise)
    assert props.pose.arch_deg == pytest.approx(20.0 * rise)
    assert props.pose.highlights == (Part.LINE,)
    assert props.phase is phase
    assert props.shown_effort == pytest.approx(effort)
    assert props.caption == "Moving."


def test_poses_that_no_movement_joins_are_refused() -> None:
    with pytest.raises(Refusal, match="cannot move between"):
        moved(FigureProps(), Movement(Pose(posture=Posture.SEATED), TOP, MOTION), 0.0)


@given(bodies(), st.floats(0.0, 4500.0))
def test_the_picture_keeps_its_scale_and_the_lifter_stays_within(body: Body, t_ms: float) -> None:
    rect = QRectF(0.0, 0.0, 600.0, 380.0)
    base = FigureProps(body=body, alongside=(Pose(feet=0.06),))
    first, later = moved(base, MOVES, 0.0), moved(base, MOVES, t_ms)
    view = view_of(rect, later)
    assert view == view_of(rect, first)
    placed = joints(body, later.pose)
    for joint in (placed.head, placed.toe, placed.knee, placed.hand):
        assert rect.contains(view.point(joint))
