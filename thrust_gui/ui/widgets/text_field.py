"""A line to type into."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.painting import RING, paint_round, smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

HEIGHT: Final = 44
RADIUS: Final = 12.0


class TextField(QLineEdit):
    """A framed line; `set_wrong` marks it (the sentence about it stands elsewhere)."""

    def __init__(
        self,
        name: str,
        text: str = "",
        *,
        width: int = 160,
        framed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._framed = framed
        self._wrong = False
        self._width = width
        self.setAccessibleName(name)
        self.setFont(font(Role.BUTTON))
        self.setFrame(False)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        if framed:
            self.setFixedHeight(HEIGHT)
            self.setTextMargins(12, 0, 12, 0)

    @property
    def wrong(self) -> bool:
        """Whether what stands there cannot be accepted."""
        return self._wrong

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - like Qt's own setters
        """Mark it as wrong, or as right again."""
        self._wrong = wrong
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """As wide as asked for."""
        return QSize(self._width, HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        """It may become narrow."""
        return QSize(40, HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, then what Qt paints of a line."""
        if self._framed:
            theme = theme_of(self)
            line, width = theme.line, 1.0
            if self.hasFocus():
                line, width = theme.text, RING
            if self._wrong:
                line, width = theme.alert_fill, RING
            with smooth(self) as painter:
                paint_round(painter, QRectF(self.rect()), RADIUS, theme.raised, line, width)
        super().paintEvent(event)
