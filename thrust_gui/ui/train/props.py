"""What the gym floor shows, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thrust_gui.ui.train.check_props import CheckStep
    from thrust_gui.ui.widgets.figure_view import FigureProps
    from thrust_gui.ui.widgets.floor_header import HeaderProps
    from thrust_gui.ui.widgets.key_hint import Hint
    from thrust_gui.ui.widgets.rep_count import RepCountProps
    from thrust_gui.ui.widgets.rep_pips import RepPipsProps
    from thrust_gui.ui.widgets.slab_content import SlabProps


class Face(StrEnum):
    """What the floor looks like; one at a time."""

    GET_READY = "get_ready"
    LIFT = "lift"
    HOLD = "hold"
    LOWER = "lower"
    BOTTOM = "bottom"
    SET_DONE = "set_done"
    PAUSED = "paused"
    REST = "rest"
    REST_PAUSED = "rest_paused"
    SUMMARY = "summary"


class Side(StrEnum):
    """What stands on the right."""

    NONE = "none"
    SET = "set"
    REST = "rest"
    SUMMARY = "summary"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetProps:
    """The right side while a set runs."""

    figure: FigureProps
    pips: RepPipsProps
    count: RepCountProps


@dataclass(frozen=True, slots=True)
class Stat:
    """A number with its unit, and what it is of."""

    value: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LastSetProps:
    """The set that was finished last: its count, which can be corrected, and its times."""

    title: str
    notice: str
    count: Stat
    tension: Stat
    hold: Stat


@dataclass(frozen=True, slots=True, kw_only=True)
class EffortProps:
    """The question, the answer in words, and the answer; None while it was not given."""

    title: str
    words: str
    rated: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NextSetProps:
    """The set to come."""

    title: str
    reps: Stat
    hold: Stat


@dataclass(frozen=True, slots=True, kw_only=True)
class SetLine:
    """A set in the summary."""

    name: str
    count: str
    tension: str
    effort: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryProps:
    """All sets, and what they come to."""

    title: str
    totals: str
    lines: tuple[SetLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakProps:
    """The right side between sets (`next`) and after the last (`summary`).

    Attributes:
        check: what of the setup to look at before the next set, where that is known.
        read: what the button to the guide says, or empty where there is none.
    """

    last: LastSetProps
    effort: EffortProps
    main: str
    next: NextSetProps | None = None
    check: CheckStep | None = None
    summary: SummaryProps | None = None
    read: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainProps:
    """Everything on the floor at one moment.

    Attributes:
        banner: what is wrong and what to do; empty while all is well.
        brief: the same in two words, to be read from the floor; empty where the sentence is shown.
        hints: what the keys do now.
        spoken: for screen readers; changes with the phase, not with every number.
        right: the right side; None where there is nothing to say (no set was done).
    """

    face: Face
    slab: SlabProps
    header: HeaderProps
    banner: str
    hints: tuple[Hint, Hint]
    spoken: str
    right: SetProps | BreakProps | None
    brief: str = ""

    @property
    def side(self) -> Side:
        """Which right side that is."""
        match self.right:
            case SetProps():
                return Side.SET
            case BreakProps(summary=None):
                return Side.REST
            case BreakProps():
                return Side.SUMMARY
            case None:
                return Side.NONE
