"""Workouts by what is looked for: the filter of History, as SQL."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.history import HALF_STEP, BandUse, DayLine, Kinds
from thrust_gui.store.rows import WORKOUT

if TYPE_CHECKING:
    import sqlite3

    from thrust_gui.domain.history import HistoryFilter
    from thrust_gui.store.rows import Row

    Condition = tuple[str, tuple[object, ...]]

_WORKOUT: Final = ", ".join(f"w.{column}" for column in WORKOUT)
_SETS: Final = "FROM set_entry AS s WHERE s.workout = w.id AND s.deleted = 0"
_SESSION: Final = f"EXISTS (SELECT 1 {_SETS} AND s.completed_reps > 0)"
TIGHT: Final = f"""{_SESSION} AND EXISTS (SELECT 1 FROM workout AS b
  CROSS JOIN set_entry AS t ON t.workout = b.id AND t.deleted = 0 AND t.completed_reps > 0
  WHERE b.deleted = 0 AND b.local_date = date(w.local_date, '-1 day'))"""  # noqa: S608 - our names
_EFFORT: Final = f"(SELECT avg(s.effort) {_SETS}) >= ?"
_IN_NOTES: Final = f"""((w.note <> '' AND instr(fold(w.note), ?) > 0)
  OR EXISTS (SELECT 1 {_SETS} AND s.note <> '' AND instr(fold(s.note), ?) > 0))"""
_OUTLINE: Final = f"""
SELECT local_date, count(*), sum(reps > 0), sum(reps) FROM (
  SELECT w.local_date AS local_date,
         (SELECT coalesce(sum(s.completed_reps), 0) {_SETS}) AS reps
  FROM workout AS w WHERE w.deleted = 0 AND w.local_date >= ? {{conditions}})
GROUP BY local_date ORDER BY local_date DESC"""  # noqa: S608 - our names
_BETWEEN: Final = f"""
SELECT {_WORKOUT} FROM workout AS w
WHERE w.deleted = 0 AND w.local_date >= ? AND w.local_date <= ? {{conditions}}
ORDER BY w.local_date DESC, w.started_at DESC, w.id DESC"""  # noqa: S608 - our names
_KINDS: Final = """
SELECT s.band, s.rigging, s.variation, count(*) FROM set_entry AS s
JOIN workout AS w ON w.id = s.workout AND w.deleted = 0
WHERE s.deleted = 0 GROUP BY s.band, s.rigging, s.variation"""


def outline(connection: sqlite3.Connection, wanted: HistoryFilter) -> tuple[DayLine, ...]:
    """What the workouts that a filter lets through come to, day by day, newest first."""
    conditions, values = _conditions(connection, wanted)
    rows = connection.execute(_OUTLINE.format(conditions=conditions), (_first(wanted), *values))
    return tuple(
        DayLine(day=date.fromisoformat(day), workouts=workouts, sessions=sessions, reps=reps)
        for day, workouts, sessions, reps in rows
    )


def between(
    connection: sqlite3.Connection, first: date, last: date, wanted: HistoryFilter
) -> list[Row]:
    """The rows of workouts on some days, newest first."""
    conditions, values = _conditions(connection, wanted)
    start = max(first.isoformat(), _first(wanted))
    return connection.execute(
        _BETWEEN.format(conditions=conditions), (start, last.isoformat(), *values)
    ).fetchall()


def kinds(connection: sqlite3.Connection) -> Kinds:
    """The bands and movements of all sets, the most used first."""
    uses: dict[BandUse, int] = {}
    variations: dict[str, int] = {}
    for band, rigging, variation, count in connection.execute(_KINDS):
        use = BandUse(band, rigging)
        uses[use] = uses.get(use, 0) + count
        variations[variation] = variations.get(variation, 0) + count
    return Kinds(
        uses=tuple(sorted(uses, key=lambda each: (-uses[each], str(each)))),
        variations=tuple(sorted(variations, key=lambda each: (-variations[each], each))),
    )


def _first(wanted: HistoryFilter) -> str:
    return wanted.first.isoformat() if wanted.first else ""


def _conditions(connection: sqlite3.Connection, wanted: HistoryFilter) -> Condition:
    found: list[Condition] = []
    if wanted.uses or wanted.variations:
        found.append(_of_a_set(wanted))
    if wanted.tight:
        found.append((TIGHT, ()))
    if wanted.least_effort is not None:
        found.append((_EFFORT, (wanted.least_effort - HALF_STEP,)))
    if text := wanted.text.strip().casefold():
        connection.create_function("fold", 1, str.casefold, deterministic=True)
        found.append((_IN_NOTES, (text, text)))
    return (
        "".join(f" AND {condition}" for condition, _ in found),
        tuple(value for _, values in found for value in values),
    )


def _of_a_set(wanted: HistoryFilter) -> Condition:
    parts: list[str] = []
    values: list[object] = []
    if wanted.uses:
        pairs = " OR ".join("(s.band IS ? AND s.rigging IS ?)" for _ in wanted.uses)
        parts.append(f"({pairs})")
        values += [part for use in wanted.uses for part in (use.band, use.rigging)]
    if wanted.variations:
        parts.append(f"s.variation IN ({', '.join('?' for _ in wanted.variations)})")
        values += list(wanted.variations)
    return f"EXISTS (SELECT 1 {_SETS} AND {' AND '.join(parts)})", tuple(values)
