"""What is exported reads back equal; through a log on disk too."""

from __future__ import annotations

import json
import tempfile
from datetime import date
from pathlib import Path

from hypothesis import given, settings

from tests.exchange.records import BAND, CONTRACT, EXPORTED, WORKOUT, logs
from tests.helpers.fakes import FakeClock
from thrust_gui.app.example import example_log
from thrust_gui.domain.records import LogContents
from thrust_gui.exchange import thrust_json
from thrust_gui.store.log import SqliteLog


def test_the_contract_to_the_letter(tmp_path: Path) -> None:
    path = tmp_path / "log.json"
    contents = LogContents(bands=(BAND,), workouts=(WORKOUT,))
    thrust_json.write(contents, path, EXPORTED)
    assert path.read_text(encoding="utf-8") == CONTRACT
    assert thrust_json.read(path) == contents


def test_an_empty_log(tmp_path: Path) -> None:
    path = tmp_path / "log.json"
    thrust_json.write(LogContents(), path, EXPORTED)
    assert json.loads(path.read_text())["workouts"] == []
    assert thrust_json.read(path) == LogContents()


@given(logs)
def test_any_log_reads_back_equal(contents: LogContents) -> None:
    with tempfile.TemporaryDirectory() as folder:
        first, second = Path(folder) / "first.json", Path(folder) / "second.json"
        thrust_json.write(contents, first, EXPORTED)
        assert thrust_json.read(first) == contents
        thrust_json.write(thrust_json.read(first), second, EXPORTED)
        assert first.read_bytes() == second.read_bytes()
        json.loads(first.read_text(encoding="utf-8"))


@given(logs)
@settings(max_examples=15)
def test_any_log_goes_through_a_file_on_disk_and_back(contents: LogContents) -> None:
    with tempfile.TemporaryDirectory() as folder:
        first, second = Path(folder) / "first.json", Path(folder) / "second.json"
        thrust_json.write(contents, first, EXPORTED)
        with SqliteLog(Path(folder) / "thrust.sqlite3", FakeClock()) as log:
            log.add(thrust_json.read(first))
            thrust_json.write(log.contents(), second, EXPORTED)
        again = thrust_json.read(second)
        assert again.workouts == contents.workouts
        assert again.calibrations == contents.calibrations
        assert sorted(again.bands, key=lambda band: band.id) == sorted(
            contents.bands, key=lambda band: band.id
        )


def test_a_year_of_training(tmp_path: Path) -> None:
    contents = example_log(date(2026, 11, 20))
    path = tmp_path / "log.json"
    thrust_json.write(contents, path, EXPORTED)
    with SqliteLog(tmp_path / "thrust.sqlite3", FakeClock()) as log:
        log.add(thrust_json.read(path))
        assert log.contents() == contents
