"""Files of the guide that were damaged: a clear word in their place, the rest still there."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.helpers.guide import opened, page_inputs
from thrust_gui.content.guide import load_guide
from thrust_gui.content.poses import load_poses
from thrust_gui.content.resources import resources_root
from thrust_gui.domain.guide import SectionName
from thrust_gui.ui.guide.props import Place

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from thrust_gui.ui.guide.page import GuidePage

SMALL = (936, 640)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Resources that may be damaged."""
    for folder in ("guide", "poses"):
        shutil.copytree(resources_root() / folder, tmp_path / folder)
    return tmp_path


def damage(file: Path, old: str, new: str) -> int:
    """Replace the first occurrence; its line, from 1."""
    text = file.read_text(encoding="utf-8")
    at = text.index(old)
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text.count("\n", 0, at) + 1


def page_of(qtbot: QtBot, root: Path) -> GuidePage:
    return opened(qtbot, page_inputs(load_guide(root), load_poses(root), moving=False), SMALL)


def texts(page: GuidePage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize("name", list(SectionName))
def test_a_broken_section_says_where_and_the_others_are_whole(
    qtbot: QtBot, root: Path, name: SectionName
) -> None:
    line = damage(root / "guide" / f"{name}.toml", "[[card]]", "[[card]")
    page = page_of(qtbot, root)
    for at in range(len(SectionName)):
        if page.place.section is name:
            (said,) = [text for text in texts(page) if f"guide/{name}.toml" in text]
            assert f"line {line}" in said
            assert "The rest of the guide is still here." in said
            assert not any(picture.isVisible() for picture in page.view.pictures)
        else:
            assert all(picture.figure.isVisible() for picture in page.view.pictures)
        assert at < len(SectionName)
        QTest.keyClick(page, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)


def test_a_file_that_is_gone_takes_its_section_alone(qtbot: QtBot, root: Path) -> None:
    (root / "guide" / "variations.toml").unlink()
    page = page_of(qtbot, root)
    assert not page.open_card("variations.glute-bridge")
    assert page.open_card("mistakes.too-fast")
    last = page.cards.index("safety.caution") - page.cards.index("mistakes.too-fast")
    for _ in range(last):
        page.go_on()
    assert page.place == Place(SectionName.VARIATIONS, 0)
    assert any("guide/variations.toml" in text for text in texts(page))
    page.go_on()
    assert page.place == Place(SectionName.SAFETY, 0)


def test_of_a_pair_one_picture_may_be_missing(qtbot: QtBot, root: Path) -> None:
    card = load_guide(root).card("mistakes.heels")
    assert card is not None
    wrong, right = card.views
    file = next(
        path
        for path in (root / "poses").glob("*.toml")
        if f'name = "{wrong.pose}"' in path.read_text(encoding="utf-8")
    )
    damage(file, f'name = "{wrong.pose}"', 'name = "elsewhere"')
    page = page_of(qtbot, root)
    assert page.open_card(card.id)
    shown = [picture.figure.isVisible() for picture in page.view.pictures]
    assert shown == [False, True]
    said = texts(page)
    assert any(f"There is no picture “{wrong.pose}”." in text for text in said)
    assert {card.title, card.text, right.title, wrong.title} <= set(said)


def test_a_broken_pose_names_its_file_and_line(qtbot: QtBot, root: Path) -> None:
    damage(root / "poses" / "rep.toml", "rise = 0.0", "rise = 7.0")
    page = page_of(qtbot, root)
    assert page.open_card("rep.bottom")
    (said,) = [text for text in texts(page) if text.startswith("There is no picture “bottom”.")]
    assert "poses/rep.toml, line " in said
    assert said.endswith("outside 0 to 1.")
    assert page.open_card("rep.top")
    assert all(picture.figure.isVisible() for picture in page.view.pictures)


def test_without_any_file_every_tab_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    page = page_of(qtbot, tmp_path)
    for name in SectionName:
        assert page.place.section is name
        assert any(f"guide/{name}.toml" in text for text in texts(page))
        page.go_on()
    page.start_search()
    QTest.keyClicks(page.focusWidget(), "band")
    assert "Nothing found" in texts(page)
