"""Rules of the guide's words."""

from __future__ import annotations

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal


def filled(thing: object, *names: str) -> None:
    """Refuse a thing some of whose texts are blank."""
    for name in names:
        if not str(getattr(thing, name)).strip():
            raise Refusal(
                QT_TRANSLATE_NOOP("messages", "{name} is empty, write something"), name=name
            )


def few(name: str, text: str, most: int) -> None:
    """Refuse a text of more words than that."""
    if (count := len(text.split())) > most:
        raise Refusal(
            QT_TRANSLATE_NOOP("messages", "{name} has {count} words, at most {most} fit"),
            name=name,
            count=count,
            most=most,
        )
