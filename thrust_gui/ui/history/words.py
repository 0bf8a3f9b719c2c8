"""What movements and ranges are called in History."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.plan import Variation

translate = QCoreApplication.translate

RANGES: Final = (16, 52, None)
"""Weeks back; None is everything."""


def range_name(weeks: int | None) -> str:
    """How far back, in words."""
    if weeks is None:
        return translate("History", "All time")
    if weeks == RANGES[1]:
        return translate("History", "Last year")
    return translate("History", "Last %n week(s)", None, weeks)


def variation_name(value: str) -> str:
    """A movement of the log in words; one that only another program knows as it is written."""
    names = {
        Variation.BANDED_HIP_THRUST: translate("History", "Banded hip thrust"),
        Variation.SINGLE_LEG: translate("History", "Single leg hip thrust"),
        Variation.FLOOR_BRIDGE: translate("History", "Banded glute bridge"),
        Variation.STANDING: translate("History", "Standing band hip thrust"),
        Variation.BARBELL: translate("History", "Barbell hip thrust"),
        Variation.GLUTE_BRIDGE: translate("History", "Glute bridge"),
        Variation.SIDE_STEP: translate("History", "Banded side step"),
    }
    return next(
        (name for each, name in names.items() if each.value == value),
        value.replace("_", " ").capitalize(),
    )
