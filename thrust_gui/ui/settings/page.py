"""The settings page: a change is checked, shown, and told, at once."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thrust_gui.app.settings import ContrastChoice, Settings, SoundMode, ThemeChoice, VoiceChoice
from thrust_gui.domain.compat import override
from thrust_gui.domain.guide import CAUTION, FEET
from thrust_gui.domain.message import Message
from thrust_gui.domain.plan import Pacing
from thrust_gui.domain.units import Units
from thrust_gui.ui.page import Page
from thrust_gui.ui.settings.backups_card import BackupsCard
from thrust_gui.ui.settings.band_desk import BandDesk
from thrust_gui.ui.settings.cards import AboutCard, BodyCard, LookCard, TrainingCard
from thrust_gui.ui.settings.delay_desk import DelayDesk
from thrust_gui.ui.settings.entries import Entry, step
from thrust_gui.ui.settings.erase_card import EraseCard
from thrust_gui.ui.settings.files_card import FilesCard
from thrust_gui.ui.settings.floor_desk import FloorDesk
from thrust_gui.ui.settings.output_row import OutputDesk
from thrust_gui.ui.settings.presenter import (
    DEFAULTS,
    ENTRIES,
    STILL,
    Group,
    derive_settings,
    put_back,
    typed,
)
from thrust_gui.ui.settings.sound_card import SoundCard
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.columns import Columns
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.scroll import ScrollArea

if TYPE_CHECKING:
    from thrust_gui.app.bands import Bands
    from thrust_gui.ui.settings.backup_row import BackupRow

MARGIN: Final = 32
WIDEST: Final = 2112
REVEALED: Final = Qt.FocusReason.OtherFocusReason
ARRANGEMENTS: Final = {
    0: ((0, 1, 2, 9, 3, 4, 5, 6, 7, 8),),
    840: ((0, 3, 4, 5, 8), (1, 2, 9, 6, 7)),
    1500: ((0, 3, 8), (1, 2, 9, 4), (5, 6, 7)),
}


class SettingsPage(Page):
    """Shows settings, and tells each change as a whole new value."""

    changed = Signal(object)
    """The new Settings."""
    cue_requested = Signal()
    ear_requested = Signal()
    guide_requested = Signal(str)
    """The id of a card of the guide."""
    keys_requested = Signal()
    folder_requested = Signal()
    bands_changed = Signal()
    """One of the lifter's bands became another."""
    shown = Signal()
    """The page came to the front."""

    def __init__(self, settings: Settings, *, bands: Bands, version: str, data_folder: str) -> None:
        super().__init__()
        self._settings = settings
        self._before: dict[Group, Settings] = {}
        self.training = TrainingCard(settings.plan.tempo)
        self.band = BandDesk(bands, settings)
        self.sound = SoundCard()
        self.output = OutputDesk(self.sound.output, settings, self)
        self.delay = DelayDesk(self.sound.delay, settings, self)
        self.body = BodyCard()
        self.look = LookCard()
        self.floor = FloorDesk(settings)
        self.files = FilesCard()
        self.backups = BackupsCard(folder=str(Path(data_folder, "backups")))
        self.backups.told.connect(self._on_told)
        self._wanted = ""
        self.erase = EraseCard()
        self.about = AboutCard(version=version, data_folder=data_folder)
        self._groups = {
            Group.TRAINING: self.training,
            Group.SOUND: self.sound,
            Group.BODY: self.body,
            Group.LOOK: self.look,
            Group.FLOOR: self.floor.card,
        }
        self.fields = self.training.fields | self.body.fields
        self._lay_out()
        self._wire()
        self._show()

    @property
    def settings(self) -> Settings:
        """What is in effect."""
        return self._settings

    def set_settings(self, settings: Settings) -> None:
        """Show settings that were changed elsewhere, without a signal."""
        if settings == self._settings:
            return
        self._settings = settings
        self._show()

    def show_bands(self) -> None:
        """The bands were read, or changed elsewhere."""
        self.band.show()

    @override
    def refresh(self) -> None:
        """Ask for the backups and the bands anew."""
        self.shown.emit()

    def reveal_backup(self, name: str) -> None:
        """Ask what one of the backups would bring back, and bring it into view with the focus."""
        self._wanted = name
        self.backups.preview_asked.emit(name)

    def _on_told(self, row: BackupRow) -> None:
        if row.backup.name != self._wanted:
            return
        self._wanted = ""

        def show() -> None:
            (row.restore if row.restore.isVisible() else row.look).setFocus(REVEALED)
            self._scroll.ensureWidgetVisible(row)

        QTimer.singleShot(0, row, show)  # a page that was just built has no places yet

    def _lay_out(self) -> None:
        content = QWidget()
        content.setMaximumWidth(WIDEST + 2 * MARGIN)
        column = QVBoxLayout(content)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(24)
        column.addWidget(Label(self.tr("Settings"), Role.PAGE_TITLE))
        settings = (self.training, self.band.card, self.body, self.sound, self.look)
        cards = (*settings, self.files, self.backups, self.erase, self.about, self.floor.card)
        column.addWidget(Columns(cards, ARRANGEMENTS))
        column.addStretch(1)
        self._scroll = scroll = ScrollArea(content)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scroll)
        self.setFocusProxy(scroll)

    def _wire(self) -> None:
        for entry, field in self.fields.items():
            field.typed.connect(partial(self._on_typed, entry))
            field.stepped.connect(partial(self._on_stepped, entry))
            field.left.connect(self._show)
        for group, card in self._groups.items():
            card.reset.connect(partial(self._on_reset, group))
            card.reset_undone.connect(partial(self._on_reset_undone, group))
        self.band.changed.connect(self._apply)
        self.floor.changed.connect(self._apply)
        self.band.bands_changed.connect(self.bands_changed)
        self.body.units.changed.connect(self._on_units)
        self.look.theme.changed.connect(self._on_theme)
        self.look.contrast.changed.connect(self._on_contrast)
        self.look.motion.changed.connect(self._on_motion)
        self.look.weekday.changed.connect(self._on_weekday)
        self.training.check.toggled.connect(self._on_check)
        self.training.pacing.changed.connect(self._on_pacing)
        self.sound.mode.changed.connect(self._on_sound)
        self.sound.voice.changed.connect(self._on_voice)
        self.sound.slider.valueChanged.connect(self._on_level)
        self.sound.play_cue.connect(self.cue_requested)
        self.sound.delay.ear_requested.connect(self.ear_requested)
        self.output.changed.connect(self._apply)
        self.delay.changed.connect(self._apply)
        self.about.caution.clicked.connect(partial(self._on_guide, CAUTION))
        self.body.feet.clicked.connect(partial(self._on_guide, FEET))
        self.about.keys.clicked.connect(lambda _on=False: self.keys_requested.emit())
        self.about.folder.clicked.connect(lambda _on=False: self.folder_requested.emit())

    def _on_guide(self, card: str) -> None:
        self.guide_requested.emit(card)

    def _on_typed(self, entry: Entry, text: str) -> None:
        field = self.fields[entry]
        match typed(self._settings, entry, text):
            case Message() as refused:
                field.refuse(refused)
            case Settings() as accepted:
                field.accept()
                self._apply(accepted, keep=entry)

    def _on_stepped(self, entry: Entry, steps: int) -> None:
        self.fields[entry].accept()
        self._apply(step(self._settings, entry, steps))

    def _on_units(self, key: str) -> None:
        self._apply(replace(self._settings, units=Units(key)))

    def _on_theme(self, key: str) -> None:
        self._apply(replace(self._settings, theme=ThemeChoice(key)))

    def _on_contrast(self, key: str) -> None:
        self._apply(replace(self._settings, contrast=ContrastChoice(key)))

    def _on_motion(self, key: str) -> None:
        self._apply(replace(self._settings, reduced_motion=key == STILL if key else None))

    def _on_weekday(self, key: str) -> None:
        self._apply(replace(self._settings, first_weekday=int(key) if key else None))

    def _on_pacing(self, key: str) -> None:
        plan = replace(self._settings.plan, pacing=Pacing(key))
        self._apply(replace(self._settings, plan=plan))

    def _on_check(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self._apply(replace(self._settings, setup_check=on))

    def _on_sound(self, key: str) -> None:
        self._apply(replace(self._settings, sound=SoundMode(key)))

    def _on_voice(self, key: str) -> None:
        self._apply(replace(self._settings, voice=VoiceChoice(key)))

    def _on_level(self, level: int) -> None:
        self._apply(replace(self._settings, level=level))

    def _on_reset(self, group: Group) -> None:
        before = self._settings
        self._accept_all(group)
        self._apply(put_back(before, group, DEFAULTS))
        self._before[group] = before
        self._show()

    def _on_reset_undone(self, group: Group) -> None:
        before = self._before.pop(group)
        self._accept_all(group)
        self._apply(put_back(self._settings, group, before))

    def _accept_all(self, group: Group) -> None:
        if group is Group.FLOOR:
            self.floor.accept()
        for entry in ENTRIES.get(group, ()):
            self.fields[entry].accept()
        if group is Group.SOUND:
            self.delay.accept()

    def _apply(self, settings: Settings, keep: Entry | None = None) -> None:
        changed = settings != self._settings
        self._before = {
            group: before
            for group, before in self._before.items()
            if put_back(settings, group, self._settings) == settings
        }
        self._settings = settings
        self._show(keep)
        if changed:
            self.changed.emit(settings)

    def _show(self, keep: Entry | None = None) -> None:
        props = derive_settings(self._settings)
        for entry, field in self.fields.items():
            field.show_entry(props.entries[entry], keep_text=entry is keep)
        for card in (self.training, self.sound, self.body, self.look):
            card.show_props(props)
        self.band.set_settings(self._settings)
        self.floor.set_settings(self._settings)
        self.output.set_settings(self._settings)
        self.delay.set_settings(self._settings)
        for group, group_card in self._groups.items():
            group_card.show_reset(usual=group in props.usual, was_reset=group in self._before)
