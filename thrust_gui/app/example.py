"""A made-up log: realistic weeks from a seed, the same every time. For the tour and benchmarks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING, Final

from thrust_gui.app.bands import with_pull
from thrust_gui.domain.band import OwnBand, Rigging
from thrust_gui.domain.figure import Body
from thrust_gui.domain.identity import RANDOM_BITS, uuid7
from thrust_gui.domain.records import (
    BandRecord,
    LogContents,
    RepRecord,
    SetRecord,
    WorkoutRecord,
)
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.volume import WEEK, week_start

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from thrust_gui.domain.band.work import Pull

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
DAYS_A_YEAR: Final = 365.25
OFFSET_MIN: Final = 60
REST_MS: Final = 100_000
"""Rest and getting ready between two sets."""

SESSIONS: Final = (0, 2, 3, 4, 5)
LIKELY: Final = (3, 10, 27, 48, 12)
"""Sessions a week, each with its likelihood in per cent: now and then a pause, or over four."""
FEWEST, MOST = 2, 6
WEEKDAYS: Final = {
    0: ((),),
    2: ((0, 3), (1, 4), (2, 5)),
    3: ((0, 2, 4), (1, 3, 5), (0, 2, 5)),
    4: ((0, 2, 4, 6), (0, 2, 4, 5), (1, 3, 5, 6)),
    5: ((0, 1, 3, 4, 6), (0, 2, 3, 5, 6)),
    6: ((0, 1, 2, 4, 5, 6),),
}
"""Weekdays of so many sessions, Monday 0; four and more a week have adjacent days."""

TEMPOS: Final = ("2-0-1-1", "3-0-1-2", "3-0-1-2", "3-1-1-2", "4-0-1-3")
EFFORTS: Final = (None, 6.5, 7.0, 7.5, 8.0, 8.5, 8.5, 9.0)
BANDS: Final = (("Light", 22, "green"), ("Middle", 45, "blue"), ("Strong", 64, "black"))
STEP_WEEKS: Final = 8
BLOCK_WEEKS: Final = 6
"""So long a tempo stays the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """How much the made-up lifter trains.

    Attributes:
        sessions_a_year: exactly so many, on the average of the years asked for.
        sets: of a workout, on average and in sum exact.
        reps: of a set, on average and in sum exact.
    """

    sessions_a_year: int = 200
    sets: int = 5
    reps: int = 12


USUAL: Final = Habits()


