"""The card of the floor: how far off and how large the screen is, and from how far it is read."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from thrust_gui.app.settings import Settings
from thrust_gui.domain.legible import DISTANCES_M, Panel
from thrust_gui.domain.message import Message, Refusal
from thrust_gui.ui.floor.served import served
from thrust_gui.ui.settings.entry_field import EntryField
from thrust_gui.ui.settings.floor_entries import FloorEntry, derive_floor, read_floor, step_floor
from thrust_gui.ui.settings.group_card import GroupCard
from thrust_gui.ui.text import say
from thrust_gui.ui.widgets.field import Sentence
from thrust_gui.ui.widgets.icons import Icon

if TYPE_CHECKING:
    from thrust_gui.ui.settings.floor_entries import FloorProps


class FloorCard(GroupCard):
    """Two fields, and what follows from them."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("On the floor"))
        self.fields = {
            FloorEntry.DISTANCE: EntryField(self.tr("Viewing distance")),
            FloorEntry.SCREEN: EntryField(self.tr("Screen size")),
        }
        self.served = Sentence(Icon.INFO, "label")
        self.short = Sentence(Icon.ALERT, "alert")
        for field in self.fields.values():
            self.body.addWidget(field)
        self.body.addWidget(self.served)
        self.body.addWidget(self.short)

    def show_floor(self, props: FloorProps, keep: FloorEntry | None) -> None:
        """Show the fields and the verdict."""
        for entry, field in self.fields.items():
            field.show_entry(props.entries[entry], keep_text=entry is keep)
        verdict = say(props.verdict)
        self.served.say("" if props.short else verdict)
        self.short.say(verdict if props.short else "")


class FloorDesk(QObject):
    """Keeps the card up to date; each change is a new value of the settings, told as such."""

    changed = Signal(object)
    """The new Settings."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._panel = Panel()
        self.card = FloorCard()
        for entry, field in self.card.fields.items():
            field.typed.connect(partial(self._on_typed, entry))
            field.stepped.connect(partial(self._on_stepped, entry))
            field.left.connect(self.show)
        self.show()

    def set_settings(self, settings: Settings) -> None:
        """Other settings are in effect."""
        if settings != self._settings:
            self._settings = settings
            self.show()

    def set_panel(self, panel: Panel) -> None:
        """The window is on this screen."""
        self._panel = panel
        self.show()

    def accept(self) -> None:
        """What stands in the fields is about to be replaced."""
        for field in self.card.fields.values():
            field.accept()

    def show(self, keep: FloorEntry | None = None) -> None:
        """Show what is; `keep` is the field that is being typed into."""
        panel = self._panel
        furthest = replace(self._settings.view(panel), distance_m=DISTANCES_M[1])
        metres = served(round(panel.width_px), round(panel.height_px), furthest)
        self.card.show_floor(derive_floor(self._settings, panel, metres), keep)

    def _on_typed(self, entry: FloorEntry, text: str) -> None:
        field = self.card.fields[entry]
        match _typed(self._settings, self._panel, entry, text):
            case Message() as refused:
                field.refuse(refused)
            case Settings() as accepted:
                field.accept()
                self._apply(accepted, entry)

    def _on_stepped(self, entry: FloorEntry, steps: int) -> None:
        self.card.fields[entry].accept()
        self._apply(step_floor(self._settings, self._panel, entry, steps))

    def _apply(self, settings: Settings, keep: FloorEntry | None = None) -> None:
        changed, self._settings = settings != self._settings, settings
        self.show(keep)
        if changed:
            self.changed.emit(settings)


def _typed(settings: Settings, panel: Panel, entry: FloorEntry, text: str) -> Settings | Message:
    try:
        return read_floor(settings, panel, entry, text)
    except Refusal as refusal:
        return refusal.message
