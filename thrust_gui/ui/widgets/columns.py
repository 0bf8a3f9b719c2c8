"""Cards side by side, as many as there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thrust_gui.domain.compat import override

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

Arrangement = tuple[tuple[int, ...], ...]


class Columns(QWidget):
    """Puts its cards into one of several arrangements, by its width.

    Args:
        cards: what to arrange, in the order of the Tab key.
        arrangements: from least widths in px to columns of indices of cards.
    """

    def __init__(
        self,
        cards: Sequence[QWidget],
        arrangements: Mapping[int, Arrangement],
        *,
        gap: int = 24,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cards = tuple(cards)
        self._arrangements = dict(sorted(arrangements.items()))
        self._arranged: Arrangement = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap)
        self._row = row
        self._columns: list[QVBoxLayout] = []
        for _ in range(max(len(each) for each in self._arrangements.values())):
            column = QVBoxLayout()
            column.setSpacing(gap)
            row.addLayout(column)
            column.addStretch(1)
            self._columns.append(column)
        for card in self._cards:
            card.setParent(self)
        self._arrange(next(iter(self._arrangements.values())))

    @property
    def arranged(self) -> Arrangement:
        """The arrangement in use."""
        return self._arranged

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew when the width asks for it."""
        super().resizeEvent(event)
        fitting = [each for least, each in self._arrangements.items() if least <= self.width()]
        if fitting:
            self._arrange(fitting[-1])

    def _arrange(self, arrangement: Arrangement) -> None:
        if arrangement == self._arranged:
            return
        self._arranged = arrangement
        for column in self._columns:
            for card in self._cards:
                column.removeWidget(card)
        for index, column in enumerate(self._columns):
            indices = arrangement[index] if index < len(arrangement) else ()
            for place, which in enumerate(indices):
                column.insertWidget(place, self._cards[which])
            self._row.setStretch(index, 1 if indices else 0)
