"""A log record of a warning or worse that no test asked for fails the test.

A test that expects one takes pytest's `caplog` fixture and looks at it.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from thrust_gui.domain.compat import override

if TYPE_CHECKING:
    from collections.abc import Iterator


class _Collector(logging.Handler):
    """Keeps what is said at WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_stray_log_records(request: pytest.FixtureRequest) -> Iterator[None]:
    collector = _Collector()
    logging.getLogger().addHandler(collector)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(collector)
    if collector.lines and "caplog" not in request.fixturenames:
        pytest.fail("Logged, but not expected:\n" + "\n".join(collector.lines), pytrace=False)
