"""Loads the poses of the pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from thrust_gui.content.toml import Fault, Table, read
from thrust_gui.domain.figure import BandPlace, Hands, Part, Pose, Posture
from thrust_gui.domain.guide import Poses, Problem
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal
from thrust_gui.domain.timeline import PhaseKind

if TYPE_CHECKING:
    from pathlib import Path

FOLDER: Final = "poses"


def load_poses(root: Path) -> Poses:
    """All poses of the folder of resources; one with a mistake takes only itself away."""
    known: dict[str, Pose] = {}
    problems: list[Problem] = []
    for path in sorted((root / FOLDER).glob("*.toml")):
        try:
            document = read(path, f"{FOLDER}/{path.name}")
            document.only("pose")
        except Fault as fault:
            problems.append(fault.problem)
            continue
        for table in document.headed.get("pose", ()):
            try:
                name, pose = _pose(table)
                if name in known:
                    raise table.fault(
                        "name",
                        QT_TRANSLATE_NOOP("messages", "the name “{name}” is there twice"),
                        name=name,
                    )
                known[name] = pose
            except Fault as fault:
                problems.append(fault.problem)
    return Poses(known=known, problems=tuple(problems))


def _pose(table: Table) -> tuple[str, Pose]:
    table.only(
        "name",
        "posture",
        "rise",
        "hands",
        "band",
        "phase",
        "highlights",
        "arch_deg",
        "pelvis_deg",
        "beyond_deg",
        "feet",
        "forefoot_deg",
    )
    usual = Pose()
    try:
        return table.text("name"), Pose(
            posture=table.choice("posture", Posture, usual.posture),
            rise=table.number("rise", usual.rise),
            hands=table.choice("hands", Hands, usual.hands),
            band=table.choice("band", BandPlace, usual.band),
            phase=table.choice("phase", PhaseKind) if "phase" in table.values else None,
            highlights=table.choices("highlights", Part),
            arch_deg=table.number("arch_deg", usual.arch_deg),
            pelvis_deg=table.number("pelvis_deg", usual.pelvis_deg),
            beyond_deg=table.number("beyond_deg", usual.beyond_deg),
            feet=table.number("feet", usual.feet),
            forefoot_deg=table.number("forefoot_deg", usual.forefoot_deg),
        )
    except Refusal as refusal:
        raise table.refused(refusal) from refusal
