from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from tests.app.test_review import workout as plain
from tests.app.test_training import numbered
from tests.domain.test_progression import FULL, Done
from tests.domain.test_progression import workout as done_as
from tests.helpers.fakes import FakeClock, MemoryLog
from tests.helpers.today import DAY, FRIDAY, KNOWN, Desk, desk
from thrust_gui.app.bands import Bands
from thrust_gui.domain.band import OwnBand, Rigging
from thrust_gui.domain.progression import Change, Hurdle, Kind, Suggestion, Waiting
from thrust_gui.domain.recap import Recap
from thrust_gui.domain.records import BandRecord, WorkoutRecord
from thrust_gui.domain.units import Units
from thrust_gui.ui.today.note_words import derive_guard, derive_next, derive_recap

if TYPE_CHECKING:
    from datetime import date

    from pytestqt.qtbot import QtBot

    from thrust_gui.app.settings import Settings

ENGLISH = QLocale(QLocale.Language.English)
MONDAY = FRIDAY - 4 * DAY
WIDE = OwnBand(BandRecord(id="w", name="", width_mm=45), Rigging.FOLDED)
TWICE = "with reserve, twice running."
MORE = Change(0.5517, -0.0031, 1.1066)
SEEN = replace(KNOWN, recap_seen=MONDAY)


def dated(record: WorkoutRecord, day: date) -> WorkoutRecord:
    at = round(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()) * 1000
    sets = tuple(replace(each, started_at=at) for each in record.sets)
    return replace(record, started_at=at, local_date=day, sets=sets)


class Here:
    """Today with two bands, 29 and 45 mm, the first in use; trained so many days ago."""

    def __init__(
        self, qtbot: QtBot, backs: tuple[int, ...], sets: Done = FULL, settings: Settings = SEEN
    ) -> None:
        log = MemoryLog()
        self.bands = Bands(log, FakeClock(), numbered("band"))
        settings = self.bands.add(settings)
        both = self.bands.add(settings)
        own = self.bands.used(both)
        assert own is not None
        self.bands.put(both, replace(own, band=replace(own.band, width_mm=45)))
        found = [
            dated(done_as(place, sets, settings.plan), FRIDAY - back * DAY)
            for place, back in enumerate(backs)
        ]
        self.settings = settings
        self.desk: Desk = desk(qtbot, *found, settings=settings, log=log)
        self.page = self.desk.page

    def open(self) -> None:
        self.desk.open_log()
        self.page.notes.set_bands(self.bands)

    @property
    def said(self) -> str:
        note = self.page.hero.note.note
        return note.accessibleDescription() if note and note.isVisible() else ""


# --- words ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("found", "title", "detail"),
    [
        (
            Suggestion(kind=Kind.BAND, reps=8, own=WIDE, change=MORE),
            "Next step: 45 mm folded, 8 reps",
            "Force ≈ +55 % (0 % to +111 %). All sets at the top of the range " + TWICE,
        ),
        (
            Suggestion(kind=Kind.STRETCH, reps=8, own=WIDE, change=Change(0.1, -0.01, 0.21)),
            "Next step: stretch it 50 mm further, 8 reps",
            "Force ≈ +10 % (−1 % to +21 %). All sets at the top of the range " + TWICE,
        ),
        (
            Suggestion(kind=Kind.REPS, reps=9),
            "Next step: 9 reps in each set",
            "Every set reached what was planned, with one rep in reserve.",
        ),
        (
            Waiting(Hurdle.ONCE_MORE, 12),
            "What next",
            "One more workout with 12 in each set, one in reserve: then a step.",
        ),
    ],
)
def test_the_next_step_in_words(found: Suggestion | Waiting, title: str, detail: str) -> None:
    props = derive_next(found, Units.METRIC)
    assert (props.title, props.detail) == (title, detail)
    assert (props.action == "Accept") is isinstance(found, Suggestion)


