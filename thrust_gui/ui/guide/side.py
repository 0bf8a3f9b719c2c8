"""On the left: the steps, or what was found, in the same place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QStackedWidget, QWidget

from thrust_gui.ui.guide.rail import StepRail
from thrust_gui.ui.guide.results import ResultList

if TYPE_CHECKING:
    from thrust_gui.ui.guide.props import GuideProps

WIDTH: Final = (240, 296)
"""Where it is tight, and elsewhere."""


class Side(QStackedWidget):
    """Nothing shifts when a search begins or ends."""

    def __init__(self) -> None:
        super().__init__()
        self.rail = StepRail()
        self.results = ResultList()
        self.addWidget(self.rail)
        self.addWidget(self.results)

    def set_props(self, props: GuideProps) -> None:
        """Show the steps of the section, or what was found."""
        self.rail.set_props(props.heading, props.count, props.steps)
        if props.results is not None:
            self.results.set_props(props.results)
        self.setCurrentWidget(self.rail if props.results is None else self.results)

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What the Tab key goes through, in order; made anew with each section."""
        return (*self.rail.steps, *self.results.controls)

    def set_tight(self, *, tight: bool) -> None:
        """Narrower where there is little room."""
        self.setFixedWidth(WIDTH[0 if tight else 1])
