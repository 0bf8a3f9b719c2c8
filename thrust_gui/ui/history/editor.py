"""The editor of a workout, in its row or above all rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QRectF, Qt, Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.dates import whole_date
from thrust_gui.ui.history.draft import Draft, SetDraft
from thrust_gui.ui.history.set_fields import HEIGHT, NOTE_LENGTH, SetFields
from thrust_gui.ui.shortcuts import Act, shortcut
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import Button, Kind
from thrust_gui.ui.widgets.card import RADIUS
from thrust_gui.ui.widgets.field import Sentence
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.painting import paint_round, smooth
from thrust_gui.ui.widgets.text_field import TextField
from thrust_gui.ui.widgets.when import DateField, TimeField

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from thrust_gui.domain.records import RepRecord, SetRecord, WorkoutRecord
    from thrust_gui.ui.history.legend import Legend

MARGIN: Final = 24
GAP: Final = 8
NOTE_COLUMN: Final = 5


class Editor(QWidget):
    """Fields for everything of a workout; Enter saves, Escape leaves it as it was."""

    saved = Signal(object)
    """The WorkoutRecord as it is now."""
    cancelled = Signal()
    resized = Signal()

    def __init__(
        self,
        workout: WorkoutRecord,
        legend: Legend,
        *,
        today: date,
        another: Callable[[SetRecord], SetRecord],
        measured: Mapping[str, tuple[RepRecord, ...]] | None = None,
        adding: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.workout = workout
        self._measured = measured or {}
        self.adding = adding
        self._legend = legend
        self._today = today
        self._another = another
        self._last = workout.sets[-1] if workout.sets else None
        draft = Draft.of(workout)
        self.date = DateField(self.tr("Date"), draft.day)
        self.time = TimeField(self.tr("Began at"), draft.minute)
        self.note = TextField(self.tr("Note of the workout"), draft.note, width=160)
        self.note.setPlaceholderText(self.tr("Note"))
        self.note.setMaxLength(max(NOTE_LENGTH, len(draft.note)))
        self.add = Button(self.tr("Add set"), icon=Icon.PLUS, height=HEIGHT)
        self.cancel = Button(self.tr("Cancel"), kind=Kind.GHOST, height=HEIGHT, key="Esc")
        self.save = Button(
            self.tr("Add workout") if adding else self.tr("Save"),
            kind=Kind.PRIMARY,
            height=HEIGHT,
            key=shortcut(Act.SAVE).keys[0],
        )
        self._day = Label("", Role.LABEL, "label")
        self.problem = Sentence(Icon.ALERT, "alert")
        self._sets: list[SetFields] = []
        self._grid = QGridLayout()
        self._lay_out()
        for one in draft.sets:
            self._add_fields(one)
        self._relabel()
        for field in (self.date, self.time):
            field.setFixedHeight(HEIGHT)
            field.changed.connect(self._check)
        self.note.setFixedHeight(HEIGHT)
        self.note.textEdited.connect(self._check)
        self.add.clicked.connect(self._on_add)
        self.save.clicked.connect(self.finish)
        self.cancel.clicked.connect(self.cancelled)
        self.setAccessibleName(
            self.tr("Add a workout")
            if adding
            else self.tr("Edit the workout of {date}").format(
                date=whole_date(workout.local_date, QLocale())
            )
        )
        self._check()

    @property
    def sets(self) -> tuple[SetFields, ...]:
        """The fields of each set."""
        return tuple(self._sets)

    @property
    def result(self) -> WorkoutRecord | None:
        """The workout as the fields have it; None while they are wrong."""
        if self.date.day is None or self.time.minute is None:
            return None
        return Draft(
            workout=self.workout,
            day=self.date.day,
            minute=self.time.minute,
            note=self.note.text(),
            sets=tuple(each.draft for each in self._sets),
        ).result

    def finish(self) -> None:
        """Save, where everything is right."""
        result = self.result
        if result is not None and self.save.isEnabled():
            self.saved.emit(result)

    def begin(self) -> None:
        """Put the focus into the first field worth changing."""
        first = self.date if self.adding or not self._sets else self._sets[0].reps
        first.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, Escape cancels; nothing here reaches the list."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._press(self.finish)
            case Qt.Key.Key_S if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.finish()
            case Qt.Key.Key_Escape:
                self.cancelled.emit()
            case _:
                event.accept()

    def _press(self, otherwise: Callable[[], None]) -> None:
        """Enter on a button presses it; anywhere else it saves."""
        focus = QApplication.focusWidget()
        if isinstance(focus, Button) and self.isAncestorOf(focus):
            focus.click()
        else:
            otherwise()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """A card of its own above the list; in a row, the row's card lies beneath."""
        if self.adding:
            theme = theme_of(self)
            with smooth(self) as painter:
                rect = QRectF(self.rect())
                paint_round(painter, rect, RADIUS, theme.raised, theme.line)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP)
        title = self.tr("New workout") if self.adding else self.tr("When")
        head.addWidget(Label(title, Role.KEY if self.adding else Role.LABEL, "label"))
        for part in (self.date, self._day, self.time):
            head.addWidget(part)
        head.addSpacing(GAP)
        head.addWidget(self.note, 1)
        foot = QHBoxLayout()
        foot.setSpacing(GAP + 4)
        foot.addWidget(self.add)
        foot.addWidget(self.problem, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addStretch(0)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        self._grid.setHorizontalSpacing(GAP + 4)
        self._grid.setVerticalSpacing(GAP)
        captions = (
            "",
            self.tr("Reps"),
            self.tr("Band"),
            self.tr("Hold"),
            self.tr("Effort, of 10"),
            self.tr("Note"),
        )
        for column, text in enumerate(captions):
            self._grid.addWidget(Label(text, Role.CAPTION, "label"), 0, column)
        self._grid.setColumnStretch(NOTE_COLUMN, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(MARGIN, 16 if self.adding else 4, MARGIN - 8, 16)
        rows.setSpacing(12)
        rows.addLayout(head)
        rows.addLayout(self._grid)
        rows.addLayout(foot)

    def _add_fields(self, draft: SetDraft) -> SetFields:
        use = draft.use
        legend = self._legend
        if use not in legend.signs:
            signs = dict(legend.signs)
            signs[use] = legend.sign(use)
            legend = type(legend)(signs)
        reps = self._measured.get(draft.record.id, ())
        fields = SetFields(draft, len(self._sets) + 1, legend, self, reps)
        row = self._grid.rowCount()
        for column, part in enumerate(fields.parts):
            self._grid.addWidget(part, row, column)
        if fields.timing:
            self._grid.addWidget(fields.timing, row + 1, 1, 1, -1)
        fields.changed.connect(self._check)
        fields.removed.connect(lambda: self._remove(fields))
        before: QWidget = self._sets[-1].bin if self._sets else self.note
        for part in fields.parts[1:]:
            QWidget.setTabOrder(before, part)
            before = part
        for part in (self.add, self.cancel, self.save):
            QWidget.setTabOrder(before, part)
            before = part
        self._sets.append(fields)
        return fields

    def _on_add(self) -> None:
        last = self._sets[-1].draft.result if self._sets else self._last
        if last is None:
            return
        fields = self._add_fields(SetDraft.of(self._another(last)))
        for part in fields.parts:
            part.show()
        self._relabel()
        self._check()
        self.resized.emit()
        fields.reps.setFocus(Qt.FocusReason.TabFocusReason)

    def _remove(self, fields: SetFields) -> None:
        at = self._sets.index(fields)
        self._sets.remove(fields)
        for part in fields.all_parts:
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        fields.deleteLater()
        near = self._sets[min(at, len(self._sets) - 1)].reps if self._sets else self.add
        near.setFocus(Qt.FocusReason.TabFocusReason)
        self._relabel()
        self._check()
        self.resized.emit()

    def _relabel(self) -> None:
        for number, fields in enumerate(self._sets, 1):
            fields.label.setText(self.tr("Set {number}").format(number=number))

    def _check(self) -> None:
        """Say what is wrong; with something wrong, nothing can be saved."""
        day = self.date.day
        locale = QLocale()
        self._day.setText(
            locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
            if day
            else "–"
        )
        problem = ""
        if day is None:
            problem = self.tr("This is no date. Write it like {date}.").format(date=self._example())
        elif day > self._today:
            problem = self.tr("This day has not come yet. Choose today or a day before.")
            self.date.set_wrong(True)
        elif self.time.minute is None:
            problem = self.tr("This is no time. Write it like 18:30.")
        elif not self._sets:
            problem = self.tr("A workout has at least one set.")
        if day is not None and day <= self._today:
            self.date.set_wrong(False)
        self.problem.say(problem)
        changed = self.adding or self.result != self.workout
        self.save.setEnabled(not problem and changed)

    def _example(self) -> str:
        field = DateField("", self._today)
        text = field.text()
        field.deleteLater()
        return text
