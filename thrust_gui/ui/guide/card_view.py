"""The open card, laid out as it asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thrust_gui.ui.cards.props import Layout
from thrust_gui.ui.guide.faces import AloneFace, BesideFace, Face, PairFace

if TYPE_CHECKING:
    from thrust_gui.app.ports import Clock
    from thrust_gui.ui.cards.props import CardProps
    from thrust_gui.ui.guide.picture import Picture


class CardView(QWidget):
    """Shows a card, or says why there is none."""

    play_toggled = Signal()
    """The button of a moving picture."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._alone = AloneFace(clock)
        self._faces: dict[Layout, Face] = {
            Layout.ALONE: self._alone,
            Layout.PAIR: PairFace(clock),
            Layout.BESIDE: BesideFace(clock),
        }
        self._open = Layout.ALONE
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for face in self._faces.values():
            face.words.play.clicked.connect(self.play_toggled)
            column.addWidget(face)
        self._show(Layout.ALONE)

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """Those of the open card."""
        return self._faces[self._open].pictures

    def set_card(self, props: CardProps, *, moving: bool) -> None:
        """Show a card, its pictures moving if they can and may."""
        self._faces[props.layout].set_card(props, moving=moving)
        self._show(props.layout)

    def set_trouble(self, heading: str, text: str) -> None:
        """Say in the card's place why it cannot be shown."""
        self._alone.set_trouble(heading, text)
        self._show(Layout.ALONE)

    def set_tight(self, *, tight: bool) -> None:
        """Smaller words where there is little room."""
        for face in self._faces.values():
            face.set_tight(tight=tight)

    def _show(self, layout: Layout) -> None:
        self._open = layout
        for each, face in self._faces.items():
            if each is not layout:
                face.hide()  # before the other is shown: both at once would make the page grow
        self._faces[layout].show()
        _settle(self._faces[layout])


def _settle(widget: QWidget) -> None:
    """Lay out from the inside, so that no picture is painted between two arrangements."""
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isHidden():
            _settle(child)
    layout = widget.layout()
    if layout is not None:  # pyright: ignore[reportUnnecessaryComparison] - the stubs are wrong
        layout.invalidate()
        layout.activate()
