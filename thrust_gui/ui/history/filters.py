"""The filters of History: bands, days without rest, effort, movement, and how far back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.domain.history import BandUse, HistoryFilter
from thrust_gui.ui.history.words import RANGES, range_name
from thrust_gui.ui.movements import movement_name
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.button import Pressable
from thrust_gui.ui.widgets.icons import Icon, paint_icon
from thrust_gui.ui.widgets.painting import paint_focus, paint_round, smooth
from thrust_gui.ui.widgets.picker import Option, Picker
from thrust_gui.ui.widgets.stripes import SWATCH, paint_swatch, swatch_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from thrust_gui.app.review import HistoryAnswer
    from thrust_gui.ui.history.legend import Legend
    from thrust_gui.ui.widgets.stripes import BandSign

HEIGHT: Final = 36
HARD: Final = 9.0
ANY: Final = ""
SPACING: Final = 8


class FilterChip(Pressable):
    """A filter that is on or off: a swatch or a sign, its name, and a count."""

    def __init__(
        self,
        text: str,
        *,
        sign: BandSign | None = None,
        icon: Icon | None = None,
        arrow: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent=parent)
        self._text = text
        self._sign = sign
        self._icon = icon
        self._arrow = arrow
        self._count = ""
        self.setCheckable(True)
        self.setFont(font(Role.LABEL))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Another text."""
        self._text = text
        self.setText(text.replace("&", "&&"))
        self.set_name(f"{text} {self._count}".strip())
        self.updateGeometry()
        self.update()

    def set_count(self, count: str) -> None:
        """Another count, after the text."""
        self._count = count
        self.set_text(self._text)

    @property
    def _lead(self) -> int:
        return 30 if self._sign else 24 if self._icon else 0

    @override
    def sizeHint(self) -> QSize:
        """As wide as its content."""
        text = self.fontMetrics().horizontalAdvance(self._text)
        count = self.fontMetrics().horizontalAdvance(self._count) + 8 if self._count else 0
        return QSize(text + count + 28 + self._lead + (20 if self._arrow else 0), HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint body, sign, text and count."""
        theme = theme_of(self)
        chosen = self.isChecked()
        ink = theme.text if chosen or self.underMouse() else theme.label
        middle = self.height() / 2
        with smooth(self) as painter:
            rect, radius = QRectF(self.rect()), 10.0
            if self.hasFocus():
                rect, radius = paint_focus(painter, rect, radius, theme), 6.0
            fill = theme.selected if chosen or self.underMouse() else theme.raised
            line = theme.text if chosen else theme.line
            paint_round(painter, rect, radius, fill, line, 1.5 if chosen else 1.0)
            if self._sign:
                place = QRectF(14, middle - SWATCH[1] / 2, *SWATCH)
                paint_swatch(painter, place, self._sign, theme)
            elif self._icon:
                colour = theme.alert_fill if self._icon is Icon.ALERT else ink
                paint_icon(painter, self._icon, QRectF(12, middle - 8, 16, 16), colour)
            painter.setFont(self.font())
            painter.setPen(ink)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            left = 14 + self._lead
            painter.drawText(QRectF(left, 0, self.width(), self.height()), flags, self._text)
            if self._count:
                left += self.fontMetrics().horizontalAdvance(self._text) + 8
                painter.setPen(theme.text)
                painter.drawText(QRectF(left, 0, 60, self.height()), flags, self._count)
            if self._arrow:
                place = QRectF(self.width() - 28, middle - 8, 16, 16)
                paint_icon(painter, Icon.DOWN, place, ink)


class Rule(QWidget):
    """A thin line between two groups of filters."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(9, 20)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        with smooth(self) as painter:
            painter.fillRect(QRectF(4, 0, 1, self.height()), theme_of(self).line)


class FilterBar(QWidget):
    """All filters in a row; they hold together. Where there is no room, bands are in a menu."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._uses: dict[BandUse, FilterChip] = {}
        self._legend: Legend | None = None
        self.all_bands = FilterChip(self.tr("All bands"), icon=Icon.FILTER)
        self.all_bands.setChecked(True)
        self.all_bands.clicked.connect(self._on_all)
        self.menu_chip = FilterChip(self.tr("All bands"), icon=Icon.FILTER, arrow=True)
        self.menu_chip.clicked.connect(self._on_menu)
        self.tight = FilterChip(self.tr("No rest day"), icon=Icon.ALERT)
        self.tight.setToolTip(self.tr("Workouts on the day after another"))
        self.hard = FilterChip(self.tr("Effort 9 and up"))
        self.variation = Picker(self.tr("Movement"), [Option(ANY, self.tr("All movements"))], ANY)
        self.range = Picker(
            self.tr("How far back"),
            [Option(str(weeks or ""), range_name(weeks)) for weeks in RANGES],
            str(RANGES[0]),
            height=HEIGHT,
        )
        self.variation.hide()
        self.menu_chip.hide()
        for chip in (self.tight, self.hard):
            chip.toggled.connect(self.changed)
        self.variation.changed.connect(self.changed)
        self.range.changed.connect(self.changed)
        self._bands = QHBoxLayout()
        self._bands.setSpacing(SPACING)
        self._line = Rule()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        row.addWidget(self.all_bands)
        row.addWidget(self.menu_chip)
        row.addLayout(self._bands)
        for part in (self._line, self.tight, self.hard, self.variation):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.range)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def wanted(self) -> HistoryFilter:
        """What is chosen, but for the text and the range."""
        return HistoryFilter(
            uses=frozenset(use for use, chip in self._uses.items() if chip.isChecked()),
            variations=frozenset({self.variation.value} - {ANY}),
            tight=self.tight.isChecked(),
            least_effort=HARD if self.hard.isChecked() else None,
        )

    @property
    def weeks(self) -> int | None:
        """How many weeks back, this one included; None for all."""
        return int(self.range.value) if self.range.value else None

    @property
    def chips(self) -> dict[BandUse, FilterChip]:
        """A chip a band, as it was rigged."""
        return dict(self._uses)

    def clear(self) -> None:
        """Leave nothing out; the range stays."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own
        for chip in (*self._uses.values(), self.tight, self.hard):
            chip.setChecked(False)
        self.variation.set_value(ANY)
        self.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._on_bands()

    def show_answer(self, answer: HistoryAnswer, legend: Legend) -> None:
        """Offer what there is in the log."""
        self.tight.set_count(str(answer.tight) if answer.tight else "")
        kept = {use for use, chip in self._uses.items() if chip.isChecked()}
        shown = [use for use in legend.signs if use in answer.kinds.uses or use in kept]
        if shown == [BandUse()]:
            shown = []
        if shown != list(self._uses) or self._legend != legend:
            self._make_chips(shown, kept, legend)
        variations = answer.kinds.variations
        options = [Option(ANY, self.tr("All movements"))]
        options += [Option(each, movement_name(each)) for each in variations]
        self.variation.set_options(options, self.variation.value)
        self.variation.setVisible(len(variations) > 1 or bool(self.variation.value))
        self._fit()

    def _make_chips(self, uses: list[BandUse], kept: set[BandUse], legend: Legend) -> None:
        for chip in self._uses.values():
            self._bands.removeWidget(chip)
            chip.deleteLater()
        self._uses = {}
        self._legend = legend
        before = self.all_bands
        for use in uses:
            sign = legend.sign(use)
            chip = FilterChip(sign.name, sign=sign)
            chip.setChecked(use in kept)
            chip.toggled.connect(self._on_bands)
            self._bands.addWidget(chip)
            self.setTabOrder(before, chip)
            self._uses[use] = before = chip

    def _on_all(self) -> None:
        for chip in self._uses.values():
            chip.setChecked(False)
        self._show_all()

    def _on_bands(self) -> None:
        self._show_all()
        self._fit()
        self.changed.emit()

    def _show_all(self) -> None:
        chosen = [chip for chip in self._uses.values() if chip.isChecked()]
        self.all_bands.setChecked(not chosen)
        self.menu_chip.setChecked(bool(chosen))
        if len(chosen) == 1:
            self.menu_chip.set_text(chosen[0].text())
        elif chosen:
            self.menu_chip.set_text(self.tr("%n band(s)", "", len(chosen)))
        else:
            self.menu_chip.set_text(self.tr("All bands"))

    def make_menu(self) -> QMenu:
        """The bands as a menu, for narrow windows."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme, ratio = theme_of(self), self.devicePixelRatioF()
        for use, chip in self._uses.items():
            action = menu.addAction(chip.text())
            action.setCheckable(True)
            action.setChecked(chip.isChecked())
            if self._legend:
                action.setIcon(swatch_icon(self._legend.sign(use), theme, ratio))
            action.toggled.connect(chip.setChecked)
        return menu

    def _on_menu(self) -> None:
        self._show_all()
        self.make_menu().popup(self.menu_chip.mapToGlobal(self.menu_chip.rect().bottomLeft()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Bands as chips where they fit, else in a menu."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        rest = [self.tight, self.hard, self.range]
        rest += [self.variation] if not self.variation.isHidden() else []
        bands = [self.all_bands, *self._uses.values()]
        needed = sum(each.sizeHint().width() + SPACING for each in (*rest, *bands)) + 3 * SPACING
        narrow = needed > self.width()
        for chip in bands:
            chip.setVisible(bool(self._uses) and not narrow)
        self.menu_chip.setVisible(bool(self._uses) and narrow)
        self._line.setVisible(bool(self._uses))
