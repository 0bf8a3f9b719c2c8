"""What newer Pythons have in their standard library, at no cost in import time."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method):  # noqa: ANN001, ANN201 - typed above
        """Say that a method overrides one of its base class; the type checkers hold us to it."""
        return method


__all__ = ["override"]
