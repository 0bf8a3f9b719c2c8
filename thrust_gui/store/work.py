"""Sets that are alike, summed by period: what the trends are drawn from.

Repetitions are read of those sets alone whose lifter set the pace: there the tempo does not say how
long lift and lower were.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.plan import Pacing
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.trends import REPS_FROM, Gear, Period, WorkSums
from thrust_gui.domain.volume import WEEK
from thrust_gui.store.rows import NO_TEMPO

if TYPE_CHECKING:
    import sqlite3

_LEAST: Final = " ".join(
    f"WHEN completed_reps >= {least} THEN {least}" for least in reversed(REPS_FROM)
)
_PERIODS: Final = {
    Period.WEEK: "CAST(julianday(local_date) - julianday(:first) AS INTEGER) / 7",
    Period.MONTH: "substr(local_date, 1, 7) || '-01'",
    Period.YEAR: "substr(local_date, 1, 4) || '-01-01'",
}
_MEASURED: Final = """ifnull(
         (SELECT sum({}) FROM rep WHERE rep.set_entry = set_entry.id AND rep.deleted = 0), 0)"""
_SUMS: Final = f"""
SELECT {{period}} AS period, variation, band, rigging, tempo, CASE {_LEAST} END AS least,
       count(*), sum(completed_reps), max(completed_reps), count(effort), total(effort),
       sum(tut_ms > 0), sum(CASE WHEN tut_ms > 0 THEN completed_reps ELSE 0 END),
       sum(tut_ms), sum(CASE WHEN tut_ms > 0 THEN hold_ms ELSE 0 END),
       sum(CASE pacing WHEN '{Pacing.SELF_PACED}' THEN {_MEASURED.format("lift_ms")} ELSE 0 END),
       sum(CASE pacing WHEN '{Pacing.SELF_PACED}' THEN {_MEASURED.format("lower_ms")} ELSE 0 END)
FROM workout INDEXED BY workout_by_date
CROSS JOIN set_entry INDEXED BY set_of_workout
  ON set_entry.workout = workout.id AND set_entry.deleted = 0 AND completed_reps > 0
WHERE workout.deleted = 0 AND local_date BETWEEN :first AND :last
GROUP BY period, variation, band, rigging, tempo, least, pacing
ORDER BY period, variation, band, rigging, tempo, least, pacing"""  # noqa: S608 - our names


def sums(
    connection: sqlite3.Connection, first: date, last: date, period: Period
) -> tuple[WorkSums, ...]:
    """The sums of the sets with a complete repetition; `first` begins a period."""
    rows = connection.execute(
        _SUMS.format(period=_PERIODS[period]),
        {"first": first.isoformat(), "last": last.isoformat()},
    )
    return tuple(
        WorkSums(
            start=_start(at, first),
            gear=Gear(variation, band, rigging),
            tempo=_tempo(tempo),
            least=least,
            sets=sets,
            reps=reps,
            best=best,
            rated=rated,
            effort=effort,
            timed=timed,
            timed_reps=timed_reps,
            tut_ms=tut_ms,
            hold_ms=hold_ms,
            lift_ms=lift_ms,
            lower_ms=lower_ms,
        )
        for (
            at,
            variation,
            band,
            rigging,
            tempo,
            least,
            sets,
            reps,
            best,
            rated,
            effort,
            timed,
            timed_reps,
            tut_ms,
            hold_ms,
            lift_ms,
            lower_ms,
        ) in rows
    )


def _start(at: int | str, first: date) -> date:
    return first + WEEK * at if isinstance(at, int) else date.fromisoformat(at)


@lru_cache(maxsize=64)
def _tempo(text: str) -> Tempo | None:
    return None if text == NO_TEMPO else Tempo.parse(text)
