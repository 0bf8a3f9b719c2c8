from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from thrust_gui.content.poses import load_poses
from thrust_gui.content.resources import resources_root
from thrust_gui.domain.figure import BandPlace, Hands, Part, Pose, Posture
from thrust_gui.domain.timeline import PhaseKind

if TYPE_CHECKING:
    from pathlib import Path

    from thrust_gui.domain.guide import Poses


def test_those_that_ship_are_without_a_mistake() -> None:
    found = load_poses(resources_root())
    assert found.problems == ()
    assert found.known["top"].rise == 1.0
    assert found.known["feet"].highlights == (Part.DISTANCE,)


def loaded(root: Path, source: str) -> Poses:
    folder = root / "poses"
    folder.mkdir(exist_ok=True)
    (folder / "a.toml").write_text(source, encoding="utf-8")
    return load_poses(root)


def test_every_value_is_read(tmp_path: Path) -> None:
    source = """
[[pose]]
name = "x"
posture = "seated"
rise = 0.25
hands = "lap"
band = "heels"
phase = "lower"
highlights = ["heels", "glutes"]
arch_deg = 3
pelvis_deg = 4.5
beyond_deg = -2
feet = 0.05
forefoot_deg = 10.0
"""
    assert loaded(tmp_path, source).known == {
        "x": Pose(
            posture=Posture.SEATED,
            rise=0.25,
            hands=Hands.LAP,
            band=BandPlace.HEELS,
            phase=PhaseKind.LOWER,
            highlights=(Part.HEELS, Part.GLUTES),
            arch_deg=3.0,
            pelvis_deg=4.5,
            beyond_deg=-2.0,
            feet=0.05,
            forefoot_deg=10.0,
        )
    }


def test_what_is_not_written_is_usual(tmp_path: Path) -> None:
    assert loaded(tmp_path, '[[pose]]\nname = "x"').known == {"x": Pose()}


@pytest.mark.parametrize(
    ("bad", "sentence"),
    [
        ("rise = 2.0", "line 4: A pose's rise of 2 is outside 0 to 1."),
        ('rise = "up"', "line 6: “rise” must be a number"),
        ('hands = "up"', "line 6: “up” is none of band, lap, floor"),
        ('band = "neck"', "line 6: “neck” is none of none, bench, heels, hips"),
        ('phase = "jump"', "line 6: “jump” is none of get_ready,"),
        ('highlights = ["nose"]', "line 6: “nose” is none of bench,"),
        ('highlights = ["hip", "hip"]', "line 4: A pose highlights a part twice."),
        ('nose = "x"', "line 6: there is no “nose” here, only name, posture,"),
        ('band = "none"', "line 4: A pose has its hands at “band” but the band at “none”"),
    ],
)
def test_a_mistake_takes_only_its_own_pose_away(tmp_path: Path, bad: str, sentence: str) -> None:
    found = loaded(
        tmp_path,
        f'[[pose]]\nname = "before"\n\n[[pose]]\nname = "bad"\n{bad}\n[[pose]]\nname = "after"\n',
    )
    assert set(found.known) == {"before", "after"}
    (problem,) = found.problems
    assert str(problem).startswith("poses/a.toml, ")
    assert sentence in str(problem)


def test_a_name_is_there_once(tmp_path: Path) -> None:
    found = loaded(tmp_path, '[[pose]]\nname = "x"\nrise = 1.0\n[[pose]]\nname = "x"\n')
    assert found.known["x"].rise == 1.0
    assert [str(each) for each in found.problems] == [
        "poses/a.toml, line 5: the name “x” is there twice"
    ]


def test_a_name_must_be_there(tmp_path: Path) -> None:
    found = loaded(tmp_path, "[[pose]]\nrise = 1.0\n")
    assert [str(each) for each in found.problems] == ["poses/a.toml, line 1: “name” must be a text"]


def test_a_broken_file_leaves_the_others(tmp_path: Path) -> None:
    loaded(tmp_path, '[[pose]]\nname = "x"\n')
    (tmp_path / "poses" / "b.toml").write_text("pose = ", encoding="utf-8")
    found = load_poses(tmp_path)
    assert set(found.known) == {"x"}
    assert str(found.problems[0]).startswith("poses/b.toml, line 1: this is no TOML")


def test_other_keys_are_refused(tmp_path: Path) -> None:
    found = loaded(tmp_path, 'size = 1\n[[pose]]\nname = "x"\n')
    assert found.known == {}
    assert "there is no “size” here, only pose" in str(found.problems[0])


def test_without_a_folder_there_are_none(tmp_path: Path) -> None:
    assert load_poses(tmp_path).known == {}
