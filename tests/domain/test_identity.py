from __future__ import annotations

from itertools import islice
from uuid import RFC_4122, UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrust_gui.domain.identity import RANDOM_BITS, named_ids, uuid7

instants = st.integers(0, (1 << 48) - 1)
randoms = st.integers(0, (1 << RANDOM_BITS) - 1)


@given(instants, randoms)
def test_it_is_a_uuid_of_version_7(utc_ms: int, random: int) -> None:
    text = uuid7(utc_ms, random)
    found = UUID(text)
    assert str(found) == text
    assert (found.version, found.variant) == (7, "specified in RFC 4122")
    assert found.int >> 80 == utc_ms


@given(st.tuples(instants, randoms), st.tuples(instants, randoms))
def test_text_sorts_by_time_then_by_the_rest(one: tuple[int, int], other: tuple[int, int]) -> None:
    assert (uuid7(*one) < uuid7(*other)) == (one < other)


@pytest.mark.parametrize(
    ("utc_ms", "random", "text"),
    [
        # RFC 9562, appendix A.6
        (
            0x017F22E279B0,
            0xCC3 << 62 | 0x18C4DC0C0C07398F,
            "017f22e2-79b0-7cc3-98c4-dc0c0c07398f",
        ),
        (-1, 0, "00000000-0000-7000-8000-000000000000"),
        (0, 1 << RANDOM_BITS, "00000000-0000-7000-8000-000000000000"),
    ],
)
def test_some_by_hand(utc_ms: int, random: int, text: str) -> None:
    assert uuid7(utc_ms, random) == text


@given(st.integers(-(10**12), 1 << 47), st.binary(min_size=10, max_size=10))
def test_a_name_has_the_same_ids_each_time(ms: int, name: bytes) -> None:
    series = list(islice(named_ids(ms, name), 5))
    assert series == list(islice(named_ids(ms, name), 5))
    found = [UUID(each) for each in series]
    assert len(set(found)) == 5
    assert {each.version for each in found} == {8}
    assert {each.variant for each in found} == {RFC_4122}
    assert {each.int >> 80 for each in found} == {max(ms, 0)}
    assert [str(each) for each in found] == series


def test_other_names_have_other_ids() -> None:
    assert next(named_ids(0, b"0123456789")) != next(named_ids(0, b"9876543210"))
    assert len(set(islice(named_ids(0, b"\xff" * 10), 3))) == 3
