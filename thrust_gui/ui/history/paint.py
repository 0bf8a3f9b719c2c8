"""The rows of History, painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainterPath, QPen

from thrust_gui.ui.history.geometry import PADDING, chevron_rect, trash_rect
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.icons import Icon, paint_icon
from thrust_gui.ui.widgets.painting import RING, paint_round
from thrust_gui.ui.widgets.session_dots import dots_width, paint_dots
from thrust_gui.ui.widgets.set_pills import GAP, paint_pills

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

    from thrust_gui.ui.history.geometry import Columns
    from thrust_gui.ui.history.presenter import SetProps, WeekProps, WorkoutProps
    from thrust_gui.ui.history.rows import SetRow, WorkoutRow
    from thrust_gui.ui.theme import Theme

RADIUS: Final = 16.0
PILL_LEAST: Final = 30.0
PILL_HEIGHT: Final = 40.0
BAR_HEIGHT: Final = 8.0
FULL_EFFORT: Final = 10.0
TEXT_FLAGS: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Brush:
    """What it takes to paint one row, and the few strokes that rows share."""

    painter: QPainter
    rect: QRectF
    columns: Columns
    theme: Theme
    scale: float
    chosen: bool
    focused: bool
    mouse: QPointF | None

    @property
    def hovered(self) -> bool:
        """Whether the mouse is on the row."""
        return self.mouse is not None and self.rect.contains(self.mouse)

    def text(
        self,
        left: float,
        right: float,
        text: str,
        role: Role = Role.LABEL,
        colour: QColor | None = None,
        *,
        to_right: bool = False,
        tabular: bool = True,
    ) -> float:
        """A line between two edges, measured from the row's left; returns where it ends."""
        which = font(role, self.scale, tabular=tabular)
        metrics = QFontMetricsF(which)
        width = metrics.horizontalAdvance(text)
        if width > right - left:
            room = max(0.0, right - left)
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            width = metrics.horizontalAdvance(text)
        start = right - width if to_right else left
        place = QRectF(self.rect.left() + start, self.rect.top(), width + 4, self.rect.height())
        self.painter.setFont(which)
        self.painter.setPen(colour or self.theme.text)
        self.painter.drawText(place, TEXT_FLAGS, text)
        return start if to_right else start + width

    def card(self, fill: QColor, *, first: bool, last: bool) -> None:
        """This row's part of its week's card: rounded where the card begins and ends."""
        whole = self.rect.adjusted(
            0.5, 0.5 if first else -RADIUS * 2, -0.5, -0.5 if last else RADIUS * 2
        )
        path = QPainterPath()
        path.addRoundedRect(whole, RADIUS, RADIUS)
        self.painter.save()
        self.painter.setClipRect(self.rect)
        self.painter.setPen(QPen(self.theme.line, 1))
        self.painter.setBrush(fill)
        self.painter.drawPath(path)
        self.painter.restore()

    def rule(self) -> None:
        """A thin line on top, between two rows of a card."""
        inset = PADDING * self.scale
        y = self.rect.top() + 0.5
        self.painter.setPen(QPen(self.theme.line, 1))
        self.painter.drawLine(QLineF(self.rect.left() + inset, y, self.rect.right() - inset, y))

    def ring(self) -> None:
        """The focus ring, inside the row."""
        if self.focused:
            inside = self.rect.adjusted(4, 4, -4, -4)
            paint_round(self.painter, inside, 12, None, self.theme.text, RING)

    def action(self, icon: Icon, rect: QRectF) -> None:
        """A small button of the row; it stands out under the mouse or while the row is chosen."""
        under = self.mouse is not None and rect.contains(self.mouse)
        if under:
            paint_round(self.painter, rect, 10, self.theme.selected)
        strong = under or self.chosen or self.hovered
        side = 20 * self.scale
        place = QRectF(rect.center() - QPointF(side / 2, side / 2), QPointF())
        place.setSize(rect.size() * (side / rect.width()))
        paint_icon(self.painter, icon, place, self.theme.text if strong else self.theme.faint)

    def effort(self, value: float | None, text: str) -> None:
        """Effort as a number and a bar of ten; a dash where it was not rated."""
        at = self.columns.effort
        if value is None:
            self.text(at, self.columns.actions, "–", Role.TAB, self.theme.faint)
            return
        self.text(at, self.columns.actions, text, Role.TAB)
        left = self.rect.left() + at + 34 * self.scale
        height = BAR_HEIGHT * self.scale
        bar = QRectF(left, self.rect.center().y() - height / 2, self.columns.bar, height)
        paint_round(self.painter, bar, height / 2, self.theme.line)
        bar.setWidth(bar.width() * min(value / FULL_EFFORT, 1.0))
        paint_round(self.painter, bar, height / 2, self.theme.label)


