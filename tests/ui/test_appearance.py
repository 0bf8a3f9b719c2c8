from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QToolTip

from thrust_gui.app.settings import ContrastChoice, ThemeChoice
from thrust_gui.ui.appearance import Appearance, high_for, load_fonts, theme_for
from thrust_gui.ui.theme import DARK, DARK_HIGH, LIGHT, LIGHT_HIGH, Theme
from thrust_gui.ui.typography import DISPLAY_FAMILY, TEXT_FAMILY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
SCHEME = Qt.ColorScheme
PREFERENCE = Qt.ContrastPreference


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


@pytest.mark.parametrize(
    ("choice", "high"), [(ThemeChoice.DARK, DARK_HIGH), (ThemeChoice.LIGHT, LIGHT_HIGH)]
)
def test_each_theme_has_one_of_high_contrast(choice: ThemeChoice, high: Theme) -> None:
    assert theme_for(choice, SCHEME.Unknown, high=True) is high


@pytest.mark.parametrize(
    ("choice", "preference", "expected"),
    [
        (ContrastChoice.SYSTEM, PREFERENCE.HighContrast, True),
        (ContrastChoice.SYSTEM, PREFERENCE.NoPreference, False),
        (ContrastChoice.NORMAL, PREFERENCE.HighContrast, False),
        (ContrastChoice.HIGH, PREFERENCE.NoPreference, True),
    ],
)
def test_contrast_follows_the_system_unless_chosen(
    choice: ContrastChoice, preference: PREFERENCE, *, expected: bool
) -> None:
    assert high_for(choice, preference) is expected


def test_contrast_changes_at_once(app: QApplication) -> None:
    appearance = Appearance(app, ThemeChoice.LIGHT, ContrastChoice.HIGH)
    assert appearance.theme is LIGHT_HIGH
    appearance.choose(ThemeChoice.LIGHT, ContrastChoice.NORMAL)
    assert app.palette().color(QPalette.ColorRole.Window) == LIGHT.bg
    hints = app.styleHints()
    appearance.choose(ThemeChoice.DARK)
    hints.accessibility().contrastPreferenceChanged.emit(PREFERENCE.NoPreference)
    assert appearance.theme is DARK


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
