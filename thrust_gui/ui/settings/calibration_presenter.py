"""Points as they are typed -> points; a band and its calibrations -> what the card says of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from thrust_gui.domain.band import Point, calibrate, force_text
from thrust_gui.domain.band.force import CALIBRATED, UNCALIBRATED, Estimate
from thrust_gui.domain.band.kinds import STANDARD_LOOP_MM
from thrust_gui.domain.figure import Body
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal
from thrust_gui.domain.records import CalibrationRecord
from thrust_gui.domain.units import parse_force, parse_length_cm
from thrust_gui.ui.dates import day_month
from thrust_gui.ui.text import say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from thrust_gui.app.settings import Settings
    from thrust_gui.domain.band import OwnBand

translate = QCoreApplication.translate

Typed = tuple[str, str]
"""A length and a force, as they stand in their fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalibrationProps:
    """What is known of a band's force.

    Attributes:
        status: where it comes from, and how well it is known.
        earlier: calibrations that do not count any more, newest first.
        measured: whether there is one that counts.
        length_unit, force_unit: of what is typed.
    """

    status: str
    earlier: tuple[str, ...]
    measured: bool
    length_unit: str
    force_unit: str


def derive_calibration(
    records: Sequence[CalibrationRecord], settings: Settings
) -> CalibrationProps:
    """What the card says; `records` are a band's calibrations, newest first."""
    if records:
        status = translate("Bands", "{measured}, known to ±{percent} %").format(
            measured=_said(records[0], settings), percent=round(CALIBRATED * 100)
        )
    else:
        status = translate("Bands", "Estimated from its width, known to ±{percent} %").format(
            percent=round(UNCALIBRATED * 100)
        )
    return CalibrationProps(
        status=status,
        earlier=tuple(_said(each, settings) for each in records[1:]),
        measured=bool(records),
        length_unit="cm" if settings.units.value == "metric" else "in",
        force_unit=settings.force.value,
    )


def read_points(typed: Sequence[Typed], settings: Settings) -> tuple[Point, ...]:
    """The points that were typed; rows without anything are left out.

    Raises:
        Refusal: one of them is no point; says which and why.
    """
    points: list[Point] = []
    for length, force in typed:
        if not (length.strip() or force.strip()):
            continue
        place = len(points) + 1
        if not (length.strip() and force.strip()):
            raise Refusal(
                QT_TRANSLATE_NOOP("messages", "Point {place}: both a length and a force, please."),
                place=place,
            )
        try:
            mm = parse_length_cm(length, settings.units) * 10
            newtons = parse_force(force, settings.force)
        except Refusal as refused:
            raise Refusal(
                QT_TRANSLATE_NOOP("messages", "Point {place}: {why}"),
                place=place,
                why=refused.message,
            ) from refused
        points.append(Point(mm, newtons))
    return tuple(points)


def preview(own: OwnBand, points: Sequence[Point], settings: Settings) -> str:
    """What these points would come to.

    Raises:
        Refusal: they are no calibration; says why.
    """
    elastic = calibrate(own.band.flat_length_mm or STANDARD_LOOP_MM, points)
    record = CalibrationRecord(id="", band=own.band.id, made_at=0, f100_n=elastic.f100)
    pull = replace(own, calibration=record).pull(
        Body(settings.height_cm / 100, settings.bench_cm / 100)
    )
    peak = None
    if pull is not None and pull.stretch.top_m > pull.stretch.rest_m:
        peak = pull.peak
    if peak is None:
        said = say(force_text(Estimate(elastic.f100, CALIBRATED), settings.force))
        return translate("Bands", "Replaces the estimate: at twice its length {force}").format(
            force=said
        )
    return translate("Bands", "Replaces the estimate: at the top {force}").format(
        force=say(force_text(peak, settings.force))
    )


def _said(record: CalibrationRecord, settings: Settings) -> str:
    locale = QLocale()
    made = cast("date", QDateTime.fromMSecsSinceEpoch(record.made_at).date().toPython())
    force = force_text(Estimate(record.f100_n, CALIBRATED), settings.force).values
    points = translate("Bands", "%n point(s)", None, len(record.points))
    return translate(
        "Bands", "Measured {date} ({points}): ≈ {value} {unit} at twice its length"
    ).format(
        date=day_month(made, locale, year=True),
        points=points,
        value=force["value"],
        unit=force["unit"],
    )
