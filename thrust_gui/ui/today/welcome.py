"""The first start: the caution, to be acknowledged once, and the lifter's proportions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from thrust_gui.app.settings import BENCH_CM, HEIGHT_CM
from thrust_gui.domain.compat import override
from thrust_gui.domain.units import CM_PER_INCH, Units, length_text
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.today.late_figure import LateFigure
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.button import Button, Kind
from thrust_gui.ui.widgets.card import Card
from thrust_gui.ui.widgets.icons import Icon, paint_icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.painting import paint_round, smooth
from thrust_gui.ui.widgets.segmented import Segmented
from thrust_gui.ui.widgets.stepper import Stepper

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from thrust_gui.app.settings import Settings
    from thrust_gui.ui.today.measures import Measures

SIGN: Final = 52
READ: Final = 56
MOST_HEIGHT: Final = 640
LATER: Final = ""
SUGGESTED: Final = "suggested"


class CautionSign(QWidget):
    """A triangle on a disc."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(SIGN, SIGN)

    @override
    def sizeHint(self) -> QSize:
        """Its fixed size."""
        return QSize(SIGN, SIGN)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint disc and triangle."""
        theme = theme_of(self)
        with smooth(self) as painter:
            paint_round(painter, QRectF(self.rect()), SIGN / 2, theme.selected)
            paint_icon(painter, Icon.ALERT, QRectF(13, 11, 26, 26), theme.alert_fill)


class Welcome(QWidget):
    """A panel in the page, not a dialog; it is over when the caution was read."""

    accepted = Signal(float, float)
    """The caution was acknowledged; height and bench in centimetres."""
    guide_requested = Signal(str)
    """The id of a card of the guide."""
    band_wanted = Signal()
    """The suggested band is the lifter's."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._units = settings.units
        self.read = Button(
            self.tr("I have read this"),
            kind=Kind.PRIMARY,
            icon=Icon.CHECK,
            role=Role.CARD_TITLE,
            height=READ,
            key="Space",
        )
        self.read.clicked.connect(self.accept)
        self.guide = Button(
            self.tr("Open the guide there"), icon=Icon.RIGHT, trailing=True, kind=Kind.GHOST
        )
        self.guide.clicked.connect(self._on_guide)
        self.height_step = self._stepper(
            self.tr("Height"), HEIGHT_CM, settings.height_cm, feet=True
        )
        self.bench_step = self._stepper(self.tr("Bench"), BENCH_CM, settings.bench_cm, feet=False)
        self.band = Segmented(
            [(LATER, self.tr("Later")), (SUGGESTED, self.tr("29 mm, folded once"))]
        )
        self.band.setAccessibleName(self.tr("Band"))
        self.figure = LateFigure()
        self._texts: list[tuple[Label, Role]] = []
        self._cards = (self._caution(), self._proportions())
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for card, share in zip(self._cards, (4, 5), strict=True):
            self._row.addWidget(card, share)
        self.setTabOrder(self.read, self.height_step)
        self.setTabOrder(self.height_step, self.bench_step)
        self.setTabOrder(self.bench_step, self.band)
        self.setTabOrder(self.band, self.guide)
        self.setFocusProxy(self.read)
        self._show_body()

    def accept(self) -> None:
        """Acknowledge the caution, and keep height, bench and band."""
        wanted = self.band.value == SUGGESTED
        self.accepted.emit(self.height_step.value, self.bench_step.value)
        if wanted:
            self.band_wanted.emit()

    def _on_guide(self) -> None:
        from thrust_gui.domain.guide import CAUTION  # noqa: PLC0415 - not for the first frame

        self.guide_requested.emit(CAUTION)

    def set_measures(self, measures: Measures) -> None:
        """Take the sizes of a page."""
        for label, role in self._texts:
            label.setFont(font(role, measures.text))
        for card in self._cards:
            pad = 24 if measures.tight else measures.hero_padding
            card.body.setContentsMargins(pad, pad, pad, pad)
        self.read.setFont(font(Role.CARD_TITLE, measures.text))
        self.read.setFixedHeight(round(READ * measures.text))
        self._row.setSpacing(measures.gap)
        self.setMaximumHeight(round(MOST_HEIGHT * measures.text))

    def _text(self, text: str, role: Role, colour: str = "text") -> Label:
        label = Label(text, role, colour, wrap=True)
        self._texts.append((label, role))
        return label

    def _caution(self) -> Card:
        card = Card(spacing=14)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(CautionSign())
        head.addWidget(self._text(self.tr("Before your first workout"), Role.PANEL_TITLE), 1)
        card.body.addLayout(head)
        caution = self.tr(
            "Have you, or have you ever had, an injury of the lower back, the glutes or the "
            "pelvis? This movement may irritate it or bring it back. "
            "See a medical professional before you train."
        )
        card.body.addWidget(self._text(caution, Role.CALLOUT))
        again = self.tr("You will find this again in the Guide, under Safety.")
        card.body.addWidget(self._text(again, Role.BODY, "label"))
        card.body.addWidget(self.guide, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addStretch()
        card.body.addWidget(self.read)
        return card

    def _proportions(self) -> Card:
        card = Card(spacing=14)
        card.body.addWidget(self._text(self.tr("You, your bench, your band"), Role.PANEL_TITLE))
        why = self.tr(
            "The figure takes your proportions. Skip this if you like: "
            "it can be changed in Settings at any time."
        )
        card.body.addWidget(self._text(why, Role.BODY, "label"))
        grid = QGridLayout()
        grid.setVerticalSpacing(10)
        grid.setHorizontalSpacing(20)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Height"), self.height_step),
            (self.tr("Bench"), self.bench_step),
            (self.tr("Band"), self.band),
        )
        for index, (name, control) in enumerate(rows):
            grid.addWidget(self._text(name, Role.LABEL), index, 0)
            grid.addWidget(control, index, 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        card.body.addLayout(grid)
        card.body.addWidget(self.figure, 1)
        return card

    def _stepper(
        self, name: str, limits: tuple[float, float], value: float, *, feet: bool
    ) -> Stepper:
        units = self._units
        stepper = Stepper(
            name,
            minimum=limits[0],
            maximum=limits[1],
            step=1.0 if units is Units.METRIC else CM_PER_INCH if feet else CM_PER_INCH / 2,
            value=value,
            fmt=lambda cm: length_text(cm, units, feet=feet),
        )
        stepper.changed.connect(self._show_body)
        return stepper

    def _show_body(self) -> None:
        self.figure.set_body(self.height_step.value, self.bench_step.value)
