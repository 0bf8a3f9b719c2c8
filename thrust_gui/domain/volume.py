"""Volume of training: days summed into weeks, months and years, by band and as a whole."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum, StrEnum, auto
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.compat import override
from thrust_gui.domain.history import BandUse

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

WEEK: Final = timedelta(days=7)
DECEMBER: Final = 12
UNKNOWN_USE: Final = BandUse()
"""No band was noted."""


class Measure(StrEnum):
    """What a chart of volume can show."""

    REPS = "reps"
    SETS = "sets"
    TUT = "tut"
    HOLD = "hold"
    LOAD = "load"


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What was done with one band as it was rigged. Times in milliseconds, as far as known.

    Attributes:
        use: the band and its rigging.
        impulse_ns: ∫F dt, newton seconds, of the sets whose force is known.
        load_n: peak force × repetitions, newtons: the band load index, of the same sets.
        forced_reps: the repetitions of those sets.
    """

    use: BandUse = UNKNOWN_USE
    sets: int = 0
    reps: int = 0
    tut_ms: int = 0
    hold_ms: int = 0
    impulse_ns: float = 0.0
    load_n: float = 0.0
    forced_reps: int = 0

    def __add__(self, other: Share) -> Share:
        """Both together, under the name of the first."""
        return Share(
            use=self.use,
            sets=self.sets + other.sets,
            reps=self.reps + other.reps,
            tut_ms=self.tut_ms + other.tut_ms,
            hold_ms=self.hold_ms + other.hold_ms,
            impulse_ns=self.impulse_ns + other.impulse_ns,
            load_n=self.load_n + other.load_n,
            forced_reps=self.forced_reps + other.forced_reps,
        )

    def value(self, measure: Measure) -> float:
        """How much of a measure: a count, seconds, or newtons."""
        match measure:
            case Measure.REPS:
                return self.reps
            case Measure.SETS:
                return self.sets
            case Measure.TUT:
                return self.tut_ms / 1000
            case Measure.HOLD:
                return self.hold_ms / 1000
            case Measure.LOAD:  # pragma: no branch - mypy holds the match exhaustive
                return self.load_n


@dataclass(frozen=True, slots=True, kw_only=True)
class DayVolume:
    """What was trained on one local date.

    A session is a workout with at least one complete repetition. Times in milliseconds, of those
    sets of which they are known.

    Attributes:
        shares: the same by band and rigging, one each; empty where nobody asked for it.
    """

    day: date
    sessions: int
    sets: int
    reps: int
    tut_ms: int
    hold_ms: int
    shares: tuple[Share, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Volume:
    """Some days on end: their first, those with training, and their sums. Times in milliseconds."""

    start: date
    days: tuple[DayVolume, ...] = ()
    _shares: tuple[Share, ...] | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def end(self) -> date:
        """The day after the last."""
        return self.start + WEEK

    @property
    def sessions(self) -> int:
        """Workouts with at least one complete repetition."""
        return sum(day.sessions for day in self.days)

    @property
    def sets(self) -> int:
        """Sets with at least one complete repetition."""
        return sum(day.sets for day in self.days)

    @property
    def reps(self) -> int:
        """Complete repetitions."""
        return sum(day.reps for day in self.days)

    @property
    def tut_ms(self) -> int:
        """Time under tension."""
        return sum(day.tut_ms for day in self.days)

    @property
    def timed(self) -> bool:
        """Whether any time is known of it, or there is none to know."""
        return self.tut_ms > 0 or not self.reps

    @property
    def hold_ms(self) -> int:
        """Time held at the top."""
        return sum(day.hold_ms for day in self.days)

    @property
    def shares(self) -> tuple[Share, ...]:
        """By band and rigging, one each, in no order that means anything."""
        if self._shares is not None:
            return self._shares
        found: dict[BandUse, Share] = {}
        for day in self.days:
            for share in day.shares:
                known = found.get(share.use)
                found[share.use] = share if known is None else known + share
        shares = tuple(found.values())
        object.__setattr__(self, "_shares", shares)  # summed once: a pan asks for it at each step
        return shares

    @property
    def weeks(self) -> float:
        """How long it is."""
        return (self.end - self.start) / WEEK


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekVolume(Volume):
    """One week."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodVolume(Volume):
    """A calendar month or year, or what is shown of one; `until` is the day after its last."""

    until: date

    @property
    @override
    def end(self) -> date:
        """The day after the last."""
        return self.until


class Unit(Enum):
    """What a column of a chart stands for."""

    WEEK = auto()
    MONTH = auto()
    YEAR = auto()


def week_start(day: date, first_weekday: int = 0) -> date:
    """The first day of the week that holds a day; `first_weekday` 0 is Monday, 6 Sunday."""
    return day - timedelta(days=(day.weekday() - first_weekday) % 7)


def weeks(
    days: Iterable[DayVolume], *, last: date, count: int, first_weekday: int = 0
) -> tuple[WeekVolume, ...]:
    """The `count` weeks up to the one that holds `last`, oldest first, empty weeks included."""
    newest = week_start(last, first_weekday)
    starts = [newest - WEEK * back for back in range(count - 1, -1, -1)]
    found: dict[date, list[DayVolume]] = {start: [] for start in starts}
    for day in sorted(days, key=lambda each: each.day):
        if (start := week_start(day.day, first_weekday)) in found:
            found[start].append(day)
    return tuple(WeekVolume(start=start, days=tuple(found[start])) for start in starts)


def periods(found: Sequence[Volume], unit: Unit) -> tuple[Volume, ...]:
    """Weeks on end, oldest first, as columns of a unit: calendar months or years, cut at the ends.

    Every day is in exactly one of them.
    """
    if unit is Unit.WEEK or not found:
        return tuple(found)
    first, end = found[0].start, found[-1].end
    starts = [first]
    while (following := _next(starts[-1], unit)) < end:
        starts.append(following)
    inside: dict[date, list[DayVolume]] = {start: [] for start in starts}
    for week in found:
        for day in week.days:
            inside[max(first, _begin(day.day, unit))].append(day)
    return tuple(
        PeriodVolume(start=start, until=until, days=tuple(inside[start]))
        for start, until in zip(starts, [*starts[1:], end], strict=True)
    )


def _begin(day: date, unit: Unit) -> date:
    return day.replace(day=1) if unit is Unit.MONTH else day.replace(month=1, day=1)


def _next(day: date, unit: Unit) -> date:
    if unit is Unit.YEAR or day.month == DECEMBER:
        return date(day.year + 1, 1, 1)
    return date(day.year, day.month + 1, 1)
