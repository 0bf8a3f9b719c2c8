"""One thread writes, in order. What cannot be written stays in memory and is tried again."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from thrust_gui.app.ports import LogHealth
from thrust_gui.app.transfer import CalledOffError
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message, Refusal
from thrust_gui.store.change import AddAll, Erase, Restore
from thrust_gui.store.rescue import MISFIT
from thrust_gui.store.trouble import explain, unfit

if TYPE_CHECKING:
    from pathlib import Path

    from thrust_gui.store.change import Task
    from thrust_gui.store.health import HealthBoard
    from thrust_gui.store.rescue import Unsaved
    from thrust_gui.store.session import WriteSession

_LOG: Final = logging.getLogger(__name__)
CLOSED: Final = QT_TRANSLATE_NOOP("messages", "The log is closed already. Start Thrust again.")
NOT_TAKEN: Final = QT_TRANSLATE_NOOP(
    "messages", "Nothing was added: the log does not take it ({why})."
)


@dataclass(eq=False, slots=True)
class _Entry:
    """A change in the queue; one that is waited for is tried once and then answered."""

    change: Task
    answer: _Answer | None


@dataclass(eq=False, slots=True)
class _Answer:
    there: threading.Event = field(default_factory=threading.Event)
    problem: Message | None = None
    called_off: bool = False

    def give(self, problem: Message | None) -> None:
        self.problem = problem
        self.there.set()


class Writer:
    """A queue and the thread that empties it."""

    def __init__(
        self, session: WriteSession, board: HealthBoard, path: Path, retry_s: tuple[float, ...]
    ) -> None:
        self._session = session
        self._board = board
        self._path = path
        self._retry_s = retry_s
        self._changed = threading.Condition()
        self._queue: deque[_Entry] = deque()
        self._misfits: list[_Entry] = []
        self._put = 0
        self._written = 0
        self._problem: Message | None = None
        self._unfit: Message | None = None
        self._hurry = False
        self._is_open = False
        self._closing = False
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Start the thread, if it does not run: it opens and checks the file, then writes."""
        with self._changed:
            if self._thread is None and not self._closing:
                self._thread = threading.Thread(target=self._run, name="log-writer", daemon=True)
                self._thread.start()

    def put(self, change: Task) -> None:
        """Queue a change; returns at once."""
        self._append(_Entry(change, None))

    def put_and_wait(self, change: Task) -> None:
        """Queue a change, wait until it is durable.

        Raises:
            Refusal: it could not be made; nothing of it was.
            CalledOffError: it was stopped; nothing of it was made.
        """
        answer = _Answer()
        self._append(_Entry(change, answer), first=isinstance(change, Erase))
        answer.there.wait()
        if answer.called_off:
            raise CalledOffError
        if answer.problem is not None:
            raise Refusal(answer.problem.template, **answer.problem.values)

    def flush(self, timeout_s: float) -> bool:
        """Wait until everything queued so far is durable; False if that takes longer."""
        with self._changed:
            target = self._put
            if self._written < target:
                self._hurry = True
                self._changed.notify_all()
            done = self._changed.wait_for(lambda: self._written >= target, timeout_s)
            return done and not self._misfits

    def opened(self) -> bool:
        """Wait until the file was opened and checked; False if it never was."""
        with self._changed:
            self._changed.wait_for(lambda: self._is_open or self._closing)
            return self._is_open

    def idle(self, timeout_s: float) -> None:
        """Wait until there is nothing to write, no longer than that."""
        with self._changed:
            self._changed.wait_for(lambda: not self._queue or self._closing, timeout_s)

    def close(self, timeout_s: float) -> bool:
        """Write what can still be written, then stop. Whether everything is durable."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
            thread = self._thread
        if thread is not None:
            thread.join(timeout_s)
        with self._changed:
            return not self._queue and not self._misfits

    def unsaved(self) -> Unsaved | None:
        """What is in no file, once it was closed."""
        with self._changed:
            entries = [*self._queue, *self._misfits]
        waiting = [
            each.change for each in entries if not isinstance(each.change, Restore | Erase | AddAll)
        ]  # those are waited for, and were answered
        return self._session.unsaved(waiting) if waiting else None

    def _append(self, entry: _Entry, *, first: bool = False) -> None:
        with self._changed:
            if self._closing and entry.answer is not None:
                entry.answer.give(Message(CLOSED))
                return
            (self._queue.appendleft if first else self._queue.append)(entry)
            self._put += 1
            self._hurry = True
            self._changed.notify_all()
        self.start()

    def _run(self) -> None:
        """Open and check the file, then write until told to close; then try once more at most."""
        opened, failures = False, 0
        while not (opened and self._wait() is None):
            last = self._closing
            if self._attempt(self._head()):
                opened, failures = True, 0
                self._tell_opened()
            elif last:
                break
            else:
                failures += 1
                self._pause(failures)
        self._session.close()

    def _tell_opened(self) -> None:
        with self._changed:
            self._is_open = True
            self._changed.notify_all()

    def _head(self) -> _Entry | None:
        with self._changed:
            return self._queue[0] if self._queue else None

    def _wait(self) -> _Entry | None:
        """The next entry, left in the queue; None when closing and nothing is left."""
        with self._changed:
            self._changed.wait_for(lambda: self._queue or self._closing)
            return self._queue[0] if self._queue else None

    def _attempt(self, entry: _Entry | None) -> bool:
        """Try to write one entry, or only to open. False: the world is in the way, try later."""
        try:
            if entry is None:
                self._session.ready()
            else:
                self._session.write(entry.change)
        except CalledOffError:
            self._call_off(entry)
        except MISFIT as error:
            self._set_by(entry, error)
        except (Refusal, OSError, sqlite3.Error) as error:
            self._session.recover(error)
            self._hold(entry, explain(error, self._path))
            return False
        except Exception as error:  # noqa: BLE001 - the writer must go on
            _LOG.exception("The log failed at a record")
            self._set_by(entry, error)
        else:
            self._done(entry)
        return True

    def _done(self, entry: _Entry | None) -> None:
        with self._changed:
            if entry is not None:
                self._take_off(entry)
            if entry is not None and isinstance(entry.change, Erase):
                self._forget()
            self._problem = self._unfit
        self._report()
        if entry is not None and entry.answer is not None:
            entry.answer.give(None)

    def _call_off(self, entry: _Entry | None) -> None:
        """Whoever waits has stopped it."""
        if entry is not None and entry.answer is not None:
            entry.answer.called_off = True
        self._done(entry)

    def _forget(self) -> None:
        """What waited for the log that is no more goes with it."""
        for each in [each for each in self._queue if each.answer is None]:
            self._take_off(each)
        self._misfits.clear()
        self._unfit = None

    def _set_by(self, entry: _Entry | None, error: Exception) -> None:
        """The log will never take this record: keep it, say so, and let the next ones through."""
        if entry is not None and entry.answer is not None:
            with self._changed:
                self._take_off(entry)
            entry.answer.give(Message(NOT_TAKEN, {"why": str(error)}))
            return
        with self._changed:
            self._unfit = self._problem = unfit(error, self._path)
            if entry is not None:
                self._take_off(entry)
                self._misfits.append(entry)
        self._report()

    def _hold(self, tried: _Entry | None, problem: Message) -> None:
        """Keep everything; tell those who wait that it cannot be done now.

        To erase the log needs no log that can be written, so that is still to be tried.
        """
        with self._changed:
            self._problem = problem
            waited_for = [
                each
                for each in self._queue
                if each.answer and (each is tried or not isinstance(each.change, Erase))
            ]
            for entry in waited_for:
                self._take_off(entry)
        self._report()
        for entry in waited_for:
            if entry.answer is not None:
                entry.answer.give(problem)

    def _take_off(self, entry: _Entry) -> None:
        self._queue.remove(entry)
        self._written += 1
        self._changed.notify_all()

    def _pause(self, failures: int) -> None:
        """Wait before the next try; less if something happens."""
        delay = self._retry_s[min(failures, len(self._retry_s)) - 1]
        with self._changed:
            self._changed.wait_for(lambda: self._hurry or self._closing, delay)
            self._hurry = False

    def _report(self) -> None:
        with self._changed:
            waiting = len(self._queue) + len(self._misfits) if self._problem else 0
            health = LogHealth(waiting=waiting, problem=self._problem)
        self._board.report(health)