def paint_week(brush: Brush, props: WeekProps) -> None:
    """The heading of a week: its name and dates left, its sessions and repetitions right."""
    width = brush.rect.width()
    theme, scale = brush.theme, brush.scale
    low = QRectF(brush.rect)
    low.setTop(low.top() + 10 * scale)
    below = Brush(
        painter=brush.painter,
        rect=low,
        columns=brush.columns,
        theme=theme,
        scale=scale,
        chosen=False,
        focused=False,
        mouse=None,
    )
    end = below.text(0, width * 0.4, props.title, Role.CALLOUT)
    below.text(end + 14 * scale, width * 0.6, props.dates, colour=theme.label)
    reps = below.text(width * 0.6, width, props.reps, Role.KEY, to_right=True)
    column = min(reps - 24 * scale, width - 96 * scale)
    share = below.text(width * 0.5, column, props.share, colour=theme.label, to_right=True)
    dots = share - 16 * scale - dots_width(props.sessions, scale)
    left = brush.rect.left() + dots
    paint_dots(brush.painter, left, low.center().y(), props.sessions, theme, scale)


def paint_workout(brush: Brush, row: WorkoutRow, props: WorkoutProps) -> None:
    """A workout, column by column."""
    theme, columns, scale = brush.theme, brush.columns, brush.scale
    raised = row.open or brush.chosen or brush.hovered
    brush.card(theme.raised if raised else theme.surface, first=row.first, last=row.last)
    if not row.first:
        brush.rule()
    end = brush.text(columns.date, columns.sets, props.weekday, colour=theme.label)
    start = max(end + 10 * scale, columns.date + 44 * scale)
    end = brush.text(start, columns.sets - 4, props.date, Role.ITEM)
    if row.tight:
        side = 14 * scale
        at = min(end + 6 * scale, columns.sets - side - 2)
        sign = QRectF(brush.rect.left() + at, brush.rect.center().y() - side / 2, side, side)
        paint_icon(brush.painter, Icon.ALERT, sign, theme.alert_fill)
    _pills(brush, props.counts)
    brush.text(columns.reps, columns.tension, props.reps, Role.ITEM)
    brush.text(columns.tension, columns.tempo, props.tension, Role.TAB)
    brush.text(columns.tempo, columns.effort, props.tempo, Role.TAB, tabular=False)
    brush.effort(props.effort, props.effort_text)
    if props.counts:
        brush.action(Icon.UP if row.open else Icon.DOWN, chevron_rect(brush.rect, scale))
    brush.action(Icon.TRASH, trash_rect(brush.rect, scale))
    brush.ring()


def paint_set(brush: Brush, row: SetRow, props: SetProps) -> None:
    """A set of an open workout, in the same columns."""
    theme, columns = brush.theme, brush.columns
    strong = brush.chosen or brush.hovered
    brush.card(theme.selected if strong else theme.raised, first=False, last=row.last)
    brush.text(columns.date, columns.sets, props.name, colour=theme.label)
    end = brush.text(columns.sets, columns.tension, props.count, Role.KEY)
    brush.text(end + 12 * brush.scale, columns.tension - 8, props.held, colour=theme.label)
    brush.text(columns.tension, columns.tempo, props.tension, colour=theme.label)
    brush.text(columns.tempo, columns.effort, props.tempo, colour=theme.label, tabular=False)
    brush.effort(props.effort, props.effort_text)
    brush.action(Icon.TRASH, trash_rect(brush.rect, brush.scale))
    brush.ring()


def _pills(brush: Brush, counts: tuple[str, ...]) -> None:
    if not counts:
        return
    columns, scale = brush.columns, brush.scale
    room = columns.reps - columns.sets - 16 * scale
    share = (room + GAP) / len(counts) - GAP
    width = max(min(columns.pill, share), PILL_LEAST * scale)
    height = PILL_HEIGHT * scale
    left = brush.rect.left() + columns.sets
    brush.painter.setFont(font(Role.ITEM, scale, tabular=False))
    area = QRectF(left, brush.rect.center().y() - height / 2, room, height)
    paint_pills(brush.painter, area, counts, width, brush.theme)
