"""Our own CSV: what is written reads back equal, whatever a spreadsheet might make of it."""

from __future__ import annotations

import csv
import io
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange.reading import look
from tests.exchange.records import BAND, SET, WORKOUT, logs
from thrust_gui.domain.records import LogContents, RepRecord
from thrust_gui.exchange.thrust_csv_columns import COLUMNS, neutral, reps_text, restored, table
from thrust_gui.exchange.typed_cells import repetitions

CONTENTS = LogContents(bands=(BAND,), workouts=(WORKOUT,))


def written(contents: LogContents) -> str:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    writer.writerows(table(contents))
    return text.getvalue()


def in_order(contents: LogContents) -> LogContents:
    """As the log gives them."""
    bands = tuple(sorted(contents.bands, key=lambda each: each.id))
    workouts = (
        replace(
            each,
            sets=tuple(sorted(each.sets, key=lambda one: (one.ordinal, one.started_at, one.id))),
        )
        for each in contents.workouts
    )
    return LogContents(
        bands=bands, workouts=tuple(sorted(workouts, key=lambda each: (each.started_at, each.id)))
    )


@given(logs)
def test_any_log_reads_back_equal(contents: LogContents) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "log.csv"
        path.write_bytes(written(contents).encode())
        preview, found = look(path)
    assert preview.skipped == ()
    assert preview.format == "thrust_csv"
    assert found == in_order(contents)


def test_one_row_a_set(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_bytes(written(CONTENTS).encode())
    preview, found = look(path)
    assert (preview.rows, preview.taken, preview.duplicates) == (1, 1, 0)
    assert found == CONTENTS


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("", ""),
        ("slow", "slow"),
        ("=1+1", "'=1+1"),
        ("+49", "'+49"),
        ("-300", "'-300"),
        ("@home", "'@home"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("'=1", "''=1"),
        ("''-", "'''-"),
        ("'quoted'", "'quoted'"),
        ("'", "'"),
    ],
)
def test_formulas_are_neutral(text: str, cell: str) -> None:
    assert neutral(text) == cell
    assert restored(cell) == text


@given(st.text(alphabet="'=+-@\t\rax", max_size=6))
def test_every_text_comes_back(text: str) -> None:
    assert restored(neutral(text)) == text
    assert not neutral(text).startswith(("=", "+", "-", "@", "\t", "\r"))


@given(logs)
def test_no_cell_starts_a_formula(contents: LogContents) -> None:
    for row in table(contents):
        assert len(row) == len(COLUMNS)
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)


def test_equal_repetitions_stand_together() -> None:
    rep = RepRecord(ordinal=1, lift_ms=1, hold_ms=2, lower_ms=3, bottom_ms=0, complete=True)
    reps = [replace(rep, ordinal=place) for place in range(1, 12)]
    reps.append(replace(rep, ordinal=12, lower_ms=0, complete=False))
    assert reps_text(reps) == "1-11:1/2/3/0 12:1/2/0/0!"
    assert repetitions("reps")(reps_text(reps)) == tuple(reps)


@pytest.mark.parametrize(
    ("column", "cell", "why"),
    [
        ("completed_reps", "many", 'completed_reps: "many" is no whole number from 0 to 1000.'),
        ("completed_reps", "1001", 'completed_reps: "1001" is no whole number from 0 to 1000.'),
        ("completed_reps", "9" * 5000, "is no whole number from 0 to 1000."),
        ("effort", "8.3", 'effort: "8.3" is no effort from 1 to 10 in half steps.'),
        ("peak_force_n", "1e308", "is no number from 0 to 20000."),
        ("tempo", "0-0-0-0", "tempo: Lower in 0 s is too fast"),
        ("variation", "", 'variation: "" is no text of 1 to 64 characters.'),
        ("set_started_at", "yesterday", "is no time like 2026-11-20T17:03:05.123Z."),
        ("local_date", "2026-11-31", "is no date like 2026-11-20."),
        ("local_date", "2026-11-02", "is not the day on which"),
        ("set_id", "a b", 'set_id: "a b" is no id'),
        ("workout_id", "", "neither a set, a workout nor a band"),
        ("reps", "1:1/2/3", "is no run of repetitions like 1-12:1000/2000/3000/0."),
        ("reps", "2-1:1/2/3/0", "is no run of repetitions"),
        ("reps", "1-9999:1/2/3/0", "is no run of repetitions"),
        ("reps", "1:1/2/3/0 1:1/2/3/0", "reps: repetition 1 is there twice."),
        ("band_width_mm", "wide", 'band_width_mm: "wide" is no whole number from 1 to 10000.'),
    ],
)
def test_a_wrong_row_is_left_out(column: str, cell: str, why: str, tmp_path: Path) -> None:
    (good,) = table(CONTENTS)
    bad = list(good)
    bad[COLUMNS.index(column)] = cell
    other = list(good)
    other[COLUMNS.index("set_id")] = "another"
    path = tmp_path / "log.csv"
    lines = io.StringIO()
    csv.writer(lines).writerows([COLUMNS, bad, other])
    path.write_text(lines.getvalue(), newline="")
    preview, found = look(path)
    assert (preview.rows, preview.taken, [each.row for each in preview.skipped]) == (2, 1, [1])
    assert why in str(preview.skipped[0].why)
    assert found.workouts == (replace(WORKOUT, sets=(replace(SET, id="another"),)),)


def test_rows_that_do_not_fit(tmp_path: Path) -> None:
    (good,) = table(CONTENTS)
    lines = io.StringIO()
    csv.writer(lines).writerows([COLUMNS, good, good, good[:-1], [*good, ""]])
    path = tmp_path / "log.csv"
    path.write_text(lines.getvalue(), newline="")
    preview, found = look(path)
    assert [(each.row, str(each.why)) for each in preview.skipped] == [
        (2, "the set was there before in the file"),
        (3, "more or fewer cells than columns"),
        (4, "more or fewer cells than columns"),
    ]
    assert found == CONTENTS


def test_columns_in_any_order_and_some_missing(tmp_path: Path) -> None:
    (good,) = table(CONTENTS)
    kept = [name for name in reversed(COLUMNS) if name not in {"note", "plan", "effort"}]
    lines = io.StringIO()
    csv.writer(lines).writerows([kept, [good[COLUMNS.index(name)] for name in kept]])
    path = tmp_path / "log.csv"
    path.write_text(lines.getvalue(), newline="")
    assert look(path)[1].workouts == (replace(WORKOUT, sets=(replace(SET, effort=None),)),)
