"""`import` and `export`: files in and out."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from thrust_gui.cli.tools import Preview, Tools


def take(tools: Tools, file: Path, *, dry_run: bool, as_json: bool) -> str:
    """Import a file, or only say what would be taken."""
    with tools.log() as log:
        known = {each.id for workout in log.contents().workouts for each in workout.sets}
        preview = tools.preview(file, known)
        if not dry_run:
            log.add(preview.contents)
    return _json(preview) if as_json else _sentence(preview, dry_run=dry_run)


def give(tools: Tools, out: Path, *, first: date, last: date) -> str:
    """Export the workouts of a range of local dates, both ends included."""
    with tools.log() as log:
        contents = log.contents()
    workouts = tuple(each for each in contents.workouts if first <= each.local_date <= last)
    tools.write_export(replace(contents, workouts=workouts), out)
    return f"{_counted(len(workouts), 'workout')} written to {out}"


def _json(preview: Preview) -> str:
    return json.dumps(
        {
            "format": preview.format,
            "rows": preview.rows,
            "taken": preview.taken,
            "duplicates": preview.duplicates,
            "unit": preview.unit,
            "skipped": [{"row": each.row, "why": each.why} for each in preview.skipped],
        }
    )


def _sentence(preview: Preview, *, dry_run: bool) -> str:
    verb = "would be taken" if dry_run else "taken"
    found = f"{preview.format}: {_counted(preview.rows, 'set')} read"
    lines = [f"{found}, {preview.taken} {verb}, {preview.duplicates} already in the log."]
    lines += [f"Row {each.row} left out: {each.why}." for each in preview.skipped]
    return "\n".join(lines)


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
