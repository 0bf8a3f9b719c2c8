from __future__ import annotations

from typing import TYPE_CHECKING

from thrust_gui.ui.progress.page import ProgressPage

if TYPE_CHECKING:
    from thrust_gui.bootstrap.program import Program
    from thrust_gui.ui.keep.menu import Keep
    from thrust_gui.ui.keep.source import ChartSource


def make(program: Program) -> ProgressPage:
    """Progress; it brings pyqtgraph."""
    page = ProgressPage(
        review=program.late.review,
        jobs=program.jobs,
        first_weekday=program.first_weekday,
        force=lambda: program.settings.force,
    )
    page.start_requested.connect(program.start_workout)

    def keep(kind: Keep, source: ChartSource) -> None:
        from thrust_gui.bootstrap.keep import KeepDesk  # noqa: PLC0415 - when asked for

        desk = KeepDesk(program)
        desk.keep(kind, source)
        desk.deleteLater()

    def report() -> None:
        from thrust_gui.bootstrap.report import ReportDesk  # noqa: PLC0415 - when asked for

        ReportDesk(program).open()

    page.keep_requested.connect(keep)
    page.report_requested.connect(report)
    return page
