"""The parts that come after the first frame: the log and its questions, sound, the trainer."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING

from thrust_gui.app.bands import Bands
from thrust_gui.app.review import Review
from thrust_gui.content.resources import VOICE, resources_root
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message
from thrust_gui.ui.text import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from thrust_gui.app.awake import Wakefulness
    from thrust_gui.app.backups import Backups
    from thrust_gui.app.editing import Editor
    from thrust_gui.app.output import OtherVoice
    from thrust_gui.app.ports import Clock, CuePlayer, Log
    from thrust_gui.app.training import Trainer
    from thrust_gui.audio.own_voice import Speech
    from thrust_gui.desktop.folders import Folders


@dataclass(frozen=True, slots=True, kw_only=True)
class Hooks:
    """What log and sound can do beyond their ports.

    Attributes:
        new_id: an id for a new row.
        notices: what the lifter should know of the log.
        start_log: has the log opened and checked thoroughly, on its own thread.
        warm_up: loads what the first sound needs; may run in any thread.
        connect_sound: connects to the system's sound; on the interface's thread, after `warm_up`.
        backups: the backups of the log.
        erase: deletes the log, its copies, settings and errors; waits for it.
        close: stops the sound and writes what is waiting.
        own_voice: another voice than the recorded one; None where that cannot be.
    """

    new_id: Callable[[], str]
    notices: Callable[[], tuple[Message, ...]]
    start_log: Callable[[], None]
    warm_up: Callable[[], None]
    connect_sound: Callable[[], None]
    backups: Callable[[], Backups]
    erase: Callable[[], None]
    close: Callable[[], object]
    own_voice: OtherVoice | None = None


@dataclass(frozen=True, kw_only=True)
class LateParts:
    """What reads and writes the log, and what plays; what Today needs not is made when wanted."""

    log: Log
    clock: Clock
    review: Review
    bands: Bands
    player: CuePlayer
    hooks: Hooks
    awake: Wakefulness | None = None

    @cached_property
    def editor(self) -> Editor:
        """Changes by hand, with undo."""
        from thrust_gui.app.editing import Editor  # noqa: PLC0415 - not for Today

        return Editor(self.log, self.clock, self.hooks.new_id)

    @cached_property
    def trainer(self) -> Trainer:
        """Runs the workout."""
        from thrust_gui.app.training import Trainer  # noqa: PLC0415 - not for Today

        return Trainer(
            player=self.player,
            log=self.log,
            clock=self.clock,
            new_id=self.hooks.new_id,
            pull_in=self.bands.pull_in,
            awake=self.awake,
        )


def wired(
    log: Log, player: CuePlayer, clock: Clock, hooks: Hooks, awake: Wakefulness | None = None
) -> LateParts:
    """The use cases over a log and a player."""
    return LateParts(
        log=log,
        clock=clock,
        review=Review(log, clock),
        bands=Bands(log, clock, hooks.new_id),
        player=player,
        hooks=hooks,
        awake=awake,
    )


def late_parts(folders: Folders, clock: Clock) -> LateParts:
    """The real ones. Loads neither SQLite nor Qt's multimedia yet: log and player do, when used."""
    from thrust_gui.audio.clips import VoiceClips  # noqa: PLC0415 - after the first frame
    from thrust_gui.audio.loading import preload  # noqa: PLC0415 - after the first frame
    from thrust_gui.audio.own_voice import OwnVoice  # noqa: PLC0415 - after the first frame
    from thrust_gui.audio.player import SetPlayer  # noqa: PLC0415 - after the first frame
    from thrust_gui.desktop.awake import ScreenAwake, ask_desktop  # noqa: PLC0415 - likewise
    from thrust_gui.store.log import SqliteLog  # noqa: PLC0415 - after the first frame

    log = SqliteLog(folders.database, clock)
    voice = VoiceClips(resources_root() / VOICE)
    player = SetPlayer(clock, voice=voice)
    reason = say(Message(QT_TRANSLATE_NOOP("messages", "A workout is under way")))
    awake = ScreenAwake(partial(ask_desktop, "Thrust", reason))

    def find_speech() -> Speech | None:
        from thrust_gui.audio import qt_speech  # noqa: PLC0415 - loads Qt's text to speech

        return qt_speech.find_speech()

    def close() -> None:
        awake.close()
        player.close()
        log.close()
        if said := log.parting():  # the window is gone: the terminal, and the next start, say it
            sys.stderr.write(f"thrust-gui: {said}\n")

    own = OwnVoice(folders.voice, voice, find_speech)

    def erase() -> None:
        own.choose(chosen=False)
        log.erase(folders.settings, folders.errors, *folders.voice.glob("*.wav"))

    hooks = Hooks(
        new_id=log.new_id,
        notices=log.notices,
        start_log=log.start,
        warm_up=partial(preload, voice),
        connect_sound=player.prepare,
        backups=lambda: log.backups,
        erase=erase,
        own_voice=own,
        close=close,
    )
    return wired(log, player, clock, hooks, awake)
