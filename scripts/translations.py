"""Collect the plurals of the interface and write both their English forms: .ts and .qm.

    uv run python scripts/translations.py [FOLDER]

Only plurals are collected: every other text of the interface is English already. Forms that are in
the .ts stay as they are; new ones are made from "(s)" and "(es)", and the command fails on a plural
that has neither, until its two forms are written into the .ts by hand.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

ROOT: Final = Path(__file__).resolve().parents[1]
FOLDER: Final = ROOT / "resources" / "translations"
LANGUAGE: Final = "en"
ENDINGS: Final = ("(s)", "(es)")


def english_forms(source: str) -> tuple[str, str] | None:
    """Both forms of ``%n set(s)``, or None where nothing in it says how it is formed."""
    if not any(ending in source for ending in ENDINGS):
        return None
    one = many = source
    for ending in ENDINGS:
        one = one.replace(ending, "")
        many = many.replace(ending, ending.strip("()"))
    return one, many


def fill(ts: Path) -> list[str]:
    """Write the forms that are still missing; returns the sources that need a human."""
    tree = ET.parse(ts)  # noqa: S314 - our own file
    missing: list[str] = []
    for message in tree.iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        if translation is None:
            continue
        places = translation.findall("numerusform")
        if all(place.text for place in places):
            continue
        forms = english_forms(source)
        if forms is None:
            missing.append(source)
            continue
        translation.attrib.pop("type", None)
        for place, form in zip(places, forms, strict=True):
            place.text = form
    body = ET.tostring(tree.getroot(), encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    ts.write_text(f"{head}{body}\n", encoding="utf-8")
    return missing


def update(folder: Path) -> list[str]:
    """Bring .ts and .qm of a folder up to date; returns the sources that need a human."""
    ts = folder / f"thrust_{LANGUAGE}.ts"
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "thrust_gui").rglob("*.py"))
    collect = ["pyside6-lupdate", "-silent", "-pluralonly", "-no-obsolete", "-sort-messages"]
    options = ["-locations", "none", "-source-language", "en", "-target-language", LANGUAGE]
    subprocess.run([*collect, *options, *sources, "-ts", str(ts)], cwd=ROOT, check=True)
    if missing := fill(ts):
        return missing
    qm = str(ts.with_suffix(".qm"))
    subprocess.run(["pyside6-lrelease", "-silent", str(ts), "-qm", qm], cwd=ROOT, check=True)
    return []


def main() -> int:
    """Update the folder given, or the one of the resources."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    missing = update(folder)
    for source in missing:
        print(f"No English plural for “{source}”: write both forms into the .ts.", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
