"""One kinematic lifter behind every picture: a body, a pose, and where the joints are.

Metres and radians. A point is a complex number: its real part runs from the bench towards the
feet, its imaginary part up from the floor, so turning is multiplying.
"""

from thrust_gui.domain.figure.body import BENCH_M, HEIGHT_M, Body, Geometry, geometry
from thrust_gui.domain.figure.joints import Joints, hip_flexion, joints, knee_flexion
from thrust_gui.domain.figure.motion import effort_at, min_jerk, pose_at, rise_at, theta_at
from thrust_gui.domain.figure.places import place, place_in
from thrust_gui.domain.figure.pose import BOTTOM, TOP, BandPlace, Hands, Part, Pose, Posture
from thrust_gui.domain.figure.trunk import Trunk

__all__ = [
    "BENCH_M",
    "BOTTOM",
    "HEIGHT_M",
    "TOP",
    "BandPlace",
    "Body",
    "Geometry",
    "Hands",
    "Joints",
    "Part",
    "Pose",
    "Posture",
    "Trunk",
    "effort_at",
    "geometry",
    "hip_flexion",
    "joints",
    "knee_flexion",
    "min_jerk",
    "place",
    "place_in",
    "pose_at",
    "rise_at",
    "theta_at",
]
