"""Effort as RPE by repetitions in reserve (Zourdos 2016): its steps, and its words; pure."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.message import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

STEPS: Final = (5.0, 6.0, 7.0, 7.5, 8.0, 8.5, 9.0, 9.5, 10.0)
"""What the scale tells apart."""
FIRST: Final = 8.0
"""What the first step of either key rates: two left is what most sets are ended with."""
HALF: Final = 0.5
WORDS: Final = (
    (10.0, QT_TRANSLATE_NOOP("train", "none left")),
    (9.5, QT_TRANSLATE_NOOP("train", "none left, more band perhaps")),
    (9.0, QT_TRANSLATE_NOOP("train", "one rep left")),
    (8.5, QT_TRANSLATE_NOOP("train", "one or two reps left")),
    (8.0, QT_TRANSLATE_NOOP("train", "two reps left")),
    (7.5, QT_TRANSLATE_NOOP("train", "two or three reps left")),
    (7.0, QT_TRANSLATE_NOOP("train", "three reps left")),
    (6.5, QT_TRANSLATE_NOOP("train", "three or four reps left")),
    (5.0, QT_TRANSLATE_NOOP("train", "four to six reps left")),
)
"""From which effort on how many are left."""
LIGHT: Final = QT_TRANSLATE_NOOP("train", "light")


def nudged(effort: float | None, by: int) -> float | None:
    """An effort one step harder or easier; easier than the easiest is no rating.

    Args:
        effort: RPE, or None where it was not rated.
        by: 1 or -1.
    """
    if effort is None:
        return FIRST
    if by > 0:
        return next((each for each in STEPS if each > effort), STEPS[-1])
    return next((each for each in reversed(STEPS) if each < effort), None)


def lit(effort: float | None, chip: float) -> bool:
    """Whether a whole effort is what was meant; half an effort means both its neighbours."""
    return effort is not None and abs(effort - chip) <= (HALF if effort % 1 else 0.0)


def effort_words(effort: float | None) -> str:
    """An effort in words: how many repetitions were left."""
    if effort is None:
        return translate("train", "RPE 10 is none left")
    return translate("train", "RPE {effort}: {left}").format(
        effort=f"{effort:g}", left=translate("train", _left(effort))
    )


def _left(effort: float) -> str:
    return next((words for least, words in WORDS if effort >= least), LIGHT)
