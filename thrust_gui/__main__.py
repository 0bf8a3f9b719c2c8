"""Where the program begins: a command-line verb, or the window.

Imports are made where they are needed: what a verb needs must not stand before the first frame.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from thrust_gui.cli.window_options import WindowOptions, window_options

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the result is its exit status: 0 done, 1 failed, 2 wrong use."""
    given = sys.argv[1:] if arguments is None else arguments
    if options := window_options(given):
        return _window(options)
    from thrust_gui.cli import parser  # noqa: PLC0415 - when it is chosen

    args = parser.build().parse_args(given)
    match args.verb:
        case None:
            return _window(WindowOptions(_data_dir(args), args.startup_report))
        case "tour":
            return _tour(args)
        case _:
            return _verb(args)


def _window(options: WindowOptions) -> int:
    from thrust_gui.desktop.display import has_display  # noqa: PLC0415 - when it is chosen

    if not has_display():
        sys.stderr.write(
            "thrust-gui: there is no display to open a window on. Without one these work: "
            "cues, stats, import, export, doctor, tour. See thrust-gui --help.\n"
        )
        return 2
    from thrust_gui.desktop.folders import folders  # noqa: PLC0415 - when it is chosen

    try:
        from thrust_gui.bootstrap.binding import without_features  # noqa: PLC0415 - likewise

        without_features()
        from thrust_gui.bootstrap.window import run  # noqa: PLC0415 - likewise
    except ImportError as error:
        return _no_qt(error)
    return run(folders(options.data_dir), report=options.report)


def _verb(args: argparse.Namespace) -> int:
    from thrust_gui.bootstrap.command_line import CommandLine  # noqa: PLC0415 - when it is chosen
    from thrust_gui.cli.run import run  # noqa: PLC0415 - likewise
    from thrust_gui.desktop.folders import folders  # noqa: PLC0415 - likewise

    return run(args, CommandLine(folders(_data_dir(args))))


def _tour(args: argparse.Namespace) -> int:
    try:
        from thrust_gui.bootstrap.tour import run  # noqa: PLC0415 - when it is chosen
    except ImportError as error:
        return _no_qt(error)
    from thrust_gui.domain.message import Refusal  # noqa: PLC0415 - likewise

    width, height = args.size
    try:
        count = run(args.out, width=width, height=height, look=(args.theme, args.contrast))
    except Refusal as refusal:
        sys.stderr.write(f"thrust-gui: {refusal}\n")
        return 1
    sys.stdout.write(f"{count} pictures written to {args.out}\n")
    return 0


def _data_dir(args: argparse.Namespace) -> str | None:
    return getattr(args, "data_dir", None)


def _no_qt(error: ImportError) -> int:
    """A shared library of the system is missing: Qt says which, the doctor how to get it."""
    sys.stderr.write(
        f"thrust-gui: Qt cannot be loaded: {error}. Run thrust-gui doctor to see what to install.\n"
    )
    return 1


if __name__ == "__main__":
    sys.exit(main())