@pytest.mark.parametrize(
    ("week", "title", "detail"),
    [
        (
            Recap(
                start=MONDAY, sessions=3, reps=108, usual_reps=95.6, days=3, rested=3, tut_ms=648000
            ),
            "Last week: 3 sessions, 108 reps",
            "Mean of the weeks before: 96 reps. A rest day before each. 10:48 min under tension.",
        ),
        (
            Recap(start=MONDAY, sessions=1, reps=1, usual_reps=None, days=1, rested=1, tut_ms=None),
            "Last week: 1 session, 1 rep",
            "A rest day before each.",
        ),
        (
            Recap(start=MONDAY, sessions=5, reps=90, usual_reps=300, days=5, rested=2, tut_ms=None),
            "Last week: 5 sessions, 90 reps",
            "Mean of the weeks before: 300 reps. Rest day before 2 of 5.",
        ),
    ],
)
def test_last_week_in_words(week: Recap, title: str, detail: str) -> None:
    props = derive_recap(week, ENGLISH)
    assert (props.title, props.detail, props.action) == (title, detail, "Close")


@pytest.mark.parametrize("size", [(936, 592), (936, 640), (1352, 900), (2472, 1440)])
def test_everything_a_note_can_say_has_room(qtbot: QtBot, size: tuple[int, int]) -> None:
    here = Here(qtbot, (1, 3, 4, 5))
    here.open()
    answer = here.page._answer
    assert answer is not None
    wednesday = replace(answer, look=replace(answer.look, next_day=FRIDAY + 5 * DAY))
    long = replace(WIDE, band=replace(WIDE.band, name="W" * 24))
    notes = [
        *(derive_next(Waiting(each, 12), Units.METRIC) for each in Hurdle),
        derive_next(Suggestion(kind=Kind.BAND, reps=10, own=long, change=MORE), Units.METRIC),
        derive_next(Suggestion(kind=Kind.STRETCH, reps=8, own=WIDE, change=MORE), Units.IMPERIAL),
        derive_recap(
            Recap(
                start=MONDAY, sessions=6, reps=999, usual_reps=999, days=6, rested=2, tut_ms=10**7
            ),
            ENGLISH,
        ),
        derive_guard(answer, ENGLISH),
        derive_guard(wednesday, ENGLISH),
    ]
    here.desk.resize(size)
    slot = here.page.hero.note
    for props in notes:
        slot.say(props)
        QApplication.processEvents()
        note = slot.note
        assert note is not None
        assert note.height() <= slot.height()
        assert note._title.text() == props.title or "WWW" in props.title
        assert props.title in note.accessibleDescription()
        needed = note._detail.heightForWidth(note._detail.width())
        assert needed <= note._detail.height(), props.detail


# --- on the page ----------------------------------------------------------------------------------


def test_nothing_is_said_before_log_and_bands_are_read(qtbot: QtBot) -> None:
    here = Here(qtbot, (2, 4))
    figure = here.page.hero.figure.geometry()
    assert here.said == ""
    here.page.notes.set_bands(here.bands)
    assert here.said == ""
    here.open()
    assert here.said.startswith("Next step: 45 mm folded, 8 reps.")
    QApplication.processEvents()
    assert here.page.hero.figure.geometry() == figure, "its place was kept free"


def test_the_step_is_taken_by_mouse_and_by_key(qtbot: QtBot) -> None:
    here = Here(qtbot, (2, 4))
    here.open()
    taken = QSignalSpy(here.page.notes.stepped)
    note = here.page.hero.note.note
    assert note is not None
    assert note.action.accessibleName() == "Accept: Next step: 45 mm folded, 8 reps"
    QTest.mouseClick(note.action, Qt.MouseButton.LeftButton)
    here.page.hero.edit.setFocus()
    QTest.keyClick(here.page.hero.edit, Qt.Key.Key_Tab)
    assert note.action.hasFocus()
    here.page.main_action()
    assert taken.count() == 2
    assert taken.at(0)[0].own.band.width_mm == 45


def test_what_it_takes_is_said_without_an_action(qtbot: QtBot) -> None:
    here = Here(qtbot, (2,))
    here.open()
    assert (
        here.said == "What next. One more workout with 12 in each set, one in reserve: then a step."
    )
    note = here.page.hero.note.note
    assert note is not None
    assert not note.action.isVisible()


def test_last_week_comes_once_and_can_be_closed(qtbot: QtBot) -> None:
    here = Here(qtbot, (2, 8, 10), settings=KNOWN)
    told = QSignalSpy(here.page.settings_changed)
    here.open()
    assert here.said.startswith("Last week: 2 sessions, 72 reps.")
    assert told.count() == 1
    seen = told.at(0)[0]
    assert seen.recap_seen == MONDAY
    here.page.set_settings(seen)
    assert here.said.startswith("Last week"), "while this run of the program lasts"
    note = here.page.hero.note.note
    assert note is not None
    QTest.mouseClick(note.action, Qt.MouseButton.LeftButton)
    assert here.said.startswith("Next step")
    here.page.refresh()
    here.desk.jobs.drain()
    assert here.said.startswith("Next step")
    assert told.count() == 1
    again = Here(qtbot, (2, 8, 10), settings=seen)
    again.open()
    assert again.said.startswith("Next step")


