from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from thrust_gui.app.settings import SoundMode
from thrust_gui.domain.delay import delay_of, with_delay
from thrust_gui.ui.page import PageName
from thrust_gui.ui.settings.tap_page import TapPage

if TYPE_CHECKING:
    from thrust_gui.bootstrap.program import Program
    from thrust_gui.ui.settings.page import SettingsPage

QUIETEST: Final = 40
"""Per cent: a level that was turned down further is turned up for the test."""


def make(program: Program, settings: SettingsPage) -> TapPage:
    """The test that sets the delay of the device in use by ear."""
    player = program.late.player
    page = TapPage(player)

    def as_it_is() -> None:
        """Clicks, heard as late as they are; the device is woken all the same."""
        chosen, device = program.settings, player.device()
        bare = replace(delay_of(chosen.delays, device), late_ms=0)
        player.set_sound(mode=SoundMode.TONES, level=max(chosen.level, QUIETEST))
        player.set_delays(with_delay(chosen.delays, device, bare))

    page.begun.connect(as_it_is)
    page.ended.connect(program.sound)
    page.found.connect(settings.delay.set_late)
    page.left.connect(lambda: program.window.open_page(PageName.SETTINGS))
    return page
