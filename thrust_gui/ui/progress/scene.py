"""What the three panes are painted from, and what they share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt

from thrust_gui.ui.widgets.painting import paint_round

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from thrust_gui.ui.progress.plane import Plane
    from thrust_gui.ui.progress.props import ChartProps
    from thrust_gui.ui.theme import Theme

SHARE: Final = 0.58
"""How much of a column its bar and its days take."""
BAR_MOST: Final = 72.0
LABEL: Final = 18.0
"""Height of a line of labels."""
CENTRE: Final = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What all panes are painted from."""

    props: ChartProps
    theme: Theme
    chosen: int | None = None


def bar_width(step: float) -> float:
    """Width of the bar in a column."""
    return float(round(min(BAR_MOST, max(3.0, step * SHARE))))


def label_every(step: float, width: float) -> int:
    """Every how many columns there is room for a label of that width."""
    return max(1, -int(-(width + 4.0) // max(1.0, step)))


def edge(centre: float, size: float) -> float:
    """The left or upper edge of something, on a whole pixel so that it is sharp."""
    return float(round(centre - size / 2))


def paint_chosen(
    painter: QPainter,
    plane: Plane,
    scene: Scene,
    *,
    round_top: bool = False,
    round_bottom: bool = False,
) -> None:
    """The raised column behind everything else, as one band through all panes."""
    if scene.chosen is None:
        return
    theme = scene.theme
    half = min(plane.step, BAR_MOST * 1.5) / 2 - 1
    x = plane.x(scene.chosen)
    # Beyond the pane's edges, so that it is round only where the band ends.
    rect = QRectF(
        QPointF(x - half, plane.rect.top() + (2 if round_top else -20)),
        QPointF(x + half, plane.rect.bottom() - (0 if round_bottom else -20)),
    )
    paint_round(painter, rect, 10, theme.raised if theme.dark else theme.bg)
