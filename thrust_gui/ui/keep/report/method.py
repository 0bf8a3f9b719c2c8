"""The small print of a report: how its figures came about, how sure they are, whose advice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.band.force import CALIBRATED, N_PER_MM, SHAPE, UNCALIBRATED
from thrust_gui.domain.frequency import RECOMMENDED

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

translate = QCoreApplication.translate


def derive_method(weekday: str, locale: QLocale) -> tuple[tuple[str, str], ...]:
    """Pairs of a name and a text; `weekday` is the one that weeks begin on."""
    least, most = RECOMMENDED
    return (
        (
            translate("Report", "Weeks and days"),
            translate(
                "Report",
                "Weeks begin on {weekday}. A workout belongs to the local date on which it began; "
                "later changes of time zone do not move it. Days outside the period are left out.",
            ).format(weekday=weekday),
        ),
        (
            translate("Report", "Sets, repetitions, sessions"),
            translate(
                "Report",
                "A repetition counts when its lower has ended, or as it was corrected by hand. "
                "A session is a workout with at least one complete repetition.",
            ),
        ),
        (
            translate("Report", "{least}–{most} sessions a week").format(least=least, most=most),
            translate(
                "Report",
                "At most {least}–{most} sessions a week with a full day between, outside "
                "low-intensity work, is the advice of the article “Banded Hip Thrust” that this "
                "program teaches. It is no measurement of this lifter. Training days without a "
                "rest day between are marked wherever they fall, across weeks too.",
            ).format(least=least, most=most),
        ),
        (
            translate("Report", "Time under tension"),
            translate(
                "Report",
                "Lift, hold and lower of the sets whose times are known; the pause at the bottom "
                "does not count. Sets from other programs have none: “–”.",
            ),
        ),
        (
            translate("Report", "Effort"),
            translate(
                "Report",
                "RPE by repetitions in reserve (Zourdos 2016): 10 none left, 9 one, 8 two; of a "
                "workout, the mean of its rated sets to the nearest half.",
            ),
        ),
        (translate("Report", "Force of a band (estimated)"), _force(locale)),
        (
            translate("Report", "Impulse and load index (estimated)"),
            translate(
                "Report",
                "Impulse is force over time, ∫F dt, over lift, hold, lower and pause as they were "
                "timed, in newton seconds; the band moves by minimum jerk. The band load index is "
                "the force at the top times the repetitions, in newtons. Both only of sets whose "
                "band is known, in two figures, and as uncertain as the force.",
            ),
        ),
        (
            translate("Report", "What this is not"),
            translate(
                "Report",
                "Forces are tension in a band between the lifter’s own heels and hips, never "
                "weight lifted. Nothing here is medical advice.",
            ),
        ),
    )


def _force(locale: QLocale) -> str:
    last, _ = SHAPE[-1]
    return translate(
        "Report",
        "F = F100 · g(stretch) · pairs of strands, at the top, on this lifter’s body and bench; "
        "0 where the band is slack, unknown beyond {times} times its length. F100 is about "
        "{newtons} N for each mm of width of a latex loop, ± {wide} %; from points measured with a "
        "luggage scale, ± {narrow} % (design values). g has the shape of the published Thera-Band "
        "chart; elastic loops follow it (McMaster 2010, Shoepe 2010, Fuentes 2019). Each set keeps "
        "the force it was trained with: a band measured later does not change it.",
    ).format(
        times=locale.toString(1 + last, "f", 1),
        newtons=locale.toString(N_PER_MM, "f", 1),
        wide=round(100 * UNCALIBRATED),
        narrow=round(100 * CALIBRATED),
    )
