"""The guide that ships, and everything it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thrust_gui.content.guide import load_guide
from thrust_gui.content.resources import resources_root

if TYPE_CHECKING:
    from thrust_gui.domain.guide import Card

GUIDE = load_guide(resources_root())
CARDS = [card for section in GUIDE.sections for card in section.cards]


def card_of(card_id: str) -> Card:
    """A card that must be there."""
    card = GUIDE.card(card_id)
    assert card is not None, card_id
    return card


def all_words(card: Card) -> str:
    """Everything a card says, captions and callouts too."""
    return " ".join(
        [card.name, card.hint, card.title, card.text, *card.references]
        + [note.text for note in card.notes]
        + [text for view in card.views for text in (view.title, view.hint, view.caption)]
        + [callout.text for view in card.views for callout in view.callouts]
    )
