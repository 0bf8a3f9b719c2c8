"""The options of the window alone, read by hand: argparse would stand before the first frame."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence


class WindowOptions(NamedTuple):
    """What the window is started with."""

    data_dir: str | None = None
    report: bool = False


def window_options(arguments: Sequence[str]) -> WindowOptions | None:
    """The options, or None where there is anything that argparse has to look at."""
    options, left = WindowOptions(), list(arguments)
    while left:
        match left:
            case ["--startup-report", *left]:
                options = options._replace(report=True)
            case ["--data-dir", folder, *left] if not folder.startswith("-"):
                options = options._replace(data_dir=folder)
            case _:
                return None
    return options
