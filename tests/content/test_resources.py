from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from thrust_gui.content.resources import resources_root
from thrust_gui.domain.message import Refusal

if TYPE_CHECKING:
    from pathlib import Path


def test_in_this_checkout_they_are_beside_the_package() -> None:
    root = resources_root()
    assert root.name == "resources"
    assert (root / "guide" / "setup.toml").is_file()


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (["package/resources"], "package/resources"),
        (["resources"], "resources"),
        (["package/resources", "resources"], "package/resources"),
    ],
)
def test_a_wheel_has_them_inside(tmp_path: Path, made: list[str], expected: str) -> None:
    for folder in made:
        (tmp_path / folder).mkdir(parents=True)
    assert resources_root(tmp_path / "package") == tmp_path / expected


def test_without_them_it_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="“resources” of the program is missing"):
        resources_root(tmp_path / "package")
