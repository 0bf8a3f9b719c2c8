"""The binding to Qt is told that no module asks for its features, and reads no source of theirs."""

from __future__ import annotations

import subprocess
import sys
from types import ModuleType

from thrust_gui.bootstrap.binding import ASKED, without_features

COUNT = """
import inspect
from thrust_gui.bootstrap.binding import without_features
taken = without_features()
read = []
inspect.getsource = lambda module: read.append(module.__name__) or ""
import thrust_gui.ui.main_window
import json.tool
from PySide6.QtCore import QObject
print(taken, len(read), QObject().objectName() == "", hasattr(QObject, "setObjectName"))
"""


def test_no_source_is_read_for_an_import_and_qt_works_as_before() -> None:
    done = subprocess.run([sys.executable, "-c", COUNT], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "0", "True", "True"]


def test_a_binding_that_knows_nothing_of_it_is_left_alone() -> None:
    other = ModuleType("feature")
    assert not without_features(other)
    assert not hasattr(other, ASKED)
    setattr(other, ASKED, None)
    assert not without_features(other)


def test_the_answer_is_no_for_every_module() -> None:
    binding = ModuleType("feature")
    setattr(binding, ASKED, bool)
    assert without_features(binding)
    assert getattr(binding, ASKED)(binding) is False
