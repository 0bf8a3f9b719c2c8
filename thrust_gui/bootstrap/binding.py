"""Keeps the binding to Qt from reading the source of every module that is imported.

PySide6 looks in the source of each new module for its own name, in case the module asked for one of
its features (`from __feature__ import snake_case`). None here does. Reading some 300 files for it
takes an eighth of a start (docs/adr/0007).
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from types import ModuleType

ASKED: Final = "_mod_uses_pyside"
"""No part of what PySide6 promises: where it is missing one day, imports take as long as before."""


def without_features(binding: ModuleType | None = None) -> bool:
    """Answer for all modules that they ask for no feature; whether the binding takes the answer."""
    found = binding or _binding()
    if found is None or not callable(getattr(found, ASKED, None)):
        return False
    setattr(found, ASKED, _none)
    return True


def _none(module: ModuleType) -> bool:
    del module
    return False


def _binding() -> ModuleType | None:
    importlib.import_module("PySide6.QtCore")
    try:
        return importlib.import_module("shibokensupport.feature")
    except ImportError:
        return None
