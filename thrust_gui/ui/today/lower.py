"""The row of cards under the hero: they come after the first frame, into a place kept free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

if TYPE_CHECKING:
    from typing import TypeAlias

    from thrust_gui.ui.today.cards import LastCard, RestCard, WeekCard
    from thrust_gui.ui.today.measures import Measures

    Cards: TypeAlias = tuple[WeekCard, RestCard, LastCard]


class LowerRow(QWidget):
    """This week, rest days, last session."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: Cards | None = None
        self._measures: Measures | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)

    def set_measures(self, measures: Measures) -> None:
        """Take the sizes of a page."""
        self._measures = measures
        self.setFixedHeight(measures.lower)
        self._row.setSpacing(measures.gap)
        if self._cards:
            self._fit(self._cards, measures)

    def cards(self) -> Cards:
        """The cards, made when first asked for."""
        if self._cards is None:
            from thrust_gui.ui.today.cards import LastCard, RestCard, WeekCard  # noqa: PLC0415 - after the first frame

            self._cards = (WeekCard(), RestCard(), LastCard())
            for card in self._cards:
                self._row.addWidget(card)
                card.show()
            if self._measures:
                self._fit(self._cards, self._measures)
        return self._cards

    def _fit(self, cards: Cards, measures: Measures) -> None:
        shares = (50, 29, 29) if measures.tight else (64, 30, 30)
        for index, (card, share) in enumerate(zip(cards, shares, strict=True)):
            self._row.setStretch(index, share)
            card.set_measures(measures)
