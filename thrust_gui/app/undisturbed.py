"""Python looks for rubbish in rings of references: not while much is made, nor in what stays."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Generator


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


def undisturbed_start() -> Callable[[], None]:
    """Let it rest from now on; what is returned lets it begin, and leave out all that is there.

    A program of 50,000 objects is looked through in 30 ms, which is two pictures: modules and
    classes stay to the end anyway.
    """
    gc.disable()

    def begin() -> None:
        gc.freeze()
        gc.enable()

    return begin
