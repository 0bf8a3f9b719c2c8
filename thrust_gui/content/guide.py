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
    Motion,
    Note,
    NoteKind,
    Section,
    SectionName,
    View,
)
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal

if TYPE_CHECKING:
    from pathlib import Path

FOLDER: Final = "guide"
_CARD: Final = (
    *("id", "name", "hint", "title", "text", "facts", "figures", "references"),
    *(kind.value for kind in NoteKind),
)
_ALONE: Final = ("pose", "caption", "callouts", "motion")
_PAIR: Final = ("wrong", "right")


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
    table.only(*_CARD, *(_ALONE if "pose" in table.values else _PAIR))
    try:
        card = Card(
            id=table.text("id"),
            name=table.text("name"),
            hint=table.text("hint"),
            title=table.text("title"),
            text=table.text("text"),
            views=_views(table),
            facts=table.texts("facts"),
            notes=tuple(
                Note(kind, table.text(kind)) for kind in NoteKind if kind.value in table.values
            ),
            figures=table.choices("figures", Figure),
            references=table.texts("references"),
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


def _views(table: Table) -> tuple[View, ...]:
    """The picture written in the card itself, or those of its tables ``wrong`` and ``right``."""
    if "pose" in table.values:
        return (_view(table, Mark.NOTE),)
    found: list[View] = []
    for key, mark in (("wrong", Mark.BAD), ("right", Mark.GOOD)):
        side = table.table(key)
        side.only(*_ALONE, "title", "hint")
        found.append(_view(side, mark))
    return tuple(found)


def _view(table: Table, mark: Mark) -> View:
    paired = mark is not Mark.NOTE
    return View(
        pose=table.text("pose"),
        caption=table.text("caption"),
        callouts=tuple(_callout(each) for each in table.tables("callouts")),
        title=table.text("title") if paired else "",
        hint=table.text("hint") if paired else "",
        mark=mark,
        motion=_motion(table.table("motion")) if "motion" in table.values else None,
    )


def _motion(table: Table) -> Motion:
    table.only("low", "high", "ms")
    lift, hold, lower, bottom = table.numbers("ms", 4)
    return Motion(
        low=table.text("low"),
        high=table.text("high"),
        lift_ms=round(lift),
        hold_ms=round(hold),
        lower_ms=round(lower),
        bottom_ms=round(bottom),
    )


def _callout(table: Table) -> Callout:
    table.only("at", "text", "offset", "mark")
    right, up = table.numbers("offset", 2)
    return Callout(
        at=table.choice("at", Part),
        text=table.text("text"),
        offset=(right, up),
        mark=table.choice("mark", Mark) if "mark" in table.values else Mark.NOTE,
    )
