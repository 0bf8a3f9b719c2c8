"""A row of a list: a text, what belongs to it, and a tick where it can be chosen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes:
        text: on the left; cut off where there is no room.
        detail: on the right.
        ticked: None where there is nothing to choose.
    """

    text: str
    detail: str
    ticked: bool | None = None

    @property
    def spoken(self) -> str:
        """The row in words."""
        return f"{self.text}, {self.detail}"
