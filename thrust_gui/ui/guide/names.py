"""What the tabs are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.guide import SectionName

translate = QCoreApplication.translate


def section_name(name: SectionName) -> str:
    """What a tab is called."""
    match name:
        case SectionName.SETUP:
            return translate("Guide", "Setup")
        case SectionName.REP:
            return translate("Guide", "Rep")
        case SectionName.MISTAKES:
            return translate("Guide", "Mistakes")
        case SectionName.VARIATIONS:
            return translate("Guide", "Variations")
        case SectionName.SAFETY:
            return translate("Guide", "Safety")
        case SectionName.QUESTIONS:
            return translate("Guide", "Q&A")
