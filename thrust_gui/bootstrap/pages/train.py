from __future__ import annotations

from typing import TYPE_CHECKING

from thrust_gui.bootstrap.pages.check import steps
from thrust_gui.ui.figure.gear import strap_of
from thrust_gui.ui.motion import still
from thrust_gui.ui.train.page import TrainPage

if TYPE_CHECKING:
    from thrust_gui.bootstrap.program import Program


def make(program: Program) -> TrainPage:
    """The gym floor."""
    late = program.late
    page = TrainPage(
        trainer=late.trainer,
        clock=program.clock,
        player_source=late.player.source,
        health=late.log.health,
        body=program.body(),
        strap=strap_of(program.gear.band),
    )
    page.spoken.connect(program.window.setWindowTitle)
    page.finished.connect(program.window.leave_floor)
    page.finished.connect(late.trainer.leave)
    page.guide_requested.connect(program.open_guide)

    def follow() -> None:
        page.checks = steps(program)
        page.set_body(program.body(), strap_of(program.gear.band))
        page.set_view(program.floor.view(), program.settings.units)
        page.set_still(still=still(program.settings))

    page.sight = program.floor.sight
    follow()
    program.floor.screen.changed.connect(follow)
    program.settings_changed.connect(follow)
    program.gear.changed.connect(follow)
    return page
