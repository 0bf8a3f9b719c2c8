"""Today after a workout was cut off: where it stands, and the two ways on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QTime

from thrust_gui.ui.today.presenter import HeroProps, day_word, derive_hero

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QLocale

    from thrust_gui.app.interrupted import Interrupted
    from thrust_gui.domain.band import OwnBand

translate = QCoreApplication.translate


def derive_cut_off(
    offer: Interrupted, today: date, locale: QLocale, band: OwnBand | None = None
) -> HeroProps:
    """The hero as an offer to go on; what was done is kept either way, and it says so."""
    plan, workout = offer.kept.plan, offer.workout
    if under_way := offer.set_under_way:
        done, target = under_way
        count = translate("Today", "{done} of {target}").format(done=done, target=target)
        unit = translate("Today", "reps, set {number} of {sets}").format(
            number=offer.sets_done + 1, sets=plan.sets
        )
    else:
        count = translate("Today", "{done} of {target}").format(
            done=offer.sets_done, target=plan.sets
        )
        unit = translate("Today", "sets done")
    begun = translate("Today", "Interrupted workout · {day}, {time}").format(
        day=day_word(workout.local_date, today, locale),
        time=locale.toString(began(offer), locale.FormatType.ShortFormat),
    )
    return replace(
        derive_hero(plan, today, locale, band=band),
        movement=begun,
        count=count,
        unit=unit,
        start=translate("Today", "Go on"),
        edit=translate("Today", "Close it"),
        edit_tip=translate("Today", "Leave it at what was done, which is kept"),
        spoken=f"{begun}, {count} {unit}",
    )


def began(offer: Interrupted) -> QTime:
    """The local time at which it began, wherever the computer is now."""
    local_ms = offer.workout.started_at + offer.workout.utc_offset_min * 60_000
    return QDateTime.fromMSecsSinceEpoch(local_ms).toUTC().time()
