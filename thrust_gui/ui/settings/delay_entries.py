"""Times of an output device as they are typed and shown."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.delay import LATE_MS, WAKE_MS, WIRED, WIRELESS_WAKE_MS
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message, Refusal
from thrust_gui.ui.settings.presenter import EntryProps

if TYPE_CHECKING:
    from thrust_gui.domain.delay import Delay

_TIME: Final = re.compile(r"(-|−|\+)?\s*(\d{1,6}(?:[.,]\d{1,6})?)\s*(ms|s)?")
STEPS_MS: Final = {"wake": 100, "late": 10}


class DelayEntry(StrEnum):
    """A time that is typed."""

    WAKE = "wake"
    LATE = "late"


class Link(StrEnum):
    """How a device is connected, as far as it matters."""

    WIRED = "wired"
    WIRELESS = "wireless"


def link_of(delay: Delay) -> Link:
    """Wired where the device is neither woken for longer than usual nor kept awake."""
    usual = (delay.wake_ms, delay.hum) == (WIRED.wake_ms, WIRED.hum)
    return Link.WIRED if usual else Link.WIRELESS


def linked(delay: Delay, link: Link) -> Delay:
    """What is known of a device whose connection was chosen; how late it is stays."""
    if link is Link.WIRED:
        return replace(delay, wake_ms=WIRED.wake_ms, hum=WIRED.hum)
    return replace(delay, wake_ms=WIRELESS_WAKE_MS, hum=True)


def entry_props(delay: Delay, entry: DelayEntry) -> EntryProps:
    """What stands in and around the field of a time."""
    if entry is DelayEntry.WAKE:
        return EntryProps(
            text=f"{delay.wake_ms / 1000:g} s",
            hint=Message(
                QT_TRANSLATE_NOOP("messages", "Before sound, {least}–{most} s"),
                {"least": f"{WAKE_MS.least / 1000:g}", "most": f"{WAKE_MS.most / 1000:g}"},
            ),
        )
    return EntryProps(
        text=f"{delay.late_ms} ms",
        hint=Message(
            QT_TRANSLATE_NOOP("messages", "Until it is heard, {least}–{most} ms"),
            {"least": LATE_MS.least, "most": LATE_MS.most},
        ),
    )


def read_delay(delay: Delay, entry: DelayEntry, text: str) -> Delay:
    """What is known of a device with one of its times as it was typed.

    Raises:
        Refusal: it is no time, or out of range.
    """
    matched = _TIME.fullmatch(text.strip().lower())
    if matched is None:
        raise Refusal(
            QT_TRANSLATE_NOOP("messages", "“{text}” is no time. Write it like {example}."),
            text=text.strip()[:20],
            example="1 s" if entry is DelayEntry.WAKE else "180 ms",
        )
    unit = matched[3] or ("s" if entry is DelayEntry.WAKE else "ms")
    value = float(matched[2].replace(",", ".")) * (-1 if matched[1] in ("-", "−") else 1)
    return _with(delay, entry, round(value * 1000 if unit == "s" else value))


def step_delay(delay: Delay, entry: DelayEntry, steps: int) -> Delay:
    """What is known of a device with one of its times some steps up or down, within its limits."""
    limits, now = (WAKE_MS, delay.wake_ms) if entry is DelayEntry.WAKE else (LATE_MS, delay.late_ms)
    wanted = now + steps * STEPS_MS[entry]
    return _with(delay, entry, min(max(wanted, limits.least), limits.most))


def _with(delay: Delay, entry: DelayEntry, ms: int) -> Delay:
    if entry is DelayEntry.WAKE:
        return replace(delay, wake_ms=ms)
    return replace(delay, late_ms=ms)
