"""Everything that can be wrong with a file: one sentence each, that says where."""

from __future__ import annotations

import json
import subprocess
import sys
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange.records import CONTRACT, WORKOUT
from thrust_gui.domain.message import Refusal
from thrust_gui.exchange import json_source, thrust_json

ROOT = Path(__file__).resolve().parents[2]
GOOD: dict[str, Any] = json.loads(CONTRACT)
SET = "workouts[0].sets[0]"
REP = f"{SET}.reps[0]"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "log.json"


def refused(path: Path) -> str:
    with pytest.raises(Refusal) as caught:
        thrust_json.read(path)
    said = str(caught.value)
    assert said.endswith(".")
    assert "\n" not in said
    assert len(said) < 300
    return said


def changed(where: str, value: object) -> str:
    """The good file with one value changed; `...` takes it out."""
    document: Any = deepcopy(GOOD)
    *way, last = where.replace("[", ".").replace("]", "").split(".")
    here = document
    for step in way:
        here = here[int(step) if step.isdecimal() else step]
    if value is ...:
        del here[last]
    else:
        here[int(last) if last.isdecimal() else last] = value
    return json.dumps(document)


@pytest.mark.parametrize(
    ("where", "value", "said"),
    [
        ("format", ..., "format is missing."),
        ("format", "strong", 'no Thrust log: format should be “thrust-log” and is "strong".'),
        ("version", ..., "version is missing."),
        ("version", 2, "This log has version 2, and this Thrust reads version 1. Update it."),
        ("version", "1", 'This log has version "1"'),
        ("version", True, "This log has version true"),
        ("workouts", ..., "workouts is missing."),
        ("workouts", {}, "workouts goes wrong near character"),
        ("workouts", 7, "workouts goes wrong near character"),
        ("bands", "none", "bands goes wrong near character"),
        ("bands[0]", [], "bands[0]: […] is no object in braces."),
        ("bands[0].width_mm", 0, "bands[0].width_mm: 0 is no whole number from 1 to 10000."),
        ("bands[0].name", None, "bands[0].name: null is no text of 0 to 10000 characters."),
        ("workouts[0]", 3, "workouts[0]: 3 is no object in braces."),
        ("workouts[0].id", ..., "workouts[0].id is missing."),
        ("workouts[0].id", "w 1", 'workouts[0].id: "w 1" is no id: 1 to 64 letters'),
        ("workouts[0].id", 5, "workouts[0].id: 5 is no id"),
        ("workouts[0].id", "w" * 65, "is no id"),
        ("workouts[0].started_at", "yesterday", "is no time like 2026-11-20T17:03:05.123Z."),
        ("workouts[0].started_at", "2026-02-30T10:00:00Z", "is no time like"),
        ("workouts[0].started_at", "2026-11-20T17:03:05+01:00", "is no time like"),
        ("workouts[0].started_at", 1_795_194_185_123, "is no time like"),
        ("workouts[0].started_at", "0026-11-20T17:03:05Z", "is no time like"),
        ("workouts[0].utc_offset_min", 1081, "is no whole number from -1080 to 1080."),
        ("workouts[0].local_date", "20.11.2026", '"20.11.2026" is no date like 2026-11-20.'),
        ("workouts[0].local_date", "20261120", "is no date like"),
        ("workouts[0].local_date", "3026-11-20", "is no date like"),
        ("workouts[0].local_date", None, "null is no date like"),
        (
            "workouts[0].local_date",
            "2026-11-18",
            "2026-11-18 is not the day on which 2026-11-20T17:02:55.000Z fell there.",
        ),
        ("workouts[0].note", 5, "workouts[0].note: 5 is no text of 0 to 10000 characters."),
        ("workouts[0].note", "a\0b", "is no text of"),
        ("workouts[0].note", "\ud800", "is no text of"),
        ("workouts[0].sets", ..., "workouts[0].sets is missing."),
        ("workouts[0].sets", "many", 'workouts[0].sets: "many" is no list in brackets.'),
        (f"{SET}.tempo", "0-0-0-0", f"{SET}.tempo: Lower in 0 s is too fast"),
        (f"{SET}.tempo", "3-0-0.5-2", f"{SET}.tempo: Lift in 0.5 s is too fast"),
        (f"{SET}.tempo", "X", f"{SET}.tempo: Tempo “X” needs four numbers"),
        (f"{SET}.tempo", 3012, f"{SET}.tempo: 3012 is no text of 1 to 40 characters."),
        (f"{SET}.ordinal", 0, f"{SET}.ordinal: 0 is no whole number from 1 to 1000."),
        (f"{SET}.completed_reps", -1, "-1 is no whole number from 0 to 1000."),
        (f"{SET}.completed_reps", 10_000, "10000 is no whole number from 0 to 1000."),
        (f"{SET}.completed_reps", 11.5, "11.5 is no whole number"),
        (f"{SET}.completed_reps", 11.0, "11.0 is no whole number"),
        (f"{SET}.completed_reps", True, "true is no whole number"),
        (f"{SET}.completed_reps", "11", '"11" is no whole number'),
        (f"{SET}.target_reps", None, f"{SET}.target_reps: null is no whole number"),
        (f"{SET}.target_reps", 10**400, f"{SET}.target_reps: 1000000000"),
        (f"{SET}.tut_ms", 86_400_001, "is no whole number from 0 to 86400000."),
        (f"{SET}.effort", 8.2, f"{SET}.effort: 8.2 is no effort from 1 to 10 in half steps."),
        (f"{SET}.effort", 11, "11 is no effort"),
        (f"{SET}.effort", "hard", '"hard" is no effort'),
        (f"{SET}.peak_force_n", -1, "-1 is no number from 0 to 20000."),
        (f"{SET}.peak_force_n", 1e300, "1e+300 is no number from 0 to 20000."),
        (f"{SET}.impulse_ns", True, "true is no number"),
        (f"{SET}.pacing", "drum", '"drum" is none of metronome, self_paced'),
        (f"{SET}.late_ms", -1, "-1 is no number"),
        (f"{SET}.variation", "", f'{SET}.variation: "" is no text of 1 to 64 characters.'),
        (f"{SET}.band", "", f'{SET}.band: "" is no id'),
        (f"{SET}.rigging", [], f"{SET}.rigging: […] is no text"),
        (f"{SET}.rest_length_mm", {}, f"{SET}.rest_length_mm: {{…}} is no whole number"),
        (f"{SET}.reps", {}, f"{SET}.reps: {{…}} is no list in brackets."),
        (f"{REP}", None, f"{REP}: null is no object in braces."),
        (f"{REP}.lift_ms", -5, f"{REP}.lift_ms: -5 is no whole number from 0 to 3600000."),
        (f"{REP}.complete", 1, f"{REP}.complete: 1 is neither true nor false."),
        (f"{REP}.complete", ..., f"{REP}.complete is missing."),
        (f"{REP}.ordinal", "a" * 100, f'{REP}.ordinal: "{"a" * 39}… is no whole number'),
    ],
)
def test_a_wrong_value(path: Path, where: str, value: object, said: str) -> None:
    path.write_text(changed(where, value))
    assert said in refused(path)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[]", "no Thrust log: it does not begin with a brace."),
        ("no JSON at all", "does not begin with a brace."),
        ("   ", "does not begin with a brace."),
        ("{}", "format is missing."),
        ("{", "ends in the middle of the document: it was cut off."),
        ('{"format"', "ends in the middle of the document"),
        ('{"format":', "ends in the middle of format: it was cut off."),
        ('{"format" "thrust-log"}', "the document goes wrong near character 11."),
        ('{format: "thrust-log"}', "the document goes wrong near character 2."),
        ('{"format":"thrust-log","version":1,}', "goes wrong near character 36."),
        ('{"format":"thrust-log","version":1,"workouts":[]}x', "near character 50."),
        ('{"format":"thrust-log","version":1,"workouts":[,]}', "workouts[0] goes wrong"),
        ('{"format":"thrust-log","version":1,"workouts":[{},]}', "workouts[0].id is missing."),
        ('{"format":"thrust-log","version":1,"workouts":[],"workouts":[]}', "“workouts” is there"),
        ('{"format":"thrust-log","version":1,"workouts":[{"a":1,"a":2}]}', "workouts[0]: “a” is"),
        ('{"format":"thrust-log","version":1,"workouts":[{"a":NaN}]}', "workouts[0] goes wrong"),
        ('{"format":"thrust-log","version":1,"workouts":[' + "[" * 9999, "nested far deeper"),
        ('{"format":"thrust-log","version":1,"more":' + "9" * 9999 + "}", "more goes wrong"),
        ('{"format":"thrust-log","version":1,"workouts":["' + "a" * 99, "workouts[0]: it was cut"),
    ],
)
def test_a_wrong_document(path: Path, text: str, said: str) -> None:
    path.write_text(text)
    assert said in refused(path)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{"format":"thrust-log\xff"}', "from byte 21 on it is not text in UTF-8."),
        (b'{"format":"thrust-log","version":1,"note":"\xc3', "it was cut off."),
        (b"\x00" * 100, "does not begin with a brace."),
        (CONTRACT.encode("utf-16"), "not text in UTF-8."),
        (b"", "is empty. Export it again."),
    ],
)
def test_wrong_bytes(path: Path, content: bytes, said: str) -> None:
    path.write_bytes(content)
    assert said in refused(path)


