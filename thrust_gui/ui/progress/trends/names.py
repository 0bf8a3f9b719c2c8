"""What gear and work are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.band import Rigging, band_name
from thrust_gui.domain.plan import Variation
from thrust_gui.ui.movements import movement_name
from thrust_gui.ui.text import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from thrust_gui.domain.records import BandRecord
    from thrust_gui.domain.trends import Gear, Work

translate = QCoreApplication.translate


def gear_name(gear: Gear, bands: Sequence[BandRecord]) -> str:
    """The band as it was rigged; with the movement where it is not the usual one."""
    band = next((each for each in bands if each.id == gear.band), None)
    if band is not None:
        name = say(band_name(band, Rigging.of(gear.rigging)))
    elif gear.band is not None:
        name = translate("Progress", "A band of before")
    else:
        name = translate("Progress", "No band noted")
    if gear.variation == Variation.BANDED_HIP_THRUST:
        return name
    movement = movement_name(gear.variation)
    return movement if gear.band is None else f"{movement}, {name}"


def work_name(work: Work, bands: Sequence[BandRecord]) -> str:
    """Gear, tempo and range of repetitions."""
    gear = gear_name(work.gear, bands)
    if work.most is None:
        return translate("Progress", "{gear}, {tempo}, from {least} reps").format(
            gear=gear, tempo=work.tempo, least=work.least
        )
    return translate("Progress", "{gear}, {tempo}, {least}–{most} reps").format(
        gear=gear, tempo=work.tempo, least=work.least, most=work.most
    )
