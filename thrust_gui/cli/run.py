"""Runs a verb: what it says goes to standard output, a refusal to standard error."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from thrust_gui.app.transfer import ExportFormat
from thrust_gui.cli import doctor, stats, transfer
from thrust_gui.domain.message import Refusal

if TYPE_CHECKING:
    import argparse

    from thrust_gui.cli.tools import Tools


def run(args: argparse.Namespace, tools: Tools) -> int:
    """The exit status: 0 done, 1 failed with one clear line."""
    try:
        said, well = _do(args, tools)
    except Refusal as refusal:
        return fail(str(refusal))
    sys.stdout.write(said + "\n")
    return 0 if well else fail("something needs attention; see what the doctor found.")


def fail(sentence: str, status: int = 1) -> int:
    """Say what went wrong in one line."""
    sys.stderr.write(f"thrust-gui: {sentence}\n")
    return status


def _do(args: argparse.Namespace, tools: Tools) -> tuple[str, bool]:
    match args.verb:
        case "cues":
            tools.write_cues(
                tempo=args.tempo,
                reps=args.reps,
                get_ready_s=args.get_ready,
                out=args.out,
                voice=not args.no_voice,
            )
            return f"{args.reps} × {args.tempo} written to {args.out}", True
        case "stats":
            return stats.run(tools, weeks=args.weeks, as_json=args.json), True
        case "import":
            said = transfer.take(
                tools,
                args.file,
                unit=args.unit,
                also=args.exercises,
                dry_run=args.dry_run,
                as_json=args.json,
            )
            return said, True
        case "export":
            return transfer.give(
                tools, args.out, ExportFormat(args.format), first=args.first, last=args.last
            ), True
        case _:
            return doctor.run(tools, as_json=args.json)
