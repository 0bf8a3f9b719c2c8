"""What History knows of the log: every day's sums, and the workouts of the weeks looked at."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, Signal

from thrust_gui.app.review import HistoryAnswer
from thrust_gui.domain.frequency import DAY
from thrust_gui.domain.history import DayLine, HistoryFilter
from thrust_gui.domain.volume import WEEK, week_start
from thrust_gui.ui.history.amended import amended
from thrust_gui.ui.history.rows import BlankRow, WeekRow, WorkoutRow
from thrust_gui.ui.history.sheet import Sheet, span

if TYPE_CHECKING:
    from collections.abc import Callable

    from thrust_gui.app.ports import JobRunner
    from thrust_gui.app.review import HistoryBlock, Review
    from thrust_gui.domain.edits import Edit
    from thrust_gui.domain.records import WorkoutRecord
    from thrust_gui.ui.history.rows import Row

T = TypeVar("T")

KEPT: Final = 240
"""So many weeks stay in memory."""
SIXTEEN: Final = 16


@dataclass(frozen=True, slots=True)
class _Loaded:
    """A week's workouts, newest first, and the dates without a rest day before them."""

    workouts: tuple[WorkoutRecord, ...]
    tight: frozenset[date]


class Feed(QObject):
    """Asks in the background, one question at a time; edits show at once."""

    resetting = Signal()
    """There will be other rows; those of before still stand."""
    reset = Signal()
    """There are other rows."""
    loaded = Signal()
    """The same rows, more of them read."""
    failed = Signal(object)
    """The exception with which reading failed."""

    def __init__(
        self,
        review: Review,
        jobs: JobRunner,
        first_weekday: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._review = review
        self._jobs = jobs
        self._first_weekday = first_weekday
        self.answer = HistoryAnswer(today=date.min)
        self.asked = False
        """Whether an answer came yet."""
        self.wanted = HistoryFilter()
        self.weeks: int | None = SIXTEEN
        self.sheet = Sheet()
        self._days: dict[date, DayLine] = {}
        self._weeks: dict[date, _Loaded] = {}
        self._gone: dict[str, WorkoutRecord] = {}
        self._edits: list[tuple[Edit, ...]] = []
        self._sight: tuple[int, int] = (0, 0)
        self._busy = False
        self._stale = False

    @property
    def busy(self) -> bool:
        """Whether a question is under way."""
        return self._busy

    def row(self, at: int) -> Row:
        """A row, read or not."""
        number, place = self.sheet.place(at)
        week = self.sheet.weeks[number]
        if place < 0:
            return WeekRow(week, self.answer.wanted.narrows)
        first, last = place == 0, place == week.workouts - 1
        found = self._weeks.get(week.start)
        if found is None or place >= len(found.workouts):
            return BlankRow(week=week.start, first=first, last=last)
        workout = found.workouts[place]
        return WorkoutRow(
            workout=workout,
            first=first,
            last=last,
            tight=workout.local_date in found.tight and workout.reps > 0,
        )

    def row_of(self, workout_id: str) -> int:
        """Where a workout that was read is; -1 for one that is not shown."""
        for start, found in self._weeks.items():
            for place, each in enumerate(found.workouts):
                if each.id == workout_id and start in self.sheet.places:
                    return self.sheet.starts[self.sheet.places[start]] + 1 + place
        return -1

    def refresh(self) -> None:
        """Ask again for everything that is shown."""
        if self._busy:
            self._stale = True
            return
        wanted, weeks, weekday = self.wanted, self.weeks, self._first_weekday()
        review, sight, made = self._review, self._sight, len(self._edits)

        def work() -> tuple[HistoryAnswer, Sheet, HistoryBlock | None]:
            answer = review.history(wanted, weeks, weekday)
            sheet = Sheet.of(answer.days, weekday)
            days = span(sheet, *sight)
            block = review.block(*days, answer.wanted) if days else None
            return answer, sheet, block

        self._stale = False
        self._ask(work, lambda found: self._on_answer(*found, made))

    def look(self, first_row: int, last_row: int) -> None:
        """These rows are in sight: read what is missing of them, and around them."""
        if not self.sheet.count:
            self._sight = (0, 0)
            return
        self._sight = (
            self.sheet.place(max(0, first_row))[0],
            self.sheet.place(min(last_row, self.sheet.count - 1))[0],
        )
        self._read_on()

    def amend(self, edits: tuple[Edit, ...]) -> None:
        """Show at once what edits make of the workouts; they are being written meanwhile."""
        self._edits.append(edits)
        self.resetting.emit()
        self._apply(edits)
        self.sheet = self._sheet()
        self.reset.emit()
        self.refresh()

    def whole(self, rows: list[int], then: Callable[[tuple[WorkoutRecord, ...]], None]) -> None:
        """Hand on the workouts of rows; those that are not there are read first."""
        found = [self.row(each) for each in rows]
        if not any(isinstance(each, BlankRow) for each in found):
            then(tuple(each.workout for each in found if isinstance(each, WorkoutRow)))
            return
        places = [self.sheet.place(each) for each in rows]
        starts = [self.sheet.weeks[number].start for number, _ in places]
        wanted, weekday = self.answer.wanted, self._first_weekday()
        review = self._review

        def pick(block: HistoryBlock) -> None:
            weeks: dict[date, list[WorkoutRecord]] = {}
            for each in block.workouts:
                weeks.setdefault(week_start(each.local_date, weekday), []).append(each)
            then(
                tuple(
                    weeks[start][place]
                    for start, (_, place) in zip(starts, places, strict=True)
                    if 0 <= place < len(weeks.get(start, ()))
                )
            )

        self._jobs.run(
            lambda: review.block(min(starts), max(starts) + WEEK - DAY, wanted),
            pick,
            self.failed.emit,
        )

    # --- reading -------------------------------------------------------------------------------

    def _read_on(self) -> None:
        if self._busy:
            return
        days = span(self.sheet, *self._sight, frozenset(self._weeks))
        if days is None:
            return
        review, wanted, made = self._review, self.answer.wanted, len(self._edits)
        self._ask(
            lambda: review.block(*days, wanted),
            lambda block: self._on_block(block, made),
        )

    def _ask(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._busy = True

        def finish(found: T) -> None:
            self._busy = False
            done(found)
            self._go_on()

        self._jobs.run(work, finish, self._on_failure)

    def _on_failure(self, error: Exception) -> None:
        self._busy = False
        self.failed.emit(error)
        if self._stale:
            self.refresh()

    def _go_on(self) -> None:
        if self._stale:
            self.refresh()
        else:
            self._read_on()

    def _on_answer(
        self, answer: HistoryAnswer, sheet: Sheet, block: HistoryBlock | None, made: int
    ) -> None:
        self.resetting.emit()
        self.asked, self.answer, self.sheet = True, answer, sheet
        self._days = {line.day: line for line in answer.days}
        self._weeks.clear()
        if block:
            self._take(block)
        if answer.settled:
            del self._edits[:made]
        for edits in self._edits:
            self._apply(edits)
        self.sheet = self._sheet() if self._edits else sheet
        self.reset.emit()

    def _on_block(self, block: HistoryBlock, made: int) -> None:
        if block.settled and made >= len(self._edits):
            self._take(block)
            self.loaded.emit()
            return
        self.resetting.emit()
        self._take(block)
        for edits in self._edits:
            self._apply(edits)
        self.sheet = self._sheet()
        self.reset.emit()

    def _take(self, block: HistoryBlock) -> None:
        weekday = self._first_weekday()
        inside: dict[date, list[WorkoutRecord]] = {
            week.start: []
            for week in self.sheet.weeks
            if block.first <= week.start and week.start + WEEK - DAY <= block.last
        }
        for each in block.workouts:
            inside.setdefault(week_start(each.local_date, weekday), []).append(each)
        for start, workouts in inside.items():
            self._weeks[start] = _Loaded(tuple(workouts), block.tight)
        if len(self._weeks) > KEPT:
            middle = self.sheet.weeks[self._sight[0]].start
            far = sorted(self._weeks, key=lambda start: abs((start - middle).days))
            for start in far[KEPT:]:
                del self._weeks[start]

    # --- edits ---------------------------------------------------------------------------------

    def _apply(self, edits: tuple[Edit, ...]) -> None:
        known = {each.id: each for found in self._weeks.values() for each in found.workouts}
        for workout_id, new in amended(known, self._gone, edits).items():
            old = known.get(workout_id)
            if old is not None:
                self._shift(old, -1)
            if new is not None:
                self._shift(new, 1)

    def _shift(self, workout: WorkoutRecord, by: int) -> None:
        """Take a workout out of its week (-1), or put it in (1), where that week was read."""
        day = workout.local_date
        start = week_start(day, self._first_weekday())
        found = self._weeks.get(start)
        if found is None:
            if any(week_start(each, self._first_weekday()) == start for each in self._days):
                return
            found = _Loaded((), frozenset())
        others = [each for each in found.workouts if each.id != workout.id]
        if by > 0:
            others.append(workout)
            others.sort(key=lambda each: (each.local_date, each.started_at, each.id), reverse=True)
        self._weeks[start] = replace(found, workouts=tuple(others))
        line = self._days.get(day) or DayLine(day=day, workouts=0, sessions=0, reps=0)
        line = DayLine(
            day=day,
            workouts=line.workouts + by,
            sessions=line.sessions + by * bool(workout.reps),
            reps=line.reps + by * workout.reps,
        )
        if line.workouts > 0:
            self._days[day] = line
        else:
            self._days.pop(day, None)

    def _sheet(self) -> Sheet:
        days = sorted(self._days.values(), key=lambda line: line.day, reverse=True)
        return Sheet.of(days, self._first_weekday())
