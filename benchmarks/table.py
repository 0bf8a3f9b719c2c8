"""One figure of the table in the README."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What was measured, against its bound.

    Attributes:
        name: what it is.
        figure: as measured, with units.
        bound: what it should keep, with units.
        ok: whether it does.
        how: the command that measures it.
    """

    name: str
    figure: str
    bound: str
    ok: bool
    how: str


def table(rows: list[Row]) -> str:
    """The rows as a Markdown table."""
    lines = ["| What | Measured | Bound | | Command |", "|---|---|---|---|---|"]
    lines += [
        f"| {row.name} | {row.figure} | {row.bound} | {'kept' if row.ok else 'missed'} "
        f"| `{row.how}` |"
        for row in rows
    ]
    return "\n".join(lines)
