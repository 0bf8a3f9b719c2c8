"""Whether pictures may move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from thrust_gui.app.settings import Settings


def still(settings: Settings) -> bool:
    """Whether pictures stand still: as the lifter chose, else as the system says."""
    if settings.reduced_motion is not None:
        return settings.reduced_motion
    hints = QGuiApplication.styleHints()
    return system_still(hints.accessibility())


def system_still(accessibility: object) -> bool:
    """Whether the system asks for less motion; a Qt before 6.12 cannot tell, and then it does not.

    Args:
        accessibility: Qt's `QAccessibilityHints`; older ones have no `motionPreference`.
    """
    ask = getattr(accessibility, "motionPreference", None)
    return ask is not None and ask().name == "ReducedMotion"
