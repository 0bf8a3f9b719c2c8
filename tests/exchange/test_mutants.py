"""Mutated files, in processes of their own with little memory and time.

THRUST_FUZZ says how many; a few hundred without it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
COUNT = int(os.environ.get("THRUST_FUZZ", "400"))
FIRST = int(os.environ.get("THRUST_FUZZ_FIRST", "0"))


@pytest.mark.harm
@pytest.mark.timeout(max(120, COUNT))
@pytest.mark.skipif(sys.platform == "win32", reason="limits are POSIX's")
def test_no_mutant_does_harm() -> None:
    """Never a traceback, more than two seconds, 500 MB, or half an import."""
    hands = os.cpu_count() or 1
    share = -(-COUNT // hands)
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.exchange.fuzzing", str(FIRST + hand * share), str(share)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for hand in range(hands)
    ]
    found: Counter[str] = Counter()
    for each in running:
        out, err = each.communicate()
        assert each.returncode == 0, err[-3000:]
        found.update(json.loads(out))
    assert sum(found.values()) == share * hands
    assert {"refused", "strong", "hevy", "fitnotes", "liftlog", "liftosaur"} <= set(found), found
