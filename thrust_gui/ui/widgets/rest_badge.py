"""Whether today is a day to train, at one glance: a tick or a triangle, and two lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QSizePolicy, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.icons import Icon, paint_icon, paint_tick
from thrust_gui.ui.widgets.painting import paint_round, smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter, QPaintEvent

    from thrust_gui.ui.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class RestBadgeProps:
    """The look in words; `good` is told by a green tick, its opposite by a triangle."""

    good: bool
    title: str
    detail: str


def fitting(text: str, width: float, scale: float) -> QFont:
    """The largest of the title fonts in which a text fits a width, else the smallest: it wraps."""
    roles = (Role.PANEL_TITLE, Role.CARD_TITLE, Role.ITEM, Role.KEY)
    fonts = [font(role, scale) for role in roles]
    fits = (each for each in fonts if QFontMetricsF(each).horizontalAdvance(text) <= width)
    return next(fits, fonts[-1])


class RestBadge(QWidget):
    """A disc with its sign, and title and detail beside it; quiet shapes before they are known."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props: RestBadgeProps | None = None
        self._scale = 1.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_props(self, props: RestBadgeProps | None) -> None:
        """Show a look; None while it is not known yet."""
        self._props = props
        spoken = f"{props.title}. {props.detail}" if props else ""
        self.setAccessibleDescription(spoken)
        self.setToolTip(spoken)
        self.update()

    def set_scale(self, scale: float) -> None:
        """Scale the texts."""
        self._scale = scale
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Disc and two lines; it stretches, its content in the middle."""
        return QSize(244, 72)

    @override
    def minimumSizeHint(self) -> QSize:
        """A small disc and a few words."""
        return QSize(140, 48)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the disc and the lines."""
        theme = theme_of(self)
        side = min(self.height() - 8.0, self.width() * 0.22, 60 * self._scale)
        disc = QRectF(0, (self.height() - side) / 2, side, side)
        text = QRectF(self.rect()).adjusted(side + 14 * self._scale, 0, 0, 0)
        with smooth(self) as painter:
            if self._props is None:
                paint_round(painter, disc, side / 2, theme.raised)
                for share, y in ((0.7, -14), (0.45, 8)):
                    bar = QRectF(text.left(), text.center().y() + y, text.width() * share, 10)
                    paint_round(painter, bar, 5, theme.raised)
                return
            good = self._props.good
            paint_round(painter, disc, side / 2, theme.hold_dim if good else theme.selected)
            sign = QRectF(0, 0, side * 0.5, side * 0.5)
            sign.moveCenter(disc.center())
            if good:
                paint_tick(painter, sign.adjusted(2, 2, -2, -2), theme.hold_text)
            else:
                paint_icon(painter, Icon.ALERT, sign, theme.alert_fill)
            self._paint_lines(painter, text, self._props, theme)

    def _paint_lines(
        self, painter: QPainter, area: QRectF, props: RestBadgeProps, theme: Theme
    ) -> None:
        """Both kept whole: a long title in a smaller role, a long detail in two lines."""
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        title = fitting(props.title, area.width(), self._scale)
        head = _box(title, props.title, area.width())
        detail = font(Role.BODY, self._scale)
        foot = _box(detail, props.detail, area.width())
        if head + foot > area.height():
            detail = font(Role.CAPTION, self._scale)
            foot = _box(detail, props.detail, area.width())
        top = (area.height() - head - foot) / 2
        painter.setFont(title)
        painter.setPen(theme.text)
        painter.drawText(QRectF(area.left(), top, area.width(), head), flags, props.title)
        painter.setFont(detail)
        painter.setPen(theme.label)
        painter.drawText(QRectF(area.left(), top + head, area.width(), foot), flags, props.detail)


def _box(which: QFont, text: str, width: float) -> float:
    """How high a text is when it is wrapped at a width."""
    flags = Qt.TextFlag.TextWordWrap
    return QFontMetricsF(which).boundingRect(QRectF(0, 0, width, 1000), int(flags), text).height()
