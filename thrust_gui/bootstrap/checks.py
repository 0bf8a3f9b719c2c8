"""What the doctor looks at on this machine."""

from __future__ import annotations

import os
import sys
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from thrust_gui.app.check import Check
from thrust_gui.content.resources import resources_root
from thrust_gui.desktop.display import has_display
from thrust_gui.desktop.libraries import install_command, manager, missing_libraries, qt_problem
from thrust_gui.domain.message import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from thrust_gui.app.ports import Clock
    from thrust_gui.desktop.folders import Folders

MONTH: Final = timedelta(days=30)


def all_checks(folders: Folders, clock: Clock) -> Iterator[Callable[[], Check]]:
    """In the order in which one thing needs another; without Qt, what needs it is left out."""
    yield libraries
    yield display
    if not qt_problem():
        yield fonts
        yield audio
    yield screen
    yield partial(database, folders, clock)
    yield partial(timing, folders, clock)


def libraries() -> Check:
    """The shared libraries that Qt needs, and Qt itself."""
    missing = missing_libraries()
    if missing:
        return Check(
            name="system libraries",
            ok=False,
            found=f"not found: {', '.join(missing)}",
            remedy=install_command(missing, manager()),
        )
    if problem := qt_problem():
        remedy = "make run installs everything" if "not installed" in problem else ""
        return Check(name="system libraries", ok=False, found=problem, remedy=remedy)
    return Check(name="system libraries", ok=True, found="all that Qt needs")


def display() -> Check:
    """Whether a window can be opened."""
    if has_display():
        named = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or sys.platform
        return Check(name="display", ok=True, found=named)
    return Check(
        name="display",
        ok=False,
        found="none",
        remedy="cues, stats, import, export and tour work without one",
    )


def screen() -> Check:
    """Whether the desktop leaves the screen on when asked; sets go on where it does not."""
    from thrust_gui.desktop.screen_on import screen_on  # noqa: PLC0415 - loads wakepy

    with screen_on("Thrust", "thrust-gui doctor") as means:
        if means:
            return Check(name="screen", ok=True, found=f"stays on while you train, by {means}")
    return Check(
        name="screen",
        ok=True,
        found="may go dark while you train: nothing here can be asked to leave it on",
        remedy="sets go on all the same; the system's settings can keep it on for longer",
    )


def fonts() -> Check:
    """Whether the bundled fonts load."""
    from PySide6.QtGui import QFontInfo  # noqa: PLC0415 - Qt only after its check

    from thrust_gui.bootstrap.window import application  # noqa: PLC0415 - likewise
    from thrust_gui.ui.appearance import load_fonts  # noqa: PLC0415 - likewise
    from thrust_gui.ui.typography import Role, font  # noqa: PLC0415 - likewise

    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _app = application()  # kept while its fonts are asked for
    broken = load_fonts(resources_root() / "fonts")
    family = QFontInfo(font(Role.BODY)).family()
    if broken:
        names = ", ".join(each.name for each in broken)
        return Check(name="fonts", ok=False, found=f"no fonts: {names}", remedy="install again")
    return Check(name="fonts", ok=True, found=f"{family}, bundled")


def audio() -> Check:
    """Whether there is a device to play cues on."""
    from thrust_gui.audio.devices import device_names  # noqa: PLC0415 - QtMultimedia loads slowly

    names = device_names()
    if names:
        return Check(name="audio devices", ok=True, found=", ".join(names))
    return Check(
        name="audio devices",
        ok=False,
        found="none",
        remedy="sets are timed on screen without sound; connect a speaker or start PulseAudio",
    )


def database(folders: Folders, clock: Clock) -> Check:
    """Whether the log can be opened and is sound."""
    from thrust_gui.store.log import SqliteLog  # noqa: PLC0415 - SQLite only where it is needed

    where = str(folders.database)
    try:
        folders.make()
        with SqliteLog(folders.database, clock) as log:
            log.make_ready()
            found = log.workouts(limit=1)
            notices = "; ".join(str(each) for each in log.notices())
    except Refusal as refusal:
        return Check(name="database", ok=False, found=where, remedy=str(refusal))
    last = f"last workout {found[0].local_date.isoformat()}" if found else "no workouts yet"
    return Check(name="database", ok=not notices, found=f"{where}, {last}", remedy=notices)


def timing(folders: Folders, clock: Clock) -> Check:
    """How late pictures and sound came in the last workout, and in those of a month."""
    from thrust_gui.app.punctuality import Worst  # noqa: PLC0415 - where it is needed
    from thrust_gui.domain.history import HistoryFilter  # noqa: PLC0415 - likewise
    from thrust_gui.store.log import SqliteLog  # noqa: PLC0415 - likewise

    today = clock.today()
    try:
        with SqliteLog(folders.database, clock) as log:
            workouts = log.between(today - MONTH, today, HistoryFilter())
    except Refusal:  # what is wrong with it the look at the database says
        workouts = ()
    watched = [(each, said) for each in workouts if (said := Worst.of(each.sets).said())]
    if not watched:
        return Check(name="timing", ok=True, found=f"nothing to say of the last {MONTH.days} days")
    last, said = watched[0]
    month = Worst.of(one for each in workouts for one in each.sets).said()
    found = f"last workout {last.local_date.isoformat()}: {said}"
    return Check(name="timing", ok=True, found=f"{found}; in {MONTH.days} days: {month}")
