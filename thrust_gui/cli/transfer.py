"""`import` and `export`: files in and out."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from thrust_gui.app.transfer import BatchInfo, ImportChoices, unheard
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from thrust_gui.app.transfer import ExportFormat, ImportPreview, Progress, WeightUnit
    from thrust_gui.cli.tools import Tools


NAMED: Final = 10
"""So many rows or exercises of a file are named one by one."""


def take(
    tools: Tools,
    file: Path,
    *,
    unit: WeightUnit | None,
    also: Sequence[str],
    dry_run: bool,
    as_json: bool,
) -> str:
    """Import a file, or only say what would be taken.

    Raises:
        Refusal: the file cannot be read, has no such exercise, or the log does not take it.
    """
    with tools.log() as log:
        importer = tools.importer(log)
        choices = ImportChoices(unit=unit)
        preview, contents = importer.look(file, choices, _meter("reading"))
        if also:
            choices = replace(choices, exercises=_with(preview, also))
            preview, contents = importer.look(file, choices, _meter("reading"))
        if not dry_run:
            log.add(contents, BatchInfo(preview.format, file.name), _meter("adding"))
    return json.dumps(preview.as_json()) if as_json else _sentence(preview, dry_run=dry_run)


def _with(preview: ImportPreview, also: Sequence[str]) -> frozenset[str]:
    """The exercises that are taken anyway, and these.

    Raises:
        Refusal: the file has none of that name.
    """
    names = {each.name.casefold(): each.name for each in preview.exercises}
    for name in also:
        if name.casefold() not in names:
            raise Refusal(
                QT_TRANSLATE_NOOP("messages", "The file has no exercise “{name}”. It has {names}."),
                name=name[:40],
                names=", ".join(list(names.values())[:NAMED]) or "none",
            )
    ticked = {each.name for each in preview.exercises if each.ticked}
    return frozenset(ticked | {names[name.casefold()] for name in also})


def _meter(doing: str) -> Progress:
    """Shows on a terminal how far it is."""
    if not sys.stderr.isatty():
        return unheard

    def show(done: int, total: int) -> None:
        ended = done >= total
        share = f"{doing} {100 * done // max(total, 1)} %"
        sys.stderr.write(f"\r{'' if ended else share:<20}\r")
        sys.stderr.flush()

    return show


def give(tools: Tools, out: Path, kind: ExportFormat, *, first: date, last: date) -> str:
    """Export the workouts of a range of local dates, both ends included.

    Raises:
        Refusal: the file cannot be written.
    """
    with tools.log() as log:
        contents = log.contents()
    workouts = tuple(each for each in contents.workouts if first <= each.local_date <= last)
    tools.exporter().write(replace(contents, workouts=workouts), out, kind, _meter("writing"))
    return f"{_counted(len(workouts), 'workout')} written to {out}"


def _sentence(preview: ImportPreview, *, dry_run: bool) -> str:
    verb = "would be taken" if dry_run else "taken"
    what = "set" if preview.format == "thrust_json" else "row"
    found = f"{preview.format}: {_counted(preview.rows, what)} read"
    lines = [f"{found}, {preview.taken} {verb}, {preview.duplicates} already in the log."]
    lines += [f"Row {each.row} left out: {each.why}." for each in preview.skipped[:NAMED]]
    more = len(preview.skipped) - NAMED
    if more > 0:
        lines.append(f"And {_counted(more, 'row')} more; --json names them.")
    if preview.asks_unit and preview.taken:
        hint = "--unit kg or --unit lb says it" if dry_run else "they are noted without one"
        lines.append(f"The file does not say the unit of its weights: {hint}.")
    others = [each.name for each in preview.exercises if not each.ticked]
    if others:
        counted = _counted(len(others), "other exercise")
        lines.append(
            f"{counted} not taken: {', '.join(others[:NAMED])}. --exercise NAME takes one."
        )
    return "\n".join(lines)


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
