"""The real program, trained in by a lifter who never tires; see `soak`, which starts it.

It prints what it wants (a key pressed) and what it weighs, a JSON object a line.
"""

from __future__ import annotations

import gc
import json
import random
import sys
import time
from collections import Counter
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer

from benchmarks.beats import Beats, Heart
from tests.helpers.scales import Line, Scales
from thrust_gui.app.ports import Source
from thrust_gui.app.undisturbed import undisturbed_start
from thrust_gui.bootstrap.late import late_parts
from thrust_gui.bootstrap.program import Program
from thrust_gui.bootstrap.window import application, stop_on_signals
from thrust_gui.desktop.clock import SystemClock
from thrust_gui.desktop.folders import Folders
from thrust_gui.desktop.jobs import PoolJobs
from thrust_gui.desktop.preferences import IniPreferences
from thrust_gui.domain.workout.state import Stage
from thrust_gui.ui.appearance import Appearance

if TYPE_CHECKING:
    from thrust_gui.domain.workout.state import WorkoutState

SIZE: Final = (1920, 1080)
LOOK_MS: Final = 200
SEED: Final = 20261122
SHARES: Final = (("pause", 0.25), ("end", 0.08), ("back", 0.05))
"""How often something happens in a set: a pause, an early end, one that is taken back."""
WARM_WORKOUTS: Final = 2
"""After so many workouts everything was made once; what lives then is compared with."""


def say(line: Line) -> None:
    """To whoever started this, at once."""
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


@dataclass
class Intent:
    """What the lifter is up to in one set."""

    act: str
    rep: int


