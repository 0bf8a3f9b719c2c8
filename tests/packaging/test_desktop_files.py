"""What a Linux desktop reads: the entry, the metainfo and the icon agree with the program."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtSvg import QSvgRenderer

ROOT: Final = Path(__file__).resolve().parents[2]
PACKAGING: Final = ROOT / "packaging"
ID: Final = "io.github.thrust_gui.Thrust"


@pytest.fixture
def project() -> dict[str, object]:
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    found: dict[str, object] = table["project"]
    return found


@pytest.fixture
def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # as its manual has it
    parser.read(PACKAGING / f"{ID}.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


@pytest.fixture
def metainfo() -> ET.Element:
    return ET.parse(PACKAGING / f"{ID}.metainfo.xml").getroot()  # noqa: S314 - our own file


def test_the_entry_starts_the_program(
    entry: configparser.SectionProxy, project: dict[str, object]
) -> None:
    scripts = project["scripts"]
    assert isinstance(scripts, dict)
    assert entry["Exec"] in scripts
    assert entry["Icon"] == ID
    assert entry["Terminal"] == "false"


def test_the_metainfo_is_of_this_program_and_version(
    metainfo: ET.Element, entry: configparser.SectionProxy, project: dict[str, object]
) -> None:
    assert metainfo.findtext("id") == ID
    assert metainfo.findtext("launchable") == f"{ID}.desktop"
    assert metainfo.findtext("name") == entry["Name"]
    assert metainfo.findtext("provides/binary") == entry["Exec"]
    releases = [release.get("version") for release in metainfo.iterfind("releases/release")]
    assert releases[0] == project["version"]


def test_the_icon_can_be_drawn(qapp: object) -> None:
    assert qapp is not None
    renderer = QSvgRenderer(str(PACKAGING / f"{ID}.svg"))
    assert renderer.isValid()
    assert renderer.defaultSize().width() == renderer.defaultSize().height() == 128


@pytest.mark.parametrize(
    ("validator", "file"),
    [
        (("desktop-file-validate",), f"{ID}.desktop"),
        (("appstreamcli", "validate", "--no-net"), f"{ID}.metainfo.xml"),
    ],
)
def test_the_validators_agree(validator: tuple[str, ...], file: str) -> None:
    if shutil.which(validator[0]) is None:
        pytest.skip(f"{validator[0]} is not installed")
    done = subprocess.run(
        [*validator, str(PACKAGING / file)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
