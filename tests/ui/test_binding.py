"""What the binding must not do to Python, whatever its version."""

from __future__ import annotations

import subprocess
import sys
from typing import Final

CALLS: Final = 1000
PROBE: Final = f"""
import os, sys
from PySide6.QtGui import QPainterPath
path = QPainterPath()
before = sys.getrefcount(None)
for _ in range({CALLS}):
    path.moveTo(1.0, 1.0)
print(before - sys.getrefcount(None), flush=True)
os._exit(0)
"""


def test_a_call_that_returns_nothing_leaves_none_as_it_was() -> None:
    # PySide6 6.12.0 on Python 3.11 gives None away without having taken it: after some thousand
    # calls the interpreter dies with "none_dealloc". From 3.12 on None cannot be given away.
    done = subprocess.run(
        [sys.executable, "-c", PROBE], capture_output=True, text=True, check=True, timeout=60
    )
    assert abs(int(done.stdout)) < CALLS / 2
