"""Rows of another program's file, gathered into workouts and sets of ours."""

from __future__ import annotations

from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from thrust_gui.app.transfer import ExerciseFound
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message
from thrust_gui.domain.records import LogContents, SetRecord
from thrust_gui.exchange import cells as read
from thrust_gui.exchange.cells import Memo
from thrust_gui.exchange.contract import NOTE
from thrust_gui.exchange.findings import Findings, gone_through
from thrust_gui.exchange.making import ExerciseInMaking, WorkoutInMaking
from thrust_gui.exchange.weights import Weights
from thrust_gui.exchange.when import When, parse_when

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from thrust_gui.app.transfer import ImportChoices
    from thrust_gui.exchange.layout import Layout

LONGEST_NAME: Final = 200
BETWEEN: Final = " · "

NO_DATE: Final = Message(QT_TRANSLATE_NOOP("messages", "no date that can be"))
NO_EXERCISE: Final = Message(QT_TRANSLATE_NOOP("messages", "no exercise"))
CUT_OFF: Final = Message(QT_TRANSLATE_NOOP("messages", "the row is cut off"))
TOO_WIDE: Final = Message(QT_TRANSLATE_NOOP("messages", "more cells than columns"))
_OF_NOTHING: Final = (NO_EXERCISE, NO_DATE, read.NO_REPS)


@dataclass(frozen=True, slots=True)
class _Reading:
    """What the cells of a row say about the set itself; `why` it is none, if so."""

    why: Message | None
    reps: int | Message
    target: int
    effort: float | None
    note: str


class Collector:
    """Takes the rows one after the other.

    Ids follow from what a row is: program, workout, exercise, and which set of it. So the same set
    has the same id in each export of the same history, however long, and in whichever time zone it
    is imported; what was put right in the other program since is still the same set.
    """

    def __init__(
        self,
        layout: Layout,
        header: Sequence[str],
        choices: ImportChoices,
        offset_min_at: Callable[[datetime], int],
    ) -> None:
        self._layout = layout
        names = choices.exercises
        self._ticked = None if names is None else {each.casefold() for each in names}
        self._offset_min_at = offset_min_at
        self._width = len(header)
        self._places = {name: place for place, name in reversed(list(enumerate(header)))}
        place = self._place
        self._exercise_at, self._when_at = place(layout.exercise), place(layout.when)
        self._session_at, self._note_at = place(layout.session), place(layout.note)
        self._title_at = (place(layout.title), place(layout.workout_note))
        weights = [each for each in layout.weights if each[0] in self._places]
        self._weights = Weights([unit for _, unit in weights], choices.unit)
        self._of_set = itemgetter(
            place(layout.kind),
            place(layout.status),
            place(layout.reps),
            place(layout.target),
            place(layout.effort),
            place(layout.reserve),
            place(layout.duration),
            place(layout.units),
            *(self._places[name] for name, _ in weights),
        )
        self._found: dict[str, ExerciseInMaking] = {}
        self._exercises = Memo(self._exercise)
        self._whens = Memo(self._when)
        self._readings = Memo(self._reading)
        self._workouts: dict[str | int, WorkoutInMaking] = {}

    def findings(self, rows: Iterable[list[str] | Message]) -> Findings:
        """What the rows come to.

        Raises:
            Refusal: there are too many.
        """
        count, skipped = gone_through(rows, self._take)
        by_sets = sorted(self._found.values(), key=lambda each: (not each.taught, -each.sets))
        workouts = (each.record() for each in self._workouts.values() if each.sets)
        return Findings(
            contents=LogContents(
                workouts=tuple(sorted(workouts, key=lambda each: (each.started_at, each.id)))
            ),
            rows=count,
            unit=self._weights.unit,
            asks_unit=self._weights.asks,
            skipped=skipped,
            exercises=tuple(
                ExerciseFound(each.name, each.sets, taught=each.taught, ticked=each.ticked)
                for each in by_sets
                if each.sets
            ),
        )

    def _take(self, cells: list[str]) -> Message | None:
        """One row; why it is left out, if someone should know."""
        missing = self._width - len(cells)
        short = missing > 0
        if missing:
            if any(cells[self._width :]):
                return TOO_WIDE
            cells[self._width :] = [""] * missing
        cells.append("")  # what a column holds that is not there
        exercise = self._exercises[cells[self._exercise_at]]
        if not exercise.ticked:
            exercise.sets += read.counts(self._of_set(cells)[2])
            return None
        why = self._add(cells, exercise)
        return CUT_OFF if short and why in _OF_NOTHING else why

    def _add(self, cells: list[str], exercise: ExerciseInMaking) -> Message | None:
        set_ = self._readings[self._of_set(cells)]
        when = self._whens[cells[self._when_at]]
        if set_.why is not None or not exercise.key:
            return set_.why or NO_EXERCISE
        if isinstance(when, Message):
            return when
        session = cells[self._session_at]
        workout = self._workouts.get(session or when.stamp) or self._workout(cells, session, when)
        row_id = workout.next_id(exercise.key, when.stamp)
        if isinstance(set_.reps, Message):
            return set_.reps
        exercise.sets += 1
        note = set_.note
        if said := cells[self._note_at]:
            said = workout.news(exercise.key, read.note(said))
            note = BETWEEN.join(filter(None, (note, said)))[:NOTE]
        record = SetRecord(
            id=row_id,
            ordinal=len(workout.sets) + 1,
            tempo=None,
            target_reps=set_.target,
            completed_reps=set_.reps,
            tut_ms=0,
            hold_ms=0,
            started_at=when.started_at,
            variation=exercise.variation,
            effort=set_.effort,
            note=note,
        )
        workout.add(record, when)
        return None

    def _reading(self, cells: tuple[str, ...]) -> _Reading:
        kind, status, reps, target, effort, reserve, duration, unit, *weights = cells
        words = (kind.strip().casefold(), status.strip().casefold())
        marks = [self._layout.marks.get(word, "") for word in words]
        whys = [self._layout.no_sets.get(word) for word in words]
        parts = (*marks, self._weights.note(weights, unit), read.duration(duration))
        return _Reading(
            why=whys[0] or whys[1],
            reps=read.reps(reps),
            target=read.target(target),
            effort=read.effort(effort) or read.effort_of_reserve(reserve),
            note=BETWEEN.join(filter(None, parts)),
        )

    def _workout(self, cells: list[str], session: str, when: When) -> WorkoutInMaking:
        """A workout that was not met before; its title and what was said about it are its note."""
        told = (read.note(cells[place]) for place in self._title_at)
        name = "\n".join((self._layout.name, session[:LONGEST_NAME] or str(when.stamp)))
        made = WorkoutInMaking(
            name, 0 if session else when.stamp, when, BETWEEN.join(filter(None, told))[:NOTE]
        )
        self._workouts[session or when.stamp] = made
        return made

    def _place(self, names: Iterable[str]) -> int:
        """Where the first of these columns is, else where each row holds an empty cell."""
        return next((self._places[name] for name in names if name in self._places), self._width)

    def _exercise(self, text: str) -> ExerciseInMaking:
        name = read.note(text[:LONGEST_NAME])
        key = name.casefold()
        if key not in self._found:
            self._found[key] = ExerciseInMaking(key, name, self._ticked)
        return self._found[key]

    def _when(self, text: str) -> When | Message:
        try:
            return parse_when(text, self._offset_min_at)
        except ValueError:
            return NO_DATE
