from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.app.test_review import workout
from tests.helpers.fakes import FakeClock, ManualJobs, MemoryLog
from tests.helpers.painted import shown
from thrust_gui.app.review import Review
from thrust_gui.app.settings import Settings
from thrust_gui.domain.compat import override
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.records import LogContents, WorkoutRecord
from thrust_gui.domain.units import CM_PER_INCH, Units
from thrust_gui.ui.today.page import TodayPage
from thrust_gui.ui.widgets.button import Kind
from thrust_gui.ui.widgets.label import Label

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from thrust_gui.ui.today.welcome import Welcome

FRIDAY = date(2026, 11, 20)
DAY = timedelta(days=1)
KNOWN = Settings(caution_seen=True)
SIZES = [(936, 592), (936, 640), (1352, 900), (2472, 1440), (3752, 2160)]


class Desk:
    """A Today page with a log and jobs that run when told to."""

    def __init__(
        self, qtbot: QtBot, *workouts: WorkoutRecord, settings: Settings = KNOWN, log: MemoryLog
    ) -> None:
        self.log = log
        self.log.add(LogContents(workouts=workouts))
        self.jobs = ManualJobs()
        self.clock = FakeClock()
        self.page = TodayPage(jobs=self.jobs, clock=self.clock, settings=settings)
        self.page.resize(1352, 900)
        shown(qtbot, self.page)
        self.review = Review(self.log, self.clock)

    def open_log(self) -> None:
        self.page.set_review(self.review)
        self.jobs.drain()

    def resize(self, size: tuple[int, int]) -> None:
        self.page.resize(*size)
        for _ in range(2):  # a layout may ask for another
            QApplication.processEvents()

    @property
    def words(self) -> set[str]:
        """Everything that labels, buttons and painted parts say."""
        found: set[str] = set()
        for each in self.page.findChildren(QWidget):
            if each.isVisibleTo(self.page):
                texts = [each.accessibleName(), each.accessibleDescription()]
                found.update(texts, [each.text()] if isinstance(each, Label) else [])
        return found


def desk(
    qtbot: QtBot,
    *workouts: WorkoutRecord,
    settings: Settings = KNOWN,
    log: MemoryLog | None = None,
) -> Desk:
    return Desk(qtbot, *workouts, settings=settings, log=log or MemoryLog())


# --- before and after the log is read ----------------------------------------------------------


def test_the_plan_is_there_before_the_log(qtbot: QtBot) -> None:
    here = desk(qtbot)
    assert here.words >= {"Friday, 20 November", "Today’s workout", "Banded hip thrust"}
    assert {"Tempo 3-0-1-2", "6 s a rep, 72 s a set", "Start workout"} <= here.words
    assert not here.jobs.waiting


def test_ready_is_told_when_the_log_is_shown(qtbot: QtBot) -> None:
    here = desk(qtbot, workout("a", FRIDAY - 2 * DAY))
    ready = QSignalSpy(here.page.ready)
    here.page.refresh()
    here.jobs.drain()
    assert ready.count() == 0
    here.page.set_review(here.review)
    assert ready.count() == 0
    here.jobs.drain()
    assert ready.count() == 1
    assert {"1 of 3–4 sessions", "Good to train. 1 rest day since Wed", "12, 12, 11"} <= here.words


def test_nothing_moves_when_the_cards_fill(qtbot: QtBot) -> None:
    here = desk(qtbot, *(workout(f"{n}", FRIDAY - n * DAY) for n in range(1, 5)))

    def places() -> list[QRect]:
        parts = [each for each in here.page.findChildren(QWidget) if each.isVisible()]
        return [each.geometry() for each in parts if not isinstance(each, Label)]

    before = places()
    here.open_log()
    here.page.grab()
    assert places() == before


def test_an_empty_log_says_what_will_be_here(qtbot: QtBot) -> None:
    here = desk(qtbot)
    here.open_log()
    assert "The sets of your last session will be here, with your effort." in here.words
    assert {"0 of 3–4 sessions", "Good to train. This is your first session"} <= here.words


def test_an_unreadable_log_is_said_and_training_goes_on(qtbot: QtBot) -> None:
    class Unreadable(MemoryLog):
        @override
        def first_day(self) -> date | None:
            raise AssertionError

        @override
        def workouts(
            self, *, before: date | None = None, limit: int = 50
        ) -> tuple[WorkoutRecord, ...]:
            raise Refusal("The disk is gone.")

    here = desk(qtbot, log=Unreadable())
    ready = QSignalSpy(here.page.ready)
    here.open_log()
    assert "The log could not be read: The disk is gone." in here.words
    assert ready.count() == 1
    started = QSignalSpy(here.page.start_requested)
    here.page.main_action()
    assert started.count() == 1


