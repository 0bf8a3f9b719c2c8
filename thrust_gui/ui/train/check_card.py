"""The card of the rest that shows what of the setup to look at before the next set."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF

from thrust_gui.domain.compat import override
from thrust_gui.ui.figure.props import Surface
from thrust_gui.ui.theme import floor_of
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.figure_view import FigureView
from thrust_gui.ui.widgets.floor_card import PAD, TITLE_AT, FloorCard
from thrust_gui.ui.widgets.floor_sentence import paint_sentence, sentence_font
from thrust_gui.ui.widgets.floor_type import paint_line

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from thrust_gui.ui.train.check_props import CheckStep

PICTURE: Final = 0.46
"""Share of the width that the picture has."""
INSET: Final = 10.0
NAME_AT: Final = 68.0
"""The middle of the name's line, below the upper edge."""
HINT_AT: Final = 92.0
SIZES: Final = (24, 22, 20, 18, 16)


class CheckCard(FloorCard):
    """The picture, and beside it what it is of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step: CheckStep | None = None
        self.figure = FigureView(self)

    @property
    def step(self) -> CheckStep | None:
        """What is shown; None before it was told."""
        return self._step

    def set_step(self, step: CheckStep) -> None:
        """Show this."""
        if step != self._step:
            self._step = step
            self.figure.set_props(replace(step.figure, surface=Surface.SURFACE, callouts=()))
            self.set_title("")
            self.setAccessibleName(
                self.tr("Check next: {name}. {hint}").format(name=step.name, hint=step.hint)
            )
            self.update()

    @override
    def arrange(self) -> None:
        inset = INSET * self.scale
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        box.setWidth(self.width() * PICTURE - inset)
        self.figure.setGeometry(box.toRect())

    @override
    def paint_body(self, painter: QPainter) -> None:
        step, scale, theme = self._step, self.scale, floor_of(self)
        if step is None:
            return
        left = self.width() * PICTURE + 12 * scale
        width = self.width() - left - PAD * scale
        for text, role, at, colour in (
            (self.tr("Check next"), Role.FLOOR_NOTE, TITLE_AT, theme.label),
            (step.name, Role.FLOOR_SET, NAME_AT, theme.text),
        ):
            line = QRectF(left, at * scale - 1, width, 2)
            paint_line(painter, line, text, role, scale, colour)
        top = HINT_AT * scale
        room = QRect(round(left), round(top), round(width), round(self.height() - top - 8 * scale))
        face = sentence_font(step.hint, room, scale, SIZES, Role.FLOOR_NOTE)
        paint_sentence(painter, room, step.hint, face, theme.label, top=True)
