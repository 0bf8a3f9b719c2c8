"""`doctor`: what Thrust needs of this machine, and what to do where it is missing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thrust_gui.cli.tools import Tools


def run(tools: Tools, *, as_json: bool) -> tuple[str, bool]:
    """The report, and whether all is well."""
    checks = [check() for check in tools.checks()]
    well = all(check.ok for check in checks)
    if as_json:
        rows = [
            {"name": each.name, "ok": each.ok, "found": each.found, "remedy": each.remedy}
            for each in checks
        ]
        return json.dumps({"ok": well, "checks": rows}, ensure_ascii=False), well
    lines: list[str] = []
    for each in checks:
        lines.append(f"{'ok     ' if each.ok else 'missing'} {each.name:<18} {each.found}")
        if each.remedy:
            lines.append(f"{'':<27}{each.remedy}")
    return "\n".join(lines), well