def test_a_new_week_is_looked_back_on_again(qtbot: QtBot) -> None:
    here = Here(qtbot, (2,), settings=SEEN)
    told = QSignalSpy(here.page.settings_changed)
    here.open()
    assert here.said.startswith("What next")
    here.desk.clock.advance(3 * 86_400)
    here.page.refresh()
    here.desk.jobs.drain()
    assert here.said.startswith("Last week: 1 session, 36 reps.")
    assert told.at(0)[0].recap_seen == MONDAY + 7 * DAY


def test_the_welcome_is_not_talked_over(qtbot: QtBot) -> None:
    here = Here(qtbot, (2, 8), settings=replace(KNOWN, caution_seen=False))
    told = QSignalSpy(here.page.settings_changed)
    here.open()
    assert (here.said, told.count()) == ("", 0)


# --- the guard ------------------------------------------------------------------------------------


def test_after_a_training_day_it_is_asked_once(qtbot: QtBot) -> None:
    here = Here(qtbot, (1,))
    here.open()
    start = here.page.hero.start
    assert start.accessibleName() == "Train anyway"
    assert not here.page.may_start()
    assert here.said == (
        "You trained yesterday. Tomorrow is the better day. Light work is fine on any day. "
        "Space again trains now."
    )
    assert start.accessibleName() == "Yes, train now"
    assert here.page.may_start()


def test_the_better_day_is_offered(qtbot: QtBot) -> None:
    here = Here(qtbot, (1,))
    here.open()
    here.page.may_start()
    note = here.page.hero.note.note
    assert note is not None
    assert note.action.text() == "Tomorrow"
    QTest.mouseClick(note.action, Qt.MouseButton.LeftButton)
    assert here.page.hero.start.accessibleName() == "Train anyway"
    assert not here.page.may_start(), "asked anew"


def test_a_question_that_was_left_is_asked_anew(qtbot: QtBot) -> None:
    here = Here(qtbot, (1,))
    here.open()
    assert not here.page.may_start()
    here.page.hide()
    here.page.show()
    assert not here.page.may_start()


@pytest.mark.parametrize(
    ("today", "backs", "free", "said"),
    [
        (FRIDAY, (), True, ""),
        (FRIDAY, (2,), True, ""),
        (FRIDAY, (0,), False, "You trained today. Tomorrow is a rest day."),
        (FRIDAY, (1,), False, "You trained yesterday. Tomorrow is the better day."),
        (FRIDAY - 4 * DAY, (1,), False, "You trained yesterday. Tomorrow is the better day."),
        (FRIDAY + 2 * DAY, (6, 5, 4, 2), False, "A full week. Tomorrow is the better day."),
        (FRIDAY + DAY, (5, 4, 3, 2), False, "A full week. Monday is the better day."),
    ],
    ids=["first", "rested", "today", "yesterday", "over the weekend", "Sunday", "Saturday"],
)
def test_the_guard_over_weeks(
    qtbot: QtBot, today: date, backs: tuple[int, ...], free: bool, said: str
) -> None:
    here = desk(
        qtbot,
        *(dated(plain(f"{back}", today), today - back * DAY) for back in backs),
        settings=SEEN,
    )
    here.clock.advance((today - FRIDAY).days * 86_400)
    here.open_log()
    assert here.page.may_start() is free
    note = here.page.hero.note.note
    if said:
        assert note is not None
        assert note.accessibleDescription().startswith(said)


def test_midnight_makes_what_is_known_of_yesterday(qtbot: QtBot) -> None:
    here = Here(qtbot, (2,))
    here.open()
    known = [here.page.known]
    here.desk.clock.advance(timedelta(hours=7).total_seconds())
    assert here.desk.clock.today() == FRIDAY + DAY
    assert here.page.stale
    known.append(here.page.known)
    here.page.refresh()
    here.desk.jobs.drain()
    assert [*known, here.page.known] == [True, False, True]
