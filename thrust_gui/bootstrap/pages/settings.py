from __future__ import annotations

from typing import TYPE_CHECKING

from thrust_gui import __version__
from thrust_gui.bootstrap.pages import data
from thrust_gui.ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from thrust_gui.bootstrap.program import Program
    from thrust_gui.ui.settings.tap_page import TapPage


def make(program: Program) -> SettingsPage:
    """The settings, which take effect at once."""
    page = SettingsPage(
        program.settings,
        bands=program.late.bands,
        version=__version__,
        data_folder=str(program.data_folder),
    )

    def play_taste() -> None:
        from thrust_gui.domain.timeline import compile_taste  # noqa: PLC0415 - when asked for

        program.late.player.play(compile_taste())

    taps: list[TapPage] = []

    def open_tap_test() -> None:
        if not taps:
            from thrust_gui.bootstrap.pages import tap  # noqa: PLC0415 - when asked for

            taps.append(tap.make(program, page))
        taps[0].open()
        program.window.lay_over(taps[0])

    def show_devices() -> None:
        page.output.set_devices(program.late.player.devices())
        page.delay.set_device(program.late.player.device())
        own = program.late.hooks.own_voice
        page.sound.offer_voice(offered=own is not None and own.offered)

    def open_folder() -> None:
        from PySide6.QtCore import QUrl  # noqa: PLC0415 - when asked for
        from PySide6.QtGui import QDesktopServices  # noqa: PLC0415 - likewise

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(program.data_folder)))

    page.floor.set_panel(program.floor.screen.panel)
    program.floor.screen.changed.connect(page.floor.set_panel)
    data.wire(program, page)
    program.transfer.wire(page)
    page.changed.connect(program.take_settings)
    page.shown.connect(program.gear.read)
    page.bands_changed.connect(program.gear.look)
    program.settings_changed.connect(page.set_settings)
    program.gear.known.connect(page.show_bands)
    page.cue_requested.connect(play_taste)
    page.ear_requested.connect(open_tap_test)
    page.shown.connect(show_devices)
    page.changed.connect(show_devices)
    page.output.looked.connect(show_devices)
    program.late.player.watch_devices(show_devices)
    page.keys_requested.connect(program.window.show_help)
    page.guide_requested.connect(program.open_guide)
    page.folder_requested.connect(open_folder)
    return page
