"""What ranges are called in History."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

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
