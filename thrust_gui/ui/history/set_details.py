"""What was measured of a set, in a line under its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from thrust_gui.app.punctuality import Worst
from thrust_gui.domain.plan import Pacing
from thrust_gui.ui.text import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QLocale

    from thrust_gui.domain.records import RepRecord, SetRecord

translate = QCoreApplication.translate


def set_details(record: SetRecord, reps: Sequence[RepRecord], locale: QLocale) -> str:
    """What was measured of a set; empty where nothing was that the plan has not told.

    Args:
        record: the set.
        reps: its repetitions, where the lifter set their pace.
        locale: of the numbers.
    """
    worst = Worst.of((record,)).said()
    timing = translate("History", "Timing: {timing}").format(timing=say(worst)) if worst else ""
    return " · ".join(part for part in (_pace(record, reps, locale), timing) if part)


def _pace(record: SetRecord, reps: Sequence[RepRecord], locale: QLocale) -> str:
    if record.pacing is not Pacing.SELF_PACED:
        return ""
    whole = [rep for rep in reps if rep.complete]
    if not whole:
        return translate("History", "Self-paced")
    return translate("History", "Self-paced: lift {lift}, hold {hold}, lower {lower}").format(
        lift=_range((rep.lift_ms for rep in whole), locale),
        hold=_range((rep.hold_ms for rep in whole), locale),
        lower=_range((rep.lower_ms for rep in whole), locale),
    )


def _range(times_ms: Iterable[int], locale: QLocale) -> str:
    """From the shortest to the longest, to tenths of a second."""
    tenths = [round(each / 100) / 10 for each in times_ms]
    least, most = (locale.toString(end, "f", 1) for end in (min(tenths), max(tenths)))
    if least == most:
        return translate("History", "{seconds} s").format(seconds=least)
    return translate("History", "{least}–{most} s").format(least=least, most=most)
