from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QToolTip

from thrust_gui.app.settings import ThemeChoice
from thrust_gui.ui.appearance import Appearance, load_fonts, theme_for
from thrust_gui.ui.theme import DARK, LIGHT, Theme
from thrust_gui.ui.typography import DISPLAY_FAMILY, TEXT_FAMILY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
SCHEME = Qt.ColorScheme


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    font, palette, tip = qapp.font(), QPalette(), QToolTip.palette()
    yield qapp
    qapp.setFont(font)
    qapp.setPalette(palette)
    QToolTip.setPalette(tip)


@pytest.mark.parametrize(
    ("choice", "scheme", "theme"),
    [
        (ThemeChoice.SYSTEM, SCHEME.Dark, DARK),
        (ThemeChoice.SYSTEM, SCHEME.Light, LIGHT),
        (ThemeChoice.SYSTEM, SCHEME.Unknown, DARK),
        (ThemeChoice.DARK, SCHEME.Light, DARK),
        (ThemeChoice.LIGHT, SCHEME.Dark, LIGHT),
    ],
)
def test_the_theme_of_a_choice(choice: ThemeChoice, scheme: SCHEME, theme: Theme) -> None:
    assert theme_for(choice, scheme) is theme


def test_it_dresses_the_application_and_changes_its_clothes(app: QApplication) -> None:
    appearance = Appearance(app, ThemeChoice.DARK)
    heard: list[str] = []
    appearance.changed.connect(heard.append)
    assert app.style().name().lower() == "fusion"
    assert app.font().family() == TEXT_FAMILY
    assert app.palette().color(QPalette.ColorRole.Window) == DARK.bg
    appearance.choose(ThemeChoice.LIGHT)
    assert app.palette().color(QPalette.ColorRole.Window) == LIGHT.bg
    assert QToolTip.palette().color(QPalette.ColorRole.ToolTipText) == LIGHT.text
    appearance.choose(ThemeChoice.LIGHT)
    assert heard == ["light"]
    assert appearance.theme is LIGHT


def test_it_follows_the_system_when_told_to(app: QApplication) -> None:
    appearance = Appearance(app, ThemeChoice.LIGHT)
    hints = app.styleHints()
    hints.colorSchemeChanged.emit(SCHEME.Dark)
    assert appearance.theme is LIGHT
    appearance.choose(ThemeChoice.SYSTEM)
    assert appearance.theme is theme_for(ThemeChoice.SYSTEM, hints.colorScheme())


@pytest.mark.usefixtures("app")
def test_the_bundled_fonts_are_all_fonts() -> None:
    assert load_fonts(FONTS) == ()
    assert {TEXT_FAMILY, DISPLAY_FAMILY} <= set(QFontDatabase.families())


@pytest.mark.usefixtures("app")
def test_a_file_that_is_no_font_is_told(tmp_path: Path) -> None:
    junk = tmp_path / "Broken.ttf"
    junk.write_bytes(b"no font")
    assert load_fonts(tmp_path) == (junk,)
