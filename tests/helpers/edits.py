"""Anything that can be done to a log by hand, as hypothesis draws it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, Protocol

from hypothesis import strategies as st

from tests.app.test_review import workout
from thrust_gui.domain.history import BandUse
from thrust_gui.domain.revision import reband, recount
from thrust_gui.domain.tempo import Tempo

if TYPE_CHECKING:
    from collections.abc import Callable

    from thrust_gui.app.editing import Editor
    from thrust_gui.domain.records import WorkoutRecord

TODAY: Final = date(2026, 11, 20)
FOLDED: Final = BandUse("light", "folded")

counts = st.integers(0, 50)
efforts = st.sampled_from((None, 7.0, 9.5))
uses = st.sampled_from((BandUse(), FOLDED, BandUse("heavy", None)))
tempos = st.sampled_from((Tempo(), Tempo(2000, 0, 1000, 4000)))


class Table(Protocol):
    """An editor, and what lies before it."""

    @property
    def editor(self) -> Editor: ...
    @property
    def new_id(self) -> Callable[[], str]: ...
    @property
    def all(self) -> tuple[WorkoutRecord, ...]: ...


def act(data: st.DataObject, here: Table) -> None:
    """One change by hand to whatever is there, or undo, or redo."""
    draw, editor, all_of = data.draw, here.editor, here.all
    kind = draw(st.sampled_from(["add", "undo", "redo", *["edit", "delete", "move", "band"] * 2]))
    if kind == "add":
        day = TODAY - timedelta(days=draw(st.integers(0, 20)))
        editor.add(workout(here.new_id(), day, (draw(counts),)))
    elif kind == "undo":
        editor.undo()
    elif kind == "redo":
        editor.redo()
    elif all_of:
        some = tuple(draw(st.lists(st.sampled_from(all_of), min_size=1, unique_by=id)))
        match kind:
            case "delete":
                editor.delete(some)
            case "move":
                editor.move(some, draw(st.integers(-5, -1)))
            case "band":
                editor.change_band(some, draw(uses))
            case _:
                _edit(data, here, some[0])


def _edit(data: st.DataObject, here: Table, old: WorkoutRecord) -> None:
    """Every set otherwise, the first perhaps gone, or another one more."""
    draw = data.draw
    use = draw(uses)
    sets = [
        replace(
            reband(recount(each, draw(counts), draw(tempos)), use.band, use.rigging),
            effort=draw(efforts),
        )
        for each in old.sets
    ]
    added = replace(old.sets[0], id=here.new_id(), ordinal=9)
    keep = draw(st.sampled_from((sets, sets[1:] or sets, [*sets, added])))
    here.editor.revise(old, replace(old, sets=tuple(keep), note=draw(st.text())))
