"""The poses that ship: each is one that can be built and drawn."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, Final

import pytest
from PySide6.QtCore import QSize

from thrust_gui.domain.figure import BandPlace, Body, Hands, Part, Pose, Posture
from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.ui.figure.props import FigureProps
from thrust_gui.ui.theme import DARK, LIGHT
from thrust_gui.ui.widgets.figure_view import picture

TWINS: Final = {"top", "flat_back", "level"}
"""The right ones of several mistakes are one picture, each beside its own wrong one."""
FOLDER: Final = Path(__file__).resolve().parents[3] / "resources" / "poses"


def poses() -> dict[str, Pose]:
    """All of them by name, built straight from the files."""
    found: dict[str, Pose] = {}
    for file in sorted(FOLDER.glob("*.toml")):
        for table in tomllib.loads(file.read_text(encoding="utf-8"))["pose"]:
            name: str = table.pop("name")
            assert name not in found, f"{name} is there twice"
            found[name] = pose(table)
    return found


def pose(table: dict[str, Any]) -> Pose:
    kinds = {"posture": Posture, "hands": Hands, "band": BandPlace, "phase": PhaseKind}
    values: dict[str, Any] = {
        key: kinds[key](value) if key in kinds else value for key, value in table.items()
    }
    values["highlights"] = tuple(Part(each) for each in table.get("highlights", ()))
    return Pose(**values)


def test_setup_repetition_mistakes_and_muscles_have_their_pictures() -> None:
    assert set(poses()) >= {
        "band_and_bench",
        "feet",
        "band_under_heels",
        "back_on_bench",
        "loop_at_crease",
        "brace",
        "bottom",
        "lift",
        "top",
        "hold",
        "lower",
        "short_range_low",
        "short_range_high",
        "anterior_tilt",
        "neutral_start",
        "arched_back",
        "flat_back",
        "beyond_parallel",
        "level",
        "heel_drive",
        "feet_flat",
        "feet_too_near",
        "feet_too_far",
        "feet_under_knees",
        "muscles_top",
    }


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", poses())
def test_each_is_a_picture_of_its_own_for_every_body(name: str) -> None:
    same = TWINS if name in TWINS else {name}
    others = {key: value for key, value in poses().items() if key not in same}
    size = QSize(240, 150)
    for body in (Body(1.40, 0.50), Body(1.70, 0.42), Body(2.10, 0.30)):
        mine = FigureProps(body=body, pose=poses()[name], distance="70 cm")
        shown = picture(mine, size, DARK)
        assert shown != picture(mine, size, LIGHT)
        for other in others.values():
            assert shown != picture(
                FigureProps(body=body, pose=other, distance="70 cm"), size, DARK
            )
