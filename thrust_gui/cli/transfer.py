"""`import` and `export`: files in and out."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from thrust_gui.cli.tools import Tools
    from thrust_gui.exchange.preview import ImportPreview


def take(tools: Tools, file: Path, *, dry_run: bool, as_json: bool) -> str:
    """Import a file, or only say what would be taken."""
    with tools.log() as log:
        contents, preview = tools.preview(file, log.ids())
        if not dry_run:
            log.add(contents)
    return json.dumps(preview.as_json()) if as_json else _sentence(preview, dry_run=dry_run)


def give(tools: Tools, out: Path, *, first: date, last: date) -> str:
    """Export the workouts of a range of local dates, both ends included."""
    with tools.log() as log:
        contents = log.contents()
    workouts = tuple(each for each in contents.workouts if first <= each.local_date <= last)
    tools.write_export(replace(contents, workouts=workouts), out)
    return f"{_counted(len(workouts), 'workout')} written to {out}"


def _sentence(preview: ImportPreview, *, dry_run: bool) -> str:
    verb = "would be taken" if dry_run else "taken"
    found = f"{preview.format}: {_counted(preview.rows, 'set')} read"
    lines = [f"{found}, {preview.taken} {verb}, {preview.duplicates} already in the log."]
    lines += [f"Row {each.row} left out: {each.why}." for each in preview.skipped]
    return "\n".join(lines)


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
