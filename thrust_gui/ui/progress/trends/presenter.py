"""An answer of the log -> all trends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.trends import best_sets, efforts, holds, phases
from thrust_gui.ui.dates import date_range
from thrust_gui.ui.progress.measures import EMPTY_TOP, ticks
from thrust_gui.ui.progress.trends import words
from thrust_gui.ui.progress.trends.making import Maker, steps
from thrust_gui.ui.progress.trends.names import gear_name, work_name
from thrust_gui.ui.progress.trends.props import Ink, Mark, TrendProps, TrendsProps

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

    from thrust_gui.app.trends import TrendsAnswer

GEARS: Final = 4
WORKS: Final = 3
"""So many lines are told apart at most; those with the most sets are shown."""
INKS: Final = (Ink.FIRST, Ink.SECOND, Ink.THIRD, Ink.FOURTH)
MARKS: Final = (Mark.DISC, Mark.SQUARE, Mark.TRIANGLE, Mark.DIAMOND)
RPE: Final = (5, 10)
SHARE: Final = (80, 110)
"""Least and most of an axis; it goes as far beyond as the values do."""
PLANNED: Final = 100.0

translate = QCoreApplication.translate


def derive_trends(answer: TrendsAnswer, locale: QLocale) -> TrendsProps:
    """Everything the trends show of an answer."""
    maker = Maker(answer, locale)
    return TrendsProps(
        dates=date_range(answer.starts[0], answer.today, answer.today, locale),
        trends=(
            _best(answer, maker),
            _effort(answer, maker),
            _hold(answer, maker),
            _phases(answer, maker),
        ),
        empty=answer.first is None,
    )


def _best(answer: TrendsAnswer, maker: Maker) -> TrendProps:
    every = best_sets(answer.sums, answer.starts, most=len(answer.sums))
    series = every[:GEARS]
    top = max((each for line in series for _, each in line.known), default=EMPTY_TOP / 10)
    return maker.trend(
        title=translate("Progress", "Best set"),
        unit=translate("Progress", "repetitions of one set"),
        ticks=[(value, maker.whole(value)) for value in ticks(round(top))],
        lines=[
            maker.line(gear_name(line.key, answer.bands), ink, mark, line.values, maker.whole)
            for line, ink, mark in zip(series, INKS, MARKS, strict=False)
        ],
        summary=words.best(answer, every, series, maker.locale),
    )


def _effort(answer: TrendsAnswer, maker: Maker) -> TrendProps:
    every = efforts(answer.sums, answer.starts, most=len(answer.sums))
    series = every[:WORKS]
    least = min((each for line in series for _, each in line.known), default=RPE[0])
    return maker.trend(
        title=translate("Progress", "Effort at equal work"),
        unit=translate("Progress", "RPE, mean"),
        ticks=[(value, maker.whole(value)) for value in range(min(int(least), RPE[0]), RPE[1] + 1)],
        lines=[
            maker.line(work_name(line.key, answer.bands), ink, mark, line.values, maker.tenths)
            for line, ink, mark in zip(series, INKS, MARKS, strict=False)
        ],
        summary=words.effort(answer, every, series, maker.locale),
    )


def _hold(answer: TrendsAnswer, maker: Maker) -> TrendProps:
    found = holds(answer.sums, answer.starts)
    known = [share for share in found.shares if share is not None]
    return maker.trend(
        title=translate("Progress", "Hold as planned"),
        unit=translate("Progress", "% of the planned time, a repetition"),
        ticks=[
            (value, maker.per_cent(value))
            for value in steps(min([SHARE[0], *known]), max([SHARE[1], *known]))
        ],
        goal=PLANNED,
        lines=[
            maker.line(
                translate("Progress", "Held"), Ink.HOLD, Mark.DISC, found.shares, maker.per_cent
            )
        ]
        if known
        else [],
        more=[
            (translate("Progress", "Held a repetition"), maker.texts(found.held, maker.seconds)),
            (translate("Progress", "Planned"), maker.texts(found.planned, maker.seconds)),
        ],
        summary=words.hold(answer, found, maker.locale),
    )


def _phases(answer: TrendsAnswer, maker: Maker) -> TrendProps:
    found = phases(answer.sums, answer.starts)
    lines = [
        maker.line(name, ink, mark, values, maker.seconds)
        for name, ink, mark, values in (
            (translate("Progress", "Lift"), Ink.LIFT, Mark.TRIANGLE, found.lift),
            (translate("Progress", "Hold"), Ink.HOLD, Mark.DISC, found.hold),
            (translate("Progress", "Lower"), Ink.LOWER, Mark.SQUARE, found.lower),
        )
    ]
    longest = max((each or 0 for line in lines for each in line.values), default=0)
    return maker.trend(
        title=translate("Progress", "Time per phase"),
        unit=translate("Progress", "seconds of the mean repetition"),
        ticks=[
            (1000.0 * value, maker.whole(value))
            for value in ticks(max(1, -int(-longest // 1000)) if found.sets else len(lines))
        ],
        lines=lines if found.sets else [],
        summary=words.phases(answer, found, maker.locale),
    )
