"""What is to be trained: sets, repetitions, tempo, rest."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from thrust_gui.domain.compat import override
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message, Refusal
from thrust_gui.domain.tempo import Tempo

_RANGE: Final = re.compile(r"([0-9]{1,3})\s*(?:[-–—]|to)\s*([0-9]{1,3})")
RECOMMENDED_REPS: Final = range(8, 21)
"""Eight to twenty repetitions a set (E03); fewer or more is allowed, and said."""


@dataclass(frozen=True, slots=True)
class Limits:
    """A whole number's least and greatest value, and its unit as the screen writes it."""

    least: int
    most: int

    def __contains__(self, value: int) -> bool:
        """Whether the value is within, ends included."""
        return self.least <= value <= self.most


@dataclass(frozen=True, slots=True)
class RepRange:
    """Repetitions a set, from the bottom to the top of double progression.

    By default 8 to 12: the lower end of what is recommended for the banded form (E03), and what
    most lifters use (ours).

    Raises:
        Refusal: it is no range of repetitions.
    """

    low: int = 8
    high: int = 12

    def __post_init__(self) -> None:
        """Refuse what is no range."""
        check_reps(self.low)
        check_reps(self.high)
        if self.low >= self.high:
            raise Refusal(
                QT_TRANSLATE_NOOP(
                    "messages",
                    "From {low} to {high} there is nothing to progress: write it like 8–12.",
                ),
                low=self.low,
                high=self.high,
            )

    @override
    def __str__(self) -> str:
        """As it is written."""
        return f"{self.low}–{self.high}"

    @classmethod
    def parse(cls, text: str) -> RepRange:
        """Read ``8–12``, ``8-12`` or ``8 to 12``.

        Raises:
            Refusal: it is no range of repetitions.
        """
        matched = _RANGE.fullmatch(text.strip())
        if matched is None:
            raise Refusal(
                QT_TRANSLATE_NOOP(
                    "messages", "“{text}” is no range of repetitions. Write it like 8–12."
                ),
                text=text.strip()[:20],
            )
        return cls(int(matched[1]), int(matched[2]))


SETS: Final = Limits(1, 10)
REPS: Final = Limits(1, 50)
REST_S: Final = Limits(10, 600)
GET_READY_S: Final = Limits(3, 60)
WIDTH_MM: Final = Limits(5, 150)
LOOP_MM: Final = Limits(100, 3000)
"""Lengths of bands that can be: flat, unstretched, or at the top."""


class Variation(StrEnum):
    """A movement the log can hold."""

    BANDED_HIP_THRUST = "banded_hip_thrust"
    SINGLE_LEG = "single_leg_hip_thrust"
    FLOOR_BRIDGE = "banded_glute_bridge"
    STANDING = "standing_band_hip_thrust"
    BARBELL = "barbell_hip_thrust"
    GLUTE_BRIDGE = "glute_bridge"
    SIDE_STEP = "banded_side_step"


class Pacing(StrEnum):
    """Who says when the next part of a repetition begins."""

    METRONOME = "metronome"
    SELF_PACED = "self_paced"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One workout as planned.

    Attributes:
        sets: number of sets.
        reps: repetitions a set.
        tempo: of every repetition.
        rest_s: rest between sets, seconds.
        get_ready_s: countdown before each set, seconds.
        variation: the movement.
        band: id of the band in the log, or None while none is chosen.
        rigging: how the band is rigged (``folded``, ``foot_to_foot``, ``anchored``), or None.
        pacing: whether the metronome leads, or the lifter marks each part and is measured.

    Raises:
        Refusal: a number is outside its limits.
    """

    sets: int = 3
    reps: int = 12
    tempo: Tempo = Tempo()  # noqa: RUF009 - frozen, so one may serve all
    rest_s: int = 90
    get_ready_s: int = 10
    variation: Variation = Variation.BANDED_HIP_THRUST
    band: str | None = None
    rigging: str | None = None
    pacing: Pacing = Pacing.METRONOME

    def __post_init__(self) -> None:
        """Refuse what is outside the limits."""
        check_sets(self.sets)
        check_reps(self.reps)
        check_rest(self.rest_s)
        check_get_ready(self.get_ready_s)

    @property
    def set_ms(self) -> int:
        """Length of one set in milliseconds, without getting ready."""
        return self.reps * self.tempo.repetition_ms

    @property
    def total_ms(self) -> int:
        """Length of the whole workout in milliseconds: getting ready, sets and rests."""
        return (
            self.sets * (self.get_ready_s * 1000 + self.set_ms)
            + (self.sets - 1) * self.rest_s * 1000
        )

    def remarks(self) -> tuple[Message, ...]:
        """Gentle words on what is allowed but outside the recommended bands."""
        found: list[Message] = []
        if self.reps not in RECOMMENDED_REPS:
            found.append(
                Message(
                    QT_TRANSLATE_NOOP(
                        "messages",
                        "The banded form is programmed for {least}–{most} repetitions a set.",
                    ),
                    {"least": RECOMMENDED_REPS.start, "most": RECOMMENDED_REPS.stop - 1},
                )
            )
        if tempo := self.tempo.remark():
            found.append(tempo)
        return tuple(found)


def check_sets(value: int) -> int:
    """The number of sets, or a Refusal."""
    return _within(
        value, SETS, QT_TRANSLATE_NOOP("messages", "{value} sets: choose from {least} to {most}.")
    )


def check_reps(value: int) -> int:
    """The repetitions of a set, or a Refusal."""
    return _within(
        value,
        REPS,
        QT_TRANSLATE_NOOP("messages", "{value} repetitions: choose from {least} to {most}."),
    )


def check_rest(value: int) -> int:
    """The rest in seconds, or a Refusal."""
    return _within(
        value,
        REST_S,
        QT_TRANSLATE_NOOP("messages", "{value} s of rest: choose from {least} to {most} s."),
    )


def check_get_ready(value: int) -> int:
    """The seconds to get ready, or a Refusal."""
    return _within(
        value,
        GET_READY_S,
        QT_TRANSLATE_NOOP("messages", "{value} s to get ready: choose from {least} to {most} s."),
    )


def check_loop(value: int) -> int:
    """A length of a band in millimetres, or a Refusal."""
    return _within(
        value,
        LOOP_MM,
        QT_TRANSLATE_NOOP(
            "messages",
            "A band {value} mm long cannot be right: choose from {least} to {most} mm.",
        ),
    )


def _within(value: int, limits: Limits, template: str) -> int:
    if value not in limits:
        raise Refusal(template, value=value, least=limits.least, most=limits.most)
    return value
