"""Large junk that looks like one of our formats: read or refused soon, in little memory."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).resolve().parents[2]
HEAD = "Date,Exercise Name,Set Order,Reps,Weight\n"
ROW = "2024-03-04 18:02:11,Hip Thrust,1,12,60\n"

MORE = 3 if "THRUST_FUZZ" in os.environ else 1
ROWS = 100_000 * MORE

JUNK: dict[str, tuple[str, str, int, str]] = {
    "no line ends": (HEAD, "x" * 1_000_000, 20 * MORE, "strong 1 0"),
    "no line ends, no header": ("", "x," * 500_000, 20 * MORE, "refused"),
    "an open quote": (HEAD + '"', "x" * 99 + "\n", ROWS, f"strong {ROWS} 0"),
    "open quotes everywhere": (HEAD, '"x' * 49 + "\n", ROWS, "strong"),
    "a million columns": (HEAD, "," * 1_000_000 + "\n", 20, "strong 20 0"),
    "a million columns named": ("Date" + ",a" * 1_000_000 + "\n", ROW, 1000, "refused"),
    "zeros": (HEAD, "\0" * 1_000_000, 20 * MORE, "strong 1 0"),
    "exercises": (HEAD, "".join(f"1,{n},1,1,1\n" for n in range(1000)), 100, "strong 100000 0"),
    "bad dates": (HEAD, "30 Foo 2025 10:00,Hip Thrust,1,12,60\n", ROWS, f"strong {ROWS} 0"),
    "good rows": (HEAD, ROW, ROWS, f"strong {ROWS} {ROWS}"),
    "too many rows": (HEAD, ROW, 400_001, "refused"),
    "carriage returns": (HEAD, "\r" * 1_000_000, 20 * MORE, "refused"),
    "bad bytes": (HEAD, "\udcff\udcfe" * 500_000, 20 * MORE, "strong 1 0"),
}
CODE = """
import resource, sys
from pathlib import Path
from thrust_gui.domain.message import Refusal
from thrust_gui.exchange.importer import Importer
resource.setrlimit(resource.RLIMIT_AS, (500_000_000, 500_000_000))
resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
try:
    preview, _ = Importer(frozenset, lambda _: 60).look(Path(sys.argv[1]))
except Refusal as refusal:
    print("refused", refusal)
else:
    print(preview.format, preview.rows, preview.taken)
"""


def pieces(head: str, piece: str, count: int) -> Iterable[bytes]:
    yield head.encode("utf-8", "surrogateescape")
    raw = piece.encode("utf-8", "surrogateescape")
    for _ in range(count):
        yield raw


@pytest.mark.harm
@pytest.mark.skipif(sys.platform == "win32", reason="limits are POSIX's")
@pytest.mark.parametrize("name", JUNK)
def test_megabytes_of_junk(name: str, tmp_path: Path) -> None:
    head, piece, count, expected = JUNK[name]
    path = tmp_path / "junk.csv"
    with path.open("wb") as file:
        file.writelines(pieces(head, piece, count))
    ran = subprocess.run(
        [sys.executable, "-c", CODE, str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    assert ran.stdout.startswith(expected), ran.stdout[:200]
