"""What a look at the machine came to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing the doctor looked at: its name, whether it is well, what was found, what to do."""

    name: str
    ok: bool
    found: str
    remedy: str = ""
