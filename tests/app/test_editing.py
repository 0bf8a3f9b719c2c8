from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.app.test_review import workout
from tests.helpers.edits import FOLDED, act
from tests.helpers.fakes import FakeClock, MemoryLog
from thrust_gui.app.editing import KEPT, Editor
from thrust_gui.domain.history import BandUse
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.plan import Pacing, Plan, Variation
from thrust_gui.domain.records import LogContents, RepRecord, WorkoutRecord
from thrust_gui.domain.revision import begun_at, local_date, minute_of, recount
from thrust_gui.domain.tempo import Tempo

DAY = date(2026, 11, 18)
TODAY = date(2026, 11, 20)
REP = RepRecord(ordinal=1, lift_ms=1000, hold_ms=2000, lower_ms=3000, bottom_ms=0, complete=True)


class Table:
    """A log with workouts, and an editor of it."""

    def __init__(self, *workouts: WorkoutRecord) -> None:
        self.log = MemoryLog()
        self.log.add(LogContents(workouts=workouts or (workout("a", DAY),)))
        ids = map("n{}".format, count())
        self.new_id = lambda: next(ids)
        self.editor = self.again()

    def again(self) -> Editor:
        return Editor(self.log, FakeClock(), self.new_id)

    @property
    def all(self) -> tuple[WorkoutRecord, ...]:
        return self.log.contents().workouts

    @property
    def one(self) -> WorkoutRecord:
        (found,) = self.all
        return found

    @property
    def said(self) -> str:
        assert self.editor.last is not None
        return str(self.editor.last.said)


def changed(record: WorkoutRecord, ordinal: int = 1, **fields: object) -> WorkoutRecord:
    """A workout with other fields in one of its sets."""
    sets = tuple(
        replace(each, **fields) if each.ordinal == ordinal else each  # type: ignore[arg-type]  # named by the test
        for each in record.sets
    )
    return replace(record, sets=sets)


def test_nothing_to_take_back() -> None:
    editor = Table().editor
    assert (editor.last, editor.next, editor.undo(), editor.redo()) == (None, None, None, None)


def test_workouts_deleted_and_back_and_deleted_again() -> None:
    here = Table(workout("a", DAY), workout("b", TODAY))
    before = here.log.contents()
    step = here.editor.delete(here.all)
    assert here.all == ()
    assert here.said == "2 workouts deleted"
    assert here.editor.undo() is step
    assert here.log.contents() == before
    assert here.editor.next is step
    assert here.editor.redo() is step
    assert here.all == ()


def test_a_set_deleted_and_back() -> None:
    here = Table()
    before = here.one
    here.editor.revise(before, replace(before, sets=(before.sets[0], before.sets[2])))
    assert [each.ordinal for each in here.one.sets] == [1, 3]
    assert here.said == "Set 2 of 2026-11-18 deleted"
    here.editor.undo()
    assert here.one == before


def test_a_new_change_forgets_what_was_undone() -> None:
    here = Table()
    here.editor.revise(here.one, replace(here.one, sets=here.one.sets[1:]))
    here.editor.undo()
    here.editor.delete((here.one,))
    assert here.editor.redo() is None
    assert len(here.log.steps()) == 1


def test_nothing_changed_is_no_step() -> None:
    here = Table()
    assert here.editor.revise(here.one, here.one) is None
    assert here.editor.change_band((here.one,), BandUse()) is None
    assert here.editor.last is None
    assert here.log.steps() == ()


def test_a_workout_after_the_fact() -> None:
    here = Table()
    before = here.log.contents()
    late = workout("b", DAY - timedelta(days=1), (10,))
    here.editor.add(late)
    assert here.all == (late, *before.workouts)
    assert here.said == "Workout of 2026-11-17 added"
    here.editor.undo()
    assert here.log.contents() == before
    here.editor.redo()
    assert here.all == (late, *before.workouts)


@pytest.mark.parametrize("day", [TODAY + timedelta(days=1), date(2027, 5, 1)])
def test_the_future_is_refused_and_nothing_changes(day: date) -> None:
    here = Table(workout("a", DAY), workout("b", TODAY))
    before = here.log.contents()
    first, second = here.all
    with pytest.raises(Refusal, match=r"has not come yet\. Choose 2026-11-20"):
        here.editor.add(workout("c", day))
    with pytest.raises(Refusal, match="has not come yet"):
        here.editor.revise(second, begun_at(second, day, 0))
    with pytest.raises(Refusal, match="2026-11-21 has not come yet"):
        here.editor.move((first, second), 1)
    assert here.log.contents() == before
    assert here.editor.last is None


