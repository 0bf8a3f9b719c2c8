"""What movements are called on screen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.message import QT_TRANSLATE_NOOP
from thrust_gui.domain.plan import Variation

_NAMES: Final[dict[str, str]] = {
    Variation.BANDED_HIP_THRUST: QT_TRANSLATE_NOOP("movements", "Banded hip thrust"),
    Variation.SINGLE_LEG: QT_TRANSLATE_NOOP("movements", "Single-leg hip thrust"),
    Variation.FLOOR_BRIDGE: QT_TRANSLATE_NOOP("movements", "Banded glute bridge"),
    Variation.STANDING: QT_TRANSLATE_NOOP("movements", "Standing band hip thrust"),
    Variation.BARBELL: QT_TRANSLATE_NOOP("movements", "Barbell hip thrust"),
    Variation.GLUTE_BRIDGE: QT_TRANSLATE_NOOP("movements", "Glute bridge"),
    Variation.SIDE_STEP: QT_TRANSLATE_NOOP("movements", "Banded side step"),
}


def movement_name(variation: str) -> str:
    """A movement of the log in words; one that only another program knows as it is written."""
    if name := _NAMES.get(variation):
        return QCoreApplication.translate("movements", name)
    return variation.replace("_", " ").capitalize()
