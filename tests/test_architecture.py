"""The house as docs/architecture.md describes it, held up against the code."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import grimp
import pytest

ROOT: Final = Path(__file__).resolve().parents[1]
PACKAGE: Final = ROOT / "thrust_gui"
RESOURCES: Final = ROOT / "resources"
MAX_LINES: Final = 300

LINT: Final = """
import sys
from importlinter.cli import lint_imports
sys.exit(lint_imports(no_cache=True))
"""

SUPPRESSED: Final = re.compile(r"#\s*(?:noqa|type: ignore|pyright: ignore|pragma: no)\b")
"""A check that is told to look away."""
WITH_REASON: Final = re.compile(
    r"(?:noqa: [A-Z0-9, ]+[0-9]|ignore\[[\w, -]+\]|pragma: no \w+)"
    r"\s*(?:-|#)\s*(?!pyright:|type:|noqa)\w.*$"
)
"""Which one, and in a few words why."""

IMPORT_AND_LIST: Final = """
import importlib
import sys
for name in sys.argv[1:]:
    importlib.import_module(name)
print("\\n".join(sys.modules))
"""


def python(code: str, *arguments: str, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def modules_of(*rooms: str) -> list[str]:
    return [
        ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for room in rooms
        for file in sorted((PACKAGE / room).rglob("*.py"))
    ]


def loaded_by(*modules: str) -> set[str]:
    done = python(IMPORT_AND_LIST, *modules)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_imports_go_one_way() -> None:
    done = python(LINT)
    assert done.returncode == 0, done.stdout
    assert re.search(r"Contracts: [3-9]\d* kept, 0 broken", done.stdout)


@pytest.mark.parametrize(
    ("room", "line", "broken"),
    [
        ("domain", "import thrust_gui.app", "Rooms: imports go one way, siblings never meet"),
        ("store", "import thrust_gui.ui", "Rooms: imports go one way, siblings never meet"),
        ("domain", "import sqlite3", "The core is pure Python"),
        ("exchange", "import fit_tool", "fit_tool in one module only"),
        ("desktop", "import wakepy", "wakepy in one module only"),
    ],
)
def test_the_rules_would_notice(tmp_path: Path, room: str, line: str, broken: str) -> None:
    shutil.copytree(PACKAGE, tmp_path / "thrust_gui", ignore=shutil.ignore_patterns("*.pyc"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    offender = tmp_path / "thrust_gui" / room / "__init__.py"
    offender.write_text(f"{offender.read_text(encoding='utf-8')}\n{line}\n", encoding="utf-8")
    done = python(LINT, folder=tmp_path)
    assert done.returncode == 1
    assert f"{broken} BROKEN" in done.stdout


def test_the_rules_saw_the_house() -> None:
    graph = grimp.build_graph("thrust_gui", include_external_packages=True, cache_dir=None)
    names = modules_of(".")
    assert set(names) <= graph.modules
    assert graph.count_imports() > 2 * len(names)
    assert graph.find_modules_directly_imported_by("thrust_gui.app.training") >= {
        "thrust_gui.domain.records",
    }


def test_the_core_brings_in_no_qt_no_arrays_no_database() -> None:
    core = modules_of("domain", "app")
    loaded = loaded_by(*core)
    assert len(core) > 20
    assert loaded >= set(core)
    assert not {"PySide6", "shiboken6", "numpy", "fit_tool", "sqlite3"} & loaded


def test_the_first_page_is_shown_before_anything_heavy_is_loaded() -> None:
    loaded = loaded_by("thrust_gui.__main__", "thrust_gui.bootstrap.window")
    assert "PySide6.QtWidgets" in loaded
    assert not {"numpy", "fit_tool", "sqlite3", "PySide6.QtMultimedia", "wakepy"} & loaded


@pytest.mark.parametrize("file", sorted(PACKAGE.rglob("*.py")), ids=lambda file: file.name)
def test_files_are_small_and_finished(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.count("\n") <= MAX_LINES
    assert not re.search(r"\b(TODO|FIXME|XXX|HACK)\b", text)


@pytest.mark.parametrize("file", sorted((ROOT / "tests").rglob("*.py")), ids=lambda file: file.name)
def test_no_test_sleeps(file: Path) -> None:
    naps = r"\bsleep\(|qtbot\.wait\(|\bqWait\(|\bqSleep\("
    lines = file.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if re.search(naps, line) and "naps =" not in line] == []


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("x = 1  # noqa: S608", False),
        ("x = 1  # noqa", False),
        ("x = y  # type: ignore[arg-type]", False),
        ("x = y  # type: ignore[misc]  # pyright: ignore[reportX]", False),
        ("x = 1  # noqa: S608, E501 - our own names", True),
        ("x = y  # type: ignore[arg-type]  # named by us", True),
        ("x = y  # type: ignore[misc]  # pyright: ignore[reportX] - of this rig", True),
        ("case Unit.YEAR:  # pragma: no branch - mypy holds the match exhaustive", True),
    ],
)
def test_a_reason_is_told_from_none(line: str, *, said: bool) -> None:
    assert bool(WITH_REASON.search(line)) is said


def test_whoever_has_a_check_look_away_says_why() -> None:
    folders = ("thrust_gui", "tests", "benchmarks", "scripts", "packaging")
    files = [file for folder in folders for file in sorted((ROOT / folder).rglob("*.py"))]
    bare = [
        f"{file.relative_to(ROOT)}:{number}: {line.strip()}"
        for file in files
        if file != Path(__file__)
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if SUPPRESSED.search(line) and not WITH_REASON.search(line)
    ]
    assert len(files) > 500, "the house was seen"
    assert not bare, "\n".join(bare)


def test_every_folder_of_resources_says_whose_it_is() -> None:
    folders = {file.parent for file in RESOURCES.rglob("*") if file.is_file()}
    assert RESOURCES / "fonts" in folders
    for folder in folders:
        homes = [folder, *folder.relative_to(RESOURCES).parents]
        notes = [RESOURCES / home / "README.md" for home in homes]
        said = [note.read_text(encoding="utf-8") for note in notes if note.is_file()]
        assert any("licence" in text.lower() for text in said), f"no licence note for {folder}"
