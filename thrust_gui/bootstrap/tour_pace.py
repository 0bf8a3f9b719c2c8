"""Pictures of a set at the lifter's own pace."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from thrust_gui.domain.plan import Pacing
from thrust_gui.domain.workout.events import EndSet, Mark

if TYPE_CHECKING:
    from thrust_gui.bootstrap.tour import Camera, Visit


def of_the_pace(camera: Camera, visit: Visit) -> None:
    """Each phase as it waits for a press; the hold before its target, and past it."""
    program, player = visit.program, visit.player
    usual = program.settings
    plan = replace(usual.plan, pacing=Pacing.SELF_PACED)
    program.take_settings(replace(usual, plan=plan, reduced_motion=False))
    program.floor.begin()
    trainer = program.late.trainer

    def wait(seconds: float) -> None:
        timeline = player.timeline
        if timeline is not None:
            player.frame = timeline.phases[-1].start + round(seconds * timeline.rate)
        program.train.refresh()

    def mark(seconds: float) -> None:
        wait(seconds)
        trainer.dispatch(Mark())

    for seconds in (1.2, 2.3, 2.9) * 6:
        mark(seconds)
    wait(0.55)
    camera.shoot(program, "train-paced-lift")
    mark(1.1)
    for name, seconds in (("hold", 1.4), ("reached", 2.3)):
        wait(seconds)
        camera.shoot(program, f"train-paced-{name}")
    mark(2.4)
    wait(1.4)
    camera.shoot(program, "train-paced-lower")
    for _ in ("the set", "the workout"):
        trainer.dispatch(EndSet())
    program.train.refresh()
    program.train.main_action()
    program.take_settings(usual)
