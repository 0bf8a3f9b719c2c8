"""What is carried in and out, and what an import leaves behind to be taken back."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.app.test_review import workout
from tests.helpers.carrying import PREVIEW, FakeExporter, FakeImporter
from tests.helpers.fakes import FakeClock, MemoryLog
from thrust_gui.app.carrier import Carrier, Dates, Reach, dates_of, workouts_in
from thrust_gui.app.editing import Editor
from thrust_gui.app.ports import LogHealth
from thrust_gui.app.transfer import (
    BatchInfo,
    BatchRecord,
    CalledOffError,
    ExportFormat,
    ImportChoices,
)
from thrust_gui.domain.edits import HideBatch
from thrust_gui.domain.message import Message
from thrust_gui.domain.records import LogContents

if TYPE_CHECKING:
    from thrust_gui.domain.edits import Edit

TODAY = date(2026, 11, 20)
FILE = Path("strong.csv")
TYPED = Dates(date(2020, 2, 1), date(2020, 2, 29))


class Bench:
    def __init__(self) -> None:
        self.log = MemoryLog()
        self.importer = FakeImporter(workout("a", TODAY), workout("b", date(2025, 1, 2)))
        self.exporter = FakeExporter()
        self.carrier = Carrier(self.log, self.importer, self.exporter)
        ids = iter(f"n{number}" for number in range(100))
        self.editor = Editor(self.log, FakeClock(), lambda: next(ids))

    def take(self) -> BatchRecord:
        made = self.carrier.take(self.carrier.look(FILE, ImportChoices()))
        assert made is not None
        return made


@pytest.mark.parametrize(
    ("reach", "first", "last"),
    [
        (Reach.ALL, date.min, date.max),
        (Reach.YEAR, date(2026, 1, 1), date.max),
        (Reach.WEEKS, date(2026, 8, 3), date.max),
        (Reach.DATES, date(2020, 2, 1), date(2020, 2, 29)),
    ],
)
def test_what_a_reach_comes_to(reach: Reach, first: date, last: date) -> None:
    assert dates_of(reach, TODAY, 0, TYPED) == Dates(first, last)


def test_both_ends_are_included() -> None:
    bench = Bench()
    bench.take()
    days = bench.carrier.days()
    assert workouts_in(days, Dates()) == 2
    assert workouts_in(days, Dates(TODAY, TODAY)) == 1
    assert workouts_in(days, Dates(TODAY, date(2026, 11, 19))) == 0


def test_a_file_is_taken_once() -> None:
    bench = Bench()
    look = bench.carrier.look(FILE, ImportChoices())
    assert (look.path, look.preview) == (FILE, PREVIEW)
    batch = bench.carrier.take(look)
    assert batch is not None
    assert batch.info == BatchInfo("strong", "strong.csv")
    assert bench.carrier.imports() == (batch,)
    assert bench.carrier.take(look) is None


def test_what_is_stopped_changes_nothing() -> None:
    bench = Bench()
    with pytest.raises(CalledOffError):
        bench.carrier.look(FILE, ImportChoices(), cancelled=lambda: True)
    look = bench.carrier.look(FILE, ImportChoices())
    with pytest.raises(CalledOffError):
        bench.carrier.take(look, cancelled=lambda: True)
    assert bench.log.contents() == LogContents()


def test_only_the_asked_dates_are_written() -> None:
    bench = Bench()
    bench.take()
    bench.log.state = LogHealth(waiting=1, problem=Message("The disk is full."))
    out = Path("out.csv")
    assert bench.carrier.give(out, ExportFormat.CSV, Dates(TODAY)) == 1
    ((contents, path, kind),) = bench.exporter.written
    assert ([each.id for each in contents.workouts], path, kind) == (["a"], out, ExportFormat.CSV)


def test_an_import_is_taken_back_and_made_again_with_one_key() -> None:
    bench = Bench()
    batch = bench.take()
    before = bench.log.contents()
    told: list[tuple[Edit, ...]] = []
    bench.editor.watch(told.append)
    step = bench.editor.imported(batch)
    assert str(step.said) == "6 sets from strong.csv imported"
    assert bench.editor.last == step
    assert bench.editor.undo() == step
    assert bench.log.contents() == LogContents()
    assert bench.editor.redo() == step
    assert bench.log.contents() == before
    assert told == [(HideBatch(batch.id, hidden=each),) for each in (False, True, False)]


def test_an_import_is_taken_back_from_the_list_and_that_too_is_a_step() -> None:
    bench = Bench()
    bench.take()
    before = bench.log.contents()
    (batch,) = bench.carrier.imports()
    assert str(bench.editor.turn_batch(batch).said) == "Import of strong.csv taken back"
    assert bench.log.contents() == LogContents()
    (gone,) = bench.carrier.imports()
    assert gone.deleted
    assert str(bench.editor.turn_batch(gone).said) == "Import of strong.csv put back"
    assert bench.log.contents() == before
    bench.editor.undo()
    assert bench.log.contents() == LogContents()
    bench.editor.undo()
    assert bench.log.contents() == before


@pytest.mark.parametrize(
    ("sets", "source", "said"),
    [
        (0, "a.json", "a.json imported"),
        (1, "a.csv", "1 set from a.csv imported"),
        (2, "", "2 sets from – imported"),
    ],
)
def test_how_an_import_is_called(sets: int, source: str, said: str) -> None:
    bench = Bench()
    bench.take()
    (batch,) = bench.carrier.imports()
    other = BatchRecord(
        id=batch.id,
        info=BatchInfo("strong", source),
        imported_at=0,
        workouts=0,
        sets=sets,
        deleted=False,
    )
    assert str(bench.editor.imported(other).said) == said
