"""The guide's setup as steps of the check: the same pictures, fewer words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.guide import Figure, SectionName
from thrust_gui.ui.cards.card import card_props, words
from thrust_gui.ui.train.check_props import CheckStep

if TYPE_CHECKING:
    from thrust_gui.domain.band import OwnBand
    from thrust_gui.domain.figure import Body
    from thrust_gui.domain.guide import Card, Guide, Poses
    from thrust_gui.domain.units import Units

translate = QCoreApplication.translate


def check_steps(
    guide: Guide, poses: Poses, body: Body, units: Units, band: OwnBand | None = None
) -> tuple[CheckStep, ...]:
    """The steps that can be drawn; none where the guide's setup cannot be read."""
    found: list[CheckStep] = []
    for section in guide.sections:
        if section.name is SectionName.SETUP:
            for card in section.cards:
                figure = card_props(card, poses, body, units, band).views[-1].figure
                if figure is not None:
                    hint = _hint(card, figure.distance)
                    found.append(CheckStep(name=words(card.name), hint=hint, figure=figure))
    return tuple(found)


def _hint(card: Card, distance: str) -> str:
    """The card's own hint; for the feet, how far the lifter's own are from the bench."""
    if Figure.HEEL_DISTANCE in card.figures and distance:
        return translate("check", "Heels {distance} from the bench").format(distance=distance)
    return words(card.hint)
