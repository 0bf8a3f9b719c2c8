from __future__ import annotations

from typing import TYPE_CHECKING

from thrust_gui.ui.page import PageName
from thrust_gui.ui.progress.page import ProgressPage

if TYPE_CHECKING:
    from datetime import date

    from thrust_gui.bootstrap.program import Program
    from thrust_gui.ui.keep.menu import Keep
    from thrust_gui.ui.keep.source import ChartSource


def make(program: Program) -> ProgressPage:
    """Progress."""
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

    def open_days(first: date, last: date) -> None:
        from thrust_gui.ui.history.page import HistoryPage  # noqa: PLC0415 - when asked for

        program.window.open_page(PageName.HISTORY)
        history = program.window.page_widget(PageName.HISTORY)
        if isinstance(history, HistoryPage):  # pragma: no branch - it is no other
            history.show_days(first, last)

    page.days_opened.connect(open_days)
    page.keep_requested.connect(keep)
    page.report_requested.connect(report)
    return page
