"""What a program calls the columns of its file; `collector` does the rest."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from collections.abc import Mapping

    from thrust_gui.app.transfer import WeightUnit

REST: Final = Message(QT_TRANSLATE_NOOP("messages", "rest timer"))
NOTE_ROW: Final = Message(QT_TRANSLATE_NOOP("messages", "a note, no set"))
NOT_DONE: Final = Message(QT_TRANSLATE_NOOP("messages", "planned, but not done"))

WARM_UP: Final = "warm-up"
DROP_SET: Final = "drop set"
TO_FAILURE: Final = "to failure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A program's columns, by their names in small letters; the first that is there counts.

    Attributes:
        needs: the columns that tell this program from others.
        when: when the workout began, or the set where `session` names the workout.
        session: what names the workout, where something does besides its time.
        weights: columns of weights, and their unit where the name says.
        kind, status: what sort of set it is, and what became of it.
        marks: what their cells, in small letters, say about a set; it goes into its note.
        no_sets: those that say that a row is no set.
        reserve: repetitions in reserve, where effort is not rated.
    """

    name: str
    needs: frozenset[str]
    when: tuple[str, ...]
    exercise: tuple[str, ...]
    reps: tuple[str, ...]
    session: tuple[str, ...] = ()
    target: tuple[str, ...] = ()
    weights: tuple[tuple[str, WeightUnit | None], ...] = ()
    units: tuple[str, ...] = ()
    effort: tuple[str, ...] = ()
    reserve: tuple[str, ...] = ()
    duration: tuple[str, ...] = ()
    note: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    workout_note: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    marks: Mapping[str, str] = field(default_factory=dict[str, str])
    no_sets: Mapping[str, Message] = field(default_factory=dict[str, Message])
