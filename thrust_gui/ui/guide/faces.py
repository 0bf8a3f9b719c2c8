"""The three ways a card is laid out: a large picture, wrong beside right, picture beside words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.domain.guide import Mark
from thrust_gui.ui.guide.notes import Notes
from thrust_gui.ui.guide.panel import Panel
from thrust_gui.ui.guide.picture import Picture
from thrust_gui.ui.guide.words import Words
from thrust_gui.ui.widgets.card import Card

if TYPE_CHECKING:
    from thrust_gui.app.ports import Clock
    from thrust_gui.ui.cards.props import CardProps


class Face(QWidget):
    """A card laid out one way."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Words()
        self.notes = Notes()
        self.pictures: tuple[Picture, ...] = ()

    def set_card(self, props: CardProps, *, moving: bool) -> None:
        """Show a card."""
        self.words.set_card(props)
        self.words.set_moving(moving=moving)
        self.notes.set_notes(props.notes)
        for picture, view in zip(self.pictures, props.views, strict=True):
            picture.set_view(view, moving=moving)

    def set_tight(self, *, tight: bool) -> None:
        """Smaller words and less air where there is little room."""
        self.words.set_tight(tight=tight)
        self.notes.set_tight(tight=tight)


def _air(card: Card, *, tight: bool) -> None:
    side, top = (24, 16) if tight else (40, 32)
    card.body.setContentsMargins(side, top, side, top)
    card.body.setSpacing(12 if tight else 20)


def _column(parent: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    return column


class AloneFace(Face):
    """Words, then the picture as large as fits, then the notes. Trouble stands here too."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._picture = Picture(clock)
        self.pictures = (self._picture,)
        self._card = Card()
        self._card.body.addWidget(self.words)
        self._card.body.addWidget(self._picture, 1)
        self._card.body.addWidget(self.notes)
        self._card.body.addStretch(0)
        _column(self).addWidget(self._card)

    def set_trouble(self, heading: str, text: str) -> None:
        """Say in the card's place why it cannot be shown."""
        self.words.set_trouble(heading, text)
        self.notes.set_notes(())
        self._picture.hide()

    @override
    def set_card(self, props: CardProps, *, moving: bool) -> None:
        """Show a card."""
        self._picture.show()
        super().set_card(props, moving=moving)

    @override
    def set_tight(self, *, tight: bool) -> None:
        """Smaller words and less air where there is little room."""
        super().set_tight(tight=tight)
        _air(self._card, tight=tight)


class BesideFace(Face):
    """Words, notes and publications on the left, the picture on the right."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        picture = Picture(clock)
        self.pictures = (picture,)
        self._card = Card()
        left = QVBoxLayout()
        left.setSpacing(20)
        for part in (self.words, self.notes):
            left.addWidget(part)
        left.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(32)
        right = QVBoxLayout()
        right.addStretch(1)
        right.addWidget(picture, 3)
        right.addStretch(1)
        row.addLayout(left, 3)
        row.addLayout(right, 2)
        self._card.body.addLayout(row, 1)
        _column(self).addWidget(self._card)

    @override
    def set_tight(self, *, tight: bool) -> None:
        """Smaller words and less air where there is little room."""
        super().set_tight(tight=tight)
        _air(self._card, tight=tight)


class PairFace(Face):
    """Title and text over wrong beside right, the notes beneath."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._panels = (Panel(Mark.BAD, clock), Panel(Mark.GOOD, clock))
        self.pictures = tuple(panel.picture for panel in self._panels)
        self._foot = Card()
        self._foot.body.addWidget(self.notes)
        self._pair = QHBoxLayout()
        for panel in self._panels:
            self._pair.addWidget(panel, 1)
        self._rows = _column(self)
        self._rows.addWidget(self.words)
        self._rows.addLayout(self._pair, 1)
        self._rows.addWidget(self._foot)

    @override
    def set_card(self, props: CardProps, *, moving: bool) -> None:
        """Show a card."""
        super().set_card(props, moving=moving)
        self._foot.setVisible(bool(props.notes))
        for panel, view in zip(self._panels, props.views, strict=True):
            panel.set_head(view.title, view.hint)

    @override
    def set_tight(self, *, tight: bool) -> None:
        """Smaller words and less air where there is little room."""
        super().set_tight(tight=tight)
        side, top = (20, 14) if tight else (32, 24)
        self._foot.body.setContentsMargins(side, top, side, top)
        self._pair.setSpacing(16 if tight else 24)
        self._rows.setSpacing(12 if tight else 20)
        for panel in self._panels:
            panel.set_tight(tight=tight)
