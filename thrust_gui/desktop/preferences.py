"""Settings in an INI file. What is missing or makes no sense takes its default."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QSettings

from thrust_gui.app.settings import (
    LEVEL,
    ContrastChoice,
    Settings,
    SoundMode,
    ThemeChoice,
    VoiceChoice,
    check_bench,
    check_height,
)
from thrust_gui.domain.legible import check_diagonal, check_distance
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.plan import Pacing, RepRange, check_loop
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.units import ForceUnit, Units

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from thrust_gui.domain.delay import Delays

TRUE: Final = "true"
FALSE: Final = "false"
BY_LOCALE: Final = "locale"
BY_SYSTEM: Final = "system"


@dataclass(frozen=True, slots=True)
class _Entry:
    """One setting: its key, how it is read into settings, and how it is written."""

    key: str
    read: Callable[[Settings, str], Settings]
    write: Callable[[Settings], str]


def _plan(settings: Settings, name: str, value: int | Tempo | Pacing) -> Settings:
    changed = {name: value}
    return replace(settings, plan=replace(settings.plan, **changed))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - named by us


def _first_weekday(settings: Settings, text: str) -> Settings:
    if text == BY_LOCALE:
        return replace(settings, first_weekday=None)
    day = int(text)
    return replace(settings, first_weekday=day if day in range(7) else None)


def _reduced_motion(settings: Settings, text: str) -> Settings:
    return replace(settings, reduced_motion={TRUE: True, FALSE: False}.get(text))


def _band(settings: Settings, text: str) -> Settings:
    return replace(settings, plan=replace(settings.plan, band=text))


def _rigging(settings: Settings, text: str) -> Settings:
    return replace(settings, plan=replace(settings.plan, rigging=text))


def _loop_mm(text: str, least: int | None = None) -> int | None:
    """A length of a band in mm; None where it is shorter than it may be."""
    found = check_loop(int(text))
    return found if (least or found) <= found else None


def _sound_on(settings: Settings, text: str) -> Settings:
    """All that versions without a voice knew; where there is a mode it comes after, and counts."""
    return replace(settings, sound=settings.sound if text == TRUE else SoundMode.OFF)


def _screens(settings: Settings, text: str) -> Settings:
    """One screen a line: its diagonal in inches, and its key."""
    found: list[tuple[str, float]] = []
    for line in text.splitlines():
        inches, _, key = line.partition(" ")
        with suppress(Refusal, ValueError):
            found.append((key, check_diagonal(float(inches))))
    return replace(settings, screens=tuple(found))


def _level(settings: Settings, text: str) -> Settings:
    return replace(settings, level=min(max(int(text), LEVEL[0]), LEVEL[1]))


def _output(settings: Settings, text: str) -> Settings:
    device, _, name = text.partition("\n")
    return replace(settings, output=(device, name) if device else None)


def _delays(settings: Settings, text: str) -> Settings:
    """One device a line: milliseconds to wake, milliseconds late, whether it hums, its id."""
    # only where there are some: not for everybody's first frame
    from thrust_gui.domain.delay import Delay, with_delay  # noqa: PLC0415 - seldom set

    found: Delays = ()
    for line in text.splitlines():
        with suppress(Refusal, ValueError):
            wake_ms, late_ms, hum, device = line.split(" ", 3)
            found = with_delay(found, device, Delay(int(wake_ms), int(late_ms), hum == TRUE))
    return replace(settings, delays=found)


def _delays_text(settings: Settings) -> str:
    return "\n".join(
        f"{delay.wake_ms} {delay.late_ms} {str(delay.hum).lower()} {device}"
        for device, delay in settings.delays
    )


ENTRIES: Final = (
    _Entry("plan/sets", lambda s, v: _plan(s, "sets", int(v)), lambda s: str(s.plan.sets)),
    _Entry("plan/reps", lambda s, v: _plan(s, "reps", int(v)), lambda s: str(s.plan.reps)),
    _Entry("plan/rest_s", lambda s, v: _plan(s, "rest_s", int(v)), lambda s: str(s.plan.rest_s)),
    _Entry(
        "plan/get_ready_s",
        lambda s, v: _plan(s, "get_ready_s", int(v)),
        lambda s: str(s.plan.get_ready_s),
    ),
    _Entry(
        "plan/tempo",
        lambda s, v: _plan(s, "tempo", Tempo.parse(v)),
        lambda s: str(s.plan.tempo),
    ),
    _Entry("plan/band", _band, lambda s: s.plan.band or ""),
    _Entry("plan/rigging", _rigging, lambda s: s.plan.rigging or ""),
    _Entry(
        "plan/pacing",
        lambda s, v: _plan(s, "pacing", Pacing(v)),
        lambda s: s.plan.pacing.value,
    ),
    _Entry(
        "band/anchored_rest_mm",
        lambda s, v: replace(s, anchored_rest_mm=_loop_mm(v)),
        lambda s: str(s.anchored_rest_mm or ""),
    ),
    _Entry(
        "band/anchored_top_mm",
        lambda s, v: replace(s, anchored_top_mm=_loop_mm(v, s.anchored_rest_mm)),
        lambda s: str(s.anchored_top_mm or ""),
    ),
    _Entry(
        "body/height_cm",
        lambda s, v: replace(s, height_cm=check_height(float(v))),
        lambda s: f"{s.height_cm:g}",
    ),
    _Entry(
        "body/bench_cm",
        lambda s, v: replace(s, bench_cm=check_bench(float(v))),
        lambda s: f"{s.bench_cm:g}",
    ),
    _Entry("look/units", lambda s, v: replace(s, units=Units(v)), lambda s: s.units.value),
    _Entry("look/force", lambda s, v: replace(s, force=ForceUnit(v)), lambda s: s.force.value),
    _Entry("look/theme", lambda s, v: replace(s, theme=ThemeChoice(v)), lambda s: s.theme.value),
    _Entry(
        "look/contrast",
        lambda s, v: replace(s, contrast=ContrastChoice(v)),
        lambda s: s.contrast.value,
    ),
    _Entry(
        "look/reduced_motion",
        _reduced_motion,
        lambda s: BY_SYSTEM if s.reduced_motion is None else str(s.reduced_motion).lower(),
    ),
    _Entry(
        "look/first_weekday",
        _first_weekday,
        lambda s: BY_LOCALE if s.first_weekday is None else str(s.first_weekday),
    ),
    _Entry("sound/on", _sound_on, lambda s: str(s.sound is not SoundMode.OFF).lower()),
    _Entry("sound/mode", lambda s, v: replace(s, sound=SoundMode(v)), lambda s: s.sound.value),
    _Entry("sound/level", _level, lambda s: str(s.level)),
    _Entry("sound/output", _output, lambda s: "\n".join(s.output or ())),
    _Entry("sound/voice", lambda s, v: replace(s, voice=VoiceChoice(v)), lambda s: s.voice.value),
    _Entry("sound/delays", _delays, _delays_text),
    _Entry(
        "train/setup_check",
        lambda s, v: replace(s, setup_check=v == TRUE),
        lambda s: str(s.setup_check).lower(),
    ),
    _Entry(
        "plan/rep_range",
        lambda s, v: replace(s, rep_range=RepRange.parse(v)),
        lambda s: str(s.rep_range).replace("–", "-"),
    ),
    _Entry(
        "floor/distance_m",
        lambda s, v: replace(s, distance_m=check_distance(float(v))),
        lambda s: f"{s.distance_m:g}",
    ),
    _Entry(
        "floor/screens",
        _screens,
        lambda s: "\n".join(f"{inches:g} {key}" for key, inches in s.screens),
    ),
    _Entry(
        "today/recap_seen",
        lambda s, v: replace(s, recap_seen=date.fromisoformat(v)),
        lambda s: s.recap_seen.isoformat() if s.recap_seen else "",
    ),
    _Entry(
        "guide/caution_seen",
        lambda s, v: replace(s, caution_seen=v == TRUE),
        lambda s: str(s.caution_seen).lower(),
    ),
)


class IniPreferences:
    """Implements the Preferences port, and remembers where the window was."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._ini = QSettings(str(file), QSettings.Format.IniFormat)

    def load(self) -> Settings:
        """What was saved. A value edited by hand that is refused reads as its default."""
        found = Settings()
        for entry in ENTRIES:
            value = self._ini.value(entry.key, "", type=str)
            if isinstance(value, str) and value:
                found = _taken(entry, found, value)
        return found

    def save(self, settings: Settings) -> None:
        """Write all of them; Qt replaces the file in one step."""
        for entry in ENTRIES:
            self._ini.setValue(entry.key, entry.write(settings))
        self._write()

    def forget(self) -> None:
        """As if nothing had ever been chosen, the window's place too."""
        self._ini.clear()
        self._write()

    def window_place(self) -> bytes:
        """Size and place of the window as Qt saved them; empty at first."""
        value = self._ini.value("window/place", QByteArray(), type=QByteArray)
        return bytes(value.data()) if isinstance(value, QByteArray) else b""

    def keep_window_place(self, place: bytes) -> None:
        """Remember size and place of the window."""
        self._ini.setValue("window/place", QByteArray(place))
        self._write()

    def _write(self) -> None:
        """For the lifter alone, like everything that is kept; Qt keeps the mode of a file."""
        with suppress(OSError):  # Qt says so itself, and the settings stay in effect
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file.touch(mode=0o600)
            if self._file.stat().st_mode & 0o077:
                self._file.chmod(0o600)
        self._ini.sync()


def _taken(entry: _Entry, so_far: Settings, value: str) -> Settings:
    try:
        return entry.read(so_far, value)
    except (Refusal, ValueError):
        return so_far
