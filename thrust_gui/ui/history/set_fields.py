"""The fields of one set in the editor, in columns."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from thrust_gui.domain.history import BandUse
from thrust_gui.domain.plan import REPS
from thrust_gui.domain.tempo import PAUSE_MAX_MS
from thrust_gui.ui.history.draft import UNRATED
from thrust_gui.ui.history.set_details import set_details
from thrust_gui.ui.text import UNKNOWN
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import IconButton
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.picker import Option, Picker
from thrust_gui.ui.widgets.stepper import Stepper
from thrust_gui.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from thrust_gui.domain.records import RepRecord
    from thrust_gui.ui.history.draft import SetDraft
    from thrust_gui.ui.history.legend import Legend

translate = QCoreApplication.translate
HEIGHT: Final = 40
COLUMNS: Final = 7
NOTE_LENGTH: Final = 500


def effort_text(value: float) -> str:
    """An effort as the stepper shows it; a dash for none."""
    return "–" if value <= UNRATED else QLocale().toString(value)


def seconds_text(value: float) -> str:
    """Seconds as the stepper shows them."""
    return translate("History", "{seconds} s").format(seconds=QLocale().toString(value))


class SetFields(QObject):
    """Count, band, hold, effort and note of a set, and the bin; beneath goes what was measured."""

    changed = Signal()
    removed = Signal()

    def __init__(
        self,
        draft: SetDraft,
        number: int,
        legend: Legend,
        parent: QWidget,
        measured: tuple[RepRecord, ...] = (),
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._uses = {str(at): use for at, use in enumerate(legend.signs)}
        name = translate("History", "Set {number}").format(number=number)
        self._name = name
        self.label = Label(name, Role.LABEL, "label")
        self.reps = Stepper(
            self._called(translate("History", "reps")),
            minimum=0,
            maximum=max(REPS.most, draft.reps),
            step=1,
            value=draft.reps,
            fmt=lambda value: f"{value:.0f}",
            height=HEIGHT,
        )
        options = [
            Option(key, legend.sign(use).name, legend.sign(use)) for key, use in self._uses.items()
        ]
        self.band = Picker(
            self._called(translate("History", "band")), options, self._key(draft.use)
        )
        self.hold = Stepper(
            self._called(translate("History", "hold, seconds")),
            minimum=0,
            maximum=PAUSE_MAX_MS / 1000,
            step=0.5,
            value=(draft.hold_ms or 0) / 1000,
            fmt=seconds_text if draft.hold_ms is not None else lambda _: UNKNOWN,
            height=HEIGHT,
        )
        self.hold.setEnabled(draft.hold_ms is not None)
        self.effort = Stepper(
            self._called(translate("History", "effort of 10")),
            minimum=UNRATED,
            maximum=10.0,
            step=0.5,
            value=draft.effort if draft.effort is not None else UNRATED,
            fmt=effort_text,
            height=HEIGHT,
        )
        self.note = TextField(self._called(translate("History", "note")), draft.note, width=160)
        self.note.setMaxLength(max(NOTE_LENGTH, len(draft.note)))
        self.note.setFixedHeight(HEIGHT)
        said = set_details(draft.record, measured, QLocale())
        self.timing = Label(said, Role.CAPTION, "label") if said else None
        if self.timing:
            self.reps.setAccessibleDescription(self.timing.text())
        self.bin = IconButton(Icon.TRASH, self._called(translate("History", "delete")), size=HEIGHT)
        for stepper in (self.reps, self.hold, self.effort):
            stepper.changed.connect(self._on_change)
        self.band.changed.connect(self._on_change)
        self.note.textEdited.connect(self._on_change)
        self.bin.clicked.connect(self.removed)

    @property
    def draft(self) -> SetDraft:
        """What the fields hold."""
        return replace(
            self._draft,
            reps=round(self.reps.value),
            use=self._uses.get(self.band.value, BandUse()),
            hold_ms=round(self.hold.value * 1000) if self.hold.isEnabled() else None,
            effort=self.effort.value if self.effort.value > UNRATED else None,
            note=self.note.text(),
        )

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """The widgets, column by column."""
        return (
            self.label,
            self.reps,
            self.band,
            self.hold,
            self.effort,
            self.note,
            self.bin,
        )

    @property
    def all_parts(self) -> tuple[QWidget, ...]:
        """With the line beneath them."""
        return (*self.parts, self.timing) if self.timing else self.parts

    def _called(self, what: str) -> str:
        return translate("History", "{set}: {what}").format(set=self._name, what=what)

    def _key(self, use: BandUse) -> str:
        return next((key for key, each in self._uses.items() if each == use), "")

    def _on_change(self) -> None:
        self.changed.emit()
