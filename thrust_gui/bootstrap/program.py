"""The window and everything behind it, wired together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, Signal

from thrust_gui import __version__
from thrust_gui.content.resources import resources_root
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message
from thrust_gui.ui.dates import first_weekday
from thrust_gui.ui.main_window import MainWindow
from thrust_gui.ui.page import PageName
from thrust_gui.ui.text import say
from thrust_gui.ui.today.page import TodayPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from thrust_gui.app.editing import Change
    from thrust_gui.app.ports import Clock, JobRunner, LogHealth
    from thrust_gui.app.settings import Settings
    from thrust_gui.bootstrap.late import LateParts
    from thrust_gui.desktop.preferences import IniPreferences
    from thrust_gui.domain.figure import Body
    from thrust_gui.ui.appearance import Appearance
    from thrust_gui.ui.guide.page import GuidePage
    from thrust_gui.ui.page import Page
    from thrust_gui.ui.settings.page import SettingsPage
    from thrust_gui.ui.train.page import TrainPage


class Program(QObject):
    """Owns the parts and hands them to each other; it decides nothing about training."""

    _health_changed = Signal()
    """From the writer's thread to the interface's."""

    def __init__(
        self,
        *,
        preferences: IniPreferences,
        appearance: Appearance,
        clock: Clock,
        jobs: JobRunner,
        data_folder: Path,
        make_late: Callable[[], LateParts],
    ) -> None:
        super().__init__()
        self._preferences = preferences
        self._appearance = appearance
        self._clock = clock
        self._jobs = jobs
        self._data_folder = data_folder
        self._make_late = make_late
        self._settings = preferences.load()
        self._late: LateParts | None = None
        self._train: TrainPage | None = None
        self._guide: GuidePage | None = None
        self._settings_page: SettingsPage | None = None
        self.today = self._make_today()
        self.window = MainWindow(
            {
                PageName.TODAY: lambda: self.today,
                PageName.GUIDE: self._make_guide,
                PageName.PROGRESS: self._make_progress,
                PageName.HISTORY: self._make_history,
                PageName.SETTINGS: self._make_settings,
            },
            geometry=preferences.window_place(),
            keep_geometry=preferences.keep_window_place,
        )
        self.window.first_frame.connect(self._after_first_frame, Qt.ConnectionType.QueuedConnection)
        self.window.start_requested.connect(self.start_workout)
        self.window.undo_requested.connect(self._undo)
        self.window.redo_requested.connect(self._redo)
        self._health_changed.connect(self._show_health)

    @property
    def late(self) -> LateParts:
        """The log and the sound, made when first needed."""
        if self._late is None:
            self._late = self._make_late()
            self._late.log.watch(lambda _: self._health_changed.emit())
            self._sound(self._late)
            self._show_health()
        return self._late

    @property
    def train(self) -> TrainPage:
        """The gym floor, made when first needed."""
        if self._train is None:
            from thrust_gui.ui.train.page import TrainPage  # noqa: PLC0415 - not for the first frame

            self._train = TrainPage(
                trainer=self.late.trainer,
                player_source=self.late.player.source,
                health=self.late.log.health,
                body=self._body(),
            )
            self._train.spoken.connect(self.window.setWindowTitle)
            self._train.finished.connect(self.window.leave_floor)
        return self._train

    def start_workout(self) -> None:
        """Begin the plan; before the first workout the caution has to be acknowledged."""
        if not self._settings.caution_seen:
            self.window.open_page(PageName.TODAY)
            return
        self.window.enter_floor(self.train)
        self.train.begin(self._settings.plan)

    def open_guide(self, card: str) -> None:
        """Open the guide at one of its cards."""
        self.window.open_page(PageName.GUIDE)
        if self._guide:
            self._guide.open_card(card)

    def guide_cards(self) -> tuple[str, ...]:
        """The ids of the guide's cards, in order."""
        self.window.open_page(PageName.GUIDE)
        return self._guide.cards if self._guide else ()

    def tell_of_crash(self, file: Path) -> None:
        """Say that something unexpected was written down."""
        sentence = QT_TRANSLATE_NOOP(
            "messages", "Something unexpected happened; your log is safe. Details are in {file}."
        )
        self.window.set_banner("crash", Message(sentence, {"file": str(file)}))

    def close(self) -> None:
        """Stop the sound, and write down everything that is still waiting."""
        if self._late:
            self._late.hooks.close()

    def _after_first_frame(self) -> None:
        self.today.ready.connect(self._warm_up, Qt.ConnectionType.SingleShotConnection)
        self.today.set_review(self.late.review)

    def _warm_up(self) -> None:
        """Have log and sound ready before they are asked for."""
        hooks = self.late.hooks
        hooks.start_log()
        self._jobs.run(hooks.warm_up, lambda _: hooks.connect_sound(), self._on_cold)

    def _on_cold(self, error: Exception) -> None:
        """Nothing foreseen stops sound from loading: let it be written down and said."""
        raise error

    def _show_health(self) -> None:
        health: LogHealth = self.late.log.health()
        self.window.set_banner("log", health.said)
        if self._train:
            self._train.refresh()
        for number, notice in enumerate(self.late.hooks.notices()):
            self.window.set_banner(f"notice {number}", notice)

    # --- pages -------------------------------------------------------------------------------

    def _make_today(self) -> TodayPage:
        page = TodayPage(jobs=self._jobs, clock=self._clock, settings=self._settings)
        page.start_requested.connect(self.start_workout)
        page.edit_requested.connect(lambda: self.window.open_page(PageName.SETTINGS))
        page.settings_changed.connect(self._take_welcome)
        return page

    def _make_guide(self) -> Page:
        from thrust_gui.content.guide import load_guide  # noqa: PLC0415 - when first opened
        from thrust_gui.content.poses import load_poses  # noqa: PLC0415
        from thrust_gui.ui.guide.page import GuidePage  # noqa: PLC0415

        root = resources_root()
        self._guide = GuidePage(
            guide=load_guide(root),
            poses=load_poses(root),
            body=self._body(),
            units=self._settings.units,
        )
        return self._guide

    def _make_progress(self) -> Page:
        from thrust_gui.ui.progress.page import ProgressPage  # noqa: PLC0415 - brings pyqtgraph

        page = ProgressPage(
            review=self.late.review, jobs=self._jobs, first_weekday=self._first_weekday
        )
        page.start_requested.connect(self.start_workout)
        return page

    def _make_history(self) -> Page:
        from thrust_gui.ui.history.page import HistoryPage  # noqa: PLC0415 - when first opened

        page = HistoryPage(
            review=self.late.review,
            jobs=self._jobs,
            editor=self.late.editor,
            first_weekday=self._first_weekday,
        )
        page.start_requested.connect(self.start_workout)
        page.deleted.connect(self._on_deleted)
        return page

    def _make_settings(self) -> Page:
        from thrust_gui.ui.settings.page import SettingsPage  # noqa: PLC0415 - when first opened

        page = SettingsPage(self._settings, version=__version__, data_folder=str(self._data_folder))
        page.changed.connect(self._take_settings)
        page.cue_requested.connect(self._play_taste)
        page.keys_requested.connect(self.window.show_help)
        page.caution_requested.connect(self._open_caution)
        page.folder_requested.connect(self._open_data_folder)
        self._settings_page = page
        return page

    def _play_taste(self) -> None:
        from thrust_gui.domain.timeline import compile_taste  # noqa: PLC0415 - when asked for

        self.late.player.play(compile_taste())

    def _open_caution(self) -> None:
        from thrust_gui.domain.guide import CAUTION  # noqa: PLC0415 - when asked for

        self.open_guide(CAUTION)

    def _open_data_folder(self) -> None:
        from PySide6.QtCore import QUrl  # noqa: PLC0415 - when asked for
        from PySide6.QtGui import QDesktopServices  # noqa: PLC0415

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._data_folder)))

    # --- changes -----------------------------------------------------------------------------

    def _on_deleted(self, change: Change) -> None:
        self.window.show_toast(say(change.said))

    def _undo(self) -> None:
        self._tell(self.late.editor.undo(), QT_TRANSLATE_NOOP("messages", "Taken back: {what}"))

    def _redo(self) -> None:
        self._tell(self.late.editor.redo(), QT_TRANSLATE_NOOP("messages", "Done again: {what}"))

    def _tell(self, change: Change | None, template: str) -> None:
        if change is None:
            return
        self.window.page_widget(self.window.page).refresh()
        self.window.show_toast(say(Message(template, {"what": say(change.said)})), undo=False)

    def _take_welcome(self, settings: Settings) -> None:
        self._take_settings(settings)
        if self._settings_page:
            self._settings_page.set_settings(settings)

    def _take_settings(self, settings: Settings) -> None:
        self._settings = settings
        self._preferences.save(settings)
        self._appearance.choose(settings.theme)
        self.today.set_settings(settings)
        if self._guide:
            self._guide.set_body(self._body(), self._settings.units)
        if self._train:
            self._train.set_body(self._body())
        if self._late:
            self._sound(self._late)

    def _sound(self, late: LateParts) -> None:
        late.player.set_sound(on=self._settings.sound, level=self._settings.level)

    def _body(self) -> Body:
        from thrust_gui.domain.figure import Body  # noqa: PLC0415 - not for the first frame

        return Body(self._settings.height_cm / 100, self._settings.bench_cm / 100)

    def _first_weekday(self) -> int:
        return first_weekday(self._settings.first_weekday, QLocale())