def test_a_workout_keeps_a_set() -> None:
    here = Table()
    with pytest.raises(Refusal, match="at least one set"):
        here.editor.revise(here.one, replace(here.one, sets=()))
    with pytest.raises(Refusal, match="at least one set"):
        here.editor.add(workout("b", DAY, ()))


def test_several_move_at_once() -> None:
    here = Table(workout("a", DAY), workout("b", TODAY))
    before = here.log.contents()
    here.editor.move(here.all, -3)
    assert [each.local_date for each in here.all] == [date(2026, 11, 15), date(2026, 11, 17)]
    assert here.said == "2 workouts moved earlier, by days: 3"
    here.editor.undo()
    assert here.log.contents() == before
    here.editor.move(here.all[:1], 1)
    assert here.said == "Workout of 2026-11-18 moved to 2026-11-19"
    here.editor.move(here.all[:1], -9)
    here.editor.move((here.all[0], replace(here.all[1], local_date=DAY)), 1)
    assert here.said == "2 workouts moved later, by days: 1"


def test_the_band_of_several() -> None:
    here = Table(workout("a", DAY), workout("b", TODAY))
    here.editor.change_band(here.all, FOLDED)
    uses = {BandUse(one.band, one.rigging) for each in here.all for one in each.sets}
    assert uses == {FOLDED}
    assert here.said == "Band of 2 workouts changed"


def test_every_change_says_what_it_was() -> None:
    here = Table()
    record = here.one
    single = replace(record, sets=record.sets[:1])
    tempo = Tempo(3000, 0, 1000, 3000)
    told: list[str] = []
    for before, after in (
        (record, changed(record, 2, effort=8.0)),
        (changed(single, effort=7.0), changed(single, effort=8.5)),
        (single, changed(single, completed_reps=10)),
        (record, changed(record, 3, completed_reps=10)),
        (single, changed(single, tempo=tempo)),
        (record, changed(record, 1, tempo=tempo)),
        (record, changed(record, 1, tempo=tempo, effort=9.0)),
        (record, changed(record, 2, band="b")),
        (record, changed(record, 2, band="b", note="x")),
        (record, changed(record, 2, note="x")),
        (record, changed(changed(record, 1, note="x"), 2, note="y")),
        (record, replace(record, sets=(*record.sets, replace(record.sets[0], id="n", ordinal=4)))),
        (record, replace(record, note="Knees")),
        (record, replace(record, note="Knees", sets=changed(record, 1, note="x").sets)),
        (record, begun_at(record, DAY, 18 * 60 + 5)),
        (record, begun_at(record, DAY - timedelta(days=2), 60)),
        (record, replace(begun_at(record, DAY - timedelta(days=2), 60), note="Later")),
    ):
        assert here.editor.revise(before, after) is not None
        told.append(here.said)
    assert told == [
        "Effort of set 2 on 2026-11-18 changed from – to 8",
        "Effort on 2026-11-18 changed from 7 to 8.5",
        "Reps on 2026-11-18 changed from 12 to 10",
        "Reps of set 3 on 2026-11-18 changed from 11 to 10",
        "Tempo on 2026-11-18 changed from 3-0-1-2 to 3-0-1-3",
        "Tempo of set 1 on 2026-11-18 changed from 3-0-1-2 to 3-0-1-3",
        "Set 1 of 2026-11-18 changed",
        "Band of set 2 on 2026-11-18 changed",
        "Set 2 of 2026-11-18 changed",
        "Note of set 2 on 2026-11-18 changed",
        "Workout of 2026-11-18 changed",
        "Set 4 of 2026-11-18 added",
        "Note of 2026-11-18 changed",
        "Workout of 2026-11-18 changed",
        "Workout of 2026-11-18 now began at 18:05",
        "Workout of 2026-11-18 moved to 2026-11-16",
        "Workout of 2026-11-18 changed",
    ]


def test_repetitions_stay_as_they_were_measured() -> None:
    measured = changed(workout("a", DAY, (1,)), reps=(REP,))
    here = Table(measured)
    here.editor.revise(measured, replace(measured, sets=(recount(measured.sets[0], 3),)))
    (record,) = here.one.sets
    assert (record.completed_reps, record.tut_ms, record.hold_ms) == (3, 18_000, 6000)
    assert record.reps == (REP,)
    here.editor.undo()
    assert here.one == measured


