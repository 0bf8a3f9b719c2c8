from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from thrust_gui import __version__
from thrust_gui.cli.parser import build
from thrust_gui.domain.tempo import Tempo


def test_without_a_verb_the_window_is_wanted() -> None:
    args = build().parse_args([])
    assert (args.verb, args.startup_report) == (None, False)
    assert build().parse_args(["--startup-report"]).startup_report


@pytest.mark.parametrize(
    "line", ["--data-dir here stats", "stats --data-dir here", "stats --json --data-dir=here"]
)
def test_the_data_folder_can_be_named_everywhere(line: str) -> None:
    assert build().parse_args(line.split()).data_dir == "here"


def test_every_option_is_read() -> None:
    line = "cues --tempo 2-1-1.5-2.5 --reps 8 --out a.wav --no-voice --get-ready 5"
    cues = build().parse_args(line.split())
    assert (cues.tempo, cues.reps, cues.out) == (Tempo.parse("2-1-1.5-2.5"), 8, Path("a.wav"))
    assert (cues.no_voice, cues.get_ready) == (True, 5)
    line = "export --format json --out a.json --from 2026-01-01 --to 2026-02-01"
    export = build().parse_args(line.split())
    assert (export.first, export.last) == (date(2026, 1, 1), date(2026, 2, 1))
    line = "tour --out pictures --size 1024x640 --theme light --contrast high"
    tour = build().parse_args(line.split())
    assert (tour.size, tour.theme, tour.contrast) == ((1024, 640), "light", "high")
    plain = build().parse_args(["tour", "--out", "pictures"])
    assert (plain.theme, plain.contrast) == ("dark", "normal")
    assert build().parse_args(["stats", "--weeks", "16"]).weeks == 16
    assert build().parse_args(["import", "x.json", "--dry-run"]).dry_run


@pytest.mark.parametrize("line", ["--version", "stats --version", "cues --version"])
def test_the_version_is_said_everywhere(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        build().parse_args(line.split())
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"thrust-gui {__version__}\n"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("cues --out a.wav --tempo 0-0-0-0", "Lower in 0 s is too fast: take at least 1 s"),
        ("cues --out a.wav --tempo X", "needs four numbers, like 3-0-1-2"),
        ("cues --out a.wav --tempo 3-0-0.5-2", "Lift in 0.5 s is too fast"),
        ("cues --out a.wav --tempo slow", "needs four numbers"),
        ("cues --out a.wav --reps 0", "0 repetitions: choose from 1 to 50."),
        ("cues --out a.wav --reps -1", "-1 repetitions: choose from 1 to 50."),
        ("cues --out a.wav --reps 10000", "10000 repetitions: choose from 1 to 50."),
        ("cues --out a.wav --reps many", "“many” is no whole number"),
        ("cues --out a.wav --reps 99999999999", "is no whole number"),
        ("cues", "--out"),
        ("cues --out a.wav --get-ready 61", "61 s to get ready"),
        ("stats --weeks 0", "0: choose from 1 to 5200"),
        ("export --format doc --out a.doc", "invalid choice: 'doc'"),
        ("export --format json --out a --from yesterday", "is no date; write it like 2026-11-20"),
        ("tour --out a --size 10x10", "has to be 320 to 7680 pixels"),
        ("tour --out a --size big", "is no whole number"),
        ("dance", "invalid choice: 'dance'"),
        ("--jump", "--jump"),
    ],
)
def test_wrong_use_is_one_sentence_and_status_2(
    line: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        build().parse_args(line.split())
    assert ended.value.code == 2
    error = capsys.readouterr().err
    assert said in error
    assert "Traceback" not in error
