"""Making many records without Python looking for rubbish among them again and again."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator


@contextmanager
def undisturbed() -> Generator[None]:
    """Let the search for cyclic garbage rest; records hold no cycles, and it would take a sixth."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