def test_only_the_newest_steps_are_kept() -> None:
    here = Table()
    for n in range(KEPT + 5):
        here.editor.revise(here.one, replace(here.one, note=f"{n}"))
    assert len(here.log.steps()) == KEPT
    undone = 0
    while here.editor.undo():
        undone += 1
    assert undone == KEPT
    assert here.one.note == "4"


# --- after a restart ---------------------------------------------------------------------------


def test_another_run_goes_on_where_the_last_stopped() -> None:
    here = Table()
    before = here.one
    here.editor.revise(before, replace(before, note="one"))
    here.editor.revise(here.one, replace(here.one, note="two"))
    here.editor.undo()
    later = here.again()
    assert (later.known, later.undo()) == (False, None)
    later.remember(later.read())
    assert later.known
    assert later.redo() is not None
    assert here.one.note == "two"
    later.undo()
    later.undo()
    assert here.one == before
    assert later.undo() is None
    later.remember(())
    assert later.next is not None


def test_steps_made_before_the_old_ones_were_read_come_after_them() -> None:
    here = Table()
    before = here.one
    here.editor.revise(before, replace(before, note="one"))
    later = here.again()
    later.revise(here.one, replace(here.one, note="two"))
    later.remember(later.read())
    later.undo()
    assert here.one.note == "one"
    later.undo()
    assert here.one == before


# --- whatever is done can be taken back ----------------------------------------------------------


@given(st.data())
def test_undo_and_redo_of_anything_come_to_equal_contents(data: st.DataObject) -> None:
    measured = changed(workout("a", DAY), reps=(REP,))
    here = Table(measured, workout("b", TODAY), workout("c", DAY, (3,)))
    for _ in range(data.draw(st.integers(1, 8))):
        act(data, here)
    if data.draw(st.booleans()):
        here.editor = here.again()
        here.editor.remember(here.editor.read())
    end = here.log.contents()
    states = [end]
    while here.editor.undo():
        states.append(here.log.contents())
    back = [here.log.contents()]
    for _ in states[1:]:
        assert here.editor.redo() is not None
        back.append(here.log.contents())
    assert back == states[::-1]


def test_forgotten_steps_are_asked_for_anew() -> None:
    table = Table()
    table.editor.remember(())
    table.editor.delete(table.all)
    table.editor.forget()
    assert not table.editor.known
    assert (table.editor.last, table.editor.next) == (None, None)


# --- new ones ------------------------------------------------------------------------------------


def test_a_blank_workout_follows_the_plan_and_begins_now() -> None:
    here = Table()
    plan = Plan(sets=2, reps=10, variation=Variation.SINGLE_LEG, band="light", rigging="folded")
    made = here.editor.blank(plan)
    assert (made.local_date, made.utc_offset_min, minute_of(made)) == (TODAY, 60, 18 * 60)
    assert [(each.ordinal, each.completed_reps) for each in made.sets] == [(1, 10), (2, 10)]
    one, two = made.sets
    assert (one.variation, one.band, one.rigging) == ("single_leg_hip_thrust", "light", "folded")
    assert (one.tut_ms, one.hold_ms, one.effort) == (60_000, 20_000, None)
    assert (two.tut_ms, two.hold_ms) == (60_000, 20_000)
    assert two.started_at > one.started_at + one.tut_ms
    assert len({made.id, one.id, two.id}) == 3
    assert here.editor.last is None


def test_another_set_is_like_the_last_but_not_rated() -> None:
    here = Table()
    last = replace(here.one.sets[2], effort=9.0, note="x", peak_force_n=200.0, reps=(REP,))
    found = here.editor.another(last)
    assert (found.ordinal, found.completed_reps, found.tempo) == (4, 11, last.tempo)
    assert (found.effort, found.note, found.peak_force_n, found.reps) == (None, "", None, ())


def test_repetitions_are_read_of_workouts_at_the_lifters_own_pace_alone() -> None:
    here = Table()
    led = here.one
    assert here.editor.measured(led) == {}
    here.log.save_set(led.id, replace(led.sets[0], pacing=Pacing.SELF_PACED, reps=(REP,)))
    paced = changed(led, 1, pacing=Pacing.SELF_PACED)
    assert here.editor.measured(paced)[led.sets[0].id] == (REP,)
    assert here.editor.measured(replace(paced, id="gone")) == {}


def test_the_local_date_is_that_of_the_instant() -> None:
    noon = 20_777 * 86_400_000 + 43_200_000
    assert local_date(noon, 0) == local_date(noon, 719) == date(2026, 11, 20)
    assert local_date(noon, 720) == date(2026, 11, 21)
    assert local_date(noon, -721) == date(2026, 11, 19)
