"""The weekly chart to keep: its picture without a window, its table in plain values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QTransform

from thrust_gui.domain.volume import periods
from thrust_gui.ui.keep.source import ChartSource
from thrust_gui.ui.progress.bars import paint_bars
from thrust_gui.ui.progress.days import paint_days
from thrust_gui.ui.progress.geometry import Columns, Pane, panes
from thrust_gui.ui.progress.plane import Plane
from thrust_gui.ui.progress.presenter import derive_progress
from thrust_gui.ui.progress.scene import Scene
from thrust_gui.ui.progress.sessions import paint_sessions
from thrust_gui.ui.progress.sides import AXIS, LEFT, RIGHT, Sides, paint_legend, paint_titles
from thrust_gui.ui.progress.window import weeks_in
from thrust_gui.ui.typography import Role, font

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QLocale, QSize
    from PySide6.QtGui import QPainter

    from thrust_gui.app.review import WeeksAnswer
    from thrust_gui.ui.progress.presenter import Asked
    from thrust_gui.ui.progress.props import ChartProps
    from thrust_gui.ui.theme import Theme

MARGIN: Final = 20.0
DOT_NAMES: Final = 15.0
DAY_NAMES: Final = 18.0
"""Rows of dots and of days at least so high are all named; lower ones every other."""
WEEK_LINE: Final = 11.0
_AXIS: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

translate = QCoreApplication.translate


def weeks_source(answer: WeeksAnswer, asked: Asked, locale: QLocale) -> ChartSource:
    """The weekly chart of an answer, as it is asked for."""
    props = derive_progress(answer, asked, locale)

    def paint(painter: QPainter, size: QSize, theme: Theme) -> None:
        paint_weeks(painter, size, theme, props.chart)

    return ChartSource(
        key="weeks",
        name=translate("Keep", "Weekly chart"),
        span=props.dates,
        words=props.summary,
        headers=(
            translate("Keep", "First day"),
            translate("Keep", "Repetitions"),
            translate("Keep", "Sessions"),
            translate("Keep", "Sets"),
            translate("Keep", "Time under tension (s)"),
            translate("Keep", "Time held (s)"),
            translate("Keep", "Days without a rest day before"),
            translate("Keep", "Band load index (N, estimated)"),
            translate("Keep", "Band impulse (N·s, estimated)"),
        ),
        rows=tuple(
            (
                week.start.isoformat(),
                week.reps,
                week.sessions,
                week.sets,
                round(week.tut_ms / 1000, 1) if week.timed else None,
                round(week.hold_ms / 1000, 1) if week.timed else None,
                " ".join(day.isoformat() for day in answer.adjacent_in(week)),
                _sum(share.load_n for share in week.shares),
                _sum(share.impulse_ns for share in week.shares),
            )
            for week in periods(
                weeks_in(answer, asked.window, asked.first_weekday), asked.window.unit
            )
        ),
        paint=paint,
    )


def _sum(forces: Iterable[float]) -> float | None:
    """None where no force is known."""
    return round(sum(forces)) or None


def paint_weeks(painter: QPainter, size: QSize, theme: Theme, props: ChartProps) -> None:
    """Paint the chart as the screen shows it, nothing chosen; for any device, on any thread."""
    painter.save()
    painter.translate(MARGIN, MARGIN)
    width, height = size.width() - 2 * MARGIN, size.height() - 2 * MARGIN
    shown = panes(height, props.ticks[-1][0], props.rows, len(props.weekdays))
    sides = Sides(props=props, panes=shown, theme=theme, width=width)
    paint_titles(painter, sides)
    paint_legend(painter, sides)
    left = float(LEFT + AXIS)
    columns = Columns(left=left, width=width - left - RIGHT, count=len(props.columns))
    scene = Scene(props=props, theme=theme)
    for pane, top, paint in zip(
        (shown.bars, shown.sessions, shown.days),
        shown.tops,
        (paint_bars, paint_sessions, paint_days),
        strict=True,
    ):
        rect = QRectF(left, top, columns.width, pane.height)
        paint(painter, Plane(_values(columns, pane, top), rect), scene)
    painter.setFont(font(Role.AXIS))
    painter.setPen(theme.label)
    _paint_axis(painter, shown.bars, shown.tops[0], left, props.ticks)
    every = 1 if shown.dot >= DOT_NAMES else 2
    rows = [(float(row), str(row)) for row in range(1, props.rows + 1, every)]
    _paint_axis(painter, shown.sessions, shown.tops[1], left, rows)
    every = 1 if shown.day >= DAY_NAMES else 2
    days = [(row + 0.5, name) for row, name in enumerate(props.weekdays)][::every]
    days.append((len(props.weekdays) + WEEK_LINE / shown.day, props.number))
    _paint_axis(painter, shown.days, shown.tops[2], left, days)
    painter.restore()


def _values(columns: Columns, pane: Pane, top: float) -> QTransform:
    """From a column's number and a pane's value to pixels."""
    step, pitch = columns.step, pane.height / (pane.high - pane.low)
    first = columns.left + (columns.margin + 0.5) * step
    return QTransform(step, 0, 0, -pitch, first, top + pane.high * pitch)


def _paint_axis(
    painter: QPainter, pane: Pane, top: float, right: float, ticks: Iterable[tuple[float, str]]
) -> None:
    for value, text in ticks:
        y = top + pane.pixel(value)
        painter.drawText(QRectF(right - AXIS, y - 10, AXIS - 8, 20), _AXIS, text)
