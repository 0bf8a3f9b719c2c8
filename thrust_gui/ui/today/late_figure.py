"""The lifter at the top of the movement; drawn once the first frame is out of the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from thrust_gui.domain.band import OwnBand
    from thrust_gui.ui.widgets.figure_view import FigureView


class LateFigure(QWidget):
    """Keeps the place of the figure until it is revealed, and the lifter's height and bench."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cm = (170.0, 42.0)
        self._band: OwnBand | None = None
        self._view: FigureView | None = None
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def view(self) -> FigureView | None:
        """The figure, once it was revealed."""
        return self._view

    def set_body(self, height_cm: float, bench_cm: float, band: OwnBand | None = None) -> None:
        """Draw the figure with a height, a bench and a band."""
        self._cm, self._band = (height_cm, bench_cm), band
        self._draw()

    def reveal(self) -> None:
        """Make the figure; its modules take a while to load."""
        if self._view is None:
            from thrust_gui.ui.widgets.figure_view import FigureView  # noqa: PLC0415 - see above

            self._view = FigureView()
            self._inside.addWidget(self._view)
            self._draw()

    def _draw(self) -> None:
        if self._view is None:
            return
        from thrust_gui.domain.figure import TOP, Body  # noqa: PLC0415 - loaded with the view
        from thrust_gui.domain.timeline import PhaseKind  # noqa: PLC0415 - likewise
        from thrust_gui.ui.figure.gear import strap_of  # noqa: PLC0415 - likewise
        from thrust_gui.ui.widgets.figure_view import FigureProps, Surface  # noqa: PLC0415 - likewise

        height_cm, bench_cm = self._cm
        self._view.set_props(
            FigureProps(
                body=Body(height_m=height_cm / 100, bench_m=bench_cm / 100),
                pose=TOP,
                phase=PhaseKind.HOLD,
                effort=1.0,
                surface=Surface.SURFACE,
                strap=strap_of(self._band),
            )
        )
