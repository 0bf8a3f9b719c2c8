"""Tempo, as lifters write it: eccentric-bottom-concentric-top, in seconds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

from thrust_gui.domain.compat import override
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message, Refusal

STEP_MS: Final = 500
MOVE_MIN_MS: Final = 1000
"""Lift and lower each take at least a second (E21)."""
MOVE_MAX_MS: Final = 10_000
PAUSE_MAX_MS: Final = 10_000
LONG_REPETITION_MS: Final = 8000
"""Hypertrophy is similar from 0.5 to 8 s a repetition (Schoenfeld 2015); longer is remarked on."""
PARTS: Final = 4


@dataclass(frozen=True, slots=True)
class Tempo:
    """The four parts of a repetition in milliseconds, in the order in which tempo is written.

    Raises:
        Refusal: a part is outside its limits or no half second.
    """

    eccentric_ms: int = 3000
    bottom_ms: int = 0
    concentric_ms: int = 1000
    top_ms: int = 2000

    def __post_init__(self) -> None:
        """Refuse what cannot be trained."""
        for value in (self.eccentric_ms, self.bottom_ms, self.concentric_ms, self.top_ms):
            if value % STEP_MS:
                raise Refusal(
                    QT_TRANSLATE_NOOP(
                        "messages", "Tempo goes in half seconds: {seconds} s is not one."
                    ),
                    seconds=_seconds(value),
                )
        _move("lower", self.eccentric_ms)
        _move("lift", self.concentric_ms)
        for value in (self.bottom_ms, self.top_ms):
            if not 0 <= value <= PAUSE_MAX_MS:
                raise Refusal(
                    QT_TRANSLATE_NOOP("messages", "A pause of {seconds} s is outside 0–{most} s."),
                    seconds=_seconds(value),
                    most=_seconds(PAUSE_MAX_MS),
                )

    @property
    def repetition_ms(self) -> int:
        """Length of one repetition in milliseconds."""
        return self.eccentric_ms + self.bottom_ms + self.concentric_ms + self.top_ms

    @property
    def tension_ms(self) -> int:
        """Time under tension of one repetition: lift, hold and lower."""
        return self.concentric_ms + self.top_ms + self.eccentric_ms

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the written form, such as ``3-0-1-2`` or ``2-1-1.5-2.5``.

        Raises:
            Refusal: the text is no tempo, or one that cannot be trained.
        """
        parts = text.strip().split("-")
        if len(parts) != PARTS:
            raise Refusal(
                QT_TRANSLATE_NOOP(
                    "messages",
                    "Tempo “{text}” needs four numbers, like 3-0-1-2: lower, pause, lift, hold.",
                ),
                text=text.strip()[:40],
            )
        return cls(*(_milliseconds(part, text) for part in parts))

    @override
    def __str__(self) -> str:
        """The written form."""
        parts = (self.eccentric_ms, self.bottom_ms, self.concentric_ms, self.top_ms)
        return "-".join(_seconds(part) for part in parts)

    def remark(self) -> Message | None:
        """A gentle word on a tempo that is allowed but unusual; None for most."""
        if self.repetition_ms <= LONG_REPETITION_MS:
            return None
        return Message(
            QT_TRANSLATE_NOOP(
                "messages",
                "{seconds} s a repetition is long. Growth is similar up to {usual} s "
                "(Schoenfeld 2015).",
            ),
            {"seconds": _seconds(self.repetition_ms), "usual": _seconds(LONG_REPETITION_MS)},
        )


def _seconds(ms: int) -> str:
    return f"{ms / 1000:g}"


def _milliseconds(part: str, whole: str) -> int:
    if part.strip().upper() == "X":
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "messages",
                "X (as fast as possible) is not trained here: "
                "lift and lower take at least 1 s each.",
            ),
        )
    digits = part.strip().replace(",", ".")
    if (
        not digits.replace(".", "", 1).isdecimal()
        or not digits.isascii()
        or len(digits) > PARTS + 2
    ):
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "messages",
                "“{part}” in tempo “{text}” is no number of seconds. Write it like 3-0-1-2.",
            ),
            part=part.strip()[:40],
            text=whole.strip()[:40],
        )
    return round(float(digits) * 1000)


def _move(which: str, value: int) -> None:
    if value < MOVE_MIN_MS:
        template = (
            QT_TRANSLATE_NOOP(
                "messages", "Lift in {seconds} s is too fast: take at least 1 s, under control."
            )
            if which == "lift"
            else QT_TRANSLATE_NOOP(
                "messages", "Lower in {seconds} s is too fast: take at least 1 s, under control."
            )
        )
        raise Refusal(template, seconds=_seconds(value))
    if value > MOVE_MAX_MS:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "messages", "{seconds} s for one movement is over the limit of {most} s."
            ),
            seconds=_seconds(value),
            most=_seconds(MOVE_MAX_MS),
        )
