"""What is written reads back equal; a stop, a full disk or a wrong folder leave what was there."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange.records import logs
from thrust_gui.app.example import example_log
from thrust_gui.app.transfer import CalledOffError, ExportFormat
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.records import LogContents
from thrust_gui.exchange.exporter import Exporter
from thrust_gui.exchange.importer import Importer
from thrust_gui.exchange.thrust_csv_columns import COLUMNS

if TYPE_CHECKING:
    from pathlib import Path

LOG = example_log(date(2026, 11, 20))
EXPORTER = Exporter(lambda: 1_763_000_000_000)
BOTH_WAYS = (ExportFormat.CSV, ExportFormat.JSON)


def read(path: Path) -> LogContents:
    preview, contents = Importer(frozenset, lambda _ms: 0).look(path)
    assert preview.skipped == ()
    return contents


@pytest.mark.parametrize("kind", BOTH_WAYS)
def test_ten_years_read_back_equal(tmp_path: Path, kind: ExportFormat) -> None:
    contents = example_log(date(2026, 11, 20), years=10)
    EXPORTER.write(contents, tmp_path / "log", kind)
    assert read(tmp_path / "log") == contents


@pytest.mark.parametrize("kind", BOTH_WAYS)
@given(contents=logs)
def test_any_log_reads_back_equal(
    tmp_path_factory: pytest.TempPathFactory, kind: ExportFormat, contents: LogContents
) -> None:
    path = tmp_path_factory.getbasetemp() / f"any.{kind}"
    EXPORTER.write(contents, path, kind)
    again = read(path)
    assert again.workouts == contents.workouts
    assert sorted(again.bands, key=str) == sorted(contents.bands, key=str)


def test_csv_is_what_the_standard_says(tmp_path: Path) -> None:
    EXPORTER.write(LOG, tmp_path / "log.csv", ExportFormat.CSV)
    raw = (tmp_path / "log.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw.count(b"\r\n") == raw.count(b"\n")
    with (tmp_path / "log.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == COLUMNS
    assert len(rows) >= sum(len(workout.sets) for workout in LOG.workouts)


@pytest.mark.parametrize("start", list("=+-@\t\r"))
def test_no_cell_begins_a_formula(tmp_path: Path, start: str) -> None:
    evil = f"{start}cmd|' /C calc'!A0"
    workout = replace(LOG.workouts[0], note=evil)
    contents = replace(LOG, workouts=(workout,))
    EXPORTER.write(contents, tmp_path / "log.csv", ExportFormat.CSV)
    with (tmp_path / "log.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert not [cell for cell in cells if cell[:1] and cell[0] in "=+-@\t\r"]
    assert read(tmp_path / "log.csv") == contents


@pytest.mark.parametrize("kind", list(ExportFormat))
def test_progress_counts_up_to_all(tmp_path: Path, kind: ExportFormat) -> None:
    told: list[tuple[int, int]] = []
    EXPORTER.write(LOG, tmp_path / "log", kind, lambda done, total: told.append((done, total)))
    total = len(LOG.workouts)
    assert told[0] == (0, total)
    assert told[-1] == (total, total)
    assert told == sorted(told)
    assert len(told) > 2


@pytest.mark.parametrize("kind", list(ExportFormat))
@pytest.mark.parametrize("stop_at", [0, 64])
def test_a_stop_leaves_what_was_there(tmp_path: Path, kind: ExportFormat, stop_at: int) -> None:
    path = tmp_path / "log"
    path.write_text("before", encoding="utf-8")
    reached: list[int] = []
    with pytest.raises(CalledOffError):
        EXPORTER.write(
            LOG,
            path,
            kind,
            lambda done, _total: reached.append(done),
            lambda: reached[-1] >= stop_at,
        )
    assert path.read_text(encoding="utf-8") == "before"
    assert [each.name for each in tmp_path.iterdir()] == ["log"]


@pytest.mark.parametrize("kind", list(ExportFormat))
def test_a_folder_that_is_not_there_is_named(tmp_path: Path, kind: ExportFormat) -> None:
    with pytest.raises(Refusal, match="nowhere"):
        EXPORTER.write(LOG, tmp_path / "nowhere" / "log", kind)


@given(st.integers(1, 200))
def test_a_part_of_the_log_reads_back_equal(
    tmp_path_factory: pytest.TempPathFactory, count: int
) -> None:
    path = tmp_path_factory.getbasetemp() / "part.csv"
    part = LogContents(bands=LOG.bands, workouts=LOG.workouts[:count])
    EXPORTER.write(part, path, ExportFormat.CSV)
    assert read(path) == part
