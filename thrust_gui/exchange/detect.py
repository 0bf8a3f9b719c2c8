"""Which program wrote a file: told from how it begins, never from its name."""

from __future__ import annotations

from codecs import BOM_UTF8
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal
from thrust_gui.exchange import thrust_json
from thrust_gui.exchange.inbox import opening
from thrust_gui.exchange.preview import preview_of

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping
    from pathlib import Path

    from thrust_gui.domain.records import LogContents
    from thrust_gui.exchange.preview import ImportPreview

HEAD_BYTES: Final = 4096
UNKNOWN: Final = QT_TRANSLATE_NOOP(
    "messages",
    "{path} is in no format that Thrust reads. It reads its own JSON, "
    "as export --format json writes it.",
)


class FileFormat(StrEnum):
    """The formats that can be read, by the names that ``import --json`` prints."""

    THRUST_JSON = thrust_json.NAME


READERS: Final[Mapping[FileFormat, Callable[[Path], LogContents]]] = {
    FileFormat.THRUST_JSON: thrust_json.read,
}


def detect(path: Path) -> FileFormat:
    """The format of a file.

    Raises:
        Refusal: there is no such file, or it is in no format that can be read.
    """
    with opening(path) as file:
        head = file.read(HEAD_BYTES).removeprefix(BOM_UTF8).lstrip()
    if head.startswith(b"{"):
        return FileFormat.THRUST_JSON
    raise Refusal(UNKNOWN, path=str(path))


def read(path: Path) -> LogContents:
    """What is in a file, whichever format it has.

    Raises:
        Refusal: it cannot be read; says why.
    """
    return READERS[detect(path)](path)


def preview(path: Path, known_ids: Container[str]) -> tuple[LogContents, ImportPreview]:
    """What is in a file, and what adding it to a log with these ids would come to.

    Raises:
        Refusal: it cannot be read; says why.
    """
    file_format = detect(path)
    contents = READERS[file_format](path)
    return contents, preview_of(file_format, contents, known_ids)
