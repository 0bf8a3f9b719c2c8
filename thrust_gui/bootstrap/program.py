"""The window and everything behind it, wired together."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLocale, QObject, Qt, Signal

from thrust_gui.app.settings import Settings, VoiceChoice
from thrust_gui.bootstrap.floor import Floor
from thrust_gui.bootstrap.gear import Gear
from thrust_gui.bootstrap.next_step import NextStep
from thrust_gui.bootstrap.pages import makers, today
from thrust_gui.bootstrap.parting import Parting
from thrust_gui.bootstrap.transfer import Transfer
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message, Refusal
from thrust_gui.ui.dates import first_weekday
from thrust_gui.ui.main_window import MainWindow
from thrust_gui.ui.page import PageName
from thrust_gui.ui.text import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QScreen

    from thrust_gui.app.ports import Clock, JobRunner, LogHealth
    from thrust_gui.bootstrap.late import LateParts
    from thrust_gui.bootstrap.shelf import Shelf
    from thrust_gui.desktop.preferences import IniPreferences
    from thrust_gui.domain.edits import Step
    from thrust_gui.domain.figure import Body
    from thrust_gui.domain.legible import Panel
    from thrust_gui.ui.appearance import Appearance
    from thrust_gui.ui.guide.page import GuidePage
    from thrust_gui.ui.train.page import TrainPage


class Program(QObject):
    """Owns the parts and hands them to each other; it decides nothing about training.

    How a page is built and wired is in `bootstrap.pages`.
    """

    settings_changed = Signal(object)
    """The lifter chose other `Settings`; they are kept already."""
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
        describe: Callable[[QScreen], Panel] | None = None,
    ) -> None:
        super().__init__()
        self._preferences = preferences
        self._appearance = appearance
        self.clock = clock
        self.jobs = jobs
        self.data_folder = data_folder
        self._make_late = make_late
        self.settings = preferences.load()
        self._late: LateParts | None = None
        self._noticed = 0
        self.floor = Floor(self, describe)
        self.gear = Gear(self)
        self.steps = NextStep(self)
        self.transfer = Transfer(self)
        self.today = today.make(self)
        self.window = MainWindow(
            makers(self),
            geometry=preferences.window_place(),
            keep_geometry=preferences.keep_window_place,
        )
        self.window.first_frame.connect(self._after_first_frame, Qt.ConnectionType.QueuedConnection)
        self.window.start_requested.connect(self.start_workout)
        self.window.undo_requested.connect(self._undo)
        self.window.redo_requested.connect(self._redo)
        self._health_changed.connect(self._show_health)
        self.parting = Parting(self)

    @property
    def late(self) -> LateParts:
        """The log and the sound, made when first needed."""
        if self._late is None:
            self._late = self._make_late()
            self._late.log.watch(lambda _: self._health_changed.emit())
            self.sound()
            self._show_health()
        return self._late

    @cached_property
    def shelf(self) -> Shelf:
        """The guide and its poses, read when first needed; if that fails, again the next time."""
        from thrust_gui.bootstrap.shelf import read_shelf  # noqa: PLC0415 - when first needed

        return read_shelf()

    @property
    def train(self) -> TrainPage:
        """The gym floor, made when first needed."""
        return self.floor.train

    def start_workout(self) -> None:
        """Begin the plan, or go on with a workout that was cut off."""
        self.floor.start()

    def open_guide(self, card: str) -> None:
        """Open the guide at one of its cards."""
        self.guide.open_card(card)

    def guide_cards(self) -> tuple[str, ...]:
        """The ids of the guide's cards, in order."""
        return self.guide.cards

    @property
    def guide(self) -> GuidePage:
        """The guide, brought to the front."""
        self.window.open_page(PageName.GUIDE)
        return cast("GuidePage", self.window.page_widget(PageName.GUIDE))

    def body(self) -> Body:
        """The lifter's own body and bench."""
        from thrust_gui.domain.figure import Body  # noqa: PLC0415 - not for the first frame

        return Body(self.settings.height_cm / 100, self.settings.bench_cm / 100)

    def first_weekday(self) -> int:
        """On which day weeks begin; 0 is Monday."""
        return first_weekday(self.settings.first_weekday, QLocale())

    def take_settings(self, settings: Settings) -> None:
        """Keep these settings, and let them take effect at once."""
        self.settings = settings
        self._preferences.save(settings)
        self._appearance.choose(settings.theme, settings.contrast)
        if self._late:
            self.sound()
            self.voice()
            self.gear.look()
        self.settings_changed.emit(settings)

    def sound(self) -> None:
        """Have what is heard be as the lifter chose it."""
        player = self.late.player
        player.set_sound(mode=self.settings.sound, level=self.settings.level)
        player.set_delays(self.settings.delays)
        player.choose_device(self.settings.output)

    def voice(self) -> None:
        """Have the words be said by whom the lifter chose, where there is a choice."""
        if own := self.late.hooks.own_voice:
            own.choose(chosen=self.settings.voice is VoiceChoice.OWN)

    def begin_anew(self) -> None:
        """The log is another: a backup, or empty. Ask again for what is shown and can be undone."""
        self.late.editor.forget()
        self.gear.read()
        self.window.page_widget(self.window.page).refresh()

    def forget_settings(self) -> None:
        """As at the very first start."""
        self._preferences.forget()
        self.take_settings(Settings())

    def unsaved(self) -> LogHealth | None:
        """How the log is doing while records wait to be saved; None where none do."""
        health = self._late.log.health() if self._late else None
        return health if health and health.problem and health.waiting else None

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
        once = Qt.ConnectionType.SingleShotConnection
        self.today.ready.connect(self._warm_up, once)
        self.today.ready.connect(self.transfer.begin, once)
        self.today.set_review(self.late.review)
        self.gear.read()

    def _warm_up(self) -> None:
        """Have log and sound ready before they are asked for."""
        hooks = self.late.hooks
        hooks.start_log()
        self.jobs.run(hooks.warm_up, lambda _: self._connect_sound(), self._on_cold)

    def _connect_sound(self) -> None:
        self.late.hooks.connect_sound()
        self.voice()

    def _on_cold(self, error: Exception) -> None:
        """Nothing foreseen stops sound from loading: let it be written down and said."""
        raise error

    def _show_health(self) -> None:
        health: LogHealth = self.late.log.health()
        self.window.set_banner("log", health.said)
        self.parting.look()
        if self.floor.made:
            self.floor.made.refresh()
        notices = self.late.hooks.notices()
        for number in range(max(len(notices), self._noticed)):
            said = notices[number] if number < len(notices) else None
            self.window.set_banner(f"notice {number}", said)
        if len(notices) > self._noticed:
            from thrust_gui.bootstrap.pages.data import offer  # noqa: PLC0415 - seldom

            offer(self)
        self._noticed = len(notices)

    def _undo(self) -> None:
        if self.steps.undo():
            return
        template = QT_TRANSLATE_NOOP("messages", "Taken back: {what}")
        self._turn(lambda: self._tell(self.late.editor.undo(), template))

    def _redo(self) -> None:
        template = QT_TRANSLATE_NOOP("messages", "Done again: {what}")
        self._turn(lambda: self._tell(self.late.editor.redo(), template))

    def _turn(self, turn: Callable[[], None]) -> None:
        """Undo or redo; the first time the steps of earlier runs are read before, elsewhere."""
        editor = self.late.editor
        if editor.known:
            turn()
            return

        def remember(steps: tuple[Step, ...]) -> None:
            editor.remember(steps)
            turn()

        self.jobs.run(editor.read, remember, self._on_unread)

    def _on_unread(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.window.show_toast(say(error.message), undo=False)

    def _tell(self, step: Step | None, template: str) -> None:
        if step is None:
            return
        self.window.page_widget(self.window.page).refresh()
        self.window.show_toast(say(Message(template, {"what": say(step.said)})), undo=False)
