"""Weeks, months or years of the log -> columns of the chart."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.frequency import DAY, RECOMMENDED
from thrust_gui.domain.units import clock_text
from thrust_gui.domain.volume import Measure, Unit
from thrust_gui.ui.dates import date_range, day_month
from thrust_gui.ui.progress.dates import month_name, span_name
from thrust_gui.ui.progress.props import ColumnProps, TipProps
from thrust_gui.ui.progress.week_days import boxes, cells, runs_text
from thrust_gui.ui.text import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtCore import QLocale

    from thrust_gui.app.review import WeeksAnswer
    from thrust_gui.domain.volume import Share, Volume
    from thrust_gui.ui.progress.keys import Keys
    from thrust_gui.ui.progress.measures import Scale

MONTH_GAP: Final = 12
"""Of a month's name at the left edge: a twelfth of all columns must pass before the next."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What all columns are made with; `made` are those made before, by their first day and end."""

    answer: WeeksAnswer
    keys: Keys
    scale: Scale
    unit: Unit
    first_weekday: int
    locale: QLocale
    made: dict[tuple[date, date], ColumnProps] = field(
        default_factory=dict["tuple[date, date]", ColumnProps], compare=False, repr=False
    )


def derive_columns(frame: Frame, spans: Sequence[Volume]) -> tuple[ColumnProps, ...]:
    """The columns of some spans of an answer, oldest first."""
    months = _months(frame, spans)
    return tuple(_titled(frame, span, month) for span, month in zip(spans, months, strict=True))


def week_mean(span: Volume, today: date) -> float:
    """Sessions a week, over as much of a span as has passed."""
    passed = (min(span.end, today + DAY) - span.start).days
    return span.sessions * 7 / max(7, passed)


def share_text(scale: Scale, share: Share, locale: QLocale) -> str:
    """What of one band is shown, or that it is not known."""
    value = scale.of(share)
    if not value and (scale.timed or scale.measure is Measure.LOAD):
        return UNKNOWN
    return scale.words(value, locale)


def in_order(span: Volume, keys: Keys) -> list[tuple[int, Share]]:
    """The shares of a span with the keys they have, from the weakest band on."""
    return sorted((keys.places[share.use], share) for share in span.shares)


def _months(frame: Frame, spans: Sequence[Volume]) -> list[str]:
    """What is written in the second line: months under weeks, years under months."""
    if frame.unit is Unit.YEAR:
        return ["" for _ in spans]
    if frame.unit is Unit.MONTH:
        names = [
            str(span.start.year) if at == 0 or span.start.year != spans[at - 1].start.year else ""
            for at, span in enumerate(spans)
        ]
    else:
        names = [
            _month(span.start, spans[0].start, frame.locale)
            if at == 0 or span.start.month != spans[at - 1].start.month
            else ""
            for at, span in enumerate(spans)
        ]
    if any(names[1 : len(names) // MONTH_GAP + 1]):
        names[0] = ""
    return names


def _month(day: date, first: date, locale: QLocale) -> str:
    """A month's name; in a January after another year, the year."""
    if day.month == 1 and day.year != first.year:
        return str(day.year)
    return month_name(day, locale)


def _titled(frame: Frame, span: Volume, month: str) -> ColumnProps:
    """A column, made only once; only where it stands decides whether a month is named under it."""
    key = span.start, span.end
    if key not in frame.made:
        frame.made[key] = _column(frame, span)
    column = frame.made[key]
    return replace(column, month=month) if month else column


def _column(frame: Frame, span: Volume) -> ColumnProps:
    answer, locale, scale = frame.answer, frame.locale, frame.scale
    today = answer.today
    current = span.start <= today < span.end
    whole = frame.unit is Unit.WEEK
    title, number = span_name(span, frame.unit, frame.first_weekday, locale)
    dates = date_range(span.start, span.end - DAY, today, locale)
    if current:
        dates = translate("Progress", "{dates}, so far").format(
            dates=date_range(span.start, today, today, locale)
            if today > span.start
            else day_month(today, locale)
        )
    shares = in_order(span, frame.keys)
    named = shares if frame.keys.told_apart else []
    parts = tuple((key, value) for key, share in shares if (value := scale.of(share)))
    begun = answer.first is not None and answer.first < span.end
    total = sum(value for _, value in parts)
    sessions = span.sessions if whole else week_mean(span, today)
    rows, alerts = _rows(frame, span), _alerts(frame, span)
    strong = [
        (frame.keys.props[key].name, share_text(scale, share, locale)) for key, share in named
    ][::-1]
    return ColumnProps(
        start=span.start,
        end=span.end,
        number=number,
        month="",
        parts=parts,
        total=_total(scale, span, total, locale) if begun else "",
        sessions=sessions,
        broken=bool(answer.adjacent_in(span)),
        current=current,
        cells=cells(span, today) if whole else (),
        boxes=boxes(span, answer.adjacent_in_and_after(span)) if whole else (),
        tip=TipProps(
            title=title,
            dates=dates,
            rows=(*strong, *rows),
            alerts=alerts,
            keys=tuple(key for key, _ in reversed(named)),
        ),
        words=". ".join(
            [
                f"{title}, {dates}",
                ", ".join(f"{name} {value}" for name, value in (*rows, *strong)),
                *alerts,
            ]
        )
        + ".",
    )


def _total(scale: Scale, span: Volume, total: float, locale: QLocale) -> str:
    if span.reps and not total:
        return UNKNOWN
    return scale.text(total, locale)


def _rows(frame: Frame, span: Volume) -> list[tuple[str, str]]:
    locale, scale = frame.locale, frame.scale
    rows = [
        (translate("Progress", "Repetitions"), locale.toString(span.reps)),
        (translate("Progress", "Sessions"), locale.toString(span.sessions)),
        (translate("Progress", "Sets"), locale.toString(span.sets)),
        (
            translate("Progress", "Time under tension"),
            clock_text(span.tut_ms // 1000) if span.timed else UNKNOWN,
        ),
    ]
    if scale.measure is Measure.HOLD:
        held = clock_text(span.hold_ms // 1000) if span.timed else UNKNOWN
        rows.append((scale.name, held))
    if scale.measure is Measure.LOAD:
        load = sum(scale.of(share) for share in span.shares)
        said = translate("Progress", "{load}, estimated").format(load=scale.words(load, locale))
        rows.append((scale.name, said if load else UNKNOWN))
    return rows


def _alerts(frame: Frame, span: Volume) -> tuple[str, ...]:
    broken, locale = frame.answer.adjacent_in(span), frame.locale
    most = RECOMMENDED[1]
    if frame.unit is not Unit.WEEK:
        without = translate("Progress", "%Ln day(s) without a rest day before", None, len(broken))
        return (without,) if broken else ()
    alerts = [
        translate("Progress", "{days}, no rest day").format(days=run)
        for run in runs_text(broken, locale)
    ]
    if span.sessions > most:
        alerts.append(translate("Progress", "More than {most} sessions").format(most=most))
    return tuple(alerts)
