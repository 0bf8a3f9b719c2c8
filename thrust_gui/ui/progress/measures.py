"""What is measured: its names, its values in words, and the lines of its axis."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor, log10
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale

from thrust_gui.domain.units import NEWTONS, ForceUnit, clock_text
from thrust_gui.domain.volume import Measure, Unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from thrust_gui.domain.volume import Share

STEPS: Final = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000, 10_000)
LOAD_STEPS: Final = (0.1, 0.2, 0.5, *STEPS)
SECOND_STEPS: Final = (
    *(1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 900, 1200, 1800),
    *(3600 * hours for hours in STEPS),
)
LINES: Final = 5
MINUTE: Final = 60
HOUR: Final = 3600
EMPTY_TOP: Final = 100
"""Top of the axis where there is nothing."""
TEN: Final = 10

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Scale:
    """A measure as it is written: forces in the lifter's unit, newtons by the thousand."""

    measure: Measure = Measure.REPS
    force: ForceUnit = ForceUnit.N

    def of(self, share: Share) -> float:
        """A share's value on the axis."""
        value = share.value(self.measure)
        return value / self.newtons if self.measure is Measure.LOAD else value

    @property
    def newtons(self) -> float:
        """Of one unit of load."""
        return 1000.0 if self.force is ForceUnit.N else NEWTONS[self.force]

    @property
    def symbol(self) -> str:
        """The unit of load."""
        return "kN" if self.force is ForceUnit.N else self.force.value

    @property
    def timed(self) -> bool:
        """Whether its values are seconds, which imported sets have none of."""
        return self.measure in (Measure.TUT, Measure.HOLD)

    @property
    def name(self) -> str:
        """In full."""
        return {
            Measure.REPS: translate("Progress", "Repetitions"),
            Measure.SETS: translate("Progress", "Sets"),
            Measure.TUT: translate("Progress", "Time under tension"),
            Measure.HOLD: translate("Progress", "Hold time"),
            Measure.LOAD: translate("Progress", "Band load index"),
        }[self.measure]

    @property
    def title(self) -> str:
        """In a word, beside the axis."""
        return {
            Measure.REPS: translate("Progress", "Reps"),
            Measure.SETS: translate("Progress", "Sets"),
            Measure.TUT: translate("Progress", "Tension"),
            Measure.HOLD: translate("Progress", "Hold"),
            Measure.LOAD: translate("Progress", "Load"),
        }[self.measure]

    def under(self, unit: Unit, most: float) -> tuple[str, ...]:
        """The lines under the title, for an axis that reaches so high."""
        per = per_unit(unit)
        match self.measure:
            case Measure.LOAD:
                estimated = translate("Progress", "estimated")
                return self.symbol, per, estimated
            case Measure.TUT | Measure.HOLD:
                long = self.ticks(most, QLocale.c())[-1][0] >= HOUR
                return (
                    translate("Progress", "h:mm") if long else translate("Progress", "m:ss"),
                    per,
                )
            case _:
                return (per,)

    def text(self, value: float, locale: QLocale) -> str:
        """A value as it stands above a bar; forces by two figures, as well as they are known."""
        if self.timed:
            return clock_text(round(value))
        if self.measure is Measure.LOAD:
            return two_figures(value, locale)
        return locale.toString(round(value))

    def words(self, value: float, locale: QLocale) -> str:
        """A value as it is said, with its unit where it needs one."""
        text = self.text(value, locale)
        if self.measure is Measure.LOAD and value:
            return translate("Progress", "≈ {value} {unit}").format(value=text, unit=self.symbol)
        return text

    def ticks(self, most: float, locale: QLocale) -> tuple[tuple[float, str], ...]:
        """Lines of the axis with how they are written; the last is its top."""
        if self.timed:
            values = ticks(most or 10 * MINUTE, SECOND_STEPS)
            return tuple((value, _duration(value, values[-1])) for value in values)
        if self.measure is Measure.LOAD:
            values = ticks(most or TEN, LOAD_STEPS)
            digits = 0 if values[1] >= 1 else 1
            return tuple((value, locale.toString(float(value), "f", digits)) for value in values)
        values = ticks(most or EMPTY_TOP, STEPS)
        return tuple((value, locale.toString(int(value))) for value in values)


def ticks(most: float, steps: Sequence[float] = STEPS) -> tuple[float, ...]:
    """Round values from 0 to the first one not under `most`; five steps or fewer."""
    step = next((each for each in steps if each * LINES >= most), -(-most // LINES))
    count = max(1, ceil(most / step - 1e-9))
    return tuple(round(step * at, 6) for at in range(count + 1))


def per_unit(unit: Unit) -> str:
    """``per week``."""
    return {
        Unit.WEEK: translate("Progress", "per week"),
        Unit.MONTH: translate("Progress", "per month"),
        Unit.YEAR: translate("Progress", "per year"),
    }[unit]


def two_figures(value: float, locale: QLocale) -> str:
    """A value by its first two figures: ``23``, ``9.4``, ``1,200``."""
    if value <= 0:
        return locale.toString(0)
    place = floor(log10(value)) - 1
    unit = 10.0**place
    return locale.toString(floor(value / unit + 0.5) * unit, "f", max(0, -place))


def _duration(value: float, top: float) -> str:
    """Seconds as ``m:ss``, or ``h:mm`` on an axis that reaches an hour."""
    return clock_text(round(value / MINUTE if top >= HOUR else value))
