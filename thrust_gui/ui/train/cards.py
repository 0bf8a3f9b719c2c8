"""The cards between sets: the last set, how hard it was, what comes next or what it came to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, Qt, Signal

from thrust_gui.domain.compat import override
from thrust_gui.ui.text import key_text
from thrust_gui.ui.theme import floor_of
from thrust_gui.ui.train.efforts import lit
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.floor_button import FloorButton, Look
from thrust_gui.ui.widgets.floor_card import PAD, FloorCard
from thrust_gui.ui.widgets.floor_stepper import FloorStepper, paint_figure
from thrust_gui.ui.widgets.floor_type import paint_line

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from thrust_gui.ui.train.props import EffortProps, LastSetProps, NextSetProps, SummaryProps

BODY_TOP: Final = 41.0
BODY_BOTTOM: Final = 7.0
STEPPER: Final = 330.0
"""Width of a stepper, where two have room beside each other."""
WIDER: Final = 0.54
"""Share of the time under tension, whose words are longer than those of the hold."""
CHIP: Final = 64.0
CHIP_GAP: Final = 10.0
COLUMNS_FROM: Final = 5
"""More sets than these stand in two columns."""
EFFORT_KEYS: Final = (("5", 5.0), ("6", 6.0), ("7", 7.0), ("8", 8.0), ("9", 9.0), ("0", 10.0))


class LastSetCard(FloorCard):
    """The count with its steppers, and the times."""

    corrected = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props: LastSetProps | None = None
        self.count = FloorStepper(
            less=self.tr("One repetition less"),
            more=self.tr("One repetition more"),
            keys=("Down", "Up"),
            parent=self,
        )
        self.count.stepped.connect(self.corrected)
        self.set_keys("↑", "↓")

    def set_props(self, props: LastSetProps) -> None:
        """Show this."""
        if props != self._props:
            self._props = props
            self.set_title(props.title, props.notice)
            self.count.set_value(props.count.value, props.count.words)
            self.update()

    @override
    def arrange(self) -> None:
        self.count.place(_body(self, PAD, _stepper(self)), self.scale)

    @override
    def paint_body(self, painter: QPainter) -> None:
        props = self._props
        if props is None:
            return
        left = PAD + _stepper(self) + 24
        room = self.width() / self.scale - left - PAD
        for stat, start, share in ((props.tension, 0.0, WIDER), (props.hold, WIDER, 1 - WIDER)):
            box = QRectF(_body(self, left + start * room, share * room - 8))
            paint_figure(painter, box, stat.value, stat.words, self.scale, floor_of(self))


class EffortCard(FloorCard):
    """A row of keys from RPE 5 to 10; the chosen one is inverted and told in words."""

    rated = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips = tuple(self._chip(key, effort) for key, effort in EFFORT_KEYS)
        self.set_keys("←", "→")

    def set_props(self, props: EffortProps) -> None:
        """Show this."""
        self.set_title(props.title, props.words)
        for chip, (_, effort) in zip(self.chips, EFFORT_KEYS, strict=True):
            chip.setChecked(lit(props.rated, effort))

    @override
    def arrange(self) -> None:
        scale, count = self.scale, len(self.chips)
        gap, side = CHIP_GAP * scale, PAD * scale
        width = (self.width() - 2 * side + gap) / count - gap
        top = (self.height() + (BODY_TOP - BODY_BOTTOM - CHIP) * scale) / 2
        for index, chip in enumerate(self.chips):
            left = side + index * (width + gap)
            chip.place(QRectF(left, top, width, CHIP * scale).toRect(), scale)

    def _chip(self, key: str, effort: float) -> FloorButton:
        chip = FloorButton(Look.CHIP, f"{effort:g}", key=key, parent=self)
        chip.set_text(f"{effort:g}", self.tr("RPE {effort}").format(effort=f"{effort:g}"))
        chip.clicked.connect(lambda: self.rated.emit(effort))
        return chip


class NextSetCard(FloorCard):
    """Repetitions and hold of the sets to come."""

    reps_stepped = Signal(int)
    hold_stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reps = FloorStepper(
            less=self.tr("Next set: one repetition less"),
            more=self.tr("Next set: one repetition more"),
            keys=("Shift+Down", "Shift+Up"),
            parent=self,
        )
        self.hold = FloorStepper(
            less=self.tr("Next set: half a second less hold"),
            more=self.tr("Next set: half a second more hold"),
            keys=("Shift+Left", "Shift+Right"),
            parent=self,
        )
        self.reps.stepped.connect(self.reps_stepped)
        self.hold.stepped.connect(self.hold_stepped)
        self.set_keys(key_text("Shift"), "↑", "↓", "←", "→")

    def set_props(self, props: NextSetProps) -> None:
        """Show this."""
        self.set_title(props.title)
        self.reps.set_value(props.reps.value, props.reps.words)
        self.hold.set_value(props.hold.value, props.hold.words)

    @override
    def arrange(self) -> None:
        wide = _stepper(self)
        self.reps.place(_body(self, PAD, wide), self.scale)
        right = self.width() / self.scale - PAD - wide
        self.hold.place(_body(self, right, wide), self.scale)


class SummaryCard(FloorCard):
    """A line for each set; more than five stand in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props: SummaryProps | None = None

    def set_props(self, props: SummaryProps) -> None:
        """Show this."""
        if props != self._props:
            self._props = props
            self.set_title(props.title, props.totals)
            self.update()

    @override
    def paint_body(self, painter: QPainter) -> None:
        if self._props is None:
            return
        lines = self._props.lines
        columns = 1 if len(lines) <= COLUMNS_FROM else 2
        rows = -(-len(lines) // columns)
        area = QRectF(_body(self, PAD, self.width() / self.scale - 2 * PAD))
        gap = 40.0 * self.scale * (columns - 1)
        width = (area.width() - gap) / columns
        height = min(area.height() / rows, 44.0 * self.scale)
        for index, line in enumerate(lines):
            column, row = divmod(index, rows)
            left = area.left() + column * (width + gap)
            box = QRectF(left, area.top() + row * height, width, height)
            texts = (line.name, line.count, line.tension, line.effort)
            self._paint_line(painter, box, texts)

    def _paint_line(self, painter: QPainter, box: QRectF, texts: tuple[str, ...]) -> None:
        scale = self.scale * min(1.0, box.height() / (34.0 * self.scale))
        starts, theme = (0.0, 0.20, 0.56, 0.80, 1.0), floor_of(self)
        for index, text in enumerate(texts):
            left = box.left() + box.width() * starts[index]
            width = box.width() * (starts[index + 1] - starts[index]) - 8 * self.scale
            right = index >= len(texts) - 2
            align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            cell = QRectF(left + (8 * self.scale if right else 0), box.top(), width, box.height())
            colour = theme.label if index == 0 else theme.text
            paint_line(painter, cell, text, Role.FLOOR_NOTE, scale, colour, align)


def _stepper(card: FloorCard) -> float:
    """How wide a stepper is, in pixels of the design: two fit beside each other."""
    return min(STEPPER, (card.width() / card.scale - 2 * PAD - 24) / 2)


def _body(card: FloorCard, left: float, width: float) -> QRect:
    """A box under the title, in pixels of the card; `left` and `width` are of the design."""
    scale = card.scale
    top, bottom = BODY_TOP * scale, card.height() - BODY_BOTTOM * scale
    return QRectF(left * scale, top, width * scale, bottom - top).toRect()
