"""Loads the guide from its files. A file with a mistake takes only its own section away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from thrust_gui.content.toml import Fault, Table, read
from thrust_gui.domain.figure import Part
from thrust_gui.domain.guide import (
    Callout,
    Card,
    Figure,
    Guide,
    Mark,
    Section,
    SectionName,
)
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal

if TYPE_CHECKING:
    from pathlib import Path

FOLDER: Final = "guide"


def load_guide(root: Path) -> Guide:
    """All sections from the folder of resources, in order."""
    return Guide(tuple(_section(root, name) for name in SectionName))


def _section(root: Path, name: SectionName) -> Section:
    file = f"{FOLDER}/{name}.toml"
    try:
        document = read(root / file, file)
        document.top.only("card")
        cards: list[Card] = []
        for table in document.headed.get("card", ()):
            card = _card(table, name)
            if card.id in (each.id for each in cards):
                raise table.fault(
                    "id", QT_TRANSLATE_NOOP("messages", "the id “{id}” is there twice"), id=card.id
                )
            cards.append(card)
        if not cards:
            raise document.top.fault(
                None, QT_TRANSLATE_NOOP("messages", "there is no [[card]], write one")
            )
    except Fault as fault:
        return Section(name=name, problem=fault.problem)
    return Section(name=name, cards=tuple(cards))


def _card(table: Table, section: SectionName) -> Card:
    table.only(
        "id", "name", "hint", "title", "text", "caption", "pose", "facts", "figure", "callouts"
    )
    try:
        card = Card(
            id=table.text("id"),
            name=table.text("name"),
            hint=table.text("hint"),
            title=table.text("title"),
            text=table.text("text"),
            caption=table.text("caption"),
            pose=table.text("pose"),
            facts=table.texts("facts"),
            figure=table.choice("figure", Figure) if "figure" in table.values else None,
            callouts=tuple(_callout(each) for each in table.tables("callouts")),
        )
    except Refusal as refusal:
        raise table.refused(refusal) from refusal
    if not card.id.startswith(f"{section}."):
        raise table.fault(
            "id",
            QT_TRANSLATE_NOOP("messages", "the id “{id}” must begin with “{section}.”"),
            id=card.id,
            section=section.value,
        )
    return card


def _callout(table: Table) -> Callout:
    table.only("at", "text", "offset", "mark")
    right, up = table.numbers("offset", 2)
    return Callout(
        at=table.choice("at", Part),
        text=table.text("text"),
        offset=(right, up),
        mark=table.choice("mark", Mark) if "mark" in table.values else Mark.NOTE,
    )
