"""The guide and its poses, read once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from thrust_gui.content.guide import load_guide
from thrust_gui.content.poses import load_poses
from thrust_gui.content.resources import resources_root

if TYPE_CHECKING:
    from thrust_gui.domain.guide import Guide, Poses


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the resources teach, checked."""

    guide: Guide
    poses: Poses


def read_shelf() -> Shelf:
    """All of it, from the files that came with the program."""
    root = resources_root()
    return Shelf(load_guide(root), load_poses(root))
