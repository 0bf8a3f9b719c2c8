"""Loads the guide from its files. A file with a mistake takes only its own section away."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

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
    from collections.abc import Callable
    from pathlib import Path

T = TypeVar("T")

FOLDER: Final = "guide"
_CARD: Final = (
    *("id", "name", "hint", "title", "text", "facts", "figures", "references"),
    *(kind.value for kind in NoteKind),
)
_PICTURE: Final = ("pose", "caption", "callouts", "motion")
_SIDES: Final = {"wrong": Mark.BAD, "right": Mark.GOOD}


def load_guide(root: Path) -> Guide:
    """All sections from the folder of resources, in order."""
    return Guide(tuple(_section(root, name) for name in SectionName))


def _section(root: Path, name: SectionName) -> Section:
    file = f"{FOLDER}/{name}.toml"
    try:
        document = read(root / file, file)
        document.only("card")
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
    paired = any(side in table.values for side in _SIDES)
    table.only(*_CARD, *(_SIDES if paired else _PICTURE))
    card = _made(
        table,
        lambda: Card(
            id=table.text("id"),
            name=table.text("name"),
            hint=table.text("hint"),
            title=table.text("title"),
            text=table.text("text"),
            views=_pair(table) if paired else (_view(table),),
            facts=table.texts("facts"),
            notes=_notes(table),
            figures=table.choices("figures", Figure),
            references=table.texts("references"),
        ),
    )
    if not card.id.startswith(f"{section}."):
        raise table.fault(
            "id",
            QT_TRANSLATE_NOOP("messages", "the id “{id}” must begin with “{section}.”"),
            id=card.id,
            section=section.value,
        )
    return card


def _notes(table: Table) -> tuple[Note, ...]:
    kinds = [kind for kind in NoteKind if kind.value in table.values]
    return tuple(_made(table, partial(Note, kind, table.text(kind)), kind) for kind in kinds)


def _pair(table: Table) -> tuple[View, ...]:
    found: list[View] = []
    for key, mark in _SIDES.items():
        side = table.table(key)
        side.only(*_PICTURE, "title", "hint")
        found.append(_view(side, mark))
    return tuple(found)


def _view(table: Table, mark: Mark = Mark.NOTE) -> View:
    paired = mark is not Mark.NOTE
    return _made(
        table,
        lambda: View(
            pose=table.text("pose"),
            caption=table.text("caption"),
            callouts=tuple(_callout(each) for each in table.tables("callouts")),
            title=table.text("title") if paired else "",
            hint=table.text("hint") if paired else "",
            mark=mark,
            motion=_motion(table.table("motion")) if "motion" in table.values else None,
        ),
    )


def _motion(table: Table) -> Motion:
    table.only("low", "high", "ms")
    lift, hold, lower, bottom = (round(ms) for ms in table.numbers("ms", 4))
    return _made(
        table,
        lambda: Motion(
            low=table.text("low"),
            high=table.text("high"),
            lift_ms=lift,
            hold_ms=hold,
            lower_ms=lower,
            bottom_ms=bottom,
        ),
        "ms",
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


def _made(table: Table, make: Callable[[], T], at: str | None = None) -> T:
    """What is made from a table; what the domain refuses of it is at a key, or where it is told.

    Raises:
        Fault: the domain refuses it.
    """
    try:
        return make()
    except Refusal as refusal:
        raise table.refused(refusal, at or _key_of(refusal)) from refusal


def _key_of(refusal: Refusal) -> str:
    """The key whose value was refused, as far as the refusal tells."""
    values = refusal.message.values
    named = str(values.get("name") or next(iter(values), ""))
    return {"title and text": "text", "fact": "facts"}.get(named, named)
