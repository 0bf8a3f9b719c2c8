from __future__ import annotations

from typing import TYPE_CHECKING

from thrust_gui.ui.page import PageName
from thrust_gui.ui.today.page import TodayPage

if TYPE_CHECKING:
    from thrust_gui.bootstrap.program import Program


def make(program: Program) -> TodayPage:
    """Today; it is the first page, so it gets the log only after the first frame."""
    page = TodayPage(jobs=program.jobs, clock=program.clock, settings=program.settings)
    page.start_requested.connect(program.start_workout)
    page.edit_requested.connect(lambda: program.window.open_page(PageName.SETTINGS))
    page.close_requested.connect(program.floor.close_workout)
    page.settings_changed.connect(program.take_settings)
    page.guide_requested.connect(program.open_guide)
    page.band_wanted.connect(program.gear.add)

    def follow() -> None:
        page.set_settings(program.settings, program.gear.band)

    program.settings_changed.connect(follow)
    program.gear.changed.connect(follow)
    program.gear.known.connect(lambda: page.notes.set_bands(program.late.bands))
    page.notes.stepped.connect(program.steps.take)
    return page
