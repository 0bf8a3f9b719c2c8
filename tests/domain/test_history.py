from __future__ import annotations

from datetime import date

import pytest

from thrust_gui.domain.history import BandUse, HistoryFilter

FRIDAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("wanted", "narrows"),
    [
        (HistoryFilter(), False),
        (HistoryFilter(first=FRIDAY, text="  "), False),
        (HistoryFilter(text="a"), True),
        (HistoryFilter(tight=True), True),
        (HistoryFilter(least_effort=9.0), True),
        (HistoryFilter(uses=frozenset({BandUse()})), True),
        (HistoryFilter(variations=frozenset({"x"})), True),
    ],
)
def test_what_narrows(wanted: HistoryFilter, narrows: bool) -> None:
    assert wanted.narrows is narrows
