"""What every test gets: no display, no user's files, bundled fonts, and nothing left behind."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

import hypothesis
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase

from thrust_gui.ui.translation import install_translation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

# Tests of the real window start the program themselves, in a display of their own; everything else
# draws into memory.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("THRUST_DATA_DIR", None)

pytest_plugins = [
    "tests.helpers.golden",
    "tests.helpers.leaks",
    "tests.helpers.logfail",
    "tests.helpers.no_skips",
]

RESOURCES: Final = Path(__file__).resolve().parents[1] / "resources"

hypothesis.settings.register_profile("dev", deadline=None, max_examples=50)
hypothesis.settings.register_profile(
    "ci", deadline=None, max_examples=150, derandomize=True, print_blob=True
)
hypothesis.settings.register_profile("soak", deadline=None, max_examples=5_000)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "dev")


@pytest.fixture(scope="session", autouse=True)
def _nobodys_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or writes the log and settings of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            patch.setenv(name, str(home / name.lower()))
        patch.setenv("APPDATA", str(home / "roaming"))
        patch.setenv("LOCALAPPDATA", str(home / "local"))
        yield


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application with the bundled fonts and plurals, its style and one fixed locale."""
    for file in sorted((RESOURCES / "fonts").glob("*.ttf")):
        assert QFontDatabase.addApplicationFont(str(file)) >= 0, file
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    assert install_translation(qapp, RESOURCES / "translations")
    qapp.setStyle("Fusion")
    return qapp
