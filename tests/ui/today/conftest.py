from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.english import english

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    with english(qapp):
        yield
