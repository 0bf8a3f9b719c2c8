"""Under the card: back, how far one is, on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from thrust_gui.ui.guide.dots import Dots
from thrust_gui.ui.widgets.button import Button, Kind
from thrust_gui.ui.widgets.icons import Icon

if TYPE_CHECKING:
    from thrust_gui.ui.guide.props import GuideProps

BACK_KEY: Final = "Left"
ON_KEY: Final = "Right"
HEIGHT: Final = 56


class Foot(QWidget):
    """Stands in the same place under every card."""

    back = Signal()
    on = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._dots = Dots()
        self._back = Button("", icon=Icon.LEFT, height=HEIGHT, key=BACK_KEY)
        self._back.clicked.connect(self.back)
        self._on = Button(
            "", kind=Kind.PRIMARY, icon=Icon.RIGHT, trailing=True, height=HEIGHT, key=ON_KEY
        )
        self._on.clicked.connect(self.on)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        for column, (part, stretch, side) in enumerate(
            (
                (self._back, 1, Qt.AlignmentFlag.AlignLeft),
                (self._dots, 0, Qt.AlignmentFlag.AlignCenter),
                (self._on, 1, Qt.AlignmentFlag.AlignRight),
            )
        ):
            grid.addWidget(part, 0, column, side)
            grid.setColumnStretch(column, stretch)
        grid.setRowMinimumHeight(0, HEIGHT)

    def set_props(self, props: GuideProps) -> None:
        """Show which ways there are."""
        self._dots.set_place(props.dots, props.dot)
        for button, way in ((self._back, props.back), (self._on, props.on)):
            button.setVisible(way is not None)
            if way:
                button.set_text(way.title)
