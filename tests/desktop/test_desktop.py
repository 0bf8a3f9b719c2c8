from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from thrust_gui.desktop.age import process_age_ms
from thrust_gui.desktop.clock import SystemClock
from thrust_gui.desktop.crash_log import CrashLog
from thrust_gui.desktop.folders import Folders, data_folder
from thrust_gui.desktop.jobs import PoolJobs
from thrust_gui.domain.message import Refusal

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

HOME = Path("/home/lifter")


@pytest.mark.parametrize(
    ("chosen", "environment", "platform", "folder"),
    [
        ("/data/x", {"THRUST_DATA_DIR": "/data/y"}, "linux", Path("/data/x")),
        (None, {"THRUST_DATA_DIR": "/data/y"}, "linux", Path("/data/y")),
        (None, {"XDG_DATA_HOME": "/data/share"}, "linux", Path("/data/share/thrust")),
        (None, {}, "linux", HOME / ".local/share/thrust"),
        (None, {}, "darwin", HOME / "Library/Application Support/Thrust"),
        (None, {}, "win32", HOME / "AppData/Local/Thrust"),
        (None, {"LOCALAPPDATA": "/data/local"}, "win32", Path("/data/local/Thrust")),
    ],
)
def test_the_data_folder(
    chosen: str | None, environment: dict[str, str], platform: str, folder: Path
) -> None:
    assert data_folder(chosen, environment, HOME, platform) == folder


def test_the_folder_is_the_owners_alone(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "new" / "thrust")
    folders.make()
    folders.make()
    assert folders.database.parent == folders.settings.parent == folders.logs.parent
    if sys.platform != "win32":
        assert folders.data.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_cannot_be_made_is_one_clear_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(Refusal, match=r"cannot be used: .*Choose another with --data-dir"):
        Folders(tmp_path / "file" / "thrust").make()


def test_the_clock_runs() -> None:
    clock = SystemClock()
    before = clock.monotonic_ns()
    assert clock.monotonic_ns() >= before
    assert clock.utc_ms() > 1_700_000_000_000
    assert -14 * 60 <= clock.utc_offset_min() <= 14 * 60
    assert clock.today().year >= 2025


def test_the_age_of_a_process_is_counted_from_its_beginning() -> None:
    code = "from thrust_gui.desktop.age import process_age_ms as a; print(a())"
    found = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout
    assert 0 < float(found) < 20_000
    assert process_age_ms() > float(found)


def test_jobs_run_elsewhere_and_answer_here(qtbot: QtBot) -> None:
    jobs = PoolJobs()
    here = threading.get_ident()
    seen: list[object] = []
    jobs.run(threading.get_ident, lambda there: seen.append(there != here), seen.append)
    jobs.run(threading.get_ident, lambda _: seen.append(threading.get_ident() == here), seen.append)
    jobs.run(lambda: 1 // 0, seen.append, lambda error: seen.append(type(error)))
    qtbot.waitUntil(lambda: len(seen) == 3)
    jobs.wait()
    assert seen == [True, True, ZeroDivisionError]


def test_an_unexpected_error_is_kept_and_said(tmp_path: Path) -> None:
    said: list[Path] = []
    log = CrashLog(tmp_path / "logs", said.append)
    for _ in range(2):
        log._caught(LookupError, LookupError("nobody expected this"), None)
    (file, again) = said
    assert file == again
    assert file.read_text(encoding="utf-8").count("LookupError: nobody expected this") == 2


def test_where_no_log_can_be_written_the_error_goes_to_standard_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").write_text("in the way", encoding="utf-8")
    log = CrashLog(tmp_path / "logs", lambda _: None)
    log._caught(LookupError, LookupError("no place for this"), None)
    assert "no place for this" in capsys.readouterr().err


def test_stopping_by_keyboard_is_no_crash(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said: list[Path] = []
    CrashLog(tmp_path, said.append)._caught(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert said == []
    assert "KeyboardInterrupt" in capsys.readouterr().err
