"""From how far the floor can be read, in a window of any size."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.legible import View
from thrust_gui.domain.units import Units, distance_text
from thrust_gui.ui.floor.layout import floor_layout
from thrust_gui.ui.typography import CAP_SHARE, Role
from thrust_gui.ui.widgets.floor_type import fitted
from thrust_gui.ui.widgets.slab_content import CUE_MARGIN, MARGIN

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate

NEAR_ENOUGH_M: Final = 0.05
"""A distance that is missed by less is served."""


def letters_px(width: int, height: int, view: View) -> tuple[float, float]:
    """How high big and small letters are in a window, in its pixels, once every word fits."""
    layout = floor_layout(width, height, view)
    room = layout.slab.width() / layout.scale
    words = (
        *(translate("train", "READY"), translate("train", "LIFT"), translate("train", "HOLD")),
        *(translate("train", "LOWER"), translate("train", "BOTTOM")),
    )
    cues = (
        *(translate("train", "Drive up"), translate("train", "Squeeze")),
        *(translate("train", "Slowly"), translate("train", "Stay tight")),
    )
    word = min(fitted(each, Role.FLOOR_WORD, layout.type.word, room - 2 * MARGIN) for each in words)
    cue = min(fitted(each, Role.FLOOR_CUE, layout.type.cue, room - 2 * CUE_MARGIN) for each in cues)
    small = min(layout.small, cue * CAP_SHARE)
    return word * CAP_SHARE * layout.scale, small * layout.scale


def served(width: int, height: int, view: View) -> float | None:
    """From how many metres a set can be read there; None where the screen's size is not known.

    More than the distance that was asked for is not looked into: letters grow no further.
    """
    return view.served_m(*letters_px(width, height, view))


def falls_short(width: int, height: int, view: View) -> float | None:
    """From how many metres a set can be read, where that is less than it should be; else None."""
    found = served(width, height, view)
    return found if found is not None and found < view.distance_m - NEAR_ENOUGH_M else None


class Sight:
    """From how far the floor is looked at, and what is to be said of that: once, before a set.

    The pages of the floor share one, so that none says what another has said.
    """

    def __init__(self) -> None:
        self.view = View()
        self._units = Units.METRIC
        self._told: str = ""
        self._note = ""

    def take(self, view: View, units: Units) -> None:
        """Another distance, screen or unit."""
        self.view, self._units = view, units

    def look(self, page: QWidget) -> None:
        """Before the first set: see whether letters are high enough, and note what is new."""
        metres = falls_short(page.width(), page.height(), self.view)
        screen = page.screen().size()
        full = page.width() >= screen.width() and page.height() >= screen.height()
        found = "" if metres is None else note(metres, self._units, full_screen=full)
        self._note = "" if found == self._told else found
        self._told = found

    def said(self, *, before: bool) -> str:
        """What to say of it; no more once the first look or set has begun."""
        if not before:
            self._note = ""
        return self._note


def note(metres: float, units: Units, *, full_screen: bool) -> str:
    """What is said of that, once, before the first set."""
    distance = distance_text(metres, units)
    if full_screen:
        return translate("train", "This screen can be read from {distance} at most.").format(
            distance=distance
        )
    return translate(
        "train", "This window can be read from {distance} at most. F11 fills the screen."
    ).format(distance=distance)
