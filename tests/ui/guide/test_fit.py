"""Every card that ships is whole at every size: no word cut off, no picture too small."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from tests.helpers.guide import opened, page_inputs
from thrust_gui.content.guide import load_guide
from thrust_gui.content.poses import load_poses
from thrust_gui.content.resources import resources_root
from thrust_gui.ui.guide.presenter import SEQUENCES
from thrust_gui.ui.guide.rail import Step
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from thrust_gui.ui.guide.page import GuidePage

INPUTS = page_inputs(load_guide(resources_root()), load_poses(resources_root()), moving=False)
LEAST_PICTURE = 140


def cut_off(page: GuidePage) -> list[str]:
    """Words that have less room than they need."""
    return [
        label.text()
        for label in page.findChildren(Label)
        if label.isVisible()
        and (
            label.height() < label.heightForWidth(label.width())
            if label.wordWrap()
            else label.width() < label.sizeHint().width()
        )
    ]


def outside(page: GuidePage, part: QWidget) -> bool:
    corner = part.mapTo(page, QPoint(part.width(), part.height()))
    return corner.x() > page.width() or corner.y() > page.height()


@pytest.mark.parametrize("size", [(936, 640), (1199, 799), (1200, 800), (1352, 900), (2472, 1440)])
def test_every_card_is_whole(qtbot: QtBot, size: tuple[int, int]) -> None:
    page = opened(qtbot, INPUTS, size)
    for card in page.cards:
        page.open_card(card)
        QApplication.processEvents()
        assert (page.width(), page.height()) == size, card
        assert cut_off(page) == [], card
        for picture in page.view.pictures:
            assert picture.figure.height() >= LEAST_PICTURE, card
            assert not outside(page, picture), card


@pytest.mark.parametrize("size", [(936, 640), (1352, 900)])
def test_names_and_hints_fit_into_the_rail(qtbot: QtBot, size: tuple[int, int]) -> None:
    page = opened(qtbot, INPUTS, size)
    for section in INPUTS.guide.sections:
        page.open_card(section.cards[0].id)
        steps = [step for step in page.findChildren(Step) if step.isVisible()]
        for step, card in zip(steps, section.cards, strict=True):
            disc = 46 if section.name in SEQUENCES else 0
            room = step.width() - 16 - disc - 10
            for text, role in ((card.name, Role.ITEM), (card.hint, Role.CAPTION)):
                assert QFontMetrics(font(role)).horizontalAdvance(text) <= room, text


def test_pictures_of_a_pair_have_one_size(qtbot: QtBot) -> None:
    page = opened(qtbot, INPUTS, (936, 640))
    for section in INPUTS.guide.sections:
        for card in section.cards:
            page.open_card(card.id)
            QApplication.processEvents()
            sizes = [picture.figure.size() for picture in page.view.pictures]
            assert all(one == other for one, other in itertools.pairwise(sizes)), card.id
