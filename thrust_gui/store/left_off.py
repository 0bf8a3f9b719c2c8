"""What was under way, in one row of `meta`: it belongs to this device and is never merged."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Final, cast

from thrust_gui.domain.plan import Pacing, Plan, Variation
from thrust_gui.domain.tempo import Tempo

if TYPE_CHECKING:
    import sqlite3

    from thrust_gui.domain.workout.under_way import UnderWay

_LOG: Final = logging.getLogger(__name__)
KEY: Final = "under_way"


def keep(connection: sqlite3.Connection, kept: UnderWay | None) -> None:
    """Write it down, or forget it; inside a transaction that is already begun."""
    if kept is None:
        connection.execute("DELETE FROM meta WHERE key = ?", (KEY,))
        return
    connection.execute(
        "INSERT INTO meta (key, value) VALUES (?, ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (KEY, _text(kept)),
    )


def found(connection: sqlite3.Connection) -> UnderWay | None:
    """What was written down; None where nothing was, or what is there cannot be understood."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (KEY,)).fetchone()
    return _of(str(row[0])) if row else None


def _text(kept: UnderWay) -> str:
    plan = kept.plan
    return json.dumps(
        {
            "workout": kept.workout,
            "ordinal": kept.ordinal,
            "sets": plan.sets,
            "reps": plan.reps,
            "tempo": str(plan.tempo),
            "rest_s": plan.rest_s,
            "get_ready_s": plan.get_ready_s,
            "variation": plan.variation.value,
            "band": plan.band,
            "rigging": plan.rigging,
            "pacing": plan.pacing.value,
        }
    )


def _of(text: str) -> UnderWay | None:
    """Nothing hangs on it but an offer: a newer or older program's row is no fault of the log."""
    from thrust_gui.domain.workout.under_way import UnderWay  # noqa: PLC0415 - seldom

    try:
        read = cast("dict[str, object]", json.loads(text))
        ordinal = read["ordinal"]
        return UnderWay(
            workout=str(read["workout"]),
            ordinal=None if ordinal is None else _whole(ordinal),
            plan=Plan(
                sets=_whole(read["sets"]),
                reps=_whole(read["reps"]),
                tempo=Tempo.parse(str(read["tempo"])),
                rest_s=_whole(read["rest_s"]),
                get_ready_s=_whole(read["get_ready_s"]),
                variation=Variation(str(read["variation"])),
                band=_name(read["band"]),
                rigging=_name(read["rigging"]),
                pacing=Pacing(str(read.get("pacing", Pacing.METRONOME.value))),
            ),
        )
    except (ValueError, TypeError, KeyError) as error:
        _LOG.info("What was under way cannot be understood: %s", error)
        return None


def _whole(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError(f"{value!r} is no whole number")
    return value


def _name(value: object) -> str | None:
    return None if value is None else str(value)
