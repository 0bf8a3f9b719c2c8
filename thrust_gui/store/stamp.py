"""Who changed a row, and when in the order of all changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

STAMP: Final = ("hlc", "device")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """Who changes rows, and when in the order of all changes."""

    hlc: int
    device: str
    new_id: Callable[[], str]

    @property
    def row(self) -> tuple[int, str]:
        """In the order of STAMP."""
        return self.hlc, self.device


def insert(table: str, columns: tuple[str, ...]) -> str:
    """The statement that inserts a row of these columns."""
    marks = ", ".join("?" * len(columns))
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608 - our names
