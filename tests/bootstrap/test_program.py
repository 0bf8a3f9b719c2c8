"""The parts wired together, with a clock, a player and jobs that a test moves."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.app.test_training import numbered
from tests.domain.test_progression import FULL
from tests.domain.test_progression import workout as done_as
from tests.helpers.fakes import FakeClock, FakePlayer, ManualJobs, MemoryBackups, MemoryLog
from tests.ui.today.test_notes import dated
from thrust_gui.app.ports import LogHealth
from thrust_gui.app.settings import Settings, SoundMode, ThemeChoice
from thrust_gui.app.setup_check import STEP_MS
from thrust_gui.bootstrap.late import Hooks, LateParts, wired
from thrust_gui.bootstrap.paper import PaperDesk
from thrust_gui.bootstrap.program import Program
from thrust_gui.desktop.preferences import IniPreferences
from thrust_gui.domain.guide import CAUTION
from thrust_gui.domain.message import Message
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.records import LogContents
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.units import RATE
from thrust_gui.ui.appearance import Appearance
from thrust_gui.ui.page import PageName
from thrust_gui.ui.paper.menu import PaperMenu
from thrust_gui.ui.paper.output import Paper
from thrust_gui.ui.settings.page import SettingsPage
from thrust_gui.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PLAN = Plan(sets=2, reps=2, tempo=Tempo.parse("1-0-1-1"), rest_s=10, get_ready_s=3)

SETTINGS = Settings(plan=PLAN, caution_seen=True, theme=ThemeChoice.DARK, setup_check=False)


class Rig:
    def __init__(self, folder: Path, settings: Settings, log: MemoryLog | None = None) -> None:
        self.folder = folder
        self.log, self.player = log or MemoryLog(), FakePlayer()
        self.clock, self.jobs = FakeClock(), ManualJobs()
        self.backups = MemoryBackups()
        self.notices: tuple[Message, ...] = (Message("The old log was set aside."),)
        self.erased = 0
        self.warmed = self.started = self.connected = 0
        self.closed = 0
        self.preferences = IniPreferences(folder / "settings.ini")
        self.preferences.save(settings)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.appearance = Appearance(app, settings.theme)
        self.program = Program(
            preferences=self.preferences,
            appearance=self.appearance,
            clock=self.clock,
            jobs=self.jobs,
            data_folder=folder,
            make_late=self._late,
        )
        self.window = self.program.window

    def _late(self) -> LateParts:
        hooks = Hooks(
            new_id=numbered("id"),
            notices=lambda: self.notices,
            start_log=self._start,
            warm_up=self._warm,
            connect_sound=self._connect,
            backups=lambda: self.backups,
            erase=lambda: self.erase(),  # noqa: PLW0108 - a test may exchange it
            close=self._close,
        )
        return wired(self.log, self.player, self.clock, hooks)

    def erase(self) -> None:
        self.erased += 1
        self.log.kept.clear()
        self.log.sets.clear()

    def _start(self) -> None:
        self.started += 1

    def _connect(self) -> None:
        self.connected += 1

    def _warm(self) -> None:
        self.warmed += 1

    def _close(self) -> None:
        self.closed += 1

    def on_floor(self) -> bool:
        return self.window.on_floor

    def go(self) -> None:
        """Close everything, and let nothing keep the pages."""
        self.program.close()
        self.appearance.deleteLater()
        self.program.deleteLater()
        vars(self).clear()

    def reach(self, seconds: float) -> None:
        """So many seconds into what is being played."""
        self.player.frame = round(seconds * RATE)
        self.program.train.refresh()
        self.program.late.trainer.tick()
        self.program.train.refresh()


@pytest.fixture
def rig(tmp_path: Path, qtbot: QtBot) -> Generator[Rig]:
    made = Rig(tmp_path, SETTINGS)
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.window.first_frame):
        made.window.show()
    qtbot.waitUntil(lambda: bool(made.jobs.waiting))
    made.jobs.drain()
    yield made
    made.go()


def test_after_the_first_frame_the_log_is_read_and_the_sound_made_ready(rig: Rig) -> None:
    assert (rig.warmed, rig.started, rig.connected) == (1, 1, 1)
    assert rig.player.sound == (SoundMode.BOTH, 80)


def test_a_workout_from_start_to_today(rig: Rig) -> None:
    rig.program.start_workout()
    assert rig.on_floor()
    assert rig.window.windowTitle() == "Ready"
    rig.reach(3.8)
    assert rig.window.windowTitle() == "Lift, repetition 1 of 2"
    rig.reach(30)
    rig.reach(30)
    rig.reach(30)
    assert rig.window.windowTitle().startswith("Done: ")
    rig.program.train.main_action()
    assert not rig.on_floor()
    assert rig.window.windowTitle() == "Today"
    (workout,) = rig.log.contents().workouts
    assert [each.completed_reps for each in workout.sets] == [2, 2]


def test_without_the_caution_no_workout_begins(tmp_path: Path, qtbot: QtBot) -> None:
    rig = Rig(tmp_path, Settings(setup_check=False))
    qtbot.addWidget(rig.window)
    rig.program.start_workout()
    assert not rig.on_floor()
    rig.program.today.main_action()
    assert rig.preferences.load().caution_seen
    rig.clock.advance(1)
    rig.program.start_workout()
    assert not rig.on_floor()  # the log may know of a workout that was cut off
    rig.program.today.ready.emit()
    assert rig.on_floor()
    rig.go()


def test_a_log_that_does_not_answer_keeps_nobody_from_training(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("thrust_gui.bootstrap.floor.PATIENCE_MS", 1)
    rig = Rig(tmp_path, SETTINGS)
    qtbot.addWidget(rig.window)
    rig.program.start_workout()
    qtbot.waitUntil(rig.on_floor)
    rig.go()


def test_a_workout_that_was_cut_off_is_offered_and_gone_on_with(rig: Rig, qtbot: QtBot) -> None:
    rig.program.start_workout()
    rig.reach(3.8 + 3)
    kept = rig.log.under_way()
    assert kept is not None
    assert kept.ordinal == 1
    after = Rig(rig.folder, rig.program.settings, rig.log)
    qtbot.addWidget(after.window)
    after.program.today.set_review(after.program.late.review)
    after.jobs.drain()
    assert after.program.today.offer is not None
    after.program.start_workout()
    assert after.window.windowTitle() == "Ready"
    after.reach(3.8)
    assert after.window.windowTitle() == "Lift, repetition 2 of 2"
    (workout,) = rig.log.contents().workouts
    assert len(workout.sets) == 1
    after.go()


def test_closing_what_was_cut_off_deletes_nothing(rig: Rig, qtbot: QtBot) -> None:
    rig.program.start_workout()
    rig.reach(3.8 + 3)
    after = Rig(rig.folder, rig.program.settings, rig.log)
    qtbot.addWidget(after.window)
    after.program.today.set_review(after.program.late.review)
    after.jobs.drain()
    after.program.today.hero.edit.click()
    after.jobs.drain()
    assert rig.log.under_way() is None
    assert after.program.today.offer is None
    (workout,) = rig.log.contents().workouts
    assert [each.completed_reps for each in workout.sets] == [1]
    after.program.start_workout()
    assert not after.window.on_floor, "it was trained today: asked first"
    after.clock.advance(1)
    after.program.start_workout()
    assert after.window.windowTitle() == "Ready"
    assert after.program.late.trainer.state.sets == ()
    after.go()


@pytest.mark.parametrize("name", list(PageName))
def test_every_page_opens(rig: Rig, name: PageName) -> None:
    rig.window.open_page(name)
    rig.jobs.drain()
    assert rig.window.page is name
    assert rig.window.windowTitle().lower() == name.value


def test_settings_take_effect_at_once(rig: Rig) -> None:
    for name in (PageName.GUIDE, PageName.SETTINGS):
        rig.window.open_page(name)
    page = rig.window.page_widget(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    page.changed.emit(
        Settings(
            plan=PLAN, caution_seen=True, sound=SoundMode.OFF, level=30, theme=ThemeChoice.LIGHT
        )
    )
    assert rig.player.sound == (SoundMode.OFF, 30)
    assert rig.appearance.theme.name == "light"
    assert rig.preferences.load().level == 30
    page.guide_requested.emit(CAUTION)
    assert rig.window.page is PageName.GUIDE
    assert CAUTION in rig.program.guide_cards()
    page.cue_requested.emit()
    assert rig.player.calls == ["play"]


def test_what_is_wrong_with_the_log_is_said_and_taken_back(rig: Rig, qtbot: QtBot) -> None:
    sentence = "The disk is full."
    rig.log.state = LogHealth(waiting=3, problem=Message(sentence))
    rig.log.listeners[0](rig.log.state)
    qtbot.waitUntil(lambda: any(each.startswith(sentence) for each in said(rig)))
    rig.log.state = LogHealth()
    rig.log.listeners[0](rig.log.state)
    qtbot.waitUntil(lambda: not any(each.startswith(sentence) for each in said(rig)))
    assert "The old log was set aside." in said(rig)


def test_a_crash_is_told_with_the_place_of_its_details(
    rig: Rig, tmp_path: Path, qtbot: QtBot
) -> None:
    rig.program.tell_of_crash(tmp_path / "errors.log")
    qtbot.waitUntil(lambda: any("your log is safe" in sentence for sentence in said(rig)))


def test_deleting_can_be_undone_and_redone(rig: Rig) -> None:
    rig.program.start_workout()
    rig.reach(30)
    QTest.keyClick(rig.program.train, Qt.Key.Key_Escape)
    QTest.keyClick(rig.program.train, Qt.Key.Key_Escape)
    rig.window.open_page(PageName.HISTORY)
    rig.jobs.drain()
    (workout,) = rig.log.contents().workouts
    rig.program.late.editor.delete((workout,))
    assert rig.log.contents().workouts == ()
    rig.window.undo_requested.emit()
    rig.jobs.drain()
    assert rig.log.contents().workouts == (workout,)
    assert "Taken back" in rig.window.toast.text
    rig.window.redo_requested.emit()
    assert rig.log.contents().workouts == ()
    rig.window.redo_requested.emit()


def said(rig: Rig) -> list[str]:
    return [each.sentence for each in rig.window.findChildren(Banner) if not each.isHidden()]


def checking(rig: Rig) -> None:
    rig.program.take_settings(replace(SETTINGS, setup_check=True))
    rig.program.start_workout()


def test_before_the_workout_the_setup_is_gone_through(rig: Rig) -> None:
    checking(rig)
    assert rig.on_floor()
    assert rig.window.windowTitle().startswith("Check 1 of 6: Band and bench, ")
    for _ in range(3):
        rig.program.floor.check.main_action()
    rig.clock.advance(2 * STEP_MS / 1000)
    rig.program.floor.check.refresh()
    assert rig.window.windowTitle().startswith("Check 6 of 6: ")
    rig.clock.advance(STEP_MS / 1000)
    rig.program.floor.check.refresh()
    assert rig.window.windowTitle() == "Ready"
    assert not rig.program.floor.check.running


def test_leaving_the_check_begins_no_workout(rig: Rig) -> None:
    checking(rig)
    QTest.keyClick(rig.program.floor.check, Qt.Key.Key_Escape)
    assert not rig.on_floor()
    assert rig.player.calls == []
    assert not rig.program.floor.check.running


def test_without_the_guides_setup_the_workout_begins_at_once(
    rig: Rig, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("thrust_gui.bootstrap.shelf.resources_root", lambda: tmp_path)
    checking(rig)
    assert rig.window.windowTitle() == "Ready"


@pytest.mark.qt_log_ignore("plugin does not support", extend=True)  # offscreen
def test_the_guide_goes_onto_paper(
    rig: Rig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    page = rig.program.guide

    def name(_desk: PaperDesk) -> str:
        return str(tmp_path / "sheet")

    monkeypatch.setattr(PaperDesk, "ask_name", name)
    page.ask_for_paper()
    (menu,) = page.findChildren(PaperMenu)
    assert len([each for each in menu.actions() if not each.isSeparator()]) == 3
    menu.actions()[0].trigger()
    menu.close()
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    qtbot.waitUntil(lambda: not page.findChildren(PaperMenu))


def test_a_sheet_that_cannot_be_written_is_said(rig: Rig, tmp_path: Path) -> None:
    PaperDesk(rig.program).write(tmp_path / "nowhere" / "sheet.pdf", Paper.A4)
    assert "does not exist" in rig.window.toast.text


# --- asked before, and the next step --------------------------------------------------------------


def trained(rig: Rig, *backs: int) -> None:
    """At the top of the range, so many days ago, with the band in use."""
    rig.program.take_settings(rig.program.late.bands.add(rig.program.settings))
    plan = rig.program.settings.plan
    rig.program.late.bands.add(rig.program.settings)
    wider = rig.log.bands()[-1]
    rig.log.save_band(replace(wider, width_mm=45))
    for place, back in enumerate(backs):
        made = dated(done_as(place, FULL, plan), rig.clock.today() - timedelta(days=back))
        rig.log.add(LogContents(workouts=(made,)))
    rig.program.today.set_review(rig.program.late.review)
    rig.program.gear.read()
    rig.jobs.drain()


def test_space_on_a_day_better_left_to_rest_asks_once(rig: Rig) -> None:
    trained(rig, 1)
    rig.window.open_page(PageName.PROGRESS)
    rig.program.start_workout()
    rig.jobs.drain()
    assert rig.window.page is PageName.TODAY
    assert not rig.on_floor()
    assert rig.program.today.hero.start.accessibleName() == "Yes, train now"
    rig.clock.advance(1)
    rig.program.today.main_action()
    assert rig.on_floor()


def test_a_pedal_that_repeats_its_key_asks_and_does_not_answer(rig: Rig) -> None:
    trained(rig, 1)
    for _ in range(40):
        rig.program.start_workout()
        rig.clock.advance(0.03)
    assert not rig.on_floor()
    rig.clock.advance(0.1)
    rig.program.start_workout()
    assert rig.on_floor()


def test_space_after_midnight_looks_at_the_log_again(rig: Rig) -> None:
    trained(rig, 0)
    rig.clock.advance(86_400)
    rig.program.start_workout()
    assert not rig.on_floor()
    rig.jobs.drain()
    assert rig.program.today.hero.start.accessibleName() == "Yes, train now"
    rig.clock.advance(1)
    rig.program.start_workout()
    assert rig.on_floor()


def test_space_after_a_rest_day_at_midnight_goes_on(rig: Rig) -> None:
    trained(rig, 1)
    rig.clock.advance(86_400)
    rig.program.start_workout()
    rig.jobs.drain()
    assert rig.on_floor()


def test_the_next_step_is_taken_and_taken_back(rig: Rig) -> None:
    trained(rig, 2, 4)
    before = rig.program.settings
    note = rig.program.today.hero.note.note
    assert note is not None
    note.action.click()
    plan = rig.program.settings.plan
    assert (plan.band, plan.reps) == (rig.log.bands()[-1].id, 8)
    assert rig.window.toast.text == "The plan takes the next step: 8 a set"
    rig.window.toast.button.click()
    assert rig.program.settings == before
    assert rig.preferences.load() == before


def test_a_step_is_not_taken_back_over_a_later_change(rig: Rig) -> None:
    trained(rig, 2, 4)
    note = rig.program.today.hero.note.note
    assert note is not None
    note.action.click()
    later = replace(rig.program.settings, sound=SoundMode.OFF)
    rig.program.take_settings(later)
    rig.window.undo_requested.emit()
    rig.jobs.drain()
    assert rig.program.settings == later


def test_away_from_today_undo_means_something_else(rig: Rig) -> None:
    trained(rig, 2, 4)
    note = rig.program.today.hero.note.note
    assert note is not None
    note.action.click()
    taken = rig.program.settings
    rig.window.open_page(PageName.PROGRESS)
    rig.window.undo_requested.emit()
    rig.jobs.drain()
    assert rig.program.settings == taken
