"""What is done by hand in History: one editor at a time, and acts on the chosen rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from thrust_gui.domain.message import Refusal
from thrust_gui.ui.history.editor import Editor as EditorWidget
from thrust_gui.ui.history.rows import WorkoutRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from thrust_gui.app.editing import Editor
    from thrust_gui.domain.edits import Step
    from thrust_gui.domain.history import BandUse
    from thrust_gui.domain.plan import Plan
    from thrust_gui.domain.records import RepRecord, WorkoutRecord
    from thrust_gui.ui.history.feed import Feed
    from thrust_gui.ui.history.legend import Legend
    from thrust_gui.ui.history.listing import Listing

    Some = tuple[WorkoutRecord, ...]


class Desk(QObject):
    """Opens the editor, and hands what was decided to the use case."""

    done = Signal(object)
    """A Step that was made."""
    refused = Signal(object)
    """A Message: why it was not."""
    changed = Signal()
    """The editor was opened or closed."""

    def __init__(
        self,
        listing: Listing,
        feed: Feed,
        editor: Editor,
        plan: Callable[[], Plan],
        legend: Callable[[], Legend],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._listing = listing
        self._feed = feed
        self._editor = editor
        self._plan = plan
        self._legend = legend
        self.widget: EditorWidget | None = None
        """The editor that is open."""
        listing.edit_row.connect(self.toggle)
        listing.delete.connect(self.delete_chosen)
        listing.delete_row.connect(self.delete_row)

    @property
    def open(self) -> bool:
        """Whether an editor is open."""
        return self.widget is not None

    def toggle(self, row: int) -> None:
        """Open a row's editor, or close it again."""
        found = self._feed.row(row) if 0 <= row < self._feed.sheet.count else None
        if not isinstance(found, WorkoutRow):
            return
        if self.widget and self.widget.workout.id == found.workout.id:
            self.close()
            return
        self._listing.choose(row)
        self._show(found.workout, row)

    def add(self) -> None:
        """Open the editor of a workout that is to be added; a second time, go to it."""
        if self.widget and self.widget.adding:
            self.widget.begin()
            return
        self._show(self._editor.blank(self._plan()), -1)

    def close(self) -> None:
        """Close the editor, and give the focus back to the list."""
        if self.widget is None:
            return
        self.widget = None
        self._listing.open_editor(None, -1)
        self._listing.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def follow(self) -> None:
        """After the rows changed: the editor stays in its workout's row, or goes with it."""
        if self.widget is None or self.widget.adding:
            return
        row = self._feed.row_of(self.widget.workout.id)
        if row < 0:
            self.close()
        else:
            self._listing.editor_row(row)

    def delete_row(self, row: int) -> None:
        """Delete one workout, chosen or not."""
        self._delete([row])

    def delete_chosen(self) -> None:
        """Delete the chosen workouts."""
        self._delete(self._listing.chosen_rows())

    def move_chosen(self, days: int) -> None:
        """Move the chosen workouts."""
        self._with_chosen(lambda some: self._editor.move(some, days))

    def band_chosen(self, use: BandUse) -> None:
        """Another band for the chosen workouts."""
        self._with_chosen(lambda some: self._editor.change_band(some, use))

    def choose_one(self) -> None:
        """Of several, only the current one stays chosen."""
        self._listing.choose(self._listing.currentIndex().row())
        self._listing.setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete(self, rows: list[int]) -> None:
        if not rows:
            return

        def delete(some: Some) -> None:
            here = self._listing.currentIndex().row()
            if self.widget and any(self.widget.workout.id == each.id for each in some):
                self.close()
            self._do(lambda: self._editor.delete(some))
            if not self._listing.current_id():
                self._listing.choose_near(min(rows[0] if rows else here, here))

        self._feed.whole(rows, delete)

    def _with_chosen(self, make: Callable[[Some], Step | None]) -> None:
        def do(some: Some) -> None:
            self._do(lambda: make(some))

        self._feed.whole(self._listing.chosen_rows(), do)

    def _show(self, workout: WorkoutRecord, row: int) -> None:
        widget = EditorWidget(
            workout,
            self._legend(),
            today=self._feed.answer.today,
            another=self._editor.another,
            measured=self._measured(workout),
            adding=row < 0,
        )
        widget.saved.connect(self._on_saved)
        widget.cancelled.connect(self.close)
        widget.resized.connect(self._listing.editor_resized)
        self.widget = widget
        self.changed.emit()
        self._listing.open_editor(widget, row)
        widget.begin()

    def _measured(self, workout: WorkoutRecord) -> dict[str, tuple[RepRecord, ...]]:
        try:
            return self._editor.measured(workout)
        except Refusal as refusal:
            self.refused.emit(refusal.message)
            return {}

    def _on_saved(self, after: WorkoutRecord) -> None:
        widget = self.widget
        if widget is None:
            return
        before = self._now(widget.workout)

        def make() -> Step | None:
            return self._editor.add(after) if widget.adding else self._editor.revise(before, after)

        if self._do(make):
            self.close()
            row = self._feed.row_of(after.id)
            if row >= 0:
                self._listing.choose(row)

    def _now(self, workout: WorkoutRecord) -> WorkoutRecord:
        """A workout as it stands now: an undo may have changed it while it was being edited."""
        row = self._feed.row_of(workout.id)
        found = self._feed.row(row) if row >= 0 else None
        return found.workout if isinstance(found, WorkoutRow) else workout

    def _do(self, make: Callable[[], Step | None]) -> bool:
        """Do it and say so; whether it was not refused."""
        try:
            step = make()
        except Refusal as refusal:
            self.refused.emit(refusal.message)
            return False
        if step is not None:
            self.done.emit(step)
        return True
