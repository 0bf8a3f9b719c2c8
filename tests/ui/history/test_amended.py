from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tests.app.test_review import workout
from tests.helpers.edits import act
from tests.helpers.fakes import FakeClock, MemoryLog
from thrust_gui.app.editing import Editor
from thrust_gui.domain.edits import HideSet, HideWorkout, PutSet, PutWorkout
from thrust_gui.domain.records import LogContents, WorkoutRecord
from thrust_gui.ui.history.amended import amended

DAY = date(2026, 11, 18)


class Table:
    """A log, and beside it what is shown of it."""

    def __init__(self) -> None:
        self.log = MemoryLog()
        self.log.add(LogContents(workouts=(workout("a", DAY), workout("b", DAY, (3,)))))
        self._count = 0
        self.editor = Editor(self.log, FakeClock(), self.new_id)
        self.shown = {each.id: each for each in self.all}
        self.gone: dict[str, WorkoutRecord] = {}
        self.editor.watch(self._on_edits)

    def new_id(self) -> str:
        self._count += 1
        return f"n{self._count:03}"  # in order, as real ones are

    @property
    def all(self) -> tuple[WorkoutRecord, ...]:
        return self.log.contents().workouts

    def _on_edits(self, edits: object) -> None:
        for row, new in amended(self.shown, self.gone, edits).items():  # type: ignore[arg-type]  # as the editor tells them
            if new is None:
                del self.shown[row]
            else:
                self.shown[row] = new


@given(st.data())
def test_what_is_shown_is_what_is_written(data: st.DataObject) -> None:
    here = Table()
    for _ in range(data.draw(st.integers(1, 10))):
        act(data, here)
        assert here.shown == {each.id: each for each in here.all}


def test_edits_of_workouts_that_are_not_known_are_passed_over() -> None:
    other = workout("x", DAY)
    edits = (
        PutWorkout(other),
        PutSet("x", other.sets[0]),
        HideSet("x-1", hidden=True),
        HideSet("x-1", hidden=False),
        HideWorkout("y", hidden=True),
        HideWorkout("y", hidden=False),
    )
    assert amended({}, {}, edits) == {}


def test_edits_made_twice_come_to_the_same() -> None:
    known = {"a": workout("a", DAY)}
    edits = (
        PutWorkout(replace(known["a"], note="x", sets=())),
        PutSet("a", replace(known["a"].sets[0], note="y")),
        HideSet("a-2", hidden=True),
    )
    once = amended(known, {}, edits)
    found = once["a"]
    assert found is not None
    assert (found.note, [each.note for each in found.sets]) == ("x", ["y", ""])
    assert amended({"a": found}, {}, edits) == {"a": found}
