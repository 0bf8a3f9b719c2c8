"""From an empty file, or an older log, to this version's tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from thrust_gui.store.ids import device_name
from thrust_gui.store.schema import MIGRATION_1, MIGRATION_2, MIGRATION_3, MIGRATION_4

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

APPLICATION_ID: Final = 0x54687275
"""``Thru``; the file's own word for whose it is (PRAGMA application_id)."""

MIGRATIONS: Final = (MIGRATION_1, MIGRATION_2, MIGRATION_3, MIGRATION_4)
VERSION: Final = len(MIGRATIONS)


def version(connection: sqlite3.Connection) -> int:
    """The schema version of a file (PRAGMA user_version); 0 is one without tables."""
    (found,) = connection.execute("PRAGMA user_version").fetchone()
    return int(found)


def migrate(connection: sqlite3.Connection, new_id: Callable[[], str]) -> None:
    """Bring a file to this version, in one transaction; does nothing where it is there already."""
    if version(connection) == VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        before = version(connection)
        for statements in MIGRATIONS[before:]:
            for statement in statements:
                connection.execute(statement)
        if before == 0:
            connection.executemany(
                "INSERT INTO meta (key, value) VALUES (?, ?)",
                [("log", new_id()), ("device", device_name()), ("hlc", 0)],
            )
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise
