from __future__ import annotations

from typing import TYPE_CHECKING

from thrust_gui.ui.progress.page import ProgressPage

if TYPE_CHECKING:
    from thrust_gui.bootstrap.program import Program


def make(program: Program) -> ProgressPage:
    """Progress; it brings pyqtgraph."""
    page = ProgressPage(
        review=program.late.review, jobs=program.jobs, first_weekday=program.first_weekday
    )
    page.start_requested.connect(program.start_workout)
    return page