@pytest.mark.parametrize(
    ("where", "value", "said"),
    [
        ("workouts[0].sets[0].id", WORKOUT.id, f"{SET}.id: {WORKOUT.id} was used before"),
        ("bands[0].id", WORKOUT.id, f"workouts[0].id: {WORKOUT.id} was used before"),
        ("workouts", [GOOD["workouts"][0]] * 2, "workouts[1].id: "),
        ("bands", [GOOD["bands"][0]] * 2, "bands[1].id: "),
        (f"{SET}.reps", [GOOD["workouts"][0]["sets"][0]["reps"][0]] * 2, "repetition 1 is there"),
    ],
)
def test_ids_that_are_there_twice(path: Path, where: str, value: object, said: str) -> None:
    path.write_text(changed(where, value))
    assert said in refused(path)


@given(st.integers(0, len(CONTRACT.rstrip()) - 1))
def test_a_file_cut_off_anywhere_is_refused(
    tmp_path_factory: pytest.TempPathFactory, at: int
) -> None:
    path = tmp_path_factory.getbasetemp() / "cut.json"
    path.write_text(CONTRACT[:at])
    said = refused(path)
    if at:
        assert "it was cut off" in said


def test_a_piece_that_ends_anywhere_is_put_together(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.write_text(CONTRACT.replace('"bands"', '"more":[1234,"äöü"],"than":-56.78,"bands"'))
    whole = thrust_json.read(path)
    assert whole.workouts == (WORKOUT,)
    for size in (1, 2, 3, 7, 64):
        monkeypatch.setattr(json_source, "CHUNK", size)
        assert thrust_json.read(path) == whole


@pytest.mark.parametrize(
    ("where", "value"),
    [
        ("bands", ...),
        ("exported_at", ...),
        ("workouts[0].note", ...),
        (f"{SET}.effort", ...),
        (f"{SET}.peak_force_n", ...),
        (f"{SET}.note", None),
        (f"{SET}.mood", {"from": "another program"}),
        ("from_another_program", [1, 2, 3]),
    ],
)
def test_what_may_be_left_out_or_added(path: Path, where: str, value: object) -> None:
    path.write_text(changed(where, value))
    (workout,) = thrust_json.read(path).workouts
    assert workout.id == WORKOUT.id


@pytest.mark.parametrize("indent", [None, 2])
def test_order_and_space_do_not_matter(path: Path, indent: int | None) -> None:
    path.write_text("\ufeff \n" + json.dumps(GOOD, sort_keys=True, indent=indent), "utf-8")
    assert thrust_json.read(path).workouts == (WORKOUT,)


def test_a_newer_version_is_named_before_anything_in_it(path: Path) -> None:
    path.write_text('{"workouts":[{"id":7}],"bands":[1],"version":2,"format":"thrust-log"}')
    assert "This log has version 2" in refused(path)


HUNDRED_MB = 100_000_000
JUNK = {
    "zeros": ("", "\0"),
    "space": (" ", " "),
    "a text": ('{"format":"', "a"),
    "a list": ('{"a":[', "1,"),
    "brackets": ("", "["),
    "braces": ("", '{"a":'),
    "keys": ("{", '"a'),
    "space inside": ('{"format"', " "),
    "a workout": ('{"format":"thrust-log","version":1,"workouts":[{"note":"', "a"),
    "workouts": ('{"format":"thrust-log","version":1,"workouts":[', "{},"),
    "numbers": ('{"format":"thrust-log","version":1,"workouts":[', "1"),
}


@pytest.mark.harm
@pytest.mark.skipif(sys.platform == "win32", reason="limits are POSIX's")
def test_100_mb_of_junk_are_refused_within_little_memory(path: Path) -> None:
    """Each kind in one process that may take 200 MB and five seconds of its own time in all."""
    code = """
import json, resource, sys
from pathlib import Path
from thrust_gui.domain.message import Refusal
from thrust_gui.exchange import thrust_json
resource.setrlimit(resource.RLIMIT_AS, (200_000_000, 200_000_000))
resource.setrlimit(resource.RLIMIT_CPU, (5, 5))
path = Path(sys.argv[1])
try:
    thrust_json.read(path)
except Refusal as refusal:
    print(refusal)
"""
    for name, (head, tail) in JUNK.items():
        with path.open("w") as file:
            file.write(head)
            for _ in range(100):
                file.write(tail * (HUNDRED_MB // 100 // len(tail)))
        done = subprocess.run(
            [sys.executable, "-c", code, str(path)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, ""), name
        assert len(done.stdout.splitlines()) == 1, name


SCALE = {
    "id": "019a9f2e-0000-7d5a-8e1f-000000000009",
    "band": "019a9f2e-0000-7d5a-8e1f-000000000001",
    "made_at": "2026-11-20T17:03:05.000Z",
    "f100_n": 218.5,
    "points": [{"length_mm": 1560, "force_n": 142}, {"length_mm": 2080, "force_n": 218.5}],
}


IMPOSSIBLE: list[tuple[dict[str, object], str]] = [
    ({"id": 7}, "calibrations[0].id: 7 is"),
    ({"band": None}, "calibrations[0].band: null is"),
    ({"made_at": "noon"}, "calibrations[0].made_at: "),
    ({"f100_n": 0}, "calibrations[0].f100_n: 0 is no number from 0.1 to 20000."),
    ({"points": 7}, "calibrations[0].points: 7 is"),
    ({"points": [{}]}, "calibrations[0].points[0].length_mm is missing."),
    ({"points": [{"length_mm": 0, "force_n": 1}]}, "points[0].length_mm: 0 is no number"),
    ({"points": [{"length_mm": 9, "force_n": -1}]}, "points[0].force_n: -1 is no number"),
    ({"id": SCALE["band"]}, "calibrations[0].id: 019a9f2e"),
]


@pytest.mark.parametrize(("wrong", "said"), IMPOSSIBLE)
def test_a_calibration_that_cannot_be(path: Path, wrong: dict[str, object], said: str) -> None:
    path.write_text(changed("calibrations", [SCALE]), encoding="utf-8")
    assert thrust_json.read(path).calibrations[0].points == ((1560, 142), (2080, 218.5))
    path.write_text(changed("calibrations", [SCALE | wrong]), encoding="utf-8")
    assert said in refused(path)
