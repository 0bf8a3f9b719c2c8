"""How training goes over time: best sets, effort at equal work, holds and phases by period."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from thrust_gui.domain.volume import WEEK, week_start

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from thrust_gui.domain.tempo import Tempo

K = TypeVar("K")

REPS_FROM: Final = (1, 8, 13, 16, 21)
"""Where each range of repetitions begins; 8-20 are recommended (E03)."""
DECEMBER: Final = 12


class Period(StrEnum):
    """What one point of a trend stands for."""

    WEEK = "week"
    MONTH = "month"
    YEAR = "year"

    def start(self, day: date, first_weekday: int = 0) -> date:
        """The first day of the period that holds a day."""
        match self:
            case Period.WEEK:
                return week_start(day, first_weekday)
            case Period.MONTH:
                return day.replace(day=1)
            case Period.YEAR:  # pragma: no branch - mypy holds the match exhaustive
                return day.replace(month=1, day=1)

    def after(self, start: date) -> date:
        """The first day of the next period."""
        match self:
            case Period.WEEK:
                return start + WEEK
            case Period.MONTH:
                year, month = divmod(start.month, DECEMBER)
                return date(start.year + year, month + 1, 1)
            case Period.YEAR:  # pragma: no branch - mypy holds the match exhaustive
                return date(start.year + 1, 1, 1)

    def between(self, first: date, last: date, first_weekday: int = 0) -> tuple[date, ...]:
        """The first days of all periods from the one that holds `first` to that of `last`."""
        starts = [self.start(first, first_weekday)]
        while (following := self.after(starts[-1])) <= last:
            starts.append(following)
        return tuple(starts)


@dataclass(frozen=True, slots=True)
class Gear:
    """The movement of a set and its band as it was rigged; ids and words of the log."""

    variation: str
    band: str | None = None
    rigging: str | None = None


@dataclass(frozen=True, slots=True)
class Work:
    """What makes sets comparable in effort: gear, tempo, and where the range of reps begins."""

    gear: Gear
    tempo: Tempo
    least: int

    @property
    def most(self) -> int | None:
        """The last repetition of the range; None where it has no end."""
        return next((each - 1 for each in REPS_FROM if each > self.least), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkSums:
    """All sets of one period that are alike, in sums; each has a complete repetition.

    Attributes:
        start: the first day of the period.
        tempo: None where nobody knows it.
        least: where their range of repetitions begins, one of `REPS_FROM`.
        best: the most repetitions of one set.
        rated: sets of which the effort is known; `effort` is the sum of theirs (RPE).
        timed: sets whose times are known, with `timed_reps` repetitions; `tut_ms` and `hold_ms` are
            the sums of theirs.
        lift_ms, lower_ms: as measured at the lifter's own pace; 0 where the tempo says it.
    """

    start: date
    gear: Gear
    tempo: Tempo | None
    least: int
    sets: int
    reps: int
    best: int
    rated: int = 0
    effort: float = 0.0
    timed: int = 0
    timed_reps: int = 0
    tut_ms: int = 0
    hold_ms: int = 0
    lift_ms: int = 0
    lower_ms: int = 0


@dataclass(frozen=True, slots=True)
class Series(Generic[K]):
    """One line of a trend: a value for each period, None where nothing is known.

    Attributes:
        sets: how many sets it is made from.
    """

    key: K
    values: tuple[float | None, ...]
    sets: int

    @property
    def known(self) -> tuple[tuple[int, float], ...]:
        """The values there are, each with the place of its period."""
        return tuple((at, value) for at, value in enumerate(self.values) if value is not None)


@dataclass(frozen=True, slots=True)
class Holds:
    """The mean repetition's hold as its tempo planned it and as it was, period by period, in ms.

    Attributes:
        sets: how many sets it is made from; they had a hold planned, and their times are known.
    """

    planned: tuple[float | None, ...]
    held: tuple[float | None, ...]
    sets: int

    @property
    def shares(self) -> tuple[float | None, ...]:
        """What was held of what was planned, in per cent."""
        pairs = zip(self.planned, self.held, strict=True)
        return tuple(
            100 * held / planned if planned and held is not None else None
            for planned, held in pairs
        )


@dataclass(frozen=True, slots=True)
class Phases:
    """The mean repetition, period by period, in milliseconds.

    Hold is measured. Lift and lower are measured together and shared out as the tempo has them.
    """

    lift: tuple[float | None, ...]
    hold: tuple[float | None, ...]
    lower: tuple[float | None, ...]
    sets: int


def best_sets(
    sums: Iterable[WorkSums], starts: Sequence[date], most: int
) -> tuple[Series[Gear], ...]:
    """The most repetitions of one set by gear, the gear with the most sets first."""
    return _series(sums, starts, most, lambda each: each.gear, _best, lambda each: each.sets)


def efforts(
    sums: Iterable[WorkSums], starts: Sequence[date], most: int
) -> tuple[Series[Work], ...]:
    """The mean effort (RPE) of equal work, that with the most rated sets first."""
    return _series(sums, starts, most, _work, _effort, lambda each: each.rated)


def holds(sums: Sequence[WorkSums], starts: Sequence[date]) -> Holds:
    """How long the top was to be held and was held, by the repetitions that were done."""
    planned, held = (
        _series(sums, starts, 1, _has_hold, value_of, lambda each: each.timed)
        for value_of in (_planned, _held)
    )
    if not planned:
        return Holds((None,) * len(starts), (None,) * len(starts), 0)
    return Holds(planned[0].values, held[0].values, planned[0].sets)


def phases(sums: Iterable[WorkSums], starts: Sequence[date]) -> Phases:
    """The mean repetition's lift, hold and lower in each period."""
    by_start: defaultdict[date, list[WorkSums]] = defaultdict(list)
    for each in sums:
        if _measured(each):
            by_start[each.start].append(each)
    means = [_mean_phases(by_start[start]) for start in starts]
    lift, hold, lower = zip(*means, strict=True) if means else ((), (), ())
    return Phases(
        lift, hold, lower, sum(each.timed for all_of in by_start.values() for each in all_of)
    )


