"""Pictures of every page and every phase of a set, from a made-up log; never from the lifter's."""

from __future__ import annotations

import os
from dataclasses import replace
from math import hypot
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final, Self

from thrust_gui.app.settings import ContrastChoice, Settings, ThemeChoice
from thrust_gui.app.transfer import BatchInfo
from thrust_gui.bootstrap.late import Hooks, wired
from thrust_gui.bootstrap.program import Program
from thrust_gui.bootstrap.stand_ins import TODAY, ImmediateJobs, PosedPlayer, StandingClock
from thrust_gui.bootstrap.tour_figure import drawings, filmstrip
from thrust_gui.bootstrap.tour_files import of_the_files
from thrust_gui.bootstrap.tour_pace import of_the_pace
from thrust_gui.bootstrap.window import application
from thrust_gui.desktop.folders import reason
from thrust_gui.desktop.preferences import IniPreferences
from thrust_gui.domain.legible import MM_PER_INCH, Panel
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.workout.events import EndSet, Pause, RateEffort, Resume
from thrust_gui.store.log import SqliteLog
from thrust_gui.ui.appearance import Appearance
from thrust_gui.ui.page import PageName
from thrust_gui.ui.theme import theme_of

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from thrust_gui.app.ports import Log
    from thrust_gui.bootstrap.late import LateParts

PLAN: Final = Plan()
SCREEN_IN: Final = 15.6


def run(out: Path, *, width: int, height: int, look: tuple[str, str]) -> int:
    """Write the pictures; how many.

    Args:
        out: the folder to write to.
        width: of the window, in pixels.
        height: of the window, in pixels.
        look: theme and contrast, as the command line names them.

    Raises:
        Refusal: the folder cannot be written to.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refusal(
            QT_TRANSLATE_NOOP("messages", "No pictures can be written to {folder}: {reason}."),
            folder=str(out),
            reason=reason(error),
        ) from error
    app = application()
    camera = Camera(out, app)
    theme, contrast = ThemeChoice(look[0]), ContrastChoice(look[1])
    settings = Settings(theme=theme, contrast=contrast, plan=PLAN, reduced_motion=True)
    with TemporaryDirectory() as first, TemporaryDirectory() as later:
        with Visit(app, Path(first), settings, (width, height)) as empty:
            of_the_first_start(camera, empty, settings)
        seen = replace(settings, caution_seen=True)
        with Visit(app, Path(later), seen, (width, height)) as usual:
            usual.fill()
            of_the_desk(camera, usual)
            of_the_files(camera, usual)
            of_the_floor(camera, usual)
            of_the_pace(camera, usual)
            theme_shown = theme_of(usual.program.window)
            camera.keep(filmstrip(theme_shown, PLAN.tempo), "figure-filmstrip")
            camera.count += drawings(out, theme_shown)
    return camera.count


class Camera:
    """Takes pictures of windows, under numbered names."""

    def __init__(self, out: Path, app: QApplication) -> None:
        self._out = out
        self._app = app
        self.count = 0

    def shoot(self, program: Program, name: str) -> None:
        """Let everything settle, then write one picture.

        Raises:
            Refusal: it cannot be written.
        """
        for _ in range(3):
            self._app.processEvents()
        self.keep(program.window.grab().toImage(), name)

    def keep(self, picture: QImage, name: str) -> None:
        """Write a picture.

        Raises:
            Refusal: it cannot be written.
        """
        file = self._out / f"{name}.png"
        if not picture.save(str(file)):
            raise Refusal(
                QT_TRANSLATE_NOOP("messages", "The picture {file} cannot be written."),
                file=str(file),
            )
        self.count += 1


class Visit:
    """One program, with its own folder, shown at a size."""

    def __init__(
        self, app: QApplication, folder: Path, settings: Settings, size: tuple[int, int]
    ) -> None:
        self._app = app
        self.player = PosedPlayer()
        self._clock = StandingClock()
        self._log = SqliteLog(folder / "thrust.sqlite3", self._clock)
        preferences = IniPreferences(folder / "settings.ini")
        preferences.save(settings)
        self.program = Program(
            preferences=preferences,
            appearance=Appearance(app, settings.theme, settings.contrast),
            clock=self._clock,
            jobs=ImmediateJobs(),
            data_folder=Path("~", ".local", "share", "thrust"),
            make_late=self._late,
            describe=lambda _screen: _panel(*size),
        )
        self.program.window.resize(*size)

    def __enter__(self) -> Self:
        self.program.window.show()
        self._app.processEvents()
        return self

    def __exit__(self, *_: object) -> None:
        self.program.window.close()
        self.program.close()
        self.program.window.deleteLater()
        self._app.processEvents()

    @property
    def log(self) -> Log:
        """What it writes to."""
        return self._log

    def fill(self) -> None:
        """Put a year of training into the log, and a band into use."""
        from thrust_gui.app.example import Habits, example_log  # noqa: PLC0415 - here alone

        habits = Habits(sessions_a_year=170, sets=3)
        info = BatchInfo("thrust_json", "thrust-2026-11-20.json")
        self._log.add(example_log(TODAY, habits=habits), info)
        program = self.program
        program.gear.read()
        program.take_settings(program.late.bands.add(program.settings))
        program.window.open_page(PageName.TODAY)

    def reach(self, seconds: float, *, back: int = 0) -> None:
        """Put the set so many seconds after its first lift (or so many frames before)."""
        timeline = self.player.timeline
        if timeline is not None:
            first = timeline.first  # a set that goes on after a pause begins later
            before = (first - 1) * PLAN.tempo.repetition_ms * timeline.rate // 1000
            start = timeline.rep_start(first) - before if first else 0
            self.player.frame = start + round(seconds * timeline.rate) - back
        self.program.train.refresh()

    def _late(self) -> LateParts:
        log = self._log
        hooks = Hooks(
            new_id=log.new_id,
            notices=log.notices,
            start_log=log.start,
            warm_up=lambda: None,
            connect_sound=lambda: None,
            backups=lambda: log.backups,
            erase=log.erase,
            close=log.close,
        )
        return wired(log, self.player, self._clock, hooks)


def _panel(width: int, height: int) -> Panel:
    """A laptop whose screen the window fills."""
    pitch_mm = SCREEN_IN * MM_PER_INCH / hypot(width, height)
    return Panel("tour", width, height, width * pitch_mm, height * pitch_mm)


def of_the_first_start(camera: Camera, visit: Visit, settings: Settings) -> None:
    """Welcome and caution, then every page while there is nothing yet."""
    camera.shoot(visit.program, "first-start")
    visit.program.today.settings_changed.emit(replace(settings, caution_seen=True))
    for name in (PageName.TODAY, PageName.PROGRESS, PageName.HISTORY):
        visit.program.window.open_page(name)
        camera.shoot(visit.program, f"empty-{name}")


def of_the_desk(camera: Camera, visit: Visit) -> None:
    """Every page, with a year of training behind it."""
    window = visit.program.window
    for name in (PageName.TODAY, PageName.PROGRESS, PageName.HISTORY, PageName.SETTINGS):
        window.open_page(name)
        camera.shoot(visit.program, str(name))
    of_the_ear(camera, visit)
    of_progress(camera, visit)
    for card in visit.program.guide_cards():
        visit.program.open_guide(card)
        camera.shoot(visit.program, f"guide-{card.replace('.', '-')}")
    window.open_page(PageName.TODAY)
    window.show_help()
    camera.shoot(visit.program, "keys")
    window.show_help()


def of_the_ear(camera: Camera, visit: Visit) -> None:
    """The test that sets a device's delay."""
    from thrust_gui.ui.settings.page import SettingsPage  # noqa: PLC0415 - when it is opened

    page = visit.program.window.page_widget(PageName.SETTINGS)
    if isinstance(page, SettingsPage):
        page.ear_requested.emit()
        camera.shoot(visit.program, "settings-by-ear")


