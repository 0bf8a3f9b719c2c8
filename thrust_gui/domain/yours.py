"""What the lifter's own body, bench and band come to, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from thrust_gui.domain.figure.fit import bench_fit, hip_travel
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message
from thrust_gui.domain.units import CM_PER_INCH, Units

if TYPE_CHECKING:
    from thrust_gui.domain.figure import Body

HALVES: Final = 2
"""Inches are said to the half where centimetres are said whole."""


def travel_words(body: Body, units: Units) -> Message:
    """How far the hips rise in a repetition."""
    return Message(
        QT_TRANSLATE_NOOP("messages", "For you: the hips rise by about {length} each time."),
        {"length": about(hip_travel(body), units)},
    )


def bench_words(body: Body, units: Units) -> Message:
    """Whether the bench suits, and what to do where it does not."""
    fit = bench_fit(body)
    if fit.suits:
        return Message(
            QT_TRANSLATE_NOOP(
                "messages",
                "Your bench suits you: level at the top, on upright shins.",
            )
        )
    template = (
        QT_TRANSLATE_NOOP(
            "messages",
            "For you this bench is about {length} too high: "
            "lower it by that, or stand on a firm board as thick.",
        )
        if fit.above_m > 0
        else QT_TRANSLATE_NOOP(
            "messages",
            "For you this bench is about {length} too low: "
            "raise it by that, on something firm that cannot slip.",
        )
    )
    return Message(template, {"length": about(abs(fit.above_m), units)})


def about(metres: float, units: Units) -> str:
    """A length that is known to a centimetre or so: ``26 cm``, ``10.5 in``."""
    if units is Units.METRIC:
        return f"{metres * 100:.0f} cm"
    return f"{round(metres * 100 / CM_PER_INCH * HALVES) / HALVES:g} in"
