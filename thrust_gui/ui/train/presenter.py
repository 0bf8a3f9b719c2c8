"""From the workout's state to what the floor shows; pure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from thrust_gui.app.ports import Source
from thrust_gui.domain.workout.state import Stage
from thrust_gui.ui.figure.gear import USUAL
from thrust_gui.ui.text import say
from thrust_gui.ui.train.breaks import rest_props, summary_props
from thrust_gui.ui.train.props import Face
from thrust_gui.ui.train.sets import held_slab, set_props
from thrust_gui.ui.train.standing import standing

if TYPE_CHECKING:
    from thrust_gui.app.ports import LogHealth
    from thrust_gui.domain.figure import Body
    from thrust_gui.domain.workout.state import WorkoutState
    from thrust_gui.ui.figure.props import Strap
    from thrust_gui.ui.train.check_props import CheckStep
    from thrust_gui.ui.train.props import TrainProps

translate = QCoreApplication.translate


def derive_train_props(
    state: WorkoutState,
    *,
    source: Source,
    health: LogHealth,
    body: Body,
    strap: Strap = USUAL,
    still: bool = False,
    held: float = 0.0,
    checks: tuple[CheckStep, ...] = (),
) -> TrainProps:
    """What the floor shows of a workout that has begun.

    Args:
        state: of the workout; its frame is the moment that is shown.
        source: what the position is read from now.
        health: of the log.
        body: of the figure.
        strap: the band, as it looks.
        still: whether pictures stand still.
        held: how far a key that is held is on the way to ending the set, 0 to 1.
        checks: the steps of the setup check, of which a rest shows one.
    """
    props = _moving_props(
        state, source=source, health=health, body=body, strap=strap, checks=checks
    )
    shown = standing(props, state) if still else props
    under_way = held and state.stage is Stage.SET
    return replace(shown, slab=held_slab(state, held)) if under_way else shown


def _moving_props(
    state: WorkoutState,
    *,
    source: Source,
    health: LogHealth,
    body: Body,
    strap: Strap,
    checks: tuple[CheckStep, ...],
) -> TrainProps:
    banner = _banner(state, source, health)
    match state.stage:
        case Stage.SET:
            props = set_props(state, body, strap, banner)
            near = props.face in {Face.GET_READY, Face.PAUSED}
            brief = _brief(source, health) if banner and not near else ""
            return replace(props, brief=brief)
        case Stage.REST:
            return rest_props(state, banner, checks)
        case Stage.IDLE | Stage.DONE:
            return summary_props(state, banner)


def _brief(source: Source, health: LogHealth) -> str:
    """The same in two words, for whoever is at it."""
    if health.said is not None:
        return translate("train", "Not saved")
    if source is Source.MUTED:
        return translate("train", "Sound off")
    return translate("train", "No sound")


def _banner(state: WorkoutState, source: Source, health: LogHealth) -> str:
    """The log comes first: a lost set is worse than a silent one."""
    if health.said is not None:
        return say(health.said)
    return "" if state.timeline is None else _of_sound(source)


def _of_sound(source: Source) -> str:
    match source:
        case Source.DEVICE:
            return ""
        case Source.OTHER_DEVICE:
            return translate(
                "train", "The chosen output is not connected. Sound comes from the system's."
            )
        case Source.MUTED:
            return translate(
                "train", "Sound is off. Timing goes on by the screen; Settings turns sound on."
            )
        case Source.NO_DEVICE:
            return translate(
                "train",
                "No sound device. Timing goes on by the screen; connect a speaker or headphones.",
            )
        case Source.LOST:
            return translate(
                "train",
                "The sound device stopped. Timing goes on by the screen; connect it again.",
            )
