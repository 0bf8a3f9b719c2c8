"""Which of the notes is said: a question first, then last week, then the next step."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from thrust_gui.ui.today.presenter import GO

if TYPE_CHECKING:
    from datetime import date

    from thrust_gui.app.bands import Bands
    from thrust_gui.app.review import TodayAnswer
    from thrust_gui.app.settings import Settings
    from thrust_gui.domain.progression import Suggestion
    from thrust_gui.ui.today.note import NoteSlot
    from thrust_gui.ui.today.note_words import NoteProps


class Notes(QObject):
    """Keeps what may be said, and says one thing of it, once log and bands were read."""

    stepped = Signal(object)
    """The lifter takes the `Suggestion`."""
    seen = Signal(object)
    """Last week is being shown: the settings that know it."""
    changed = Signal()
    """Something else is to be said, or asked."""

    def __init__(self, slot: NoteSlot, parent: QObject) -> None:
        super().__init__(parent)
        self._slot = slot
        self._bands: Bands | None = None
        self._asking = False
        self._suggestion: Suggestion | None = None
        self._shown_week: date | None = None
        self._closed_week: date | None = None
        slot.acted.connect(self._on_acted)

    @property
    def asking(self) -> bool:
        """Whether the lifter was asked to leave it for today."""
        return self._asking

    @property
    def focused(self) -> bool:
        """Whether a key is meant for the note's action."""
        return self._slot.focused

    def set_bands(self, bands: Bands) -> None:
        """The bands were read, so that it can be said what comes next."""
        self._bands = bands
        self.changed.emit()

    def may_start(self, answer: TodayAnswer | None) -> bool:
        """Whether a workout may begin: on a day better left to rest, not without a second word.

        The first time it asks in place, and says no.
        """
        if self._asking or answer is None or answer.look.advice in GO:
            return True
        self._ask(asking=True)
        return False

    def leave(self) -> None:
        """A question that was left is not open any more."""
        if self._asking:
            self._ask(asking=False)

    def show(self, answer: TodayAnswer | None, settings: Settings) -> None:
        """Say what matters most now; nothing while there is no answer."""
        self._suggestion = None
        if answer is None and not self._slot.note:
            return  # before the first frame: nothing is loaded for it
        self._slot.say(self._chosen(answer, settings) if answer else None)

    def act(self) -> None:
        """As if its action was pressed."""
        self._slot.acted.emit()

    def _ask(self, *, asking: bool) -> None:
        self._asking = asking
        self.changed.emit()

    def _chosen(self, answer: TodayAnswer, settings: Settings) -> NoteProps | None:
        from thrust_gui.app.plans import what_next  # noqa: PLC0415 - after the first frame
        from thrust_gui.domain.progression import Suggestion  # noqa: PLC0415 - likewise
        from thrust_gui.ui.today import note_words  # noqa: PLC0415 - likewise

        if self._asking:
            return note_words.derive_guard(answer, QLocale())
        if answer.recap and self._looks_back(answer.week.start, settings):
            return note_words.derive_recap(answer.recap, QLocale())
        if self._bands is None:
            return None
        found = what_next(settings, self._bands, answer.recent)
        self._suggestion = found if isinstance(found, Suggestion) else None
        return note_words.derive_next(found, settings.units)

    def _looks_back(self, week: date, settings: Settings) -> bool:
        """Whether this is the first start in a new week, and last week was not closed yet."""
        if week == self._closed_week:
            return False
        if week != self._shown_week:
            if settings.recap_seen is not None and settings.recap_seen >= week:
                return False
            self._shown_week = week
            self.seen.emit(replace(settings, recap_seen=week))
        return True

    def _on_acted(self) -> None:
        if self._asking:
            self._ask(asking=False)
        elif self._suggestion:
            self.stepped.emit(self._suggestion)
        else:
            self._closed_week = self._shown_week
            self.changed.emit()
