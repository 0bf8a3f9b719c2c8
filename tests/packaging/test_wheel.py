"""The wheel as a stranger installs it: built, put into a fresh environment, started elsewhere."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Final

import pytest

from thrust_gui import __version__

ROOT: Final = Path(__file__).resolve().parents[2]
SCRIPTS: Final = "Scripts" if os.name == "nt" else "bin"


def uv(*arguments: str | Path) -> None:
    program = os.environ.get("UV") or shutil.which("uv")
    assert program, "uv is not on the path: start the tests with make test or uv run pytest"
    done = subprocess.run(
        [program, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    uv("build", "--wheel", "--quiet", "--out-dir", folder)
    (file,) = folder.glob("*.whl")
    return file


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The installed command, with the locked versions of what it needs and nothing else."""
    folder = tmp_path_factory.mktemp("installed")
    locked = folder / "locked.txt"
    uv("export", "--locked", "--no-dev", "--no-emit-project", "--quiet", "-o", locked)
    uv("venv", "--quiet", "--python", sys.executable, folder / "venv")
    python = folder / "venv" / SCRIPTS / "python"
    uv("pip", "install", "--quiet", "--python", python, "--constraints", locked, wheel)
    return folder / "venv" / SCRIPTS / "thrust-gui"


def run(program: Path, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [program, *arguments],
        cwd=folder,
        env={name: value for name, value in os.environ.items() if not name.startswith("PYTHON")},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_every_resource_and_the_licence_are_inside(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    resources = {
        f"thrust_gui/{file.relative_to(ROOT).as_posix()}"
        for file in (ROOT / "resources").rglob("*")
        if file.is_file()
    }
    assert resources
    assert resources <= names
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)
    assert not [name for name in names if name.startswith(("tests", "benchmarks"))]


@pytest.mark.timeout(300)
def test_it_starts_from_any_folder(installed: Path, tmp_path: Path) -> None:
    done = run(installed, "--version", folder=tmp_path)
    assert (done.returncode, done.stdout) == (0, f"thrust-gui {__version__}\n")


@pytest.mark.timeout(300)
def test_it_reads_its_log_from_any_folder(installed: Path, tmp_path: Path) -> None:
    done = run(installed, "stats", "--json", "--data-dir", str(tmp_path / "data"), folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["recommended"] == {"min": 3, "max": 4}
