"""What stands left and right of the panes: their titles, and the legend."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from thrust_gui.domain.frequency import RECOMMENDED
from thrust_gui.ui.progress.inks import inks, paint_key
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.painting import paint_round

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

    from thrust_gui.ui.progress.geometry import Panes
    from thrust_gui.ui.progress.props import ChartProps
    from thrust_gui.ui.theme import Theme

LEFT: Final = 74
"""Width of the titles."""
RIGHT: Final = 146
"""Width of the legend."""
AXIS: Final = 46
"""Width of the axes' numbers and days, between the titles and the panes."""
LINE: Final = 20.0
UNDER: Final = 17.0
DENSE: Final = 17.0
"""Least distance of two bands."""
SPARE: Final = 6.0
"""Lines under a title may reach so far toward the axis."""
LEGEND_LINES: Final = 6.5
"""Beside the days, a margin included."""
SWATCH: Final = QRectF(0, -6, 18, 12)
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """What the sides are painted from. `width` is the whole chart's."""

    props: ChartProps
    panes: Panes
    theme: Theme
    width: float


def paint_titles(painter: QPainter, sides: Sides) -> None:
    """The name of each pane beside its first line, its unit beneath."""
    shown = sides.panes
    top_tick = sides.props.ticks[-1][0]
    panes = [
        (shown.tops[0] + shown.bars.pixel(top_tick), sides.props.title, sides.props.under),
        (
            shown.tops[1] + shown.sessions.pixel(sides.props.rows),
            translate("Progress", "Sessions"),
            (sides.props.unit,),
        ),
    ]
    if sides.props.weekdays:
        panes.append(
            (
                shown.tops[2] + shown.days.pixel(0.5),
                translate("Progress", "Days"),
                (translate("Progress", "reps a day"),),
            )
        )
    for y, title, lines in panes:
        _text(painter, QRectF(0, y - LINE / 2, LEFT, LINE), Role.KEY, sides.theme.text, title)
        for row, line in enumerate(lines):
            under = QRectF(0, y + LINE / 2 - 1 + row * UNDER, LEFT + SPARE, LINE)
            _text(painter, under, Role.CAPTION, sides.theme.label, line)


def paint_legend(painter: QPainter, sides: Sides) -> None:
    """The recommended band, the steps of heat, and the frame."""
    theme, shown = sides.theme, sides.panes
    x = sides.width - RIGHT + 20
    least, most = RECOMMENDED
    band = shown.tops[1] + shown.sessions.pixel((least + most) / 2)
    words = translate("Progress", "{least}–{most} at most").format(least=least, most=most)
    room = QRectF(x, band - LINE / 2, RIGHT - 20, LINE)
    _text(painter, room, Role.CAPTION, theme.hold_text, words)
    _paint_bands(painter, sides, x)
    if not sides.props.weekdays:
        return
    line = min(LINE + 2, shown.days.height / LEGEND_LINES)
    y = shown.tops[2] + shown.days.pixel(0.0) + LINE / 2
    room = QRectF(x, y - LINE / 2, RIGHT - 20, LINE)
    _text(painter, room, Role.KEY, theme.text, translate("Progress", "Reps"), 13 / 15)
    for step, text in enumerate(sides.props.heat):
        y += line
        paint_round(painter, SWATCH.translated(x, y), 4, theme.heat[step])
        _beside(painter, sides, x, y, text)
    y += line
    painter.setPen(QPen(theme.alert_fill, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(SWATCH.translated(x, y).adjusted(1, 0, -1, 0), 4, 4)
    _beside(painter, sides, x, y, translate("Progress", "No rest day"))


def _paint_bands(painter: QPainter, sides: Sides, x: float) -> None:
    """The bands that are shown, the strongest on top, as many as there is room for."""
    theme, shown, props = sides.theme, sides.panes, sides.props
    if not props.legend:
        return
    y = shown.tops[0] + shown.bars.pixel(props.ticks[-1][0])
    room = QRectF(x, y - LINE / 2, RIGHT - 20, LINE)
    _text(painter, room, Role.KEY, theme.text, translate("Progress", "Band"), 13 / 15)
    least = shown.tops[1] + shown.sessions.pixel(props.rows) - LINE / 2
    line = max(DENSE, min(LINE + 4, (least - y) / (len(props.legend) + 0.5)))
    shades = inks(props.keys, theme)
    for key in reversed(props.legend):
        y += line
        if y > least:
            _text(painter, QRectF(x, y - line - LINE / 2, 26, LINE), Role.KEY, theme.text, "…")
            return
        paint_key(painter, QRectF(x, y - 7, 18, 14), shades[key], theme)
        _beside(painter, sides, x, y, props.keys[key].name)


def _beside(painter: QPainter, sides: Sides, x: float, y: float, text: str) -> None:
    room = QRectF(QPointF(x + 28, y - LINE / 2), QPointF(sides.width, y + LINE / 2))
    _text(painter, room, Role.CAPTION, sides.theme.label, text)


def _text(
    painter: QPainter, room: QRectF, role: Role, colour: QColor, text: str, scale: float = 1.0
) -> None:
    painter.setFont(font(role, scale))
    painter.setPen(colour)
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, _LEFT, elided)
