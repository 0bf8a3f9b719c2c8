"""How late pictures and sound came is told with each set, and goes with it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

from tests.app.test_review import workout
from tests.helpers.history import FRIDAY, Desk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from thrust_gui.domain.records import WorkoutRecord

WORDS = "Timing: pictures at most 21 ms late, no gap in the sound"


def watched() -> WorkoutRecord:
    """Two sets that were watched, with the sound off in the second, and one nobody watched."""
    one = workout("w0", FRIDAY, (12, 12, 11))
    first, second, third = one.sets
    return replace(
        one,
        sets=(
            replace(first, late_ms=21.4, gap_ms=0.0),
            replace(second, late_ms=3.0, gap_ms=None),
            third,
        ),
    )


def opened(qtbot: QtBot) -> Desk:
    here = Desk(qtbot, watched())
    here.read()
    here.page.desk.toggle(here.page.feed.row_of("w0"))
    return here


def test_each_set_that_was_watched_says_so_beneath_it(qtbot: QtBot) -> None:
    here = opened(qtbot)
    first, second, third = here.editing.sets
    assert first.timing
    assert second.timing
    assert third.timing is None
    assert first.timing.text() == WORDS
    assert second.timing.text() == "Timing: every picture in time"
    for fields in (first, second):
        assert fields.timing
        assert fields.timing.isVisible()
        assert fields.timing.y() >= fields.reps.geometry().bottom()
    assert second.reps.y() >= first.timing.geometry().bottom()


def test_it_is_told_to_who_does_not_see_it(qtbot: QtBot) -> None:
    here = opened(qtbot)
    reps = QAccessible.queryAccessibleInterface(here.editing.sets[0].reps)
    assert reps.text(QAccessible.Text.Description) == WORDS


def test_it_goes_with_its_set_and_stays_through_a_correction(qtbot: QtBot) -> None:
    here = opened(qtbot)
    here.editing.sets[1].bin.click()
    here.editing.sets[0].reps.set_value(10)
    here.editing.finish()
    kept = here.log.workout("w0")
    assert kept
    assert [(each.completed_reps, each.late_ms) for each in kept.sets] == [(10, 21.4), (11, None)]


def test_a_set_added_by_hand_has_none(qtbot: QtBot) -> None:
    here = opened(qtbot)
    for _ in range(2):
        here.editing.sets[-1].bin.click()
    here.editing.add.click()
    assert here.editing.sets[-1].timing is None
    result = here.editing.result
    assert result
    assert [(each.late_ms, each.gap_ms) for each in result.sets] == [(21.4, 0.0), (None, None)]
