"""The plugins that guard the suite, run over files made to offend them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.golden import Golden

ROOT = Path(__file__).resolve().parents[2]

FILES = {
    "pytest.ini": "[pytest]\nmarkers =\n  window\n  unit\n",
    "test_file.py": "import pytest\npytest.skip('not today', allow_module_level=True)\n",
    "test_sample.py": """
import logging
import pytest

def warn():
    logging.getLogger("thrust").warning("the disk is full")

@pytest.mark.window
def test_marked():
    pytest.skip("no display here")

@pytest.mark.unit
def test_unmarked():
    pytest.skip("no need")

def test_stray():
    warn()

def test_expected(caplog):
    warn()
""",
}


def outcomes(folder: Path, **environment: str) -> tuple[str, set[str]]:
    """Run pytest over the files; return what it printed and its short summary's lines."""
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    plugins = [part for name in ("logfail", "no_skips") for part in ("-p", f"tests.helpers.{name}")]
    options = ("-rA", "--import-mode=importlib", "--continue-on-collection-errors")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *plugins, *options],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT)} | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout, {
        line.partition(" - ")[0]
        for line in done.stdout.splitlines()
        if line.startswith(("PASSED", "FAILED", "ERROR", "SKIPPED"))
    }


@pytest.mark.skipif(sys.platform != "linux", reason="only there can every kind of test be run")
def test_what_ci_must_run_cannot_be_skipped(tmp_path: Path) -> None:
    said, lines = outcomes(tmp_path, CI="true")
    assert {"FAILED test_sample.py::test_marked", "ERROR test_file.py"} <= lines
    assert "A window test may not be skipped on CI: Skipped: no display here" in said
    assert "A file may not be skipped on CI: Skipped: not today" in said
    assert sum(line.startswith("SKIPPED") for line in lines) == 1


def test_at_home_it_can_and_a_stray_log_record_fails(tmp_path: Path) -> None:
    said, lines = outcomes(tmp_path, CI="")
    assert sum(line.startswith("SKIPPED") for line in lines) == 3
    assert "ERROR test_sample.py::test_stray" in lines
    assert "PASSED test_sample.py::test_expected" in lines
    assert "ERROR test_sample.py::test_expected" not in lines
    assert "WARNING thrust: the disk is full" in said


def test_golden_files_are_written_on_demand_and_compared(tmp_path: Path) -> None:
    keeper = Golden(tmp_path, rewrite=False)
    with pytest.raises(AssertionError, match="There is no golden file a/word"):
        keeper.check("a/word.txt", "sesame")
    Golden(tmp_path, rewrite=True).check("a/word.txt", "sesame")
    keeper.check("a/word.txt", "sesame")
    keeper.check("a/word.txt", b"sesame")
    with pytest.raises(AssertionError):
        keeper.check("a/word.txt", "barley")
