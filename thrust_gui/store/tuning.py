"""What can be set about the store; tests do, the program takes it as it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def nothing() -> None:
    """Do nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tuning:
    """How patient the store is.

    Attributes:
        busy_ms: how long to wait for another process before saying that it is in the way.
        retry_s: seconds before the first, second … further try; the last one repeats.
        committing: called on the writer's thread just before each commit.
    """

    busy_ms: int = 1000
    retry_s: tuple[float, ...] = (0.25, 0.5, 1.0, 2.0, 5.0)
    committing: Callable[[], None] = nothing
