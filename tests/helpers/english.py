"""The program's English, with its plurals, for tests that read what is on screen."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QTranslator

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtCore import QCoreApplication

TRANSLATIONS: Final = Path(__file__).resolve().parents[2] / "resources" / "translations"
BRITISH: Final = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


@contextmanager
def english(app: QCoreApplication) -> Generator[None]:
    """Speak English while the block runs."""
    translator = QTranslator()
    assert translator.load("thrust_en", str(TRANSLATIONS))
    assert app.installTranslator(translator)
    yield
    app.removeTranslator(translator)
