"""One kinematic lifter behind every picture: a body, a pose, and where the joints are.

Metres and radians. A point is a complex number: its real part runs from the bench towards the
feet, its imaginary part up from the floor, so turning is multiplying.
"""

from thrust_gui.domain.figure.body import BENCH_M, HEIGHT_M, Body, Geometry, geometry
from thrust_gui.domain.figure.fit import BenchFit, bench_fit, hip_travel
from thrust_gui.domain.figure.front import Front, front_joints
from thrust_gui.domain.figure.joints import Joints, hip_flexion, joints, knee_flexion
from thrust_gui.domain.figure.motion import (
    blend,
    effort_at,
    min_jerk,
    phase_of,
    pose_at,
    rise_at,
    share_at,
    theta_at,
)
from thrust_gui.domain.figure.part import MUSCLES, Part, Work
from thrust_gui.domain.figure.places import Placed, place, place_in, placed_joints
from thrust_gui.domain.figure.pose import (
    BOTTOM,
    TOP,
    VARIATIONS,
    BandPlace,
    Hands,
    Pose,
    Posture,
)
from thrust_gui.domain.figure.trunk import Trunk

__all__ = [
    "BENCH_M",
    "BOTTOM",
    "HEIGHT_M",
    "MUSCLES",
    "TOP",
    "VARIATIONS",
    "BandPlace",
    "BenchFit",
    "Body",
    "Front",
    "Geometry",
    "Hands",
    "Joints",
    "Part",
    "Placed",
    "Pose",
    "Posture",
    "Trunk",
    "Work",
    "bench_fit",
    "blend",
    "effort_at",
    "front_joints",
    "geometry",
    "hip_flexion",
    "hip_travel",
    "joints",
    "knee_flexion",
    "min_jerk",
    "phase_of",
    "place",
    "place_in",
    "placed_joints",
    "pose_at",
    "rise_at",
    "share_at",
    "theta_at",
]
