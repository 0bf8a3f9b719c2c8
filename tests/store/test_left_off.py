"""What was under way survives the program, and nothing hangs on it."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from thrust_gui.domain.plan import Pacing, Plan, Variation
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.workout.under_way import UnderWay

if TYPE_CHECKING:
    from pathlib import Path

    from tests.store.conftest import Opening
    from thrust_gui.store.log import SqliteLog

PLAN = Plan(
    sets=5,
    reps=7,
    tempo=Tempo.parse("3-0.5-1.5-2"),
    rest_s=45,
    get_ready_s=5,
    variation=Variation.FLOOR_BRIDGE,
    band="b1",
    rigging="folded",
    pacing=Pacing.SELF_PACED,
)


def test_nothing_is_under_way_at_first(log: SqliteLog) -> None:
    assert log.under_way() is None


@pytest.mark.parametrize("plan", [PLAN, Plan()])
@pytest.mark.parametrize("ordinal", [None, 3])
def test_it_is_read_as_it_was_kept(opening: Opening, plan: Plan, ordinal: int | None) -> None:
    kept = UnderWay(workout="w1", plan=plan, ordinal=ordinal)
    log = opening()
    log.keep_under_way(UnderWay(workout="w0", plan=plan, ordinal=1))
    log.keep_under_way(kept)
    assert log.close()
    again = opening()
    assert again.under_way() == kept
    again.keep_under_way(None)
    assert again.flush(5)
    assert again.under_way() is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "7",
        '{"workout": "w"}',
        '{"workout": "w", "ordinal": "one", "sets": 3}',
        json.dumps(
            {"workout": "w", "ordinal": 1, "sets": 3, "reps": 99999, "tempo": "3-0-1-2"}
            | {"rest_s": 90, "get_ready_s": 10, "variation": "banded_hip_thrust"}
            | {"band": None, "rigging": None}
        ),
    ],
)
def test_what_cannot_be_understood_is_no_offer(log: SqliteLog, path: Path, text: str) -> None:
    log.make_ready()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO meta (key, value) VALUES ('under_way', ?)", (text,))
    assert log.under_way() is None


def test_what_was_kept_before_there_was_a_pace(log: SqliteLog, path: Path) -> None:
    text = json.dumps(
        {"workout": "w", "ordinal": 1, "sets": 3, "reps": 12, "tempo": "3-0-1-2", "rest_s": 90}
        | {"get_ready_s": 10, "variation": "banded_hip_thrust", "band": None, "rigging": None}
    )
    log.make_ready()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO meta (key, value) VALUES ('under_way', ?)", (text,))
    assert log.under_way() == UnderWay(workout="w", plan=Plan(), ordinal=1)
