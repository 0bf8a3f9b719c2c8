"""Looking into a file as the program does, an hour east of Greenwich."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thrust_gui.app.transfer import ImportChoices, ImportPreview
from thrust_gui.exchange.importer import Importer

if TYPE_CHECKING:
    from collections.abc import Container
    from pathlib import Path

    from thrust_gui.domain.records import LogContents

CHOICES = ImportChoices()


def look(
    path: Path, choices: ImportChoices = CHOICES, known: Container[str] = ()
) -> tuple[ImportPreview, LogContents]:
    return Importer(lambda: known, lambda _: 60).look(path, choices)


def read(path: Path) -> LogContents:
    return look(path)[1]
