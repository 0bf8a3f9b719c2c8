"""Whatever becomes of a file on its way: it is read whole, or refused with one sentence."""

from __future__ import annotations

import json
import tempfile
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from hypothesis import given
from hypothesis import strategies as st

from tests.exchange import reading
from tests.exchange.records import CONTRACT, WORKOUT
from tests.helpers.fakes import FakeClock
from thrust_gui.domain.message import Refusal
from thrust_gui.store.log import SqliteLog

if TYPE_CHECKING:
    from collections.abc import Iterable

    from thrust_gui.domain.records import LogContents

DOCUMENT: dict[str, Any] = json.loads(CONTRACT)

anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=40)
    | st.sampled_from(["3-0-1-2", "2026-11-20", "2026-11-20T17:03:05Z", WORKOUT.id]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=5,
)


def places(value: Any, way: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:  # noqa: ANN401 - JSON
    """The way to each value inside another."""
    inner: list[tuple[Any, Any]] = []
    if isinstance(value, dict):
        inner = [(key, cast("Any", value[key])) for key in cast("Iterable[Any]", value)]
    elif isinstance(value, list):
        inner = list(enumerate(cast("Iterable[Any]", value)))
    found = [(*way, key) for key, _ in inner]
    return found + [place for key, each in inner for place in places(each, (*way, key))]


PLACES = places(DOCUMENT)


def read(content: bytes) -> LogContents | None:
    """What is in a file with this content; None where it is refused, in a sentence."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "log.json"
        path.write_bytes(content)
        try:
            return reading.read(path)
        except Refusal as refusal:
            said = str(refusal)
            assert said.endswith(".")
            assert "\n" not in said
            assert len(said) < 400
            return None


def kept(contents: LogContents) -> LogContents:
    """What a log on disk makes of it."""
    with (
        tempfile.TemporaryDirectory() as folder,
        SqliteLog(Path(folder) / "thrust.sqlite3", FakeClock()) as log,
    ):
        log.add(contents)
        return log.contents()


def test_the_places_are_those_of_the_whole_contract() -> None:
    assert len(PLACES) == 41
    assert ("workouts", 0, "sets", 0, "reps", 0, "complete") in PLACES


@given(st.lists(st.tuples(st.sampled_from(PLACES), anything), min_size=1, max_size=2))
def test_any_other_value_anywhere(changes: list[tuple[tuple[Any, ...], Any]]) -> None:
    document: Any = deepcopy(DOCUMENT)
    for way, value in changes:
        here = document
        try:
            for step in way[:-1]:
                here = here[step]
            here[way[-1]] = value
        except (TypeError, LookupError):
            continue
    found = read(json.dumps(document).encode())
    if found is not None:
        assert kept(found) == found


@given(
    st.lists(st.tuples(st.integers(0, len(CONTRACT) - 1), st.integers(0, 255)), max_size=4),
    st.integers(0, len(CONTRACT)),
    st.binary(max_size=5),
)
def test_any_other_bytes(changes: list[tuple[int, int]], at: int, more: bytes) -> None:
    content = bytearray(CONTRACT.encode())
    for place, value in changes:
        content[place] = value
    content[at:at] = more
    found = read(bytes(content))
    if found is not None:
        assert kept(found) == found


@given(st.binary(max_size=300))
def test_any_bytes_at_all(content: bytes) -> None:
    assert read(content) is None
