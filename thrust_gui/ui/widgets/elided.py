"""A label that gives way: it ends in an ellipsis where there is no room for all of its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt

from thrust_gui.domain.compat import override
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget


class Elided(Label):
    """One line; what was cut off is told by the tooltip and to readers."""

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        colour: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", role, colour, parent=parent)
        self._whole = ""
        self.set_whole(text)

    @property
    def whole(self) -> str:
        """All of the text."""
        return self._whole

    def set_whole(self, text: str) -> None:
        """Show as much of this as there is room for."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        """Room for all of the text."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._whole) + 1, metrics.height())

    @override
    def minimumSizeHint(self) -> QSize:
        """Hardly any room."""
        return QSize(1, self.fontMetrics().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, self.width()
        )
        self.setText(shown)
        self.setToolTip("" if shown == self._whole else self._whole)
