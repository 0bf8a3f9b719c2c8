"""The figure as a widget, and as a picture."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from thrust_gui.ui.figure.props import FigureProps, Strap, Surface

__all__ = ["FigureProps", "FigureView", "Strap", "Surface"]


class FigureView(QWidget):
    """Paints one picture of the figure, as large as fits, standing on the floor line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props = FigureProps()

    def set_props(self, props: FigureProps) -> None:
        """Show this picture; repaints only if it is another."""
        if props != self._props:
            self._props = props
            self.update()