class Lifter:
    """Looks at where the workout is, and says which key is to be pressed next."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._dice = random.Random(SEED)  # noqa: S311 - the same workouts each time
        self._intents: dict[int, Intent] = {}
        self._not_before = 0.0
        self._rated = 0
        self._rested = 0
        self.tired = False
        self.pressed: Counter[str] = Counter()

    @property
    def on_today(self) -> bool:
        """Whether the floor was left, or not entered yet."""
        return not self._program.window.on_floor

    def look(self) -> None:
        """Press a key, if it is time for one."""
        now = time.perf_counter()
        if now < self._not_before:
            return
        if self.on_today:
            self._intents.clear()
            self._rated = self._rested = 0
            if not self.tired:
                self._press("space", 3.0)
            return
        self._on_floor(self._program.late.trainer.state)

    def _on_floor(self, state: WorkoutState) -> None:
        match state.stage:
            case Stage.SET if state.paused:
                self._press("Escape" if self.tired else "space", 1.0)
            case Stage.SET if state.timeline is not None:
                self._in_set(state, state.timeline.at(state.frame).phase.rep)
            case Stage.REST:
                self._in_rest(len(state.sets))
            case Stage.DONE if self._rated <= len(state.sets):
                self._rated = len(state.sets) + 1
                self._press("8", 4.0)
            case Stage.DONE:
                self._press("Return", 3.0)
            case _:
                pass

    def _in_set(self, state: WorkoutState, rep: int) -> None:
        ordinal = len(state.sets) + 1
        if ordinal not in self._intents:
            self._intents[ordinal] = self._intend(state.plan.reps)
        intent = self._intents[ordinal]
        if self.tired:
            self._press("Escape", 1.0)
        elif intent.act and rep >= intent.rep:
            act, intent.act = intent.act, "ctrl+z" if intent.act == "back" else ""
            if act == "pause":
                self._press("space", 1.0 + 4 * self._dice.random())
            else:
                self._press("Escape", 1.5)

    def _in_rest(self, done: int) -> None:
        intent = self._intents.get(done)
        if intent and intent.act == "ctrl+z":
            intent.act = ""
            self._press("ctrl+z", 1.0)
        elif self.tired:
            self._press("Escape", 1.0)
        elif self._rated < done:
            self._rated = done
            self._press(self._dice.choice("6789"), 1.0)
        elif self._rested < done:
            self._rested = done
            self._press(self._dice.choice(("minus", "plus", "Up", "Down", "Right")), 1.0)

    def _intend(self, reps: int) -> Intent:
        lot = self._dice.random()
        rep = self._dice.randrange(2, reps)
        for act, share in SHARES:
            if lot < share:
                return Intent(act, rep)
            lot -= share
        return Intent("", rep)

    def _press(self, key: str, then_s: float) -> None:
        """Ask for a key; nothing more for a while after it."""
        self.pressed[key] += 1
        self._not_before = time.perf_counter() + then_s
        say({"kind": "press", "key": key})


class Soak:
    """Lifter, heart and scales around one program."""

    def __init__(self, program: Program, minutes: float) -> None:
        self._program = program
        self._lifter = Lifter(program)
        self._heart = Heart(program)
        self._scales = Scales((program, program.window, QCoreApplication.instance() or program))
        self._began = time.perf_counter()
        self._ends = self._began + minutes * 60
        self._next_minute = self._began + 60
        self._workouts = 0
        self._training = False
        self._left_at = 0.0
        self._minute = Beats()
        self._workout = Beats()
        self._unheard = 0
        self._before: list[str] | None = None
        self._warm: Line = {}
        self._kinds: Counter[str] = Counter()
        self._heart.watch(self._minute, self._workout)
        self._timer = QTimer(program, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        now = time.perf_counter()
        if self._before is None:
            if now < self._began + 3:  # Today has read the log, sound is loaded
                return
            self._before = self._scales.running(self._scales.qobjects())
            self._heart.start()
        self._lifter.tired = now >= self._ends
        self._lifter.look()
        if not self._lifter.on_today:
            self._training = True
            self._unheard += self._program.late.player.source() is not Source.DEVICE
        elif self._training:
            self._training = False
            self._workouts += 1
            self._left_at = now
        elif self._left_at and now > self._left_at + 1.5:
            self._left_at = 0.0
            self._on_today()
        elif self._lifter.tired and not self._left_at:
            self._end()
        if now >= self._next_minute:
            self._next_minute += 60
            self._write("minute", self._minute)

    def _on_today(self) -> None:
        """A workout is over, and Today is as it was before it."""
        kinds = Counter(type(each).__name__ for each in gc.get_objects())
        if self._workouts == WARM_WORKOUTS:
            self._kinds, self._warm = kinds, self._scales.weigh()
        more: Line = {"reps_late": self._workout.figures()}
        if self._workouts > WARM_WORKOUTS:
            more["grown"] = dict((kinds - self._kinds).most_common(8))
        self._write("today", self._workout, more)

    def _write(self, kind: str, beats: Beats, more: Line | None = None) -> None:
        say(
            {
                "kind": kind,
                "minute": round((time.perf_counter() - self._began) / 60, 2),
                "workouts": self._workouts,
                "unheard_looks": self._unheard,
                "late": self._heart.all.figures(),
                "late_since": beats.figures(),
                "pressed": dict(self._lifter.pressed),
                **self._scales.weigh(),
                **(more or {}),
            }
        )
        beats.forget()
        self._heart.skip()  # weighing held the interface up, and would not happen in training

    def _end(self) -> None:
        """Left for good: what runs now that did not before?"""
        self._heart.stop()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        after, timers = self._scales.weigh(), self._scales.running(self._scales.qobjects())
        more = Counter(timers) - Counter(self._before or ())
        left = [f"timer {each}" for each in more.elements()]
        left += [
            f"{after[key] - self._warm[key]} {key}"
            for key in ("fds", "threads", "timers", "qobjects")
            if self._warm and after[key] > self._warm[key]
        ]
        say({"kind": "end", "left": left, "warm": self._warm, "after": after, "timers": timers})
        self._timer.stop()
        self._program.window.close()


def main(folder: str, minutes: float) -> int:
    """As `bootstrap.window.run` opens the window, with a lifter before it."""
    folders = Folders(Path(folder))
    tidy = undisturbed_start()
    app = application()
    preferences = IniPreferences(folders.settings)
    settings = preferences.load()
    clock, jobs = SystemClock(), PoolJobs()
    program = Program(
        preferences=preferences,
        appearance=Appearance(app, settings.theme, settings.contrast),
        clock=clock,
        jobs=jobs,
        data_folder=folders.data,
        make_late=lambda: late_parts(folders, clock),
    )
    stop_on_signals(app, program.parting.agree)
    once = Qt.ConnectionType.SingleShotConnection
    program.today.ready.connect(partial(QTimer.singleShot, 0, tidy), once)
    program.window.resize(*SIZE)
    program.window.show()
    soak = Soak(program, minutes)
    status = app.exec()
    jobs.wait()
    program.close()
    del soak
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], float(sys.argv[2])))
