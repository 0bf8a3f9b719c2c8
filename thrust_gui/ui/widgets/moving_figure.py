"""The figure as a widget that repeats a movement while it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer

from thrust_gui.domain.compat import override
from thrust_gui.ui.figure.moving import Movement, moved
from thrust_gui.ui.widgets.figure_view import FigureView

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from thrust_gui.app.ports import Clock
    from thrust_gui.ui.figure.props import FigureProps

__all__ = ["Movement", "MovingFigure"]

FRAME_MS: Final = 16


class MovingFigure(FigureView):
    """Shows a still picture, or repeats a movement from its bottom whenever it comes into sight.

    The timer only wakes: the clock says how far the movement is.
    """

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._base = self.props
        self._movement: Movement | None = None
        self._began_ns = 0
        self._timer = QTimer(self, interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.refresh)

    @property
    def moving(self) -> bool:
        """Whether it repaints by itself now."""
        return self._timer.isActive()

    def set_picture(
        self, props: FigureProps, movement: Movement | None = None, *, still: bool = False
    ) -> None:
        """Show a picture.

        Args:
            props: the picture; where it stands still, its pose too.
            movement: how it moves; None for not at all.
            still: show it unmoved all the same: the lifter wants less motion.

        Raises:
            Refusal: no movement joins the two poses; what was shown stays.
        """
        movement = None if still else movement
        if (props, movement) == (self._base, self._movement):
            return
        shown = props if movement is None else moved(props, movement, 0.0)
        self._base, self._movement = props, movement
        self.set_props(shown)
        self._begin()

    def refresh(self) -> None:
        """Show the picture that the clock asks for."""
        if self._movement is not None:
            t_ms = (self._clock.monotonic_ns() - self._began_ns) / 1e6
            self.set_props(moved(self._base, self._movement, t_ms))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the bottom."""
        super().showEvent(event)
        self._begin()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Sleep while nobody looks."""
        self._timer.stop()
        super().hideEvent(event)

    def _begin(self) -> None:
        self._began_ns = self._clock.monotonic_ns()
        self.refresh()
        if self._movement is not None and self.isVisible():
            self._timer.start()
        else:
            self._timer.stop()
