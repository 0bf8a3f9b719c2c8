from __future__ import annotations

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from thrust_gui.exchange.plain_csv import csv_bytes

FORMULAS = tuple("=+-@\t\r")
texts = st.text(st.characters(codec="utf-8", exclude_characters="\x00"))
cells = st.one_of(texts, st.integers(), st.floats(allow_nan=False), st.none())


def test_it_is_as_spreadsheets_like_it() -> None:
    found = csv_bytes(("Week", "Held (s)"), [("2026-11-16", 1.5), ('a "b", c', None)])
    assert found == '\ufeffWeek,Held (s)\r\n2026-11-16,1.5\r\n"a ""b"", c",\r\n'.encode()


@given(st.lists(st.tuples(cells, texts), max_size=5))
def test_no_text_is_a_formula_and_all_read_back(
    rows: list[tuple[str | int | float | None, str]],
) -> None:
    text = csv_bytes(("one", "other"), rows).decode("utf-8-sig")
    found = list(csv.reader(io.StringIO(text, newline="")))[1:]
    assert len(found) == len(rows)
    for (first, second), (one, other) in zip(rows, found, strict=True):
        assert not other.startswith(FORMULAS)
        assert other.endswith(second)
        if isinstance(first, str):
            assert not one.startswith(FORMULAS)
        else:
            assert one == ("" if first is None else str(first))