def of_progress(camera: Camera, visit: Visit) -> None:
    """Its other views."""
    from thrust_gui.ui.progress.page import ProgressPage  # noqa: PLC0415 - when it is opened

    window = visit.program.window
    window.open_page(PageName.PROGRESS)
    page = window.page_widget(PageName.PROGRESS)
    if isinstance(page, ProgressPage):
        for key in ("calendar", "trends"):
            page.choose(key)
            camera.shoot(visit.program, f"progress-{key}")
        page.choose("weeks")


def of_the_floor(camera: Camera, visit: Visit) -> None:
    """Every phase of a set, rest and summary, and a film of one repetition."""
    program = visit.program
    tempo = PLAN.tempo
    rep_s = tempo.repetition_ms / 1000
    still = program.settings
    program.take_settings(replace(still, reduced_motion=False))
    program.start_workout()
    for number in range(1, 7):
        camera.shoot(program, f"train-check-{number}")
        program.floor.check.main_action()
    visit.reach(-4.4)
    camera.shoot(program, "train-get-ready")
    seventh = 6 * rep_s
    for name, seconds in (
        ("lift", seventh + 0.55),
        ("hold", seventh + 1.4),
        ("lower", seventh + 4.4),
        ("last-rep", 11 * rep_s + 0.5),
    ):
        visit.reach(seconds)
        camera.shoot(program, f"train-{name}")
    program.take_settings(still)
    for name, seconds in (("lift", 0.55), ("hold", 1.4), ("lower", 4.4)):
        visit.reach(11 * rep_s + seconds)
        camera.shoot(program, f"train-still-{name}")
    program.take_settings(replace(still, reduced_motion=False))
    program.late.trainer.dispatch(Pause())
    program.train.refresh()
    camera.shoot(program, "train-paused")
    program.late.trainer.dispatch(Resume())
    visit.reach(12 * rep_s + 0.4)
    camera.shoot(program, "train-set-done")
    visit.reach(12 * rep_s + 2)
    visit.reach(36)
    program.late.trainer.dispatch(RateEffort(8))
    program.train.refresh()
    camera.shoot(program, "rest")
    visit.reach(91)
    visit.reach(2 * rep_s + 0.4)
    program.late.trainer.dispatch(EndSet())
    program.train.refresh()
    camera.shoot(program, "rest-ended-early")
    program.late.trainer.dispatch(EndSet())
    program.train.refresh()
    camera.shoot(program, "summary")
    program.take_settings(still)
    program.train.main_action()
