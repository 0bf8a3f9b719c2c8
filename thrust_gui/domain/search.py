"""Finding words in texts: by their beginnings, whatever their case and accents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from unicodedata import combining, normalize

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Span = tuple[int, int]
"""From a character up to, not including, another."""

LEAD: Final = 24
"""Characters that are kept before the first word that was found, where a text is cut."""
CUT: Final = "… "


@dataclass(frozen=True, slots=True)
class Entry:
    """What can be found.

    Attributes:
        key: its id.
        title: words found here count most.
        passages: its other texts, in the order in which they are read.
    """

    key: str
    title: str
    passages: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An entry with all of the words, and where they stand.

    Attributes:
        key: of the entry.
        title: of the entry; `title_spans` are the words found in it.
        text: the passage with most of the words, cut at the front where they come late.
        spans: the words found in the text.
    """

    key: str
    title: str
    title_spans: tuple[Span, ...]
    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class _Word:
    """A word in a text: its letters without case and accents, each with where it ends."""

    start: int
    letters: str
    ends: tuple[int, ...]


def search(entries: Iterable[Entry], query: str) -> tuple[Found, ...]:
    """The entries in which every word of the query begins a word; best first, then in order.

    A query without a letter or a digit finds nothing.
    """
    wanted = tuple(dict.fromkeys(word.letters for word in _words(query)))
    if not wanted:
        return ()
    hits = [hit for entry in entries if (hit := _find(entry, wanted)) is not None]
    hits.sort(key=lambda hit: -hit[0])  # stable: those alike keep their order
    return tuple(found for _, found in hits)


def _find(entry: Entry, wanted: tuple[str, ...]) -> tuple[int, Found] | None:
    """An entry as it was found, and how many of the words its title has."""
    in_title = _seen(entry.title, wanted)
    seen = [_seen(passage, wanted) for passage in entry.passages]
    if set().union(in_title, *seen) != set(wanted):
        return None
    at = max(range(len(seen)), key=lambda number: len(seen[number]), default=None)
    text, spans = ("", ()) if at is None else _cut(entry.passages[at], wanted)
    return len(in_title), Found(
        key=entry.key,
        title=entry.title,
        title_spans=_spans(entry.title, wanted),
        text=text,
        spans=spans,
    )


def _seen(text: str, wanted: tuple[str, ...]) -> set[str]:
    """Which of the words begin a word of the text."""
    letters = [word.letters for word in _words(text)]
    return {each for each in wanted if any(word.startswith(each) for word in letters)}


def _spans(text: str, wanted: tuple[str, ...]) -> tuple[Span, ...]:
    """The beginnings that were asked for; of two at one word, the longer."""
    spans: list[Span] = []
    for word in _words(text):
        size = max((len(each) for each in wanted if word.letters.startswith(each)), default=0)
        if size:
            spans.append((word.start, word.ends[size - 1]))
    return tuple(spans)


def _cut(text: str, wanted: tuple[str, ...]) -> tuple[str, tuple[Span, ...]]:
    """A text without what stands long before the first word found, and the places in the rest."""
    spans = _spans(text, wanted)
    if not spans or spans[0][0] <= LEAD:
        return text, spans
    start = text.rfind(" ", 0, spans[0][0] - LEAD) + 1
    if not start:
        return text, spans
    shift = len(CUT) - start
    return CUT + text[start:], tuple((left + shift, right + shift) for left, right in spans)


def _words(text: str) -> Iterator[_Word]:
    start, letters, ends = 0, "", list[int]()
    for at, sign in enumerate(text):
        plain = _plain(sign)
        if plain.isalnum():
            if not letters:
                start = at
            letters += plain
            ends += [at + 1] * len(plain)
        elif letters and combining(sign):
            ends[-1] = at + 1  # an accent written as a sign of its own
        elif letters:
            yield _Word(start, letters, tuple(ends))
            letters, ends = "", []
    if letters:
        yield _Word(start, letters, tuple(ends))


def _plain(sign: str) -> str:
    """A character without case and accents; an accent alone is nothing."""
    return "".join(each for each in normalize("NFKD", sign).casefold() if not combining(each))
