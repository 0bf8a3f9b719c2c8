"""The lifter's data as the settings page shows it: backups, an export, deleting everything."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message, Refusal
from thrust_gui.ui.page import PageName
from thrust_gui.ui.text import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from thrust_gui.app.backups import Backup
    from thrust_gui.bootstrap.program import Program
    from thrust_gui.ui.settings.page import SettingsPage


def wire(program: Program, page: SettingsPage) -> None:
    """Connect the cards; everything that reads or writes the disk is a job."""
    jobs, hooks = program.jobs, program.late.hooks

    def ask_list() -> None:
        failed = _or(page.backups.show_problem)
        jobs.run(lambda: hooks.backups().listed(), page.backups.show_backups, failed)

    def ask_preview(name: str) -> None:
        jobs.run(
            lambda: hooks.backups().preview(name),
            lambda preview: page.backups.show_preview(name, preview),
            _or(lambda sentence: page.backups.show_problem(sentence, name)),
        )

    def restore(name: str) -> None:
        page.backups.set_busy(busy=True)

        def done(kept: Backup | None) -> None:
            page.backups.set_busy(busy=False)
            page.backups.fold()
            program.begin_anew()
            program.window.set_banner("offer", None)
            program.window.show_toast(say(_went_back(kept)), undo=False)

        jobs.run(
            lambda: hooks.backups().restore(name),
            done,
            _or(lambda sentence: page.backups.show_problem(sentence, name)),
        )

    def erase() -> None:
        def done(_: None) -> None:
            page.erase.show_done()
            program.forget_settings()
            program.begin_anew()
            program.window.set_banner("offer", None)
            program.window.open_page(PageName.TODAY)
            said = QT_TRANSLATE_NOOP("messages", "Everything is deleted. An empty log is begun.")
            program.window.show_toast(say(Message(said)), undo=False)

        jobs.run(hooks.erase, done, _or(page.erase.show_problem))

    page.shown.connect(ask_list)
    page.backups.preview_asked.connect(ask_preview)
    page.backups.restore_asked.connect(restore)
    page.erase.export_asked.connect(program.transfer.open_whole)
    page.erase.erase_asked.connect(erase)


def look(program: Program, name: str) -> None:
    """Show one of the backups, with what it would bring back."""
    program.window.open_page(PageName.SETTINGS)
    page = cast("SettingsPage", program.window.page_widget(PageName.SETTINGS))
    page.reveal_backup(name)


def offer(program: Program) -> None:
    """After a damaged log was set aside: say that there is a backup, and where to look at it."""

    def done(found: Backup | None) -> None:
        if found is None:
            return
        said = QT_TRANSLATE_NOOP(
            "messages",
            "There is a backup of {date}. Look first at what it would bring back.",
        )
        program.window.set_banner(
            "offer",
            Message(said, {"date": found.made.date()}),
            action=(program.tr("Look at it"), lambda: look(program, found.name)),
        )

    def tell(sentence: str) -> None:
        program.window.show_toast(sentence, undo=False)

    program.jobs.run(lambda: program.late.hooks.backups().offered(), done, _or(tell))


def _went_back(kept: Backup | None) -> Message:
    if kept is None:
        return Message(QT_TRANSLATE_NOOP("messages", "The log is what the backup holds."))
    return Message(
        QT_TRANSLATE_NOOP(
            "messages", "The log is what the backup holds. What it was before is the newest backup."
        )
    )


def _or(show: Callable[[str], None]) -> Callable[[Exception], None]:
    """Show a refusal; anything else is a mistake of ours, and goes to the crash log."""

    def failed(error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        show(say(error.message))

    return failed
