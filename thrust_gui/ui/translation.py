"""Loads what the interface says; English has a file too, for its plurals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTranslator

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication

LANGUAGE: Final = "en"


def install_translation(app: QCoreApplication, folder: Path, language: str = LANGUAGE) -> bool:
    """Let the application speak a language.

    Args:
        app: which application; it owns the translator.
        folder: where the ``thrust_*.qm`` files are.
        language: its two-letter code.

    Returns:
        Whether the file was found; without it plurals read like "1 set(s)".
    """
    translator = QTranslator(app)
    return translator.load(f"thrust_{language}", str(folder)) and app.installTranslator(translator)
