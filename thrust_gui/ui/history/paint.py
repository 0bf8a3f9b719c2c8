"""The rows of History, painted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainterPath, QPen

from thrust_gui.ui.history.geometry import PADDING, pencil_rect, trash_rect
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.icons import Icon, paint_icon
from thrust_gui.ui.widgets.painting import RING, paint_round
from thrust_gui.ui.widgets.session_dots import dots_width, paint_dots
from thrust_gui.ui.widgets.stripes import paint_stripe

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

    from thrust_gui.ui.history.geometry import Columns
    from thrust_gui.ui.history.presenter import ChipProps, WeekProps, WorkoutProps
    from thrust_gui.ui.history.rows import BlankRow, WorkoutRow
    from thrust_gui.ui.theme import Theme

RADIUS: Final = 16.0
CHIP_LEAST: Final = 34.0
CHIP_HEIGHT: Final = 40.0
CHIP_RADIUS: Final = 10.0
STRIPE: Final = 6.0
GAP: Final = 8.0
BAR_HEIGHT: Final = 8.0
FULL_EFFORT: Final = 10.0
NOTE_LEAST: Final = 60.0
TEXT_FLAGS: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Brush:
    """What it takes to paint one row, and the few strokes that rows share."""

    painter: QPainter
    rect: QRectF
    columns: Columns
    theme: Theme
    scale: float
    card_rect: QRectF
    chosen: bool
    focused: bool
    opened: bool
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
        text, width = _fitted(text, role, self.scale, tabular, max(0.0, right - left))
        start = right - width if to_right else left
        place = QRectF(self.rect.left() + start, self.rect.top(), width + 4, self.rect.height())
        self.painter.setFont(which)
        self.painter.setPen(colour or self.theme.text)
        self.painter.drawText(place, TEXT_FLAGS, text)
        return start if to_right else start + width

    def card(self, fill: QColor, *, first: bool, last: bool) -> None:
        """This row's part of its week's card: rounded where the card begins and ends."""
        whole = self.card_rect.adjusted(
            0.5, 0.5 if first else -RADIUS * 2, -0.5, -0.5 if last else RADIUS * 2
        )
        path = QPainterPath()
        path.addRoundedRect(whole, RADIUS, RADIUS)
        self.painter.save()
        self.painter.setClipRect(self.card_rect)
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
            inside = self.rect.adjusted(5, 5, -5, -5)
            paint_round(self.painter, inside, 12, None, self.theme.text, RING)

    def action(self, icon: Icon, rect: QRectF, *, pressed: bool = False) -> None:
        """A small button of the row; it stands out under the mouse or while the row is chosen."""
        under = self.mouse is not None and rect.contains(self.mouse)
        if under or pressed:
            paint_round(self.painter, rect, 10, self.theme.selected)
        strong = under or pressed or self.chosen or self.hovered
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
    below = replace(brush, rect=low)
    end = below.text(0, width * 0.4, props.title, Role.CALLOUT)
    below.text(end + 14 * scale, width * 0.6, props.dates, colour=theme.label)
    reps = below.text(width * 0.6, width, props.reps, Role.KEY, to_right=True)
    column = min(reps - 24 * scale, width - 96 * scale)
    share = below.text(width * 0.5, column, props.share, colour=theme.label, to_right=True)
    if props.sessions is not None:
        dots = share - 16 * scale - dots_width(props.sessions, scale)
        left = brush.rect.left() + dots
        paint_dots(brush.painter, left, low.center().y(), props.sessions, theme, scale)


def paint_workout(brush: Brush, row: WorkoutRow, props: WorkoutProps) -> None:
    """A workout, column by column."""
    theme, columns, scale = brush.theme, brush.columns, brush.scale
    raised = brush.opened or brush.chosen or brush.hovered
    brush.card(theme.raised if raised else theme.surface, first=row.first, last=row.last)
    if not row.first:
        brush.rule()
    if brush.chosen:
        _mark_chosen(brush)
    end = brush.text(columns.date, columns.sets, props.weekday, colour=theme.label)
    start = max(end + 10 * scale, columns.date + 44 * scale)
    end = brush.text(start, columns.sets - 4, props.date, Role.ITEM)
    if row.tight:
        side = 14 * scale
        at = min(end + 6 * scale, columns.sets - side - 2)
        sign = QRectF(brush.rect.left() + at, brush.rect.center().y() - side / 2, side, side)
        paint_icon(brush.painter, Icon.ALERT, sign, theme.alert_fill)
    _chips(brush, props.chips)
    brush.text(columns.reps, columns.tension, props.reps, Role.ITEM)
    brush.text(columns.tension, columns.tempo, props.tension, Role.TAB)
    brush.text(columns.tempo, columns.effort, props.tempo, Role.TAB, tabular=False)
    brush.effort(props.effort, props.effort_text)
    _note(brush, props.note)
    brush.action(Icon.PENCIL, pencil_rect(brush.rect, scale), pressed=brush.opened)
    brush.action(Icon.TRASH, trash_rect(brush.rect, scale))
    brush.ring()


def paint_blank(brush: Brush, row: BlankRow) -> None:
    """A workout that is still being read: its card, and bars where its columns will be."""
    theme, columns, scale = brush.theme, brush.columns, brush.scale
    brush.card(theme.surface, first=row.first, last=row.last)
    if not row.first:
        brush.rule()
    for left, width in ((columns.date, 90), (columns.sets, 150), (columns.reps, 30)):
        at = QRectF(brush.rect.left() + left, brush.rect.center().y() - 6, width * scale, 12)
        paint_round(brush.painter, at, 6, theme.raised)
    brush.ring()


def _mark_chosen(brush: Brush) -> None:
    """A bar at the left edge: chosen rows are told by a shape, not only by their surface."""
    rect = brush.rect
    bar = QRectF(rect.left() + 8, rect.center().y() - 14, 4, 28)
    paint_round(brush.painter, bar, 2, brush.theme.text)


def _note(brush: Brush, note: str) -> None:
    columns, scale = brush.columns, brush.scale
    left = columns.effort + 34 * scale + columns.bar + 20 * scale
    right = columns.actions - 8 * scale
    if note and right - left >= NOTE_LEAST * scale:
        brush.text(left, right, note, Role.CAPTION, brush.theme.label)


def _chips(brush: Brush, chips: tuple[ChipProps, ...]) -> None:
    """A chip a set, with the stripe of its band; those that do not fit are counted."""
    columns, scale = brush.columns, brush.scale
    room = columns.reps - columns.sets - 16 * scale
    if not chips:
        return
    share = (room + GAP) / len(chips) - GAP
    width = max(min(columns.pill, share), CHIP_LEAST * scale)
    height = CHIP_HEIGHT * scale
    fit = max(1, int((room + GAP + 0.5) // (width + GAP)))
    hidden = len(chips) - fit + 1 if len(chips) > fit else 0
    top = brush.rect.center().y() - height / 2
    for at, chip in enumerate(chips[: fit - 1] if hidden else chips):
        left = brush.rect.left() + columns.sets + at * (width + GAP)
        _chip(brush, QRectF(left, top, width, height), chip)
    if hidden:
        left = columns.sets + (fit - 1) * (width + GAP)
        brush.text(left + 4, columns.reps - 4, f"+{hidden}", Role.LABEL, brush.theme.label)


def _chip(brush: Brush, rect: QRectF, chip: ChipProps) -> None:
    painter, theme, scale = brush.painter, brush.theme, brush.scale
    path = QPainterPath()
    path.addRoundedRect(rect, CHIP_RADIUS, CHIP_RADIUS)
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, theme.selected)
    stripe = STRIPE * scale
    if chip.sign.colour is not None:
        low = QRectF(rect.left(), rect.bottom() - stripe, rect.width(), stripe)
        paint_stripe(painter, low, chip.sign, theme)
    painter.restore()
    painter.setFont(font(Role.ITEM, scale, tabular=False))
    painter.setPen(theme.text)
    painter.drawText(rect.adjusted(0, 0, 0, -stripe / 2), Qt.AlignmentFlag.AlignCenter, chip.count)


@lru_cache(maxsize=4096)
def _fitted(text: str, role: Role, scale: float, tabular: bool, room: float) -> tuple[str, float]:  # noqa: FBT001 - a key
    """A text cut to the room it has, and its width; measured once."""
    metrics = QFontMetricsF(font(role, scale, tabular=tabular))
    width = metrics.horizontalAdvance(text)
    if width > room:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(text)
    return text, width
