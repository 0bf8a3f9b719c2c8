"""Files as accidents and malice make them: from good ones, by bytes, cells, rows and columns."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.exchange.records import BAND, CONTRACT, WORKOUT
from thrust_gui.domain.records import LogContents
from thrust_gui.exchange.thrust_csv_columns import COLUMNS, table

MOST_LINES: Final = 20_000
LARGEST: Final = 2_000_000
HERE: Final = Path(__file__).parent

if TYPE_CHECKING:
    import random


def _ours() -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows([COLUMNS, *table(LogContents(bands=(BAND,), workouts=(WORKOUT,)))])
    return text.getvalue().encode()


SEEDS: Final = (
    *(each.read_bytes() for each in sorted((HERE / "fixtures").iterdir())),
    CONTRACT.encode(),
    _ours(),
)
NASTY: Final = (
    b"",
    b"\0",
    b'"',
    b'""',
    b"'",
    b",",
    b";",
    b"\t",
    b"\r",
    b"\n",
    b"\r\n",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xe2\x80\xaf",
    b"\xed\xa0\x80",
    b"=cmd|' /C calc'!A0",
    b"1e308",
    b"-1",
    b"0",
    b"nan",
    b"inf",
    b"99999999999999999999",
    b"0000-00-00 00:00:00",
    b"9999-12-31 23:59:59",
    b"0001-01-01",
    b"30 Foo 2025, 19:56",
    b"12/31/1999, 11:59 PM",
    b"Rest Timer",
    b"Hip Thrust",
    b"hip thrust " * 40,
    b"x" * 70_000,
    b"9" * 5_000,
    b"a," * 3_000,
    b"1-1000:1/2/3/0",
    b"\xf0\x9f\x92\xaa",
    "ΓΛΟΥΤΟΙ".encode(),
)


def mutant(rng: random.Random) -> bytes:
    """A good file after a few accidents."""
    content = rng.choice(SEEDS)
    for _ in range(rng.choice((1, 1, 1, 2, 3, 8))):
        content = rng.choice(_ACCIDENTS)(content, rng)[:LARGEST]
    return content


def _flip(content: bytes, rng: random.Random) -> bytes:
    if not content:
        return content
    at = rng.randrange(len(content))
    return content[:at] + bytes((rng.randrange(256),)) + content[at + 1 :]


def _insert(content: bytes, rng: random.Random) -> bytes:
    at = rng.randrange(len(content) + 1)
    return content[:at] + rng.choice(NASTY) + content[at:]


def _cut(content: bytes, rng: random.Random) -> bytes:
    return content[: rng.randrange(len(content) + 1)]


def _drop(content: bytes, rng: random.Random) -> bytes:
    first, last = sorted(rng.randrange(len(content) + 1) for _ in range(2))
    return content[:first] + content[last:]


def _cell(content: bytes, rng: random.Random) -> bytes:
    """Another content of one cell, where there are cells."""
    lines = content.split(b"\n")
    at = rng.randrange(len(lines))
    separator = b";" if lines[at].count(b";") > lines[at].count(b",") else b","
    cells = lines[at].split(separator)
    cells[rng.randrange(len(cells))] = rng.choice(NASTY)
    lines[at] = separator.join(cells)
    return b"\n".join(lines)


def _rows(content: bytes, rng: random.Random) -> bytes:
    """Rows doubled, turned round, or many times the same."""
    lines = content.split(b"\n")[:MOST_LINES]
    match rng.randrange(4):
        case 0:
            rng.shuffle(lines)
        case 1:
            lines[1:] = (lines[1:] * 2)[:MOST_LINES]
        case 2:
            lines.insert(rng.randrange(len(lines) + 1), rng.choice(lines))
        case _:
            lines[1:] = (lines[1:] * rng.choice((1, 20, 200)))[:MOST_LINES]
    return b"\n".join(lines)


def _columns(content: bytes, rng: random.Random) -> bytes:
    """A column named twice, renamed, or one more."""
    head, _, rest = content.partition(b"\n")
    separator = b";" if head.count(b";") > head.count(b",") else b","
    names = head.split(separator)
    at, other = rng.randrange(len(names)), rng.randrange(len(names))
    match rng.randrange(3):
        case 0:
            names[at] = names[other]
        case 1:
            names[at], names[other] = names[other], names[at]
        case _:
            names.insert(at, rng.choice(NASTY))
    return separator.join(names) + b"\n" + rest


def _encoding(content: bytes, rng: random.Random) -> bytes:
    text = content.decode("utf-8", errors="replace")
    encoding = rng.choice(("utf-16", "utf-16-le", "latin-1", "cp1252", "utf-8-sig", "utf-32"))
    return text.encode(encoding, errors="replace")


def _mix(content: bytes, rng: random.Random) -> bytes:
    other = rng.choice(SEEDS)
    return content[: rng.randrange(len(content) + 1)] + other[rng.randrange(len(other)) :]


_ACCIDENTS: Final = (_flip, _insert, _cut, _drop, _cell, _cell, _rows, _columns, _encoding, _mix)
