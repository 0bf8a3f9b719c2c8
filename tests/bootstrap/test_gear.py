"""The lifter's own band, from the log to the figure and into the sets."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.bootstrap.test_program import PLAN, Rig
from tests.bootstrap.test_program import SETTINGS as PLAIN
from tests.helpers.bands import loop
from tests.helpers.fakes import MemoryLog
from tests.helpers.painted import click
from thrust_gui.domain.band import BandColour
from thrust_gui.domain.compat import override
from thrust_gui.domain.message import Refusal
from thrust_gui.ui.figure.gear import USUAL, strap_of
from thrust_gui.ui.figure.props import Strap
from thrust_gui.ui.page import PageName
from thrust_gui.ui.settings.page import SettingsPage
from thrust_gui.ui.today.welcome import Welcome
from thrust_gui.ui.train.props import SetProps

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from thrust_gui.domain.records import BandRecord

WORN = Strap(width_m=0.064, folded=True, colour=BandColour.GREEN)
SETTINGS = replace(PLAIN, plan=replace(PLAN, band="band", rigging="folded"))


@pytest.fixture
def opening(tmp_path: Path, qtbot: QtBot) -> Generator[Callable[[MemoryLog], Rig]]:
    made: list[Rig] = []

    def open_with(log: MemoryLog) -> Rig:
        rig = Rig(tmp_path, SETTINGS, log)
        made.append(rig)
        qtbot.addWidget(rig.window)
        assert rig.program.gear.band is None  # nothing is read before the first frame
        with qtbot.waitSignal(rig.window.first_frame):
            rig.window.show()
        qtbot.waitUntil(lambda: bool(rig.jobs.waiting))
        rig.jobs.drain()
        return rig

    yield open_with
    for rig in made:
        rig.go()


def log_with_a_band() -> MemoryLog:
    log = MemoryLog()
    log.save_band(replace(loop(64), colour="green"))
    return log


def test_the_figure_wears_it_on_today_and_on_the_floor(
    opening: Callable[[MemoryLog], Rig],
) -> None:
    rig = opening(log_with_a_band())
    assert strap_of(rig.program.gear.band) == WORN
    view = rig.program.today.hero.figure.view
    assert view is not None
    assert view.props.strap == WORN
    rig.program.start_workout()
    rig.reach(4)
    props = rig.program.train.props
    assert props is not None
    assert isinstance(props.right, SetProps)
    assert props.right.figure.strap == WORN


def test_sets_carry_what_it_gave(opening: Callable[[MemoryLog], Rig]) -> None:
    rig = opening(log_with_a_band())
    rig.program.start_workout()
    rig.reach(30)
    rig.reach(30)
    rig.reach(30)
    rig.program.train.main_action()
    for done in rig.log.contents().workouts[0].sets:
        assert (done.band, done.rigging, done.rest_length_mm) == ("band", "folded", 520)
        assert done.peak_force_n == pytest.approx(430, abs=10)
        assert done.impulse_ns is not None
        assert 0 < done.impulse_ns < 440 * 6


def test_a_change_in_settings_is_worn_at_once(opening: Callable[[MemoryLog], Rig]) -> None:
    rig = opening(log_with_a_band())
    rig.window.open_page(PageName.SETTINGS)
    page = rig.window.page_widget(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    click(page.band.card.swatches[BandColour.BLUE])
    view = rig.program.today.hero.figure.view
    assert view is not None
    assert view.props.strap.colour is BandColour.BLUE
    page.band.card.rigged.emit("single")
    assert not view.props.strap.folded
    assert rig.preferences.load().plan.rigging == "single"
    click(page.band.card.delete, page.band.card.delete.rect().center())
    assert view.props.strap == USUAL
    assert rig.preferences.load().plan.band is None
    assert page.band.card.undo.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_without_a_band_the_usual_one_is_drawn_and_nothing_is_claimed(
    opening: Callable[[MemoryLog], Rig],
) -> None:
    rig = opening(MemoryLog())
    assert rig.program.gear.band is None
    assert strap_of(None) == USUAL
    rig.program.start_workout()
    rig.reach(30)
    (done,) = rig.log.contents().workouts[0].sets
    assert (done.rest_length_mm, done.peak_force_n, done.impulse_ns) == (None, None, None)


class Unreadable(MemoryLog):
    @override
    def bands(self) -> tuple[BandRecord, ...]:
        raise Refusal("The log cannot be read.")


def test_bands_that_cannot_be_read_keep_nobody_from_training(
    opening: Callable[[MemoryLog], Rig],
) -> None:
    rig = opening(Unreadable())
    rig.program.start_workout()
    assert rig.on_floor()


@pytest.mark.parametrize("wanted", [True, False])
def test_the_first_start_suggests_a_band_and_takes_it_when_told(
    tmp_path: Path, qtbot: QtBot, wanted: bool
) -> None:
    log = MemoryLog()
    rig = Rig(tmp_path, replace(PLAIN, caution_seen=False), log)
    qtbot.addWidget(rig.window)
    (welcome,) = rig.program.today.findChildren(Welcome)
    assert welcome.band.value == ""
    if wanted:
        welcome.band.set_value("suggested")
    rig.program.today.main_action()
    assert [each.width_mm for each in log.bands()] == ([29] if wanted else [])
    kept = rig.preferences.load()
    assert kept.caution_seen
    assert (kept.plan.rigging == "folded") is wanted
    assert (rig.program.gear.band is not None) is wanted
    rig.go()


def test_bands_that_came_meanwhile_are_there_when_settings_are_opened(
    opening: Callable[[MemoryLog], Rig],
) -> None:
    rig = opening(log_with_a_band())
    rig.log.save_band(replace(loop(13), id="imported"))
    rig.window.open_page(PageName.SETTINGS)
    rig.jobs.drain()
    page = rig.window.page_widget(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    assert [row.key for row in page.band.card.rows] == ["band", "imported"]
