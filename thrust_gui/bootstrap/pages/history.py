from __future__ import annotations

from typing import TYPE_CHECKING

from thrust_gui.ui.history.page import HistoryPage
from thrust_gui.ui.text import say

if TYPE_CHECKING:
    from thrust_gui.bootstrap.program import Program
    from thrust_gui.domain.edits import Step
    from thrust_gui.domain.message import Message


def make(program: Program) -> HistoryPage:
    """The workouts, which can be edited; each change can be taken back."""
    page = HistoryPage(
        review=program.late.review,
        jobs=program.jobs,
        editor=program.late.editor,
        first_weekday=program.first_weekday,
        plan=lambda: program.settings.plan,
    )

    def tell(step: Step) -> None:
        program.window.show_toast(say(step.said))

    def refuse(message: Message) -> None:
        program.window.show_toast(say(message), undo=False)

    page.start_requested.connect(program.start_workout)
    page.undo_requested.connect(program.window.undo_requested)
    page.import_requested.connect(program.transfer.ask_files)
    page.export_requested.connect(program.transfer.open_export)
    page.done.connect(tell)
    page.refused.connect(refuse)
    return page
