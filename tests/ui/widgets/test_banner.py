from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.helpers.painted import click, pixel, shown
from thrust_gui.ui.theme import THEMES, Theme
from thrust_gui.ui.widgets.banner import Banner, BannerArea, Tone
from thrust_gui.ui.widgets.button import Button

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

FULL = "The log could not be written: the disk is full."


@pytest.fixture
def area(qtbot: QtBot) -> Iterator[BannerArea]:
    host = QWidget()
    host.resize(900, 300)
    column = QVBoxLayout(host)
    made = BannerArea(host)
    column.addWidget(made)
    column.addStretch(1)
    shown(qtbot, host)
    yield made
    host.close()


def test_without_a_banner_it_takes_no_room(area: BannerArea) -> None:
    assert not area.isVisible()
    area.set_banner("log", FULL)
    assert area.isVisible()
    area.set_banner("log", None)
    assert not area.isVisible()


def test_banners_stack_by_key_and_replace_each_other(area: BannerArea) -> None:
    area.set_banner("log", FULL)
    area.set_banner("audio", "No audio device was found.", Tone.INFO)
    area.set_banner("log", "Two repetitions wait to be written.")
    log, audio = area.banner("log"), area.banner("audio")
    assert log is not None
    assert audio is not None
    assert log.sentence == log.accessibleName() == "Two repetitions wait to be written."
    area.set_banner("log", None)
    assert area.banner("log") is None
    assert area.isVisible()


def test_the_same_sentence_again_changes_nothing(area: BannerArea) -> None:
    area.set_banner("log", FULL)
    before = area.banner("log")
    area.set_banner("log", FULL)
    assert area.banner("log") is before


def test_what_was_dismissed_stays_away_until_it_is_news(area: BannerArea) -> None:
    def dismiss() -> None:
        banner = area.banner("log")
        assert banner is not None
        click(banner.dismiss)

    area.set_banner("log", FULL)
    dismiss()
    area.set_banner("log", FULL)
    assert area.banner("log") is None
    area.set_banner("log", "Another trouble.")
    assert area.banner("log") is not None
    dismiss()
    area.set_banner("log", None)
    area.set_banner("log", "Another trouble.")
    assert area.banner("log") is not None


def test_an_action_is_offered(area: BannerArea) -> None:
    done: list[str] = []
    area.set_banner("log", FULL, action=("Try again", lambda: done.append("again")))
    banner = area.banner("log")
    assert banner is not None
    button = banner.findChild(Button)
    assert button is not None
    click(button)
    assert (button.accessibleName(), done) == ("Try again", ["again"])


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("tone", list(Tone))
def test_its_tone_is_told_by_a_sign_and_an_outline(qtbot: QtBot, theme: Theme, tone: Tone) -> None:
    banner = Banner(FULL, tone)
    banner.setFixedSize(600, 52)
    shown(qtbot, banner, theme)
    alert = tone is Tone.ALERT
    place = QRect(20, 15, 22, 22)
    sign = banner.grab(place).toImage()
    assert (sign.pixelColor(11, 13).name() == theme.alert_fill.name()) is alert
    assert pixel(banner, 300, 0) == (theme.alert_fill.name() if alert else theme.line.name())
    assert pixel(banner, 300, 5) == theme.surface.name()


def test_a_long_sentence_is_wrapped_and_whole(qtbot: QtBot) -> None:
    banner = Banner(FULL * 4, Tone.ALERT)
    qtbot.addWidget(banner)
    assert banner.heightForWidth(500) > banner.heightForWidth(1400)


def test_tab_goes_from_the_action_to_the_cross(area: BannerArea) -> None:
    area.set_banner("log", FULL, action=("Look at it", lambda: None))
    banner = area.banner("log")
    assert banner is not None
    (action,) = banner.findChildren(Button)
    assert action.nextInFocusChain() is banner.dismiss


def seen(area: BannerArea, *keys: str) -> list[str]:
    found = [(key, area.banner(key)) for key in keys]
    return [key for key, banner in found if banner is not None and banner.isVisible()]


def more(banner: Banner) -> str:
    return banner.others.text() if banner.others and banner.others.isVisible() else ""


def test_in_a_low_window_they_are_one_behind_the_other(area: BannerArea) -> None:
    host, keys = area.window(), ("log", "audio", "offer")
    host.resize(1024, 640)
    area.set_banner("log", FULL)
    log = area.banner("log")
    assert log is not None
    assert more(log) == ""
    area.set_banner("audio", "No audio device was found.", Tone.INFO)
    area.set_banner("offer", "There is a backup.")
    assert seen(area, *keys) == ["offer"], "the newest is in front"
    offer = area.banner("offer")
    assert offer is not None
    assert more(offer) == "2 more"
    assert offer.others is not None
    click(offer.others)
    assert seen(area, *keys) == ["log"]
    assert log.others is not None
    assert log.others.hasFocus()
    click(log.dismiss)
    assert len(seen(area, *keys)) == 1
    host.resize(1440, 900)
    assert seen(area, *keys) == ["audio", "offer"]
    assert more(offer) == ""
    host.resize(1024, 640)
    assert len(seen(area, *keys)) == 1
