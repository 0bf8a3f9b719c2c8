"""The poses that ship, by name."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from thrust_gui.content.poses import load_poses

if TYPE_CHECKING:
    from collections.abc import Mapping

    from thrust_gui.domain.figure import Pose

RESOURCES: Final = Path(__file__).resolve().parents[2] / "resources"


@cache
def shipped() -> Mapping[str, Pose]:
    """All of them; a file that cannot be read is an error here."""
    poses = load_poses(RESOURCES)
    assert not poses.problems
    return poses.known
