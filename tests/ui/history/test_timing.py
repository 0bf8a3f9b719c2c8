"""How late pictures and sound came is told with each set, and goes with it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

from tests.app.test_review import workout
from tests.helpers.history import FRIDAY, Desk
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.plan import Pacing
from thrust_gui.domain.records import RepRecord

if TYPE_CHECKING:
    import pytest
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


def test_what_was_measured_at_the_lifters_own_pace_is_told_beneath_its_set(qtbot: QtBot) -> None:
    one = workout("w0", FRIDAY, (3, 3, 3))
    reps = tuple(
        RepRecord(
            ordinal=place + 1,
            lift_ms=1000 + 120 * place,
            hold_ms=2000,
            lower_ms=2540 + 500 * place,
            bottom_ms=0,
            complete=place < 3,
        )
        for place in range(4)
    )
    paced = [replace(each, pacing=Pacing.SELF_PACED) for each in one.sets]
    sets = (replace(paced[0], reps=reps, late_ms=3.0, gap_ms=0.0), paced[1], one.sets[2])
    here = Desk(qtbot, replace(one, sets=sets))
    here.read()
    here.page.desk.toggle(here.page.feed.row_of("w0"))
    told = [each.timing.text() if each.timing else "" for each in here.editing.sets]
    assert told == [
        (
            "Self-paced: lift 1.0–1.2 s, hold 2.0 s, lower 2.5–3.5 s · "
            "Timing: every picture in time, no gap in the sound"
        ),
        "Self-paced",
        "",
    ]


def test_where_the_log_cannot_be_read_the_fields_are_there_without(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = workout("w0", FRIDAY, (3,))
    here = Desk(qtbot, replace(one, sets=(replace(one.sets[0], pacing=Pacing.SELF_PACED),)))
    here.read()

    def broken(workout_id: str) -> WorkoutRecord | None:
        raise Refusal(f"The disk is gone: {workout_id}.")

    monkeypatch.setattr(here.log, "workout", broken)
    here.page.desk.toggle(here.page.feed.row_of("w0"))
    (fields,) = here.editing.sets
    assert fields.timing
    assert fields.timing.text() == "Self-paced"
    assert here.refused == ["The disk is gone: w0."]