def test_a_log_that_can_be_read_again_is_shown_again(qtbot: QtBot) -> None:
    here = desk(qtbot, workout("a", FRIDAY - 2 * DAY))

    class Failing(Review):
        @override
        def today(self, first_weekday: int = 0) -> object:  # type: ignore[override]
            raise OSError("no such file")

    here.page.set_review(Failing(here.log, here.clock))
    here.jobs.drain()
    assert "The log could not be read: no such file" in here.words
    here.open_log()
    assert "1 of 3–4 sessions" in here.words
    assert not any("could not be read" in each for each in here.words)


def test_questions_do_not_pile_up(qtbot: QtBot) -> None:
    here = desk(qtbot)
    here.page.set_review(here.review)
    here.page.refresh()
    here.page.refresh()
    assert len(here.jobs.waiting) == 1
    assert here.jobs.drain() == 2


def test_a_new_day_is_seen_at_the_next_look(qtbot: QtBot) -> None:
    here = desk(qtbot, workout("a", FRIDAY))
    here.open_log()
    assert "Done for today. Tomorrow is a rest day" in here.words
    here.clock.advance(24 * 3600)
    here.page.refresh()
    here.jobs.drain()
    assert {"Saturday, 21 November", "You trained yesterday. Tomorrow is the better day"} <= (
        here.words
    )


# --- doing -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("back", "text", "kind"),
    [(2, "Start workout", Kind.PRIMARY), (1, "Train anyway", Kind.SECONDARY)],
)
@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_start_by_key(qtbot: QtBot, back: int, text: str, kind: Kind, key: Qt.Key) -> None:
    here = desk(qtbot, workout("a", FRIDAY - back * DAY))
    here.open_log()
    started = QSignalSpy(here.page.start_requested)
    assert here.page.hero.start.accessibleName() == text
    assert here.page.hero.start._kind is kind
    here.page.setFocus()
    assert here.page.hero.start.hasFocus()
    if key is Qt.Key.Key_Space:
        QTest.keyClick(here.page.hero.start, key)
    else:
        here.page.main_action()
    assert started.count() == 1


def test_the_plan_is_edited_elsewhere(qtbot: QtBot) -> None:
    here = desk(qtbot)
    edit, start = QSignalSpy(here.page.edit_requested), QSignalSpy(here.page.start_requested)
    QTest.mouseClick(here.page.hero.edit, Qt.MouseButton.LeftButton)
    here.page.setFocus()
    QTest.keyClick(here.page.hero.start, Qt.Key.Key_Tab)
    assert here.page.hero.edit.hasFocus()
    QTest.keyClick(here.page.hero.edit, Qt.Key.Key_Space)
    here.page.main_action()
    assert (edit.count(), start.count()) == (3, 0)


def test_other_settings_are_shown_at_once(qtbot: QtBot) -> None:
    here = desk(qtbot)
    here.page.set_settings(replace(KNOWN, plan=Plan(sets=4, reps=8)))
    assert any(each.startswith("Banded hip thrust, 4 sets × 8 reps") for each in here.words)
    assert not here.jobs.waiting


def test_another_first_day_of_the_week_asks_the_log_again(qtbot: QtBot) -> None:
    here = desk(qtbot, workout("a", FRIDAY - 5 * DAY))
    here.open_log()
    assert "0 of 3–4 sessions" in here.words
    here.page.set_settings(replace(KNOWN, first_weekday=6))
    assert here.jobs.drain() == 1
    assert "1 of 3–4 sessions" in here.words


def test_the_figure_comes_after_the_first_frame(qtbot: QtBot) -> None:
    here = desk(qtbot)
    figure = here.page.hero.figure
    assert figure.view is None
    here.page.refresh()
    view = here.page.hero.figure.view
    assert view is not None
    assert view._props.body.height_m == pytest.approx(1.70)
    here.page.set_settings(replace(KNOWN, height_cm=185.0, bench_cm=36.0))
    assert view._props.body.height_m == pytest.approx(1.85)
    assert view._props.body.bench_m == pytest.approx(0.36)
    here.page.refresh()
    assert here.page.hero.figure.view is view


# --- the welcome -------------------------------------------------------------------------------


def welcome(here: Desk) -> Welcome:
    found = here.page._welcome
    assert found is not None
    return found


