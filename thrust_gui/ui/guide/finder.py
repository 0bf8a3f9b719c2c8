"""Guide, words -> the cards in which they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.search import Entry, search
from thrust_gui.ui.cards.card import words
from thrust_gui.ui.guide.names import section_name
from thrust_gui.ui.guide.props import ResultProps, ResultsProps

if TYPE_CHECKING:
    from thrust_gui.domain.guide import Card, Guide

translate = QCoreApplication.translate


def derive_results(guide: Guide, query: str, chosen: int) -> ResultsProps | None:
    """What was found; None where nothing is looked for.

    Args:
        guide: all of it.
        query: as it was typed.
        chosen: number of the row that Enter would open, from 0; the last where it is too great.
    """
    if not query.strip():
        return None
    sections = {
        card.id: section_name(section.name) for section in guide.sections for card in section.cards
    }
    found = search((_entry(card) for section in guide.sections for card in section.cards), query)
    chosen = min(chosen, len(found) - 1)
    rows = tuple(
        ResultProps(
            card=each.key,
            title=each.title,
            title_spans=each.title_spans,
            section=sections[each.key],
            text=each.text,
            spans=each.spans,
            chosen=number == chosen,
        )
        for number, each in enumerate(found)
    )
    nothing = translate(
        "Guide",
        "No card has “{query}”. Try fewer words, or only the beginning of one. "
        "Esc takes you back to the steps.",
    ).format(query=query.strip())
    return ResultsProps(
        count=translate("Guide", "{count} found").format(count=len(rows))
        if rows
        else translate("Guide", "Nothing found"),
        rows=rows,
        nothing="" if rows else nothing,
    )


def _entry(card: Card) -> Entry:
    """Everything that can be read on a card."""
    texts = [card.hint, card.title, card.text]
    texts += [note.text for note in card.notes]
    for view in card.views:
        texts += [view.title, view.hint, *(each.text for each in view.callouts), view.caption]
    texts += card.references
    return Entry(card.id, words(card.name), tuple(words(text) for text in texts if text))
