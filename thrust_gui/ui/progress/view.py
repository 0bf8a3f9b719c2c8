"""What every view of Progress offers to its page, and what it is given to ask with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from thrust_gui.domain.units import ForceUnit

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from thrust_gui.app.ports import JobRunner
    from thrust_gui.app.review import Review
    from thrust_gui.ui.keep.source import ChartSource


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What a view asks with.

    Attributes:
        review: the questions to the log; they may wait for the disk.
        jobs: so they are asked off the interface's thread.
        first_weekday: on which day weeks begin, 0 for Monday; asked for each time.
        force: the unit of forces on screen; likewise.
    """

    review: Review
    jobs: JobRunner
    first_weekday: Callable[[], int]
    force: Callable[[], ForceUnit] = lambda: ForceUnit.N


class View(QWidget):
    """One way of looking at the log; it is built when it is first chosen."""

    headed = Signal(str)
    """The span of time that is shown, for the page's head."""
    start_requested = Signal()
    """The one action that fills an empty view."""
    days_opened = Signal(object, object)
    """The first and the last date (both included) whose workouts are wanted in History."""

    def refresh(self) -> None:
        """Ask again for what is shown; called when the view comes to the front."""

    def main_action(self) -> None:
        """What Enter does where no control takes it."""

    def take_key(self, event: QKeyEvent) -> bool:  # noqa: ARG002 - for those who want any
        """A key that no control took, wherever on the page the focus is; whether it was of use."""
        return False

    def kept(self) -> ChartSource | None:
        """The chart as it is shown, to be kept; None while there is none."""
        return None

    def set_tight(self, *, tight: bool) -> None:
        """Less air, in a small window."""
