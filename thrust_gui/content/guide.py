"""Loads the guide from its files. A file with a mistake takes only its own section away."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeVar

from thrust_gui.content.toml import Fault, Table, read
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
    from collections.abc import Collection
    from pathlib import Path

FOLDER: Final = "guide"

E = TypeVar("E", bound=StrEnum)


def load_guide(root: Path, poses: Collection[str]) -> Guide:
    """All sections from the folder of resources, in order.

    Args:
        root: the folder of resources.
        poses: the names of the poses there are; a card that names another is a mistake.
    """
    return Guide(tuple(_section(root, name, poses) for name in SectionName))


def _section(root: Path, name: SectionName, poses: Collection[str]) -> Section:
    file = f"{FOLDER}/{name}.toml"
    try:
        document = read(root / file, file)
        document.top.only("card")
        cards: list[Card] = []
        for table in document.headed.get("card", ()):
            card = _card(table, name, poses)
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


def _card(table: Table, section: SectionName, poses: Collection[str]) -> Card:
    table.only("id", "title", "hint", "text", "caption", "pose", "facts", "figure", "callouts")
    try:
        card = Card(
            id=table.text("id"),
            title=table.text("title"),
            hint=table.text("hint"),
            text=table.text("text"),
            caption=table.text("caption"),
            pose=table.text("pose"),
            facts=table.texts("facts"),
            figure=_choice(table, "figure", Figure) if "figure" in table.values else None,
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
    if card.pose not in poses:
        raise table.fault(
            "pose", QT_TRANSLATE_NOOP("messages", "there is no pose “{pose}”"), pose=card.pose
        )
    return card


def _callout(table: Table) -> Callout:
    table.only("at", "text", "offset", "mark")
    right, up = table.numbers("offset", 2)
    return Callout(
        at=table.text("at"),
        text=table.text("text"),
        offset=(right, up),
        mark=_choice(table, "mark", Mark) if "mark" in table.values else Mark.NOTE,
    )


def _choice(table: Table, key: str, kind: type[E]) -> E:
    value = table.text(key)
    try:
        return kind(value)
    except ValueError:
        raise table.fault(
            key,
            QT_TRANSLATE_NOOP("messages", "“{value}” is none of {known}"),
            value=value,
            known=", ".join(kind),
        ) from None
