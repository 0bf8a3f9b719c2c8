"""Forces as the screen writes them: two figures, their range, and that they are estimates."""

from __future__ import annotations

from math import floor, log10
from typing import TYPE_CHECKING

from thrust_gui.domain.band.force import CALIBRATED
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message
from thrust_gui.domain.units import NEWTONS, ForceUnit

if TYPE_CHECKING:
    from thrust_gui.domain.band.force import Estimate


def force_text(force: Estimate, unit: ForceUnit = ForceUnit.N) -> Message:
    """``≈ 200 N (150–250), estimated``: two figures, the ends of the range no finer than the value.

    A band that does not pull is ``slack``.
    """
    value = force.value / NEWTONS[unit]
    if value <= 0.0:
        return Message(QT_TRANSLATE_NOOP("messages", "slack"))
    if force.uncertainty <= CALIBRATED:
        template = QT_TRANSLATE_NOOP(
            "messages", "≈ {value} {unit} ({least}–{most}), estimated, calibrated"
        )
    else:
        template = QT_TRANSLATE_NOOP("messages", "≈ {value} {unit} ({least}–{most}), estimated")
    place, most = _second_place(value), force.most / NEWTONS[unit]
    return Message(
        template,
        {
            "value": _rounded(value, place),
            "unit": unit.value,
            "least": _rounded(force.least / NEWTONS[unit], place),
            "most": _rounded(most, max(place, _second_place(most))),
        },
    )


def _second_place(value: float) -> int:
    """The power of ten of the second figure, after rounding to two."""
    first = floor(log10(value))
    return first - 1 if round(value / 10.0 ** (first - 1)) < 100 else first  # noqa: PLR2004 - figures


def _rounded(value: float, place: int) -> str:
    unit = 10.0**place
    return f"{floor(value / unit + 0.5) * unit:.{max(0, -place)}f}"
