"""The groups of the settings page: what stands in each. They tell, and are told; no more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout

from thrust_gui.app.settings import ContrastChoice, ThemeChoice
from thrust_gui.domain.plan import Pacing
from thrust_gui.domain.units import Units
from thrust_gui.ui.settings.entries import Entry
from thrust_gui.ui.settings.entry_field import EntryField
from thrust_gui.ui.settings.group_card import GroupCard
from thrust_gui.ui.settings.presenter import MOVING, STILL
from thrust_gui.ui.text import say
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import Button, Kind
from thrust_gui.ui.widgets.field import Field, Sentence
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.segmented import Segmented
from thrust_gui.ui.widgets.switch import Switch
from thrust_gui.ui.widgets.tempo_strip import TempoStrip
from thrust_gui.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from thrust_gui.domain.tempo import Tempo
    from thrust_gui.ui.settings.presenter import SettingsProps

LEVEL_STEP: Final = 5
WEEKDAYS: Final = (0, 5, 6)
"""Monday, Saturday, Sunday: the days on which weeks begin somewhere."""


class TrainingCard(GroupCard):
    """Tempo, sets, repetitions, rest, getting ready."""

    def __init__(self, tempo: Tempo) -> None:
        super().__init__()
        self.set_title(self.tr("Training"))
        self.fields = {
            Entry.TEMPO: EntryField(self.tr("Tempo"), number=False),
            Entry.SETS: EntryField(self.tr("Sets")),
            Entry.REPS: EntryField(self.tr("Repetitions")),
            Entry.RANGE: EntryField(self.tr("Rep range"), number=False),
            Entry.REST: EntryField(self.tr("Rest")),
            Entry.GET_READY: EntryField(self.tr("Get ready")),
        }
        self.strip = TempoStrip(tempo)
        self._lengths = Label("", Role.CAPTION, "label", wrap=True)
        self.remarks = [Sentence(Icon.INFO, "label") for _ in range(2)]
        self.check = Switch(self.tr("Setup check"))
        self.pacing = Segmented(
            [
                (str(Pacing.METRONOME), self.tr("Metronome")),
                (str(Pacing.SELF_PACED), self.tr("Self-paced")),
            ]
        )
        self._pace = Label("", Role.CAPTION, "label", wrap=True)
        for entry, field in self.fields.items():
            self.body.addWidget(field)
            if entry is Entry.TEMPO:
                self.body.addWidget(self.strip)
                self.body.addWidget(self._lengths)
                self.body.addSpacing(4)
                self.body.addWidget(Field(self.tr("Pace"), self.pacing))
                self.body.addWidget(self._pace)
                self.body.addSpacing(4)
        self.body.addWidget(
            Field(
                self.tr("Setup check"),
                self.check,
                hint=self.tr("Six glances before the first set"),
            )
        )
        for remark in self.remarks:
            self.body.addWidget(remark)

    def show_props(self, props: SettingsProps) -> None:
        """Show the strip, the lengths and the remarks; the fields are shown one by one."""
        with QSignalBlocker(self.check):
            self.check.setChecked(props.setup_check)
        self.pacing.set_value(props.pacing)
        self.pacing.setAccessibleDescription(say(props.pace_words))
        self._pace.setText(say(props.pace_words))
        self.strip.set_tempo(props.tempo)
        self._lengths.setText(say(props.lengths))
        said = [say(remark) for remark in props.remarks]
        for sentence, text in zip(self.remarks, [*said, "", ""], strict=False):
            sentence.say(text)


class BodyCard(GroupCard):
    """Height, bench, units."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Body and bench"))
        self.units = Segmented(
            [(str(Units.METRIC), self.tr("Metric")), (str(Units.IMPERIAL), self.tr("Imperial"))]
        )
        self.fields = {
            Entry.HEIGHT: EntryField(self.tr("Your height")),
            Entry.BENCH: EntryField(self.tr("Bench height")),
        }
        self.body.addWidget(
            Field(self.tr("Units"), self.units, hint=self.tr("cm, or feet and inches"))
        )
        for field in self.fields.values():
            self.body.addWidget(field)
        self.feet = Button(
            self.tr("Where your feet go"), icon=Icon.RIGHT, trailing=True, kind=Kind.GHOST
        )
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.feet)
        self.body.addLayout(row)

    def show_props(self, props: SettingsProps) -> None:
        """Show the units; the fields are shown one by one."""
        self.units.set_value(props.units)


class LookCard(GroupCard):
    """Theme, contrast, motion, first day of the week."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Appearance"))
        self.theme = Segmented(
            [
                (str(ThemeChoice.SYSTEM), self.tr("System")),
                (str(ThemeChoice.DARK), self.tr("Dark")),
                (str(ThemeChoice.LIGHT), self.tr("Light")),
            ]
        )
        self.contrast = Segmented(
            [
                (str(ContrastChoice.SYSTEM), self.tr("System")),
                (str(ContrastChoice.NORMAL), self.tr("Normal")),
                (str(ContrastChoice.HIGH), self.tr("High")),
            ]
        )
        self.motion = Segmented(
            [("", self.tr("System")), (MOVING, self.tr("Off")), (STILL, self.tr("On"))]
        )
        names = (self.tr("Mon"), self.tr("Sat"), self.tr("Sun"))
        days = [(str(day), name) for day, name in zip(WEEKDAYS, names, strict=True)]
        self.weekday = Segmented([("", self.tr("System")), *days])
        self.body.addWidget(
            Field(self.tr("Theme"), self.theme, hint=self.tr("Train is always dark"))
        )
        self.body.addWidget(Field(self.tr("Contrast"), self.contrast))
        self.body.addWidget(
            Field(self.tr("Reduced motion"), self.motion, hint=self.tr("Pictures stand still"))
        )
        self.body.addWidget(Field(self.tr("Week starts"), self.weekday))

    def show_props(self, props: SettingsProps) -> None:
        """Show the choices."""
        self.theme.set_value(props.theme)
        self.contrast.set_value(props.contrast)
        self.motion.set_value(props.motion)
        self.weekday.set_value(props.weekday)


class AboutCard(GroupCard):
    """Version, where the data is, the caution, the keys."""

    def __init__(self, *, version: str, data_folder: str) -> None:
        super().__init__(resets=False)
        self.set_title(self.tr("About"))
        self.caution = Button(self.tr("The caution"), icon=Icon.ALERT)
        self.keys = Button(self.tr("Keys"), key="F1")
        self.folder = Button(self.tr("Open"), height=44)
        self.folder.set_name(self.tr("Open the data folder"))
        self.path = TextField(self.tr("Data folder"), data_folder, width=200)
        self.path.setReadOnly(True)
        self.path.setFont(Label("", Role.LABEL).font())
        self.path.setCursorPosition(0)
        self.body.addWidget(Field(self.tr("Version"), Label(version, Role.BUTTON)))
        self.body.addWidget(
            Label(
                self.tr("Your log and settings stay on this computer, here:"),
                Role.CAPTION,
                "label",
                wrap=True,
            )
        )
        place = QHBoxLayout()
        place.addWidget(self.path, 1)
        place.addWidget(self.folder)
        self.body.addLayout(place)
        row = QHBoxLayout()
        for button in (self.caution, self.keys):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addSpacing(4)
        self.body.addLayout(row)
