from __future__ import annotations

from typing import TYPE_CHECKING

from thrust_gui.ui.guide.page import GuidePage
from thrust_gui.ui.guide.presenter import GuideInputs
from thrust_gui.ui.guide.props import Place
from thrust_gui.ui.motion import still

if TYPE_CHECKING:
    from thrust_gui.bootstrap.program import Program
    from thrust_gui.ui.paper.output import Paper


def make(program: Program) -> GuidePage:
    """The guide, drawn for the lifter's own body."""
    guide = program.shelf.guide
    inputs = GuideInputs(
        guide=guide,
        poses=program.shelf.poses,
        body=program.body(),
        units=program.settings.units,
        band=program.gear.band,
        place=Place(guide.sections[0].name, 0),
        moving=not still(program.settings),
    )
    page = GuidePage(inputs, program.clock)

    def follow() -> None:
        page.set_body(program.body(), program.settings.units, program.gear.band)
        page.set_moving(moving=not still(program.settings))

    def on_paper(paper: Paper | None) -> None:
        from thrust_gui.bootstrap.paper import PaperDesk  # noqa: PLC0415 - when asked for

        desk = PaperDesk(program)
        if paper is None:
            desk.print()
        else:
            desk.save(paper)
        desk.deleteLater()

    page.paper_requested.connect(on_paper)
    program.settings_changed.connect(follow)
    program.gear.changed.connect(follow)
    return page
