"""The rows of a CSV file, one by one; whatever is in it, neither time nor memory run away."""

from __future__ import annotations

import codecs
import csv
import io
from typing import TYPE_CHECKING, BinaryIO, Final

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_LINE: Final = 1 << 18
LONGEST_ROW: Final = 1 << 19
"""Characters; a set with a long note and fifty repetitions has some 3,000."""
MOST_CELLS: Final = 1000
MOST_ROWS: Final = 400_000
"""A hundred years of training come to some 60,000 sets."""
CHUNK: Final = 1 << 20
SEPARATORS: Final = (",", ";", "\t")

TOO_LONG: Final = Message(QT_TRANSLATE_NOOP("messages", "far longer than a row can be"))
NOT_CLOSED: Final = Message(QT_TRANSLATE_NOOP("messages", "a quotation mark is not closed"))
TOO_MANY: Final = QT_TRANSLATE_NOOP(
    "messages", "The file has more than {most} rows, far more than any training log. Split it."
)


class LongRowError(Exception):
    """A row that cannot be one of a training log."""


def encoding_of(file: BinaryIO) -> str:
    """UTF-16 with its mark, else UTF-8 if all of the file is, else Windows' western European."""
    raw = file.read(CHUNK)
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        while raw:
            decoder.decode(raw)
            raw = file.read(CHUNK)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


class Lines:
    """The lines of a text; those of the row at hand can be had again."""

    def __init__(self, file: BinaryIO, encoding: str) -> None:
        self._text = io.TextIOWrapper(file, encoding=encoding, errors="replace", newline="")
        self._again: list[str] = []
        self._row: list[str] = []
        self._length = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._again.pop() if self._again else self._text.readline(LONGEST_LINE)
        if not line:
            raise StopIteration
        self._row.append(line)
        self._length += len(line)
        if self._length > LONGEST_ROW or (len(line) == LONGEST_LINE and line[-1] not in "\r\n"):
            self._pass_over(line)
            raise LongRowError
        return line

    def begin(self) -> None:
        """A row begins here."""
        self._row.clear()
        self._length = 0

    def only_first(self) -> str:
        """The first line of the row at hand; the others come again, as rows of their own."""
        self._again.extend(reversed(self._row[1:]))
        return self._row[0] if self._row else ""

    def let_go(self) -> None:
        """Leave the file open; it is another's."""
        self._text.detach()

    def _pass_over(self, line: str) -> None:
        while len(line) == LONGEST_LINE and line[-1] not in "\r\n":
            line = self._text.readline(LONGEST_LINE)


def header_line(lines: Lines) -> str:
    """The first line that is not empty, nor the mark that Excel understands; passes it."""
    try:
        for line in lines:
            lines.begin()
            if line.strip() and not line.startswith("sep="):
                return line
    except LongRowError:
        pass
    return ""


def cells_of(line: str, separator: str) -> list[str]:
    """The cells of one line by itself, whatever its quotation marks do."""
    try:
        for cells in csv.reader([line], delimiter=separator):
            return cells[:MOST_CELLS]
    except csv.Error:
        pass
    return []


def rows(lines: Lines, separator: str) -> Iterator[list[str] | Message]:
    """The rows of a file, empty lines left out; of one that cannot be read, why.

    Raises:
        Refusal: there are more than in any training log.
    """
    reader = csv.reader(lines, delimiter=separator, strict=True)
    begin, count = lines.begin, 0
    while True:
        begin()
        cells: list[str] | Message
        try:
            cells = next(reader)
        except StopIteration:
            return
        except LongRowError:
            lines.only_first()
            cells = TOO_LONG
        except csv.Error:
            cells = _alone(lines.only_first(), separator)
        count += 1
        if count > MOST_ROWS:
            raise Refusal(TOO_MANY, most=MOST_ROWS)
        if cells:
            yield cells


def _alone(line: str, separator: str) -> list[str] | Message:
    """A line whose quotation marks are wrong: read as it is if they come in pairs."""
    if line.count('"') % 2:
        return NOT_CLOSED
    return cells_of(line, separator) or TOO_LONG