def example_log(today: date, years: int = 1, seed: int = 1, habits: Habits = USUAL) -> LogContents:
    """A log of whole years up to today, oldest workout first; today itself is still free."""
    random = Random(seed)  # noqa: S311 - a fixed seed is the point
    bands = tuple(
        BandRecord(
            id=_new_id(random, at), name=name, width_mm=width, flat_length_mm=1040, colour=colour
        )
        for at, (name, width, colour) in enumerate(BANDS)
    )
    days = list(_days(random, today, years, years * habits.sessions_a_year))
    sets = _spread(random, habits.sets, (-1, 0, 1, 0), len(days))
    reps = iter(_spread(random, habits.reps, (-2, 0, 2, 0, 0), sum(sets)))
    first = days[0]
    workouts: list[WorkoutRecord] = []
    gear = tuple((band, OwnBand(band, Rigging.FOLDED).pull(Body())) for band in bands)
    for day, count in zip(days, sets, strict=True):
        worn = [gear[_stage((today - day) // WEEK, at)] for at in range(count)]
        tempo = Tempo.parse(TEMPOS[(day - first).days // (7 * BLOCK_WEEKS) % len(TEMPOS)])
        workouts.append(_workout(random, day, worn, tempo, [next(reps) for _ in range(count)]))
    return LogContents(bands=bands, workouts=tuple(workouts))


def _days(random: Random, today: date, years: int, total: int) -> Iterator[date]:
    """Training days: this week every other day before today, the weeks before as they come."""
    this_week = week_start(today)
    recent = [day for back in (6, 4, 2) if (day := today - timedelta(days=back)) >= this_week]
    counts = _sessions(random, round(years * DAYS_A_YEAR / 7), total - len(recent))
    for back, count in zip(range(len(counts), 0, -1), counts, strict=True):
        for weekday in random.choice(WEEKDAYS[count]):
            yield this_week - WEEK * back + timedelta(days=weekday)
    yield from recent


def _sessions(random: Random, weeks: int, total: int) -> list[int]:
    """Sessions of each week, with exactly this sum; weeks of pause come and go only if they must.

    Raises:
        ValueError: no weeks of so many sessions have that sum.
    """
    if not (total == 0 or FEWEST <= total <= MOST * weeks):
        raise ValueError(f"{total} sessions in {weeks} weeks")
    counts: list[int] = []
    counts += random.choices(SESSIONS, LIKELY, k=weeks)
    while (missing := total - sum(counts)) != 0:
        step = 1 if missing > 0 else -1
        able = [at for at, count in enumerate(counts) if count and FEWEST <= count + step <= MOST]
        for at in random.sample(able, min(abs(missing), len(able))):
            counts[at] += step
        if not able:
            turned = [at for at, count in enumerate(counts) if bool(count) == (missing < 0)]
            counts[random.choice(turned)] = FEWEST if missing > 0 else 0
    return counts


def _spread(random: Random, mean: int, around: Sequence[int], count: int) -> list[int]:
    """So many numbers around a mean, whose sum is exactly that of the mean."""
    varied = count - count % len(around)
    numbers = [mean + around[at % len(around)] if at < varied else mean for at in range(count)]
    random.shuffle(numbers)
    return numbers


def _stage(weeks_ago: int, at: int) -> int:
    """Which band a set is done with: a stronger one every two months, at first in the first set."""
    ago = (weeks_ago + STEP_WEEKS // 2 * at) // STEP_WEEKS
    return max(len(BANDS) - 1 - ago, 0)


def _workout(
    random: Random,
    day: date,
    worn: list[tuple[BandRecord, Pull | None]],
    tempo: Tempo,
    counts: list[int],
) -> WorkoutRecord:
    midnight = datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(minutes=OFFSET_MIN)
    minute = random.randrange(6 * 60 + 30, 20 * 60)
    start = (midnight - EPOCH) // timedelta(milliseconds=1) + minute * 60_000
    now, sets = start + 10_000, list[SetRecord]()
    for ordinal, (count, (band, pull)) in enumerate(zip(counts, worn, strict=True), 1):
        record = SetRecord(
            id=_new_id(random, now),
            ordinal=ordinal,
            band=band.id,
            rigging=Rigging.FOLDED.value,
            tempo=tempo,
            target_reps=count + random.choice((0, 0, 0, 1)),
            completed_reps=count,
            effort=random.choice(EFFORTS),
            tut_ms=count * tempo.tension_ms,
            hold_ms=count * tempo.top_ms,
            started_at=now,
            reps=_reps(tempo, count),
        )
        sets.append(with_pull(record, pull))
        now += count * tempo.repetition_ms + REST_MS
    return WorkoutRecord(
        id=_new_id(random, start),
        started_at=start,
        utc_offset_min=OFFSET_MIN,
        local_date=day,
        sets=tuple(sets),
    )


def _reps(tempo: Tempo, count: int) -> tuple[RepRecord, ...]:
    return tuple(
        RepRecord(
            ordinal=ordinal,
            lift_ms=tempo.concentric_ms,
            hold_ms=tempo.top_ms,
            lower_ms=tempo.eccentric_ms,
            bottom_ms=tempo.bottom_ms,
            complete=True,
        )
        for ordinal in range(1, count + 1)
    )


def _new_id(random: Random, utc_ms: int) -> str:
    return uuid7(utc_ms, random.getrandbits(RANDOM_BITS))
