"""The weekly chart to keep: its picture without a window, its table in plain values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRectF

from thrust_gui.domain.volume import periods
from thrust_gui.ui.keep.source import ChartSource
from thrust_gui.ui.progress.geometry import panes
from thrust_gui.ui.progress.panes_view import paint_panes
from thrust_gui.ui.progress.presenter import derive_progress
from thrust_gui.ui.progress.scene import Scene
from thrust_gui.ui.progress.sides import LEFT, RIGHT, Sides, paint_legend, paint_titles
from thrust_gui.ui.progress.window import weeks_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QLocale, QSize
    from PySide6.QtGui import QPainter

    from thrust_gui.app.review import WeeksAnswer
    from thrust_gui.ui.progress.presenter import Asked
    from thrust_gui.ui.progress.props import ChartProps
    from thrust_gui.ui.theme import Theme

MARGIN: Final = 20.0

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
    area = QRectF(LEFT, 0.0, width - LEFT - RIGHT, height)
    paint_panes(painter, Scene(props=props, theme=theme), area)
    painter.restore()
