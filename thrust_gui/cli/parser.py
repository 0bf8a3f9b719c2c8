"""The command line: its verbs and options, as in the contract of the data design."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from thrust_gui import __version__
from thrust_gui.app.transfer import ExportFormat, WeightUnit
from thrust_gui.domain import plan
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.tempo import Tempo

if TYPE_CHECKING:
    from collections.abc import Callable

GET_READY_DEFAULT_S: Final = 3
SIZE_LIMITS: Final = range(320, 7681)
MOST_DIGITS: Final = 9
WEEKS_LIMITS: Final = range(1, 5201)


def build() -> argparse.ArgumentParser:
    """The parser; `verb` of its result is None where the window is wanted."""
    everywhere = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    everywhere.add_argument(
        "--data-dir", metavar="DIR", help="keep log and settings in this folder"
    )
    everywhere.add_argument("--version", action="version", version=f"thrust-gui {__version__}")
    parser = argparse.ArgumentParser(
        prog="thrust-gui",
        parents=[everywhere],
        description="A hands-free trainer for banded hip thrusts: a window, or a verb.",
    )
    parser.add_argument(
        "--startup-report",
        action="store_true",
        help="open the window, print how long it took as JSON, and end",
    )
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", title="verbs, none needs a window")

    cues = verbs.add_parser("cues", parents=[everywhere], help="write the cues of a set as WAV")
    cues.add_argument("--tempo", type=_checked(Tempo.parse), default=Tempo(), metavar="3-0-1-2")
    cues.add_argument("--reps", type=_number(plan.check_reps), default=12, metavar="N")
    cues.add_argument("--out", type=Path, required=True, metavar="FILE")
    cues.add_argument("--no-voice", action="store_true", help="cues alone, no spoken words")
    cues.add_argument(
        "--get-ready",
        type=_number(plan.check_get_ready),
        default=GET_READY_DEFAULT_S,
        metavar="S",
        help="seconds before the first lift (default %(default)s)",
    )

    stats = verbs.add_parser("stats", parents=[everywhere], help="weekly volume")
    stats.add_argument("--weeks", type=_within(WEEKS_LIMITS), default=12, metavar="N")
    stats.add_argument("--json", action="store_true")

    take = verbs.add_parser("import", parents=[everywhere], help="take a file into the log")
    take.add_argument("file", type=Path, metavar="FILE")
    take.add_argument(
        "--dry-run", action="store_true", help="say what would be taken, take nothing"
    )
    take.add_argument("--json", action="store_true")
    take.add_argument(
        "--unit",
        type=WeightUnit,
        choices=list(WeightUnit),
        help="of weights, where the file does not say (default: noted without one)",
    )
    take.add_argument(
        "--exercise",
        dest="exercises",
        action="extend",
        nargs="+",
        default=[],
        metavar="NAME",
        help="take these exercises as well as hip thrusts, glute bridges and side steps",
    )

    give = verbs.add_parser("export", parents=[everywhere], help="write the log to a file")
    give.add_argument("--format", choices=[str(each) for each in ExportFormat], required=True)
    give.add_argument("--out", type=Path, required=True, metavar="FILE")
    give.add_argument("--from", dest="first", type=_date, default=date.min, metavar="DATE")
    give.add_argument("--to", dest="last", type=_date, default=date.max, metavar="DATE")

    doctor = verbs.add_parser("doctor", parents=[everywhere], help="look at what Thrust needs")
    doctor.add_argument("--json", action="store_true")

    tour = verbs.add_parser("tour", parents=[everywhere], help="pictures of every page")
    tour.add_argument("--out", type=Path, required=True, metavar="DIR")
    tour.add_argument("--size", type=_size, default=(1440, 900), metavar="1440x900")
    tour.add_argument("--theme", choices=["dark", "light"], default="dark")
    tour.add_argument("--contrast", choices=["normal", "high"], default="normal")
    return parser


def _checked(read: Callable[[str], object]) -> Callable[[str], object]:
    """A converter whose refusal becomes argparse's one line."""

    def convert(text: str) -> object:
        try:
            return read(text)
        except Refusal as refusal:
            raise argparse.ArgumentTypeError(str(refusal)) from refusal

    return convert


def _number(check: Callable[[int], int]) -> Callable[[str], object]:
    return _checked(lambda text: check(_whole(text)))


def _within(limits: range) -> Callable[[str], object]:
    def convert(text: str) -> int:
        value = _whole(text)
        if value not in limits:
            raise argparse.ArgumentTypeError(
                f"{value}: choose from {limits.start} to {limits.stop - 1}"
            )
        return value

    return convert


def _whole(text: str) -> int:
    digits = text.removeprefix("-")
    if not (digits.isascii() and digits.isdecimal() and len(digits) <= MOST_DIGITS):
        raise argparse.ArgumentTypeError(f"“{text[:40]}” is no whole number")
    return int(text)


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"“{text[:40]}” is no date; write it like 2026-11-20"
        ) from error


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    size = (_whole(width), _whole(height))
    if any(side not in SIZE_LIMITS for side in size):
        raise argparse.ArgumentTypeError(
            f"each side of {text} has to be {SIZE_LIMITS.start} to {SIZE_LIMITS.stop - 1} pixels"
        )
    return size
