"""Collect the plurals of the interface with both their English forms, and the guide's texts.

    uv run python scripts/translations.py [FOLDER]

Of the interface only plurals are collected: every other text is English already. They are found in
the syntax tree, because lupdate of Qt 6.11 misses plurals whose number is an attribute. Forms that
are in the .ts stay as they are; new ones are made from "(s)" and "(es)", and the command fails on a
plural that has neither, until its two forms are written into the .ts by hand. The texts of
resources/guide are collected for translators, each with the cards it stands in; lupdate reads no
TOML. In English they stay untranslated, and the .qm does not hold them.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).resolve().parents[1]
FOLDER: Final = ROOT / "resources" / "translations"
LANGUAGE: Final = "en"
ENDINGS: Final = ("(s)", "(es)")
GUIDE: Final = "guide"
"""The context of the guide's texts."""
SPOKEN: Final = frozenset(
    (
        *("name", "hint", "title", "text", "caption", "references"),
        *("feel", "cause", "correction", "when", "whose"),
    )
)
"""Keys whose values are read; the others are ids and names of poses."""
Forms = tuple[str, str]


@dataclass(frozen=True, slots=True, order=True)
class Plural:
    """A text with a number: ``tr(source, comment, n)`` or ``translate(context, …)``."""

    context: str
    source: str
    comment: str = ""


def plurals(tree: ast.AST, inside: str = "") -> Iterator[Plural]:
    """Every plural in a syntax tree; the context of ``tr`` is the class around it."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call) and (found := _plural(node, inside)):
            yield found
        yield from plurals(node, node.name if isinstance(node, ast.ClassDef) else inside)


def _plural(call: ast.Call, inside: str) -> Plural | None:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ast.unparse(call.func)
    texts = [each.value if isinstance(each, ast.Constant) else None for each in call.args]
    match name, texts:
        case "tr", [str(source), comment, _]:
            return Plural(inside, source, str(comment or ""))
        case "translate", [str(context), str(source), comment, _]:
            return Plural(context, source, str(comment or ""))
        case _:
            return None


def english_forms(source: str) -> Forms | None:
    """Both forms of ``%n set(s)``, or None where nothing in it says how it is formed."""
    if not any(ending in source for ending in ENDINGS):
        return None
    one = many = source
    for ending in ENDINGS:
        one = one.replace(ending, "")
        many = many.replace(ending, ending.strip("()"))
    return one, many


def guide_texts(folder: Path) -> dict[str, tuple[str, ...]]:
    """Every text of the guide, file by file, with the ids of the cards it stands in."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for path in sorted(folder.glob("*.toml")):
        for card in tomllib.loads(path.read_text(encoding="utf-8"))["card"]:
            for text in dict.fromkeys(spoken(card)):
                found[text].append(card["id"])
    return {text: tuple(ids) for text, ids in found.items()}


def spoken(value: object, *, read: bool = False) -> Iterator[str]:
    """The texts within a value of a card, with single spaces, as the program reads them."""
    match value:
        case str() if read:
            yield " ".join(value.split())
        case list():
            for each in cast("list[object]", value):
                yield from spoken(each, read=read)
        case dict():
            for key, each in cast("dict[str, object]", value).items():
                yield from spoken(each, read=key in SPOKEN)
        case _:
            return


def known_forms(ts: Path) -> dict[Plural, Forms]:
    """What a .ts holds already; nothing where there is none."""
    if not ts.exists():
        return {}
    found: dict[Plural, Forms] = {}
    for context in ET.parse(ts).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iterfind("message[@numerus]"):
            one, many = (form.text or "" for form in message.iter("numerusform"))
            texts = (message.findtext("source", ""), message.findtext("comment", ""))
            found[Plural(context.findtext("name", ""), *texts)] = (one, many)
    return found


def write_ts(ts: Path, forms: dict[Plural, Forms], guide: dict[str, tuple[str, ...]]) -> None:
    """Write a .ts: the plurals in order, then the texts of the guide."""
    root = ET.Element("TS", version="2.1", language=LANGUAGE, sourcelanguage=LANGUAGE)
    contexts: dict[str, ET.Element] = {}
    for plural, both in sorted(forms.items()):
        if plural.context not in contexts:
            context = contexts[plural.context] = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = plural.context
        message = ET.SubElement(contexts[plural.context], "message", numerus="yes")
        ET.SubElement(message, "source").text = plural.source
        if plural.comment:
            ET.SubElement(message, "comment").text = plural.comment
        translation = ET.SubElement(message, "translation")
        for form in both:
            ET.SubElement(translation, "numerusform").text = form
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = GUIDE
    for text, cards in guide.items():
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = text
        ET.SubElement(message, "extracomment").text = ", ".join(cards)
        ET.SubElement(message, "translation", type="unfinished")
    ET.indent(root, " " * 4)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    body = ET.tostring(root, encoding="unicode")
    ts.write_text(f"{head}{body}\n", encoding="utf-8", newline="\n")


def update(folder: Path) -> list[Plural]:
    """Bring .ts and .qm of a folder up to date; returns the plurals that need a human."""
    ts = folder / f"thrust_{LANGUAGE}.ts"
    known = known_forms(ts)
    forms: dict[Plural, Forms] = {}
    missing: list[Plural] = []
    for path in (ROOT / "thrust_gui").rglob("*.py"):
        for plural in plurals(ast.parse(path.read_text(encoding="utf-8"))):
            if both := known.get(plural) or english_forms(plural.source):
                forms[plural] = both
            else:
                missing.append(plural)
    write_ts(ts, forms, guide_texts(ROOT / "resources" / GUIDE))
    release = shutil.which("pyside6-lrelease", path=sysconfig.get_path("scripts"))
    command = [release or "pyside6-lrelease", "-silent", str(ts)]
    subprocess.run([*command, "-qm", str(ts.with_suffix(".qm"))], check=True)
    return missing


def main() -> int:
    """Update the folder given, or the one of the resources."""
    missing = update(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
    for plural in missing:
        print(
            f"No English plural for “{plural.source}”: add it to the .ts, in the context "
            f"{plural.context}, with both its forms.",
            file=sys.stderr,
        )
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
