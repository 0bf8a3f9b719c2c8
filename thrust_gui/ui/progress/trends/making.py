"""Lines, tooltips and a table out of the values of a trend."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.trends import Period
from thrust_gui.ui.progress.props import TableProps
from thrust_gui.ui.progress.trends.periods import period_labels, period_name
from thrust_gui.ui.progress.trends.props import LineProps, TrendProps
from thrust_gui.ui.text import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QLocale

    from thrust_gui.app.trends import TrendsAnswer
    from thrust_gui.ui.progress.trends.props import Ink, Mark

STEPS: Final = (10, 20, 50, 100, 200, 500, 1000, 5000, 10_000)
LINES: Final = 5

translate = QCoreApplication.translate


def steps(low: float, high: float) -> tuple[int, ...]:
    """Round values from one not over `low` to one not under `high`; tens, or more where far."""
    step = next((each for each in STEPS if each * LINES >= high - low), STEPS[-1])
    return tuple(step * each for each in range(floor(low / step), ceil(high / step) + 1))


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes the trends of one answer."""

    answer: TrendsAnswer
    locale: QLocale

    def whole(self, value: float) -> str:
        """A count."""
        return self.locale.toString(round(value))

    def tenths(self, value: float) -> str:
        """To a tenth."""
        return self.locale.toString(float(value), "f", 1)

    def per_cent(self, value: float) -> str:
        """Per cent, whole."""
        return translate("Progress", "{share} %").format(share=self.whole(value))

    def seconds(self, milliseconds: float) -> str:
        """Milliseconds as seconds, to a tenth."""
        return translate("Progress", "{seconds} s").format(seconds=self.tenths(milliseconds / 1000))

    def texts(
        self, values: Sequence[float | None], write: Callable[[float], str]
    ) -> tuple[str, ...]:
        """How values are written; a dash where nothing is known."""
        return tuple(UNKNOWN if value is None else write(value) for value in values)

    def line(
        self,
        name: str,
        ink: Ink,
        mark: Mark,
        values: tuple[float | None, ...],
        write: Callable[[float], str],
    ) -> LineProps:
        """One line."""
        texts = self.texts(values, write)
        return LineProps(name=name, ink=ink, mark=mark, values=values, texts=texts)

    def trend(
        self,
        *,
        title: str,
        unit: str,
        ticks: Sequence[tuple[float, str]],
        lines: Sequence[LineProps],
        summary: str,
        goal: float | None = None,
        more: Sequence[tuple[str, tuple[str, ...]]] = (),
    ) -> TrendProps:
        """A trend; `more` are further columns of its table and rows of its tooltips."""
        answer = self.answer
        places = tuple(period_name(answer, start, self.locale) for start in answer.starts)
        columns = [*((line.name, line.texts) for line in lines), *(more if lines else ())]
        return TrendProps(
            title=title,
            unit=unit,
            places=places,
            labels=period_labels(answer.period, answer.starts, self.locale),
            ticks=tuple(ticks),
            goal=goal,
            lines=tuple(lines),
            tips=tuple(
                tuple((name, texts[at]) for name, texts in columns if texts[at] != UNKNOWN)
                for at in range(len(places))
            ),
            summary=summary,
            table=TableProps(
                headers=(self._period, *(name for name, _ in columns)),
                rows=tuple(
                    (places[at], *(texts[at] for _, texts in columns))
                    for at in reversed(range(len(places)))
                ),
                texts=(0,),
            ),
        )

    @property
    def _period(self) -> str:
        match self.answer.period:
            case Period.WEEK:
                return translate("Progress", "Week")
            case Period.MONTH:
                return translate("Progress", "Month")
            case Period.YEAR:
                return translate("Progress", "Year")
