"""Every program and variant, by a file of each; golden files hold what became of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.exchange.reading import look
from thrust_gui.app.transfer import ImportChoices, WeightUnit

if TYPE_CHECKING:
    from tests.helpers.golden import Golden

FIXTURES = Path(__file__).parent / "fixtures"
KG, LB = WeightUnit.KG, WeightUnit.LB
REST, NO_DATE, NO_REPS = "rest timer", "no date that can be", "no repetitions"

TABLE: list[tuple[str, str, int, int, WeightUnit | None, bool, list[tuple[int, str]]]] = [
    ("strong_comma.csv", "strong", 11, 6, None, True, [(6, NO_REPS)]),
    ("strong_notes.csv", "strong", 10, 7, None, True, [(4, REST), (10, NO_DATE)]),
    (
        "strong_semicolon.csv",
        "strong",
        10,
        4,
        KG,
        False,
        [
            (2, REST),
            (4, REST),
            (5, "a negative number of repetitions"),
            (10, "more repetitions than a set can have"),
        ],
    ),
    ("strong_units.csv", "strong", 5, 4, LB, False, []),
    ("strong_lbs.csv", "strong", 3, 2, LB, False, []),
    ("hevy.csv", "hevy", 7, 5, KG, False, [(7, NO_REPS)]),
    ("hevy_lbs.csv", "hevy", 4, 3, LB, False, []),
    ("hevy_fr.csv", "hevy", 5, 4, KG, False, [(5, NO_DATE)]),
    ("fitnotes.csv", "fitnotes", 7, 4, KG, False, [(7, NO_DATE)]),
    ("fitnotes_ios.csv", "fitnotes_ios", 7, 5, None, True, [(5, "planned, but not done")]),
    ("liftlog.csv", "liftlog", 6, 5, KG, False, []),
    ("liftosaur.csv", "liftosaur", 6, 4, LB, False, [(4, NO_REPS)]),
]


def test_the_table_names_every_fixture() -> None:
    assert {row[0] for row in TABLE} == {each.name for each in FIXTURES.iterdir()}


@pytest.mark.parametrize(("name", "program", "rows", "taken", "unit", "asks", "skipped"), TABLE)
def test_what_is_found(
    name: str,
    program: str,
    rows: int,
    taken: int,
    unit: WeightUnit | None,
    asks: bool,
    skipped: list[tuple[int, str]],
) -> None:
    preview, contents = look(FIXTURES / name)
    assert (preview.format, preview.rows, preview.taken) == (program, rows, taken)
    assert (preview.unit, preview.asks_unit) == (unit, asks)
    assert [(each.row, str(each.why)) for each in preview.skipped] == skipped
    assert preview.duplicates == 0
    assert preview.workouts == len(contents.workouts)
    assert preview.first == min(each.local_date for each in contents.workouts)
    assert preview.last == max(each.local_date for each in contents.workouts)


@pytest.mark.parametrize("name", [row[0] for row in TABLE])
def test_what_becomes_of_it(name: str, golden: Golden) -> None:
    _, contents = look(FIXTURES / name)
    lines: list[str] = []
    for workout in contents.workouts:
        lines.append(f"{workout.local_date} {workout.started_at} {workout.note!r} {workout.id}")
        lines += [
            f"  {each.ordinal} {each.variation} {each.completed_reps}/{each.target_reps} "
            f"effort {each.effort} {each.note!r} +{each.started_at - workout.started_at} {each.id}"
            for each in workout.sets
        ]
        assert all(not each.timed and each.tempo is None for each in workout.sets)
    golden.check(f"imports/{name}.txt", "\n".join(lines) + "\n")


@pytest.mark.parametrize("name", [row[0] for row in TABLE])
@pytest.mark.parametrize("change", ["crlf", "bom", "utf-16", "latin", "other name", "blank lines"])
def test_however_it_is_stored(name: str, change: str, tmp_path: Path) -> None:
    text = (FIXTURES / name).read_bytes().decode("utf-8-sig")
    path = tmp_path / "workouts.txt"
    match change:
        case "crlf":
            path.write_bytes(text.replace("\r\n", "\n").replace("\n", "\r\n").encode())
        case "bom":
            path.write_bytes(text.encode("utf-8-sig"))
        case "utf-16":
            path.write_bytes(text.encode("utf-16"))
        case "latin":
            path.write_bytes(text.replace("\u202f", " ").encode("cp1252"))
        case "other name":
            path.write_bytes(text.encode())
        case _:
            path.write_bytes(b"\n\n" + text.encode() + b"\n\n")
    found, there = look(path), look(FIXTURES / name)
    notes = [each.note.replace("\r\n", "\n") for one in found[1].workouts for each in one.sets]
    assert notes == [each.note for one in there[1].workouts for each in one.sets]
    assert found[0] == there[0]


def test_columns_are_found_by_name(tmp_path: Path) -> None:
    lines = (FIXTURES / "liftlog.csv").read_text().splitlines()
    path = tmp_path / "turned.csv"
    path.write_text("\n".join(",".join(reversed(line.split(","))) for line in lines))
    assert look(path)[1] == look(FIXTURES / "liftlog.csv")[1]


def test_the_unit_is_asked_for_and_told() -> None:
    for unit in WeightUnit:
        preview, contents = look(FIXTURES / "strong_comma.csv", ImportChoices(unit=unit))
        assert (preview.unit, preview.asks_unit) == (unit, False)
        assert contents.workouts[0].sets[1].note == f"82.5 {unit}"


def test_other_exercises_are_left_out_unless_ticked() -> None:
    preview, _ = look(FIXTURES / "strong_comma.csv")
    found = [(each.name, each.sets, each.taught, each.ticked) for each in preview.exercises]
    assert found == [
        ("Hip Thrust (Barbell)", 3, True, True),
        ("Glute Bridge", 2, True, True),
        ("Banded Side Step", 1, True, True),
        ("Squat (Barbell)", 2, False, False),
        ("Deadlift (Barbell)", 1, False, False),
    ]
    only = ImportChoices(exercises=frozenset({"SQUAT (barbell)"}))
    preview, contents = look(FIXTURES / "strong_comma.csv", only)
    assert preview.taken == 2
    assert contents.workouts[0].sets[0].variation == "squat_barbell"


@pytest.mark.parametrize("name", [row[0] for row in TABLE])
def test_a_second_time_everything_is_there(name: str) -> None:
    first, contents = look(FIXTURES / name)
    ids = {each.id for workout in contents.workouts for each in workout.sets}
    assert len(ids) == first.taken
    again, _ = look(FIXTURES / name, known=ids)
    assert (again.taken, again.duplicates, again.workouts) == (0, first.taken, 0)
    assert (again.first, again.last) == (None, None)


def test_a_longer_export_of_the_same_history(tmp_path: Path) -> None:
    """The newest come first, the columns are those of another version, a count was put right."""
    _, before = look(FIXTURES / "strong_comma.csv")
    path = tmp_path / "later.csv"
    path.write_text(
        "Date;Exercise Name;Set Order;Reps;Weight;Weight Unit\n"
        "2024-03-11 18:00:00;Hip Thrust (Barbell);1;12;85;kg\n"
        "2024-03-07 05:45:00 PM;Glute Bridge;1;20;;kg\n"
        "2024-03-07 05:45:00 PM;Glute Bridge;2;19;;kg\n"
        "2024-03-04 18:02:11;hip thrust (barbell);1;10;40;kg\n"
        "2024-03-04 18:02:11;hip thrust (barbell);2;10;82.5;kg\n"
    )
    known = {each.id for workout in before.workouts for each in workout.sets}
    later, contents = look(path, known=known)
    assert (later.taken, later.duplicates) == (1, 4)
    assert {each.id for each in contents.workouts} > {each.id for each in before.workouts}


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("2024-03-04 18:02:11,Hip Thrust", "the row is cut off"),
        ("2024-03-04 18:02:11,Hip Thrust,1,12,60,8,9,10", "more cells than columns"),
        ("2024-03-04 18:02:11,Hip Thrust,1,12,60,,,,", None),
        ("2024-03-04 18:02:11,Hip Thrust,1,12", None),
        ("2024-03-04 18:02:11,,1,12,60", "no exercise"),
        (",Hip Thrust,1,12,60", NO_DATE),
        ("0000-03-04 18:02:11,Hip Thrust,1,12,60", NO_DATE),
        ("9999-12-31 23:59:59,Hip Thrust,1,12,60", NO_DATE),
        ("2024-03-04 25:02:11,Hip Thrust,1,12,60", NO_DATE),
        ("2024-03-04 18:02:11,Hip Thrust,1,1e308,60", "more repetitions than a set can have"),
        ("2024-03-04 18:02:11,Hip Thrust,1,7.5,60", "the repetitions are no whole number"),
        ("2024-03-04 18:02:11,Hip Thrust,1,many,60", "the repetitions are no whole number"),
        ("2024-03-04 18:02:11,Hip Thrust,Note,12,60", "a note, no set"),
        ('2024-03-04 18:02:11,Hip Thrust,1,12,"60', "a quotation mark is not closed"),
        ('2024-03-04 18:02:11,"Hip" Thrust,1,12,60', None),
        ("2024-03-04 18:02:11,Hip Thrust,1,12,1e308", None),
        (f"2024-03-04 18:02:11,Hip Thrust,1,12,{'6' * 600_000}", "far longer than a row can be"),
    ],
)
def test_one_bad_row_stops_nothing(row: str, why: str | None, tmp_path: Path) -> None:
    path = tmp_path / "strong.csv"
    good = "2024-03-0{} 18:02:11,Hip Thrust,1,12,60\n"
    path.write_text(
        f"Date,Exercise Name,Set Order,Reps,Weight\n{good.format(1)}{row}\n{good.format(2)}"
    )
    preview, contents = look(path)
    assert [str(each.why) for each in preview.skipped] == ([] if why is None else [why])
    assert preview.taken == 2 + (why is None)
    assert len(contents.workouts) == 2 + (why is None)
