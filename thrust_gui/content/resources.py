"""Where the files are that ship with the program."""

from __future__ import annotations

from pathlib import Path

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal

FOLDER = "resources"
VOICE = "sounds/voice/en"
"""The recorded words, below it."""


def resources_root(package: Path | None = None) -> Path:
    """The folder of resources: inside the package in a wheel, beside it in a checkout.

    Args:
        package: the folder of the package; this one's own where none is given.

    Raises:
        Refusal: there is neither.
    """
    package = package or Path(__file__).resolve().parents[1]
    for root in (package / FOLDER, package.parent / FOLDER):
        if root.is_dir():
            return root
    raise Refusal(
        QT_TRANSLATE_NOOP(
            "messages", "The folder “{folder}” of the program is missing. Install it again."
        ),
        folder=FOLDER,
    )
