"""Golden files: what came out once, was looked at and agreed to, and is compared with since.

uv run pytest --rewrite-golden        then review the difference with `git diff tests/golden`
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

GOLDEN: Final = Path(__file__).resolve().parents[1] / "golden"
FLAG: Final = "--rewrite-golden"


class Golden:
    """Compares with files under tests/golden, or writes them when asked to."""

    def __init__(self, folder: Path, *, rewrite: bool) -> None:
        self._folder = folder
        self._rewrite = rewrite

    def check(self, name: str, actual: str | bytes) -> None:
        """Assert that `actual` is what the golden file `name` holds."""
        file = self._folder / name
        if self._rewrite:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(actual.encode() if isinstance(actual, str) else actual)
        assert file.is_file(), f"There is no golden file {name}: run pytest with {FLAG}."
        kept = file.read_bytes()
        assert actual == (kept.decode() if isinstance(actual, str) else kept)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the flag."""
    parser.addoption(FLAG, action="store_true", help="write golden files instead of comparing")


@pytest.fixture
def golden(pytestconfig: pytest.Config) -> Golden:
    """The golden files of this checkout."""
    return Golden(GOLDEN, rewrite=bool(pytestconfig.getoption(FLAG)))
