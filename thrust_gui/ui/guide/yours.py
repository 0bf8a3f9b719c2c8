"""What the guide says of the lifter's own body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.figure import geometry
from thrust_gui.domain.guide import Figure
from thrust_gui.domain.units import Units, length_text

if TYPE_CHECKING:
    from thrust_gui.domain.figure import Body

translate = QCoreApplication.translate


def heel_distance(body: Body, units: Units) -> tuple[str, str]:
    """How far the heels are from the bench edge, and how well that is known."""
    found = geometry(body)
    return (
        length_text(found.heel_x * 100, units, feet=False),
        length_text(found.heel_tolerance * 100, units, feet=False),
    )


def sentences(figures: tuple[Figure, ...], body: Body, units: Units) -> tuple[str, ...]:
    """A sentence for each figure that can be told."""
    said = (_sentence(figure, body, units) for figure in figures)
    return tuple(sentence for sentence in said if sentence)


def _sentence(figure: Figure, body: Body, units: Units) -> str:
    if figure is Figure.HEEL_DISTANCE:
        length, tolerance = heel_distance(body, units)
        return translate(
            "Guide", "For you: heels about {length} from the bench edge (± {tolerance})."
        ).format(length=length, tolerance=tolerance)
    return ""
