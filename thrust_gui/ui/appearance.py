"""How the whole program looks: fonts, style, palette. No style sheet: it would tax every widget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QToolTip

from thrust_gui.app.settings import ContrastChoice, ThemeChoice
from thrust_gui.ui.theme import DARK, DARK_HIGH, LIGHT, LIGHT_HIGH, Theme, palette_for
from thrust_gui.ui.typography import Role, font

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

STYLE: Final = "fusion"


def load_fonts(folder: Path) -> tuple[Path, ...]:
    """Add the bundled fonts; returns the files that are no font (the text falls back then)."""
    return tuple(
        path
        for path in sorted(folder.glob("*.ttf"))
        if QFontDatabase.addApplicationFont(str(path)) < 0
    )


def theme_for(choice: ThemeChoice, scheme: Qt.ColorScheme, *, high: bool = False) -> Theme:
    """The theme of a choice; SYSTEM follows the platform, and is dark where it does not say."""
    light = choice is ThemeChoice.LIGHT or (
        choice is ThemeChoice.SYSTEM and scheme is Qt.ColorScheme.Light
    )
    if high:
        return LIGHT_HIGH if light else DARK_HIGH
    return LIGHT if light else DARK


def high_for(choice: ContrastChoice, preference: Qt.ContrastPreference) -> bool:
    """Whether contrast is high; SYSTEM follows the platform."""
    match choice:
        case ContrastChoice.HIGH:
            return True
        case ContrastChoice.NORMAL:
            return False
        case ContrastChoice.SYSTEM:
            return preference is Qt.ContrastPreference.HighContrast


class Appearance(QObject):
    """Dresses an application, and changes its clothes when the lifter or the system does."""

    changed = Signal(str)
    """The name of the theme now in use."""

    def __init__(
        self,
        app: QApplication,
        choice: ThemeChoice = ThemeChoice.SYSTEM,
        contrast: ContrastChoice = ContrastChoice.SYSTEM,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._contrast = contrast
        self._theme: Theme | None = None
        if app.style().name().lower() != STYLE:
            app.setStyle(STYLE)
        app.setFont(font(Role.BODY))
        QToolTip.setFont(font(Role.CAPTION))
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(self._apply)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._apply)
        self._apply()

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        preference = self._hints.accessibility().contrastPreference()
        high = high_for(self._contrast, preference)
        return theme_for(self._choice, self._hints.colorScheme(), high=high)

    def choose(self, choice: ThemeChoice, contrast: ContrastChoice = ContrastChoice.SYSTEM) -> None:
        """Use another theme, at once."""
        self._choice = choice
        self._contrast = contrast
        self._apply()

    def _apply(self) -> None:
        theme = self.theme
        if theme is self._theme:
            return
        self._theme = theme
        palette = palette_for(theme)
        self._app.setPalette(palette)
        QToolTip.setPalette(palette)
        self.changed.emit(theme.name)
