from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.app.test_review import FRIDAY, workout
from tests.helpers.fakes import FakeClock, MemoryLog
from thrust_gui.app.check import Check
from thrust_gui.app.transfer import (
    BatchInfo,
    ExerciseFound,
    ExportFormat,
    ImportChoices,
    ImportPreview,
    Skipped,
    never,
    unheard,
)
from thrust_gui.cli.parser import build
from thrust_gui.cli.run import run
from thrust_gui.domain.message import Message, Refusal
from thrust_gui.domain.records import LogContents

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from thrust_gui.app.ports import Log
    from thrust_gui.app.transfer import Cancelled, Progress
    from thrust_gui.domain.tempo import Tempo


@dataclass
class FakeImporter:
    log: Log
    incoming: LogContents

    def look(
        self,
        path: Path,
        choices: ImportChoices = ImportChoices(),  # noqa: B008 - frozen, so one may serve all
        progress: Progress = unheard,
        cancelled: Cancelled = never,
    ) -> tuple[ImportPreview, LogContents]:
        if path.suffix != ".json" or cancelled():
            raise Refusal("{file} cannot be read", file=str(path))
        progress(1, 1)
        sets = [each.id for workout in self.incoming.workouts for each in workout.sets]
        twice = sum(each in self.log.ids() for each in sets)
        found = ImportPreview(
            format="thrust_json",
            rows=len(sets),
            taken=len(sets) - twice,
            duplicates=twice,
            unit=choices.unit,
            skipped=(Skipped(7, Message("rest timer")),),
            exercises=(
                ExerciseFound("Hip Thrust", sets=2, taught=True, ticked=True),
                ExerciseFound(
                    "Bench Press",
                    sets=1,
                    taught=False,
                    ticked="Bench Press" in (choices.exercises or ()),
                ),
            ),
        )
        return found, self.incoming


class FakeExporter:
    def __init__(self, written: dict[Path, object]) -> None:
        self.written = written

    def write(
        self,
        contents: LogContents,
        path: Path,
        kind: ExportFormat,
        progress: Progress = unheard,
        cancelled: Cancelled = never,
    ) -> None:
        assert not cancelled()
        progress(1, 1)
        self.written[path] = contents if kind is ExportFormat.JSON else (kind, contents)


@dataclass
class FakeTools:
    kept: MemoryLog = field(default_factory=MemoryLog)
    clock: FakeClock = field(default_factory=FakeClock)
    refuse: str = ""
    incoming: LogContents = field(default_factory=LogContents)
    written: dict[Path, object] = field(default_factory=dict[Path, object])
    found: list[Check] = field(default_factory=list[Check])

    def first_weekday(self) -> int:
        return 0

    @contextmanager
    def log(self) -> Generator[Log]:
        if self.refuse:
            raise Refusal(self.refuse)
        yield self.kept

    def write_cues(
        self, *, tempo: Tempo, reps: int, get_ready_s: int, out: Path, voice: bool
    ) -> None:
        self.written[out] = (str(tempo), reps, get_ready_s, voice)

    def importer(self, log: Log) -> FakeImporter:
        return FakeImporter(log, self.incoming)

    def exporter(self) -> FakeExporter:
        return FakeExporter(self.written)

    def checks(self) -> Iterator[Callable[[], Check]]:
        yield from (partial(replace, check) for check in self.found)


def did(tools: FakeTools, line: str) -> int:
    return run(build().parse_args(line.split()), tools)


def tools_with(*backs: int) -> FakeTools:
    tools = FakeTools()
    workouts = tuple(workout(f"w{back}", FRIDAY - timedelta(back)) for back in backs)
    tools.kept.add(LogContents(workouts=workouts))
    return tools


def test_stats_as_json_keep_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    assert did(tools_with(4, 5, 11), "stats --weeks 2 --json") == 0
    out = capsys.readouterr().out
    assert json.loads(out) == {
        "week_start": "monday",
        "recommended": {"min": 3, "max": 4},
        "weeks": [
            {
                "start": "2026-11-09",
                "sessions": 2,
                "sets": 6,
                "reps": 70,
                "tut_s": 420.0,
                "hold_s": 140.0,
                "over": False,
                "adjacent_days": [],
            },
            {
                "start": "2026-11-16",
                "sessions": 1,
                "sets": 3,
                "reps": 35,
                "tut_s": 210.0,
                "hold_s": 70.0,
                "over": False,
                "adjacent_days": ["2026-11-16"],
            },
        ],
    }
    assert list(json.loads(out)) == ["week_start", "recommended", "weeks"]


def test_stats_of_an_empty_log_are_empty_weeks(capsys: pytest.CaptureFixture[str]) -> None:
    assert did(FakeTools(), "stats --json") == 0
    weeks = json.loads(capsys.readouterr().out)["weeks"]
    assert len(weeks) == 12
    assert {week["reps"] for week in weeks} == {0}