def test_the_caution_comes_before_the_first_workout(qtbot: QtBot) -> None:
    here = desk(qtbot, settings=Settings())
    started = QSignalSpy(here.page.start_requested)
    changed = QSignalSpy(here.page.settings_changed)
    assert any("See a medical professional" in each for each in here.words)
    assert "Welcome" in here.words
    assert not here.page.hero.isVisible()
    here.page.setFocus()
    assert welcome(here).read.hasFocus()
    QTest.keyClick(welcome(here).read, Qt.Key.Key_Space)
    assert changed.count() == 1
    assert changed.at(0) == [replace(Settings(), caution_seen=True)]
    assert started.count() == 0
    assert here.page.hero.isVisible()
    assert here.page.hero.start.hasFocus()
    assert "Today’s workout" in here.words
    here.page.main_action()
    assert started.count() == 1


def test_enter_acknowledges_and_keeps_height_and_bench(qtbot: QtBot) -> None:
    here = desk(qtbot, settings=Settings())
    changed = QSignalSpy(here.page.settings_changed)
    here.page.setFocus()
    panel = welcome(here)
    QTest.keyClick(panel.read, Qt.Key.Key_Tab)
    assert panel.height_step.hasFocus()
    QTest.keyClick(panel.height_step, Qt.Key.Key_Up)
    QTest.keyClick(panel.height_step, Qt.Key.Key_Tab)
    assert panel.bench_step.hasFocus()
    QTest.keyClick(panel.bench_step, Qt.Key.Key_Down)
    here.page.main_action()
    assert changed.at(0) == [replace(Settings(), caution_seen=True, height_cm=171.0, bench_cm=41.0)]


def test_inches_go_in_inches(qtbot: QtBot) -> None:
    here = desk(qtbot, settings=Settings(units=Units.IMPERIAL))
    panel = welcome(here)
    assert panel.height_step.accessibleDescription() == "5 ft 7 in"
    panel.height_step.step_by(1)
    panel.bench_step.step_by(2)
    assert panel.height_step.value == pytest.approx(170 + CM_PER_INCH)
    assert panel.bench_step.value == pytest.approx(42 + CM_PER_INCH)


def test_the_figure_of_the_welcome_follows(qtbot: QtBot) -> None:
    here = desk(qtbot, settings=Settings())
    here.page.refresh()
    view = welcome(here).figure.view
    assert view is not None
    welcome(here).height_step.step_by(5)
    assert view._props.body.height_m == pytest.approx(1.75)
    welcome(here).accept()
    assert here.page.hero.figure.view is not None


def test_other_settings_while_the_welcome_is_open_are_kept(qtbot: QtBot) -> None:
    here = desk(qtbot, settings=Settings())
    changed = QSignalSpy(here.page.settings_changed)
    other = Settings(plan=Plan(reps=9), units=Units.IMPERIAL)
    here.page.set_settings(other)
    welcome(here).accept()
    assert changed.at(0) == [replace(other, caution_seen=True)]


# --- room --------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("settings", [KNOWN, Settings()], ids=["plan", "welcome"])
def test_nothing_is_cut_off(qtbot: QtBot, size: tuple[int, int], settings: Settings) -> None:
    here = desk(
        qtbot, *(workout(f"{n}", FRIDAY - n * DAY, (12,) * 6) for n in range(5)), settings=settings
    )
    here.open_log()
    here.resize(size)
    assert (here.page.width(), here.page.height()) == size
    whole = here.page.rect()
    for part in here.page.findChildren(QWidget):
        if not part.isVisible():
            continue
        place = QRect(part.mapTo(here.page, part.rect().topLeft()), part.size())
        assert whole.contains(place), part
        if isinstance(part, Label) and not part.wordWrap():
            assert part.width() >= part.sizeHint().width(), part.text()
        if isinstance(part, Label):
            assert part.height() >= min(part.heightForWidth(part.width()), part.height() + 1)


@pytest.mark.parametrize("size", SIZES[:3])
def test_parts_do_not_overlap(qtbot: QtBot, size: tuple[int, int]) -> None:
    here = desk(qtbot, workout("a", FRIDAY - DAY))
    here.open_log()
    here.resize(size)
    parts = [
        each
        for each in here.page.findChildren(QWidget)
        if each.isVisible() and not each.findChildren(QWidget)
    ]
    places = [
        (part, QRect(part.mapTo(here.page, part.rect().topLeft()), part.size())) for part in parts
    ]
    for index, (one, place) in enumerate(places):
        for other, elsewhere in places[index + 1 :]:
            assert not place.intersects(elsewhere), (one, other)


def test_every_control_has_a_name(qtbot: QtBot) -> None:
    for settings in (KNOWN, Settings()):
        here = desk(qtbot, settings=settings)
        for each in here.page.findChildren(QWidget):
            if each.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                assert each.accessibleName(), each
