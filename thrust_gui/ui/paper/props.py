"""What stands on the sheet, as frozen values: ready words and pictures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thrust_gui.domain.tempo import Tempo
    from thrust_gui.ui.figure.props import FigureProps


@dataclass(frozen=True, slots=True, kw_only=True)
class StepProps:
    """One step of the setup; without a picture where it cannot be drawn."""

    number: int
    name: str
    text: str
    figure: FigureProps | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MistakeProps:
    """One mistake: the wrong picture beside the right one, and what to do."""

    name: str
    text: str
    wrong: FigureProps | None
    right: FigureProps | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetProps:
    """The whole sheet.

    Attributes:
        title, whose: what it is, and for which body.
        parts: (lift, hold, lower, bottom) of the tempo in words; parts of 0 s are left out.
        plan: the workout in one line.
        caution, source: at the foot.
    """

    title: str
    whose: str
    setup: str
    steps: tuple[StepProps, ...]
    repetition: str
    tempo: Tempo
    parts: tuple[tuple[str, str, int], ...]
    plan: str
    mistakes_title: str
    mistakes: tuple[MistakeProps, ...]
    caution: str
    source: str
