"""On the build machine a test of the window, the sound or a crash may not be skipped.

A suite that quietly leaves them out says nothing. So where the environment has `CI` and the machine
is a Linux one (the only kind with Xvfb and PulseAudio), a skip of such a test is a failure.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator

NEVER_SKIPPED: Final = ("window", "sound", "harm")


def _strict() -> bool:
    return bool(os.environ.get("CI")) and sys.platform == "linux"


def _reason(report: pytest.TestReport | pytest.CollectReport) -> str:
    return report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Turn the skip of a marked test into a failure."""
    report = yield
    marks = [mark for mark in NEVER_SKIPPED if item.get_closest_marker(mark)]
    if report.skipped and marks and _strict():
        report.outcome = "failed"
        report.longrepr = f"A {marks[0]} test may not be skipped on CI: {_reason(report)}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Turn the skip of a whole file, whose marks cannot be known, into a failure."""
    report = yield
    if report.outcome == "skipped" and _strict():
        report.outcome = "failed"
        report.longrepr = f"A file may not be skipped on CI: {_reason(report)}"
    return report
