from __future__ import annotations

from typing import TYPE_CHECKING

from thrust_gui.ui.motion import still
from thrust_gui.ui.train.check_page import SetupCheckPage
from thrust_gui.ui.train.check_steps import check_steps

if TYPE_CHECKING:
    from thrust_gui.bootstrap.program import Program
    from thrust_gui.ui.train.check_props import CheckStep


def make(program: Program) -> SetupCheckPage:
    """The run through the setup before a workout."""
    page = SetupCheckPage(program.clock)

    def follow() -> None:
        page.set_view(program.floor.view(), program.settings.units)
        page.set_still(still=still(program.settings))

    page.sight = program.floor.sight
    follow()
    program.floor.screen.changed.connect(follow)
    program.settings_changed.connect(follow)
    page.spoken.connect(program.window.setWindowTitle)
    page.left.connect(program.window.leave_floor)
    page.finished.connect(program.floor.begin)
    return page


def steps(program: Program) -> tuple[CheckStep, ...]:
    """The steps for the lifter's own body; without the guide's file none, and nothing waits."""
    guide, poses = program.shelf.guide, program.shelf.poses
    return check_steps(guide, poses, program.body(), program.settings.units, program.gear.band)
