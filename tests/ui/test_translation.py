"""The English plurals: collected, whole, compiled, spoken."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from thrust_gui.ui.translation import install_translation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
TS = FOLDER / "thrust_en.ts"


def plurals(ts: Path = TS) -> list[tuple[str, str, str, list[str]]]:
    """Context, source, comment and forms of every plural of a .ts."""
    root = ET.parse(ts).getroot()  # noqa: S314 - our own file
    return [
        (
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
            [form.text or "" for form in message.iter("numerusform")],
        )
        for context in root.iter("context")
        for message in context.iterfind("message[@numerus]")
    ]


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[None]:
    before = qapp.findChildren(QTranslator)
    assert install_translation(qapp, FOLDER)
    yield
    for translator in set(qapp.findChildren(QTranslator)) - set(before):
        qapp.removeTranslator(translator)
        translator.setParent(None)


def test_every_plural_has_two_different_forms() -> None:
    assert plurals()
    for context, source, _, forms in plurals():
        assert len(forms) == 2, (context, source)
        assert all(forms), (context, source)
        assert forms[0] != forms[1], (context, source)
        assert "(s)" not in "".join(forms), (context, source)


@pytest.mark.usefixtures("spoken")
def test_every_plural_is_spoken_in_both_forms() -> None:
    for context, source, comment, forms in plurals():
        for number, form in zip((1, 2), forms, strict=True):
            said = QCoreApplication.translate(context, source, comment or None, number)
            assert said == form.replace("%Ln", str(number)).replace("%n", str(number))


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize(
    ("number", "said"), [(0, "0 sets"), (1, "1 set"), (2, "2 sets"), (21, "21 sets")]
)
def test_one_set_and_two_sets(number: int, said: str) -> None:
    assert QCoreApplication.translate("Today", "%n set(s)", None, number) == said


def test_the_files_are_up_to_date_with_the_program(tmp_path: Path) -> None:
    shutil.copy(TS, tmp_path)
    subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "translations.py"), str(tmp_path)],
        check=True,
        cwd=ROOT,
        timeout=60,
    )
    fresh = tmp_path / TS.name
    assert fresh.read_text() == TS.read_text(), "run: uv run python scripts/translations.py"


@pytest.mark.usefixtures("qapp")
def test_a_language_without_a_file_is_told(qapp: QApplication, tmp_path: Path) -> None:
    assert not install_translation(qapp, tmp_path)
