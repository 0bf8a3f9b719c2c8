"""Reading a JSON document piece by piece, so that neither a long log nor junk fills the memory."""

from __future__ import annotations

import json
import re
from codecs import getincrementaldecoder
from typing import TYPE_CHECKING, Any, BinaryIO, Final, NoReturn

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

CHUNK: Final = 1 << 18
LONGEST: Final = 1 << 22
"""Characters of one value; a workout of ten sets of fifty repetitions has some 60,000."""
SPACE: Final = re.compile(r"[ \t\n\r]*")
WORD: Final = re.compile(r"[\w\\+.-]*\s*")
"""What can be left of a literal, a number or an escape."""

CUT_OFF: Final = QT_TRANSLATE_NOOP(
    "messages", "The file ends in the middle of {place}: it was cut off. Export or copy it again."
)
NOT_JSON: Final = QT_TRANSLATE_NOOP(
    "messages", "The file is no JSON: {place} goes wrong near character {at}."
)
NOT_TEXT: Final = QT_TRANSLATE_NOOP(
    "messages", "The file is no JSON: from byte {at} on it is not text in UTF-8."
)
TOO_LONG: Final = QT_TRANSLATE_NOOP(
    "messages", "{place} is far longer than anything in a training log."
)
TWICE: Final = QT_TRANSLATE_NOOP("messages", "{place}: “{key}” is there twice.")
DEEP: Final = QT_TRANSLATE_NOOP("messages", "{place} is nested far deeper than a training log is.")
DOCUMENT: Final = "the document"


class JsonSource:
    """A JSON document that is walked from front to back, once."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._decode = getincrementaldecoder("utf-8-sig")()
        self._text = ""
        self._at = 0
        self._passed = 0
        self._bytes = 0
        self._ended = False
        self._decoder = json.JSONDecoder(object_pairs_hook=_unique, parse_constant=_no_constant)

    def begins_object(self) -> bool:
        """Whether the document is an object."""
        return self._peek() == "{"

    def members(self, place: str = DOCUMENT) -> Iterator[str]:
        """The keys of the object that comes next; the value of each is to be read before the next.

        Raises:
            Refusal: it is no object, or not JSON.
        """
        self._expect("{", place)
        seen = set[str]()
        first = True
        while self._goes_on("}", place, first=first):
            first = False
            if self._peek() != '"':
                self._fail(place)
            key = str(self.value(place))
            if key in seen:
                raise Refusal(TWICE, place=place, key=key[:40])
            seen.add(key)
            self._expect(":", place)
            yield key

    def elements(self, place: str) -> Iterator[Any]:
        """The elements of the list that comes next, each as a whole value.

        Raises:
            Refusal: it is no list, or not JSON.
        """
        self._expect("[", place)
        count = 0
        while self._goes_on("]", place, first=count == 0):
            yield self.value(f"{place}[{count}]")
            count += 1

    def value(self, place: str) -> Any:  # noqa: ANN401 - whatever JSON can hold
        """The value that comes next.

        Raises:
            Refusal: it is not JSON, or longer than any in a log.
        """
        self._peek()
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if not self._more(place):
                    open_end = error.msg.startswith("Unterminated")
                    self._fail(place, len(self._text) if open_end else error.pos)
            except _TwiceError as error:
                raise Refusal(TWICE, place=place, key=error.key[:40]) from error
            except RecursionError as error:
                raise Refusal(DEEP, place=place) from error
            except ValueError:
                self._fail(place)
            else:
                if end < len(self._text) or not self._more(place):
                    self._at = end
                    return value

    def end(self) -> None:
        """Nothing but space may follow.

        Raises:
            Refusal: something does.
        """
        if self._peek():
            self._fail(DOCUMENT)

    def _goes_on(self, closing: str, place: str, *, first: bool) -> bool:
        """Whether another member or element follows; passes the comma or the closing bracket."""
        if self._peek() == closing:
            self._at += 1
            return False
        if not first:
            self._expect(",", place)
            if self._peek() == closing:
                self._fail(place)
        return True

    def _expect(self, char: str, place: str) -> None:
        if self._peek() != char:
            self._fail(place)
        self._at += 1

    def _peek(self) -> str:
        """The next character that is no space, or nothing at the end."""
        while True:
            if found := SPACE.match(self._text, self._at):
                self._at = found.end()
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._read():
                return ""

    def _more(self, place: str) -> bool:
        """Read on, as the value at hand may not be whole; False at the end of the file."""
        if len(self._text) - self._at > LONGEST:
            raise Refusal(TOO_LONG, place=place)
        return self._read()

    def _read(self) -> bool:
        """Put as much again behind what is left of the text."""
        if self._ended:
            return False
        left = len(self._text) - self._at
        raw = self._file.read(max(CHUNK, left))
        self._ended = not raw
        try:
            fresh = self._decode.decode(raw, final=self._ended)
        except UnicodeDecodeError as error:
            if self._ended:
                raise Refusal(CUT_OFF, place=DOCUMENT) from error
            raise Refusal(NOT_TEXT, at=self._bytes + error.start) from error
        if self._ended:
            return False
        self._bytes += len(raw)
        self._passed += self._at
        self._text = self._text[self._at :] + fresh
        self._at = 0
        return True

    def _fail(self, place: str, at: int | None = None) -> NoReturn:
        """Say that the file was cut off, if it ends in or before the word that is wrong."""
        here = self._at if at is None else at
        if self._ended and WORD.fullmatch(self._text, here):
            raise Refusal(CUT_OFF, place=place)
        raise Refusal(NOT_JSON, place=place, at=self._passed + here + 1)


class _TwiceError(Exception):
    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        raise _TwiceError(next(key for key in keys if keys.count(key) > 1))
    return found


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)
