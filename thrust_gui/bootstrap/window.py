"""Opens the window: what the first frame needs comes first, everything else after it."""

from __future__ import annotations

import os
import signal
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from thrust_gui.app.undisturbed import undisturbed_start
from thrust_gui.bootstrap.program import Program
from thrust_gui.content.resources import resources_root
from thrust_gui.desktop.age import process_age_ms
from thrust_gui.desktop.clock import SystemClock
from thrust_gui.desktop.crash_log import CrashLog
from thrust_gui.desktop.jobs import PoolJobs
from thrust_gui.desktop.preferences import IniPreferences
from thrust_gui.desktop.single_instance import TOKEN, Answer, SingleInstance
from thrust_gui.ui.appearance import Appearance, load_fonts
from thrust_gui.ui.translation import install_translation

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from thrust_gui.bootstrap.late import LateParts
    from thrust_gui.desktop.folders import Folders


def run(folders: Folders, *, report: bool) -> int:
    """Show the window until it is closed; the exit status.

    Where the same log is open in another window, that one comes to the front instead.
    """
    instance = SingleInstance(folders.data)
    if not report and not instance.claim():
        answer = instance.call_first(os.environ.get(TOKEN, ""))
        if answer is Answer.RAISED:
            return 0
        if answer is Answer.SILENT:
            sys.stderr.write(
                f"thrust-gui: the log in {folders.data} is open in another window, which does not "
                "answer. Close that one, or wait for it.\n"
            )
            return 1
    tidy = undisturbed_start()
    app = application()
    preferences = IniPreferences(folders.settings)
    settings = preferences.load()
    clock = SystemClock()
    jobs = PoolJobs()

    def make_late() -> LateParts:
        from thrust_gui.bootstrap.late import late_parts  # noqa: PLC0415 - after the first frame

        return late_parts(folders, clock)

    program = Program(
        preferences=preferences,
        appearance=Appearance(app, settings.theme, settings.contrast),
        clock=clock,
        jobs=jobs,
        data_folder=folders.data,
        make_late=make_late,
    )
    CrashLog(folders.logs, program.tell_of_crash).install()
    stop_on_signals(app, program.parting.agree)
    instance.called.connect(program.window.come_forward)
    once = Qt.ConnectionType.SingleShotConnection
    for later in (instance.listen, tidy):  # the one loads QtNetwork: not in Today's way
        program.today.ready.connect(partial(QTimer.singleShot, 0, later), once)
    startup = StartupReport(program) if report else None
    program.window.show()
    status = app.exec()
    jobs.wait()
    program.close()
    instance.close()
    if startup:
        import json  # noqa: PLC0415 - for the report alone

        sys.stdout.write(json.dumps(startup.figures) + "\n")
    return status


def application() -> QApplication:
    """Qt's application with our fonts and words."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("thrust-gui")
    app.setApplicationDisplayName("Thrust")
    app.setDesktopFileName("thrust-gui")
    root = resources_root()
    load_fonts(root / "fonts")
    install_translation(app, root / "translations")
    return app


def stop_on_signals(app: QApplication, before: Callable[[], None]) -> None:
    """End in order when the terminal or the session asks for it; `before` is told, ahead of it.

    Python sees signals only when it runs, which in Qt's loop may be late: a slow timer wakes it.
    """

    def quit_in_order(number: int, frame: FrameType | None) -> None:
        del number, frame
        before()
        app.quit()

    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, quit_in_order)
    waker = QTimer(app)
    waker.start(500)
    waker.timeout.connect(lambda: None)


class StartupReport(QObject):
    """Notes when the first frame and the rest of Today were there, then ends the program."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self.figures: dict[str, float] = {}
        program.window.first_frame.connect(self._first_frame)
        program.today.ready.connect(self._ready)

    def _first_frame(self) -> None:
        self.figures["first_frame_ms"] = round(process_age_ms(), 1)

    def _ready(self) -> None:
        self.figures.setdefault("ready_ms", round(process_age_ms(), 1))
        QTimer.singleShot(0, QApplication.quit)
