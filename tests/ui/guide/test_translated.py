"""The guide in another language: a made-up one, compiled as a real one would be."""

from __future__ import annotations

import shutil
import subprocess
import sysconfig
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, cast
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QLabel, QWidget

from tests.helpers.fakes import FakeClock
from tests.helpers.guide import page_inputs
from thrust_gui.content.guide import load_guide
from thrust_gui.content.poses import load_poses
from thrust_gui.content.resources import resources_root
from thrust_gui.domain.figure import Body
from thrust_gui.domain.units import Units
from thrust_gui.ui.guide.page import GuidePage
from thrust_gui.ui.guide.presenter import GuideInputs, derive_guide
from thrust_gui.ui.guide.props import Place
from thrust_gui.ui.translation import install_translation

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from thrust_gui.domain.guide import Card

ROOT = resources_root()
GUIDE = load_guide(ROOT)
PLACES = [
    pytest.param(Place(section.name, number), card, id=card.id)
    for section in GUIDE.sections
    for number, card in enumerate(section.cards)
]


def foreign(text: str) -> str:
    return f"⟦{text}⟧"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the made-up language is: every text of the guide in brackets."""
    tree = ET.parse(ROOT / "translations" / "thrust_en.ts")  # noqa: S314 - our own file
    for context in tree.getroot().iter("context"):
        if context.findtext("name") == "guide":
            for message in context.iter("message"):
                translation = message.find("translation")
                assert translation is not None
                del translation.attrib["type"]
                translation.text = foreign(message.findtext("source", ""))
    made = tmp_path_factory.mktemp("language")
    tree.write(made / "thrust_xx.ts", encoding="utf-8", xml_declaration=True)
    release = shutil.which("pyside6-lrelease", path=sysconfig.get_path("scripts"))
    assert release
    subprocess.run(
        [release, "-silent", made / "thrust_xx.ts", "-qm", made / "thrust_xx.qm"], check=True
    )
    return made


@pytest.fixture
def abroad(qapp: QApplication, folder: Path) -> Iterator[None]:
    before = qapp.findChildren(QTranslator)
    assert install_translation(qapp, folder, "xx")
    yield
    for translator in set(qapp.findChildren(QTranslator)) - set(before):
        qapp.removeTranslator(translator)
        translator.setParent(None)


def texts_of(card: Card) -> set[str]:
    """Everything a card says in its file."""
    return {
        *(card.name, card.hint, card.title, card.text, *card.references),
        *(note.text for note in card.notes),
        *(each for view in card.views for each in (view.title, view.hint, view.caption) if each),
        *(callout.text for view in card.views for callout in view.callouts),
    }


def strings(value: object) -> Iterator[str]:
    """Every text anywhere in frozen props."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in cast("tuple[object, ...]", value):
            yield from strings(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from strings(getattr(value, field.name))


@pytest.mark.usefixtures("abroad")
@pytest.mark.parametrize(("place", "card"), PLACES)
def test_every_text_of_a_card_reaches_the_page_translated(place: Place, card: Card) -> None:
    inputs = GuideInputs(
        guide=GUIDE, poses=load_poses(ROOT), body=Body(), units=Units.METRIC, place=place
    )
    said = list(strings(derive_guide(inputs)))
    for text in texts_of(card):
        assert any(foreign(text) in each for each in said), text
        assert text not in said


@pytest.mark.usefixtures("abroad")
@pytest.mark.parametrize(("place", "card"), PLACES)
def test_no_label_of_the_page_speaks_english_of_the_guide(
    qtbot: QtBot, place: Place, card: Card
) -> None:
    page = GuidePage(page_inputs(GUIDE, load_poses(ROOT)), FakeClock())
    qtbot.addWidget(page)
    assert page.open_card(card.id)
    assert page.place == place
    shown = {each.text() for each in page.findChildren(QLabel)}
    shown |= {each.accessibleName() for each in page.findChildren(QWidget)}
    shown |= {each.accessibleDescription() for each in page.findChildren(QWidget)}
    assert foreign(card.title) in shown
    assert not shown & texts_of(card)
