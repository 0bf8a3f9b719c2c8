from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tests.app.test_going_on import Lifter
from tests.helpers.english import BRITISH
from tests.helpers.today import Desk
from thrust_gui.app.interrupted import Interrupted, interrupted
from thrust_gui.domain.workout.under_way import UnderWay
from thrust_gui.ui.today.cut_off import derive_cut_off

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FRIDAY = date(2026, 11, 20)


def cut_off(quarters: int) -> Lifter:
    lifter = Lifter()
    lifter.begin()
    lifter.walk(quarters)
    return lifter


def offer(quarters: int) -> Interrupted:
    found = interrupted(cut_off(quarters).log)
    assert found is not None
    return found


def test_within_a_set_it_says_how_far_it_went() -> None:
    props = derive_cut_off(offer(45), FRIDAY, BRITISH)
    assert props.movement == "Interrupted workout · Today, 18:00"
    assert (props.count, props.unit) == ("2 of 4", "reps, set 1 of 3")
    assert (props.start, props.edit, props.against) == ("Go on", "Close it", False)
    assert props.spoken.endswith("2 of 4 reps, set 1 of 3")


def test_between_sets_it_counts_sets() -> None:
    props = derive_cut_off(offer(80), FRIDAY, BRITISH)
    assert (props.count, props.unit) == ("1 of 3", "sets done")


def test_there_is_no_offer_where_nothing_is_left_or_the_workout_is_gone() -> None:
    lifter = cut_off(45)
    kept = lifter.log.under_way()
    assert kept is not None
    lifter.log.mark_workout(kept.workout, deleted=True)
    assert interrupted(lifter.log) is None
    lifter.log.mark_workout(kept.workout, deleted=False)
    lifter.log.keep_under_way(UnderWay(workout=kept.workout, plan=kept.plan, ordinal=None))
    assert interrupted(lifter.log) is not None
    lifter.log.keep_under_way(None)
    assert interrupted(lifter.log) is None


def test_today_offers_both_ways_until_one_is_taken(qtbot: QtBot) -> None:
    desk = Desk(qtbot, log=cut_off(45).log)
    before = desk.page.known
    desk.open_log()
    assert (before, desk.page.known) == (False, True)
    assert {"Go on", "Close it"} <= desk.words
    with qtbot.waitSignal(desk.page.close_requested):
        desk.page.hero.edit.click()
    desk.page.forget_offer()
    desk.page.refresh()
    desk.jobs.drain()
    assert not {"Go on", "Close it"} & desk.words
    assert "Edit plan" in desk.words