def _series(
    sums: Iterable[WorkSums],
    starts: Sequence[date],
    most: int,
    key_of: Callable[[WorkSums], K | None],
    value_of: Callable[[Sequence[WorkSums]], float],
    sets_of: Callable[[WorkSums], int],
) -> tuple[Series[K], ...]:
    """A line for each of the `most` keys with the most sets; equally many stand as they came."""
    found: dict[K, defaultdict[date, list[WorkSums]]] = {}
    for each in sums:
        key = key_of(each)
        if key is not None and sets_of(each):
            found.setdefault(key, defaultdict(list))[each.start].append(each)
    lines = [
        Series(
            key,
            tuple(value_of(of[start]) if start in of else None for start in starts),
            sum(sets_of(each) for alike in of.values() for each in alike),
        )
        for key, of in found.items()
    ]
    return tuple(sorted(lines, key=lambda line: -line.sets)[:most])


def _work(each: WorkSums) -> Work | None:
    return None if each.tempo is None else Work(each.gear, each.tempo, each.least)


def _has_hold(each: WorkSums) -> bool | None:
    return True if each.tempo is not None and each.tempo.top_ms else None


def _best(alike: Sequence[WorkSums]) -> float:
    return max(each.best for each in alike)


def _effort(alike: Sequence[WorkSums]) -> float:
    return sum(each.effort for each in alike) / sum(each.rated for each in alike)


def _measured(each: WorkSums) -> bool:
    return each.tempo is not None and each.timed > 0


def _planned(alike: Sequence[WorkSums]) -> float:
    planned = sum(each.timed_reps * each.tempo.top_ms for each in alike if each.tempo)
    return planned / sum(each.timed_reps for each in alike)


def _held(alike: Sequence[WorkSums]) -> float:
    return sum(each.hold_ms for each in alike) / sum(each.timed_reps for each in alike)


def _mean_phases(alike: Sequence[WorkSums]) -> tuple[float | None, float | None, float | None]:
    reps = sum(each.timed_reps for each in alike)
    if not reps:
        return None, None, None
    moved = [
        (each.tut_ms - each.hold_ms, *_moves(each, each.tempo)) for each in alike if each.tempo
    ]
    lift = sum(both * up / (up + down) for both, up, down in moved)
    lower = sum(both * down / (up + down) for both, up, down in moved)
    return lift / reps, sum(each.hold_ms for each in alike) / reps, lower / reps


def _moves(each: WorkSums, tempo: Tempo) -> tuple[int, int]:
    """Lift and lower to each other: as measured where they were, else as the tempo has them."""
    if each.lift_ms + each.lower_ms:
        return each.lift_ms, each.lower_ms
    return tempo.concentric_ms, tempo.eccentric_ms
