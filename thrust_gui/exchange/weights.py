"""The weights of a file. They go into notes as they are: a band's force is another thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thrust_gui.app.transfer import WeightUnit
from thrust_gui.exchange import cells as read

if TYPE_CHECKING:
    from collections.abc import Sequence


class Weights:
    """Finds the weight of a row, and learns the unit of the file.

    Args:
        columns: the unit of each column of weights, where its name says.
        choice: the unit where nothing says.
    """

    def __init__(self, columns: Sequence[WeightUnit | None], choice: WeightUnit | None) -> None:
        self._columns = columns
        self._choice = choice
        self._seen = set[WeightUnit]()
        self._asked = False

    def note(self, cells: Sequence[str], unit: str) -> str:
        """The weight of a row with its unit, such as ``60 kg``; empty where there is none.

        Args:
            cells: in the order of the columns.
            unit: what the row says its unit is.
        """
        of_row = read.unit(unit)
        if of_row is not None:
            self._seen.add(of_row)
        for cell, of_column in zip(cells, self._columns, strict=True):
            found = read.weight(cell)
            if found is not None:
                value, of_cell = found
                return self._said(value, of_cell or of_column or of_row)
        return ""

    @property
    def unit(self) -> WeightUnit | None:
        """The one unit of the file; None where there is none, or several."""
        found: set[WeightUnit | None] = {*self._seen}
        if self._asked:
            found.add(self._choice)
        found = found or set(self._columns)
        return found.pop() if len(found) == 1 else None

    @property
    def asks(self) -> bool:
        """Whether someone has to say the unit."""
        return self._asked and self._choice is None

    def _said(self, value: str, unit: WeightUnit | None) -> str:
        if unit is None:
            self._asked = True
            unit = self._choice
        else:
            self._seen.add(unit)
        return f"{value} {unit}" if unit else f"weight {value}"
