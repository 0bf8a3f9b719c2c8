"""What the programs are called whose files can be read."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.message import QT_TRANSLATE_NOOP

FORMATS: Final = {
    "thrust_csv": QT_TRANSLATE_NOOP("import", "Thrust, CSV"),
    "thrust_json": QT_TRANSLATE_NOOP("import", "Thrust, JSON"),
    "strong": QT_TRANSLATE_NOOP("import", "Strong"),
    "hevy": QT_TRANSLATE_NOOP("import", "Hevy"),
    "fitnotes": QT_TRANSLATE_NOOP("import", "FitNotes, Android"),
    "fitnotes_ios": QT_TRANSLATE_NOOP("import", "FitNotes, iOS"),
    "liftlog": QT_TRANSLATE_NOOP("import", "LiftLog"),
    "liftosaur": QT_TRANSLATE_NOOP("import", "Liftosaur"),
}
"""The programs that write files, by the names that ``import --json`` prints."""

translate = QCoreApplication.translate


def format_words(name: str) -> str:
    """The program that wrote a file, in words."""
    return translate("import", FORMATS[name]) if name in FORMATS else name
