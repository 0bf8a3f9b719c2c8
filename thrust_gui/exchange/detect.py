"""Which program wrote a file: told from how it begins, never from its name."""

from __future__ import annotations

from codecs import BOM_UTF8
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, BinaryIO, Final

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal
from thrust_gui.exchange import fitnotes, fitnotes_ios, hevy, liftlog, liftosaur, strong
from thrust_gui.exchange.table_file import SEPARATORS, Lines, cells_of, encoding_of, header_line
from thrust_gui.exchange.thrust_csv_columns import NEEDED

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from thrust_gui.exchange.layout import Layout

HEAD_BYTES: Final = 4096
UNKNOWN: Final = QT_TRANSLATE_NOOP(
    "messages",
    "{path} is in no format that Thrust reads. It reads exports of Strong, Hevy, FitNotes, "
    "LiftLog and Liftosaur, and its own CSV and JSON.",
)


class FileFormat(StrEnum):
    """The formats that can be read, by the names that ``import --json`` prints."""

    THRUST_CSV = "thrust_csv"
    THRUST_JSON = "thrust_json"
    STRONG = "strong"
    HEVY = "hevy"
    FITNOTES = "fitnotes"
    FITNOTES_IOS = "fitnotes_ios"
    LIFTLOG = "liftlog"
    LIFTOSAUR = "liftosaur"


LAYOUTS: Final[Mapping[FileFormat, Layout]] = {
    FileFormat(each.name): each
    for each in (
        liftlog.LAYOUT,
        liftosaur.LAYOUT,
        hevy.LAYOUT,
        fitnotes_ios.LAYOUT,
        strong.LAYOUT,
        fitnotes.LAYOUT,
    )
}


@dataclass(frozen=True, slots=True)
class Detected:
    """A format, and how its text is to be read: the columns by their names in small letters."""

    format: FileFormat
    encoding: str = "utf-8"
    separator: str = ""
    header: tuple[str, ...] = ()


def detect(file: BinaryIO, path: Path) -> Detected:
    """The format of a file that stands at its beginning.

    Raises:
        Refusal: it is in no format that can be read.
    """
    if file.read(HEAD_BYTES).removeprefix(BOM_UTF8).lstrip().startswith(b"{"):
        return Detected(FileFormat.THRUST_JSON)
    file.seek(0)
    encoding = encoding_of(file)
    file.seek(0)
    lines = Lines(file, encoding)
    line = header_line(lines)
    lines.let_go()
    for separator in SEPARATORS:
        header = tuple(each.strip().casefold() for each in cells_of(line, separator))
        found = _format(frozenset(header))
        if found is not None:
            return Detected(found, encoding, separator, header)
    raise Refusal(UNKNOWN, path=str(path))


def _format(columns: frozenset[str]) -> FileFormat | None:
    if columns >= NEEDED:
        return FileFormat.THRUST_CSV
    return next((name for name, layout in LAYOUTS.items() if layout.needs <= columns), None)
