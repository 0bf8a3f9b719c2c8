"""The figure as a widget, and as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QSizePolicy, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.figure.painter import paint
from thrust_gui.ui.figure.props import FigureProps, Strap, Surface
from thrust_gui.ui.figure.words import describe, stage
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.widgets.painting import smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from thrust_gui.ui.theme import Theme

__all__ = ["FigureProps", "FigureView", "Strap", "Surface", "picture"]

SIZE: Final = QSize(640, 400)
LEAST_SIZE: Final = QSize(160, 100)


class FigureView(QWidget):
    """Paints one picture of the figure, as large as fits, standing on the floor line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props = FigureProps()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Figure"))
        self.setAccessibleDescription(describe(self._props))

    @property
    def props(self) -> FigureProps:
        """The picture that is shown."""
        return self._props

    def set_props(self, props: FigureProps) -> None:
        """Show this picture; repaints only if it is another."""
        if props == self._props:
            return
        retold = stage(props) != stage(self._props)
        self._props = props
        if retold:
            self.setAccessibleDescription(describe(props))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Wide enough for hands and knees to be told apart."""
        return SIZE

    @override
    def minimumSizeHint(self) -> QSize:
        """The pose is still told apart."""
        return LEAST_SIZE

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the whole picture."""
        with smooth(self) as painter:
            paint(painter, QRectF(self.rect()), self._props, theme_of(self))


def picture(props: FigureProps, size: QSize, theme: Theme, ratio: float = 1.0) -> QImage:
    """The picture as an image.

    Args:
        props: what to show.
        size: in logical pixels.
        theme: its colours.
        ratio: device pixels a logical one.
    """
    image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    with smooth(image) as painter:
        paint(painter, QRectF(0.0, 0.0, size.width(), size.height()), props, theme)
    return image
