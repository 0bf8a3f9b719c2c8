"""Buttons, painted whole."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.text import key_text
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.icons import Icon, paint_icon
from thrust_gui.ui.widgets.painting import mix, paint_focus, paint_round, smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent

    from thrust_gui.ui.theme import Theme

TINY: Final = 36
SMALL: Final = 48
LARGE: Final = 72
HOVER: Final = 0.14
PRESS: Final = 0.26


class Kind(Enum):
    """How much a button asks to be pressed; one PRIMARY a screen."""

    PRIMARY = auto()
    SECONDARY = auto()
    GHOST = auto()


def body_colours(
    kind: Kind, theme: Theme, *, hover: bool, down: bool, enabled: bool
) -> tuple[QColor | None, QColor | None, QColor]:
    """Fill, line and text of a button; each step of attention is one surface step up."""
    if not enabled:
        return theme.selected if kind is Kind.PRIMARY else None, theme.line, theme.faint
    outline = theme.faint if down else theme.line
    match kind:
        case Kind.PRIMARY:
            share = PRESS if down else HOVER if hover else 0.0
            return mix(theme.primary, theme.bg, share), None, theme.on_primary
        case Kind.SECONDARY:
            return (theme.selected if hover or down else theme.raised), outline, theme.text
        case Kind.GHOST:
            fill = theme.selected if down else theme.raised if hover else None
            return fill, outline, theme.text


class Pressable(QAbstractButton):
    """What all our buttons share: named, hovered, reached by Tab and never focused by the mouse.

    A click leaves the focus where it was, so that Space keeps meaning start, pause and resume.
    Enter presses the one that has the focus, as Space does; held down, it counts once.
    """

    takes_enter = True
    """Whether Enter is its own; else it is the page's, which may press it."""

    def __init__(self, name: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """The name for those who cannot see it; with the key, it is the tooltip too."""
        self.setAccessibleName(name)
        self.setToolTip(" · ".join(part for part in (name, key_text(self._key)) if part))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it."""
        if not self.takes_enter or event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()


class Button(Pressable):
    """A button with a text, and an icon before it (or after, where it points onward)."""

    def __init__(
        self,
        text: str,
        *,
        kind: Kind = Kind.SECONDARY,
        icon: Icon | None = None,
        trailing: bool = False,
        role: Role = Role.BUTTON,
        height: int = 44,
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, key, parent)
        self._kind = kind
        self._icon = icon
        self._trailing = trailing
        self._height = height
        self.setFont(font(role))
        self.set_text(text)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Another text; its name and tooltip follow."""
        self._text = text
        self.setText(text.replace("&", "&&"))
        self.set_name(text)
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: Icon | None) -> None:
        """Another icon, or none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: Kind) -> None:
        """Another kind."""
        self._kind = kind
        self.update()

    @property
    def radius(self) -> float:
        """Of the corners: 12, 14 or 16 by height."""
        return 12.0 if self._height <= SMALL else 14.0 if self._height < LARGE else 16.0

    @override
    def sizeHint(self) -> QSize:
        """As wide as its content."""
        padding = 20 if self._height <= SMALL else 28
        return QSize(round(self._content_width()) + 2 * padding, self._height)

    @override
    def minimumSizeHint(self) -> QSize:
        """As wide as its content, with less room beside it."""
        return QSize(round(self._content_width()) + 24, self._height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint body, icon and text."""
        theme = theme_of(self)
        fill, line, ink = body_colours(
            self._kind,
            theme,
            hover=self.underMouse(),
            down=self.isDown(),
            enabled=self.isEnabled(),
        )
        with smooth(self) as painter:
            rect, radius = QRectF(self.rect()), self.radius
            if self.hasFocus():
                rect, radius = paint_focus(painter, rect, radius, theme), radius - 4
            paint_round(painter, rect, radius, fill, line)
            self._paint_content(painter, ink)

    @property
    def _icon_side(self) -> float:
        return round(self.fontInfo().pixelSize() * 1.25)

    def _content_width(self) -> float:
        text = self.fontMetrics().horizontalAdvance(self._text)
        return text + (self._icon_side + 8 if self._icon else 0)

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        area = QRectF(self.rect()).adjusted(8, 0, -8, 0)
        width = min(self._content_width(), area.width())
        left = area.left() + (area.width() - width) / 2
        text = QRectF(left, 0, width, area.height())
        if self._icon:
            side = self._icon_side
            x = left + width - side if self._trailing else left
            top = (area.height() - side) / 2
            paint_icon(painter, self._icon, QRectF(x, top, side, side), ink)
            text.adjust(*((0, 0, -side - 8, 0) if self._trailing else (side + 8, 0, 0, 0)))
        painter.setFont(self.font())
        painter.setPen(ink)
        elided = self.fontMetrics().elidedText(
            self._text, Qt.TextElideMode.ElideRight, round(text.width()) + 1
        )
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(text.adjusted(0, 0, 4, 0), flags, elided)


class IconButton(Pressable):
    """A square button that is only an icon; its name is told by the tooltip and to readers."""

    def __init__(
        self,
        icon: Icon,
        name: str,
        *,
        size: int = 44,
        key: str = "",
        kind: Kind | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, key, parent)
        self._icon = icon
        self._kind = kind
        self.setFixedSize(size, size)

    def set_icon(self, icon: Icon) -> None:
        """Another icon."""
        self._icon = icon
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Its fixed size."""
        return self.size()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint body and icon; without a kind there is a body only under mouse or focus."""
        theme = theme_of(self)
        fill, line, ink = body_colours(
            self._kind or Kind.GHOST,
            theme,
            hover=self.underMouse(),
            down=self.isDown(),
            enabled=self.isEnabled(),
        )
        if self._kind is None:
            line = None
            ink = (
                ink if self.underMouse() or self.hasFocus() or not self.isEnabled() else theme.label
            )
        with smooth(self) as painter:
            rect, radius = QRectF(self.rect()), 12.0 if self.width() > TINY else 10.0
            if self.hasFocus():
                rect, radius = paint_focus(painter, rect, radius, theme), radius - 4
            paint_round(painter, rect, radius, fill, line)
            side = round(self.width() * 0.46)
            inset = (self.width() - side) / 2
            paint_icon(painter, self._icon, QRectF(inset, inset, side, side), ink)
