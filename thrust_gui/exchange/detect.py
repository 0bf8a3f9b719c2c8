"""Which program wrote a file: told from how it begins, never from its name."""

from __future__ import annotations

from codecs import BOM_UTF8
from enum import StrEnum
from typing import TYPE_CHECKING, BinaryIO, Final

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal

if TYPE_CHECKING:
    from pathlib import Path

HEAD_BYTES: Final = 4096
UNKNOWN: Final = QT_TRANSLATE_NOOP(
    "messages",
    "{path} is in no format that Thrust reads. It reads its own JSON, "
    "as export --format json writes it.",
)


class FileFormat(StrEnum):
    """The formats that can be read, by the names that ``import --json`` prints."""

    THRUST_JSON = "thrust_json"


def detect(file: BinaryIO, path: Path) -> FileFormat:
    """The format of a file that stands at its beginning.

    Raises:
        Refusal: it is in no format that can be read.
    """
    head = file.read(HEAD_BYTES).removeprefix(BOM_UTF8).lstrip()
    if head.startswith(b"{"):
        return FileFormat.THRUST_JSON
    raise Refusal(UNKNOWN, path=str(path))
