"""Harm, and a workout to do it to."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from tests.store.records import junk, rep, row_id, set_of, workout

if TYPE_CHECKING:
    from pathlib import Path

    from thrust_gui.store.log import SqliteLog

JUNK = junk(30_000)
WHOLE = workout(1, sets=[set_of(11, [rep(1), rep(2), rep(3)])])


def train(log: SqliteLog, *ordinals: int) -> None:
    """Repetitions of the workout, the first of which opens it."""
    if 1 in ordinals:
        log.save_workout(workout(1))
        log.save_set(row_id(1), set_of(11))
    for ordinal in ordinals:
        log.save_rep(row_id(11), rep(ordinal))


def scribble(path: Path) -> bytes:
    """Damage the first page of the repetitions; a look at the front cannot see it."""
    with closing(sqlite3.connect(path)) as opened:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = 'rep'"
        (page,) = opened.execute(query).fetchone()
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = JUNK[:4096]
    path.write_bytes(content)
    return bytes(content)


def overwrite(path: Path) -> None:
    """All pages but the first: connections that are open do not notice until they read."""
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(JUNK * (path.stat().st_size // len(JUNK) + 1))


def integrity(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as opened:
        return [text for (text,) in opened.execute("PRAGMA integrity_check")]


def damaged(folder: Path) -> list[Path]:
    """What was set aside."""
    return sorted(folder.glob("thrust.damaged-*.sqlite3"))