def test_stats_to_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert did(tools_with(0, 1, 2, 3, 4), "stats --weeks 1") == 0
    out = capsys.readouterr().out
    assert "over 4 sessions" in out
    assert "no rest day before Fri 20 Nov" in out
    assert "at most 3–4 sessions a week" in out


def test_cues(capsys: pytest.CaptureFixture[str]) -> None:
    tools = FakeTools()
    assert did(tools, "cues --out set.wav --reps 8") == 0
    assert tools.written == {Path("set.wav"): ("3-0-1-2", 8, 3, True)}
    assert capsys.readouterr().out == "8 × 3-0-1-2 written to set.wav\n"


def test_export_of_a_range(capsys: pytest.CaptureFixture[str]) -> None:
    tools = tools_with(0, 2, 30)
    assert did(tools, "export --format json --out a.json --from 2026-11-01 --to 2026-11-18") == 0
    kept = tools.written[Path("a.json")]
    assert isinstance(kept, LogContents)
    assert [each.local_date for each in kept.workouts] == [date(2026, 11, 18)]
    assert capsys.readouterr().out == "1 workout written to a.json\n"


def test_import_takes_and_says_what(capsys: pytest.CaptureFixture[str]) -> None:
    tools = tools_with(0)
    both = (workout("w0", FRIDAY), workout("w2", FRIDAY - timedelta(2)))
    tools = replace(tools, incoming=LogContents(workouts=both))
    assert did(tools, "import a.json --dry-run") == 0
    assert len(tools.kept.contents().workouts) == 1
    assert did(tools, "import a.json --json") == 0
    assert len(tools.kept.contents().workouts) == 2
    dry, real = capsys.readouterr().out.split("\n", 1)[0], {}
    assert dry == "thrust_json: 6 sets read, 3 would be taken, 3 already in the log."
    assert did(tools, "import a.json --json") == 0
    real = json.loads(capsys.readouterr().out)
    assert real == {
        "format": "thrust_json",
        "rows": 6,
        "taken": 0,
        "duplicates": 6,
        "unit": None,
        "skipped": [{"row": 7, "why": "rest timer"}],
    }


def test_import_with_choices(capsys: pytest.CaptureFixture[str]) -> None:
    tools = tools_with()
    assert did(tools, "import a.json --unit lb --dry-run --json") == 0
    assert json.loads(capsys.readouterr().out)["unit"] == "lb"
    assert run(build().parse_args(["import", "a.json", "--exercise", "BENCH press"]), tools) == 0
    assert "not taken" not in capsys.readouterr().out
    assert did(tools, "import a.json") == 0
    assert "1 other exercise not taken: Bench Press." in capsys.readouterr().out
    assert run(build().parse_args(["import", "a.json", "--exercise", "Squat"]), tools) == 1
    assert capsys.readouterr().err == (
        "thrust-gui: The file has no exercise “Squat”. It has Hip Thrust, Bench Press.\n"
    )


def test_an_import_knows_its_file() -> None:
    tools = replace(tools_with(), incoming=LogContents(workouts=(workout("w2", FRIDAY),)))
    assert did(tools, "import folder/a.json") == 0
    assert tools.kept.batches()[0].info == BatchInfo("thrust_json", "a.json")


def test_progress_is_shown_on_a_terminal_only(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    tools = replace(tools_with(), incoming=LogContents(workouts=(workout("w2", FRIDAY),)))
    assert did(tools, "import a.json --dry-run") == 0
    assert capsys.readouterr().err == ""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    assert did(tools, "import a.json") == 0
    assert "\radding 0 %" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("import a.txt", "thrust-gui: a.txt cannot be read\n"),
        ("stats", "thrust-gui: the log is closed\n"),
    ],
)
def test_a_refusal_is_one_line_and_status_1(
    line: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    tools = FakeTools(refuse="" if "import" in line else "the log is closed")
    assert did(tools, line) == 1
    assert capsys.readouterr().err == said


def test_the_doctor(capsys: pytest.CaptureFixture[str]) -> None:
    well = Check(name="display", ok=True, found=":0")
    ill = Check(name="libraries", ok=False, found="libEGL.so.1", remedy="sudo apt-get install x")
    assert did(FakeTools(found=[well]), "doctor") == 0
    assert capsys.readouterr().out == "ok      display            :0\n"
    assert did(FakeTools(found=[well, ill]), "doctor --json") == 1
    report = json.loads(capsys.readouterr().out)
    assert (report["ok"], report["checks"][1]["remedy"]) == (False, "sudo apt-get install x")
    assert did(FakeTools(found=[ill]), "doctor") == 1
    assert "sudo apt-get install x" in capsys.readouterr().out
