from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt

from tests.app.test_training import numbered
from tests.helpers.fakes import FakeClock, MemoryLog
from tests.helpers.painted import click, press, shown, write
from thrust_gui.app.bands import Bands
from thrust_gui.app.settings import ContrastChoice, Settings, SoundMode, ThemeChoice
from thrust_gui.domain.guide import CAUTION, FEET
from thrust_gui.domain.plan import Pacing, Plan, RepRange
from thrust_gui.domain.units import Units
from thrust_gui.ui.settings.entries import Entry
from thrust_gui.ui.settings.page import SettingsPage
from thrust_gui.ui.theme import DARK, LIGHT, THEMES, Theme
from thrust_gui.ui.widgets.button import Pressable
from thrust_gui.ui.widgets.card import Card
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.scroll import ScrollArea
from thrust_gui.ui.widgets.segmented import Segment

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot


class Open:
    """The page, and what it told."""

    def __init__(self, qtbot: QtBot, settings: Settings | None = None, theme: Theme = DARK) -> None:
        self.qtbot = qtbot
        self.told: list[Settings] = []
        self.log = MemoryLog()
        self.bands = Bands(self.log, FakeClock(), numbered("band"))
        page = SettingsPage(
            settings or Settings(),
            bands=self.bands,
            version="0.1.0",
            data_folder="/data/thrust",
        )
        page.resize(1352, 900)
        self.page = shown(qtbot, page, theme)
        page.changed.connect(self.told.append)

    def type(self, entry: Entry, text: str) -> None:
        line = self.page.fields[entry].line
        line.setFocus()
        line.selectAll()
        write(line, text)

    def press(self, button: QWidget) -> None:
        click(button)

    def choose(self, text: str) -> None:
        segments = self.page.findChildren(Segment)
        self.press(next(each for each in segments if each.accessibleName() == text))


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    return Open(qtbot)


@pytest.mark.parametrize(
    ("entry", "text", "expected"),
    [
        (
            Entry.TEMPO,
            "2-1-1-2",
            replace(Settings(), plan=Plan(tempo=Plan().tempo.parse("2-1-1-2"))),
        ),
        (Entry.SETS, "5", replace(Settings(), plan=Plan(sets=5))),
        (Entry.REPS, "15", replace(Settings(), plan=Plan(reps=15))),
        (Entry.REST, "60", replace(Settings(), plan=Plan(rest_s=60))),
        (Entry.GET_READY, "5", replace(Settings(), plan=Plan(get_ready_s=5))),
        (Entry.RANGE, "10-15", replace(Settings(), rep_range=RepRange(10, 15))),
        (Entry.HEIGHT, "182", replace(Settings(), height_cm=182.0)),
        (Entry.BENCH, "38 cm", replace(Settings(), bench_cm=38.0)),
    ],
)
def test_what_is_typed_takes_effect_at_once(
    opened: Open, entry: Entry, text: str, expected: Settings
) -> None:
    opened.type(entry, text)
    assert opened.told[-1] == opened.page.settings == expected
    assert opened.page.fields[entry].text == text
    assert opened.page.fields[entry].error == ""


def test_what_is_wrong_stays_is_said_and_is_not_applied(opened: Open) -> None:
    opened.type(Entry.TEMPO, "3-0-0.5-2")
    field = opened.page.fields[Entry.TEMPO]
    assert field.text == "3-0-0.5-2"
    assert field.error == "Lift in 0.5 s is too fast: take at least 1 s, under control."
    assert field.line.wrong
    assert opened.page.settings == Settings()
    assert opened.told == []
    assert "Lift 1 s" in opened.page.training.strip.toolTip()


def test_a_wrong_text_stays_when_something_else_changes_or_the_field_is_left(
    opened: Open,
) -> None:
    opened.type(Entry.REPS, "0")
    opened.type(Entry.SETS, "4")
    opened.page.set_settings(replace(opened.page.settings, level=10))
    field = opened.page.fields[Entry.REPS]
    assert (field.text, bool(field.error)) == ("0", True)


def test_a_text_that_is_put_right_is_taken(opened: Open) -> None:
    opened.type(Entry.REPS, "0")
    opened.type(Entry.REPS, "20")
    field = opened.page.fields[Entry.REPS]
    assert (field.error, field.line.wrong) == ("", False)
    assert opened.page.settings.plan.reps == 20


def test_a_text_is_tidied_when_the_field_is_left(opened: Open) -> None:
    opened.type(Entry.HEIGHT, "1.8 m")
    press(opened.page.fields[Entry.HEIGHT].line, Qt.Key.Key_Return)
    assert opened.page.fields[Entry.HEIGHT].text == "180 cm"


def test_arrow_keys_step_a_number_even_a_wrong_one(opened: Open) -> None:
    opened.type(Entry.REST, "5")
    line = opened.page.fields[Entry.REST].line
    press(line, Qt.Key.Key_Up)
    assert opened.page.fields[Entry.REST].text == "95 s"
    assert opened.page.fields[Entry.REST].error == ""
    assert opened.told == [replace(Settings(), plan=Plan(rest_s=95))]


def test_imperial_units_are_shown_and_typed(opened: Open) -> None:
    opened.choose("Imperial")
    assert opened.told[-1].units is Units.IMPERIAL
    assert opened.page.fields[Entry.HEIGHT].text == "5 ft 7 in"
    opened.type(Entry.HEIGHT, "6'1\"")
    assert opened.page.settings.height_cm == pytest.approx(185.42)
    opened.type(Entry.HEIGHT, "9 ft")
    assert opened.page.fields[Entry.HEIGHT].error.startswith("9 ft 0 in is outside")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dark", replace(Settings(), theme=ThemeChoice.DARK)),
        ("Light", replace(Settings(), theme=ThemeChoice.LIGHT)),
        ("High", replace(Settings(), contrast=ContrastChoice.HIGH)),
        ("Normal", replace(Settings(), contrast=ContrastChoice.NORMAL)),
        ("On", replace(Settings(), reduced_motion=True)),
        ("Tones", replace(Settings(), sound=SoundMode.TONES)),
        ("Off", replace(Settings(), sound=SoundMode.OFF)),
        ("Mon", replace(Settings(), first_weekday=0)),
        ("Sat", replace(Settings(), first_weekday=5)),
        ("Sun", replace(Settings(), first_weekday=6)),
    ],
)
def test_choices_take_effect_at_once(opened: Open, text: str, expected: Settings) -> None:
    opened.choose(text)
    assert opened.told == [expected]


def test_motion_may_be_wanted_whatever_the_system_says(opened: Open) -> None:
    opened.page.look.motion.changed.emit("moving")
    assert opened.told == [replace(Settings(), reduced_motion=False)]


def test_sound_is_chosen_and_its_level_dragged(opened: Open) -> None:
    sound = opened.page.sound
    sound.slider.setValue(40)
    assert opened.told[-1].level == 40
    assert sound.slider.accessibleDescription() == "40 %"
    opened.choose("Voice")
    assert opened.told[-1].sound is SoundMode.VOICE
    assert sound.play.isEnabled()
    sound.mode.changed.emit("off")
    assert [each.sound for each in opened.told[-2:]] == [SoundMode.VOICE, SoundMode.OFF]
    assert not sound.slider.isEnabled()
    assert not sound.play.isEnabled()


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        ("Play a cue", "cue_requested"),
        ("The caution", "guide_requested"),
        ("Keys", "keys_requested"),
        ("Open the data folder", "folder_requested"),
    ],
)
def test_what_the_page_asks_for(opened: Open, button: str, signal: str) -> None:
    found = next(
        each for each in opened.page.findChildren(Pressable) if each.accessibleName() == button
    )
    with opened.qtbot.waitSignal(getattr(opened.page, signal)):
        opened.press(found)


@pytest.mark.parametrize(
    ("button", "card"), [("The caution", CAUTION), ("Where your feet go", FEET)]
)
def test_it_leads_into_the_guide(opened: Open, button: str, card: str) -> None:
    found = next(
        each for each in opened.page.findChildren(Pressable) if each.accessibleName() == button
    )
    asked: list[str] = []
    opened.page.guide_requested.connect(asked.append)
    opened.press(found)
    assert asked == [card]


def test_about_says_version_and_folder(opened: Open) -> None:
    assert opened.page.about.path.text() == "/data/thrust"
    assert opened.page.about.path.isReadOnly()
    assert "0.1.0" in {label.text() for label in opened.page.about.findChildren(Label)}


def test_a_reset_puts_one_group_back_and_can_be_undone(opened: Open) -> None:
    opened.type(Entry.SETS, "5")
    opened.type(Entry.REPS, "0")
    opened.choose("Dark")
    button = opened.page.training.button
    assert button.isEnabled()
    opened.press(button)
    assert opened.page.settings == replace(Settings(), theme=ThemeChoice.DARK)
    assert opened.page.fields[Entry.REPS].text == "12"
    assert opened.page.fields[Entry.REPS].error == ""
    assert button.text() == "Undo reset"
    opened.press(button)
    assert opened.page.settings.plan.sets == 5
    assert button.text() == "Reset"


def test_the_way_back_is_closed_by_the_next_change_in_the_group(opened: Open) -> None:
    opened.type(Entry.SETS, "5")
    button = opened.page.training.button
    opened.press(button)
    opened.choose("Dark")
    assert button.text() == "Undo reset"
    opened.type(Entry.SETS, "2")
    assert button.text() == "Reset"


def test_there_is_nothing_to_reset_in_the_defaults(opened: Open) -> None:
    cards = (opened.page.training, opened.page.sound, opened.page.body, opened.page.look)
    assert not any(card.button.isEnabled() for card in cards)
    assert not opened.page.about.button.isVisible()
    names = {card.button.accessibleName() for card in cards}
    assert names == {
        "Reset: Training",
        "Reset: Sound",
        "Reset: Body and bench",
        "Reset: Appearance",
    }


def test_remarks_are_said_gently(opened: Open) -> None:
    opened.type(Entry.REPS, "30")
    said = [remark.text for remark in opened.page.training.remarks]
    assert said == ["The banded form is programmed for 8–20 repetitions a set.", ""]
    assert opened.page.fields[Entry.REPS].error == ""


def test_settings_from_elsewhere_are_shown_without_a_word(opened: Open) -> None:
    elsewhere = Settings(plan=Plan(sets=7), theme=ThemeChoice.LIGHT, sound=SoundMode.OFF, level=15)
    opened.page.set_settings(elsewhere)
    assert opened.page.fields[Entry.SETS].text == "7"
    assert opened.page.look.theme.value == "light"
    assert opened.page.sound.mode.value == "off"
    assert opened.page.sound.slider.value() == 15
    assert opened.told == []


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("size", [(936, 640), (1352, 900), (2472, 1440)])
def test_every_card_is_whole_at_every_size(
    qtbot: QtBot, theme: Theme, size: tuple[int, int]
) -> None:
    opened = Open(qtbot, theme=theme)
    opened.page.resize(QSize(*size))
    for entry, text in ((Entry.TEMPO, "x"), (Entry.REPS, "0"), (Entry.HEIGHT, "1")):
        opened.type(entry, text)
    cards = opened.page.findChildren(Card)
    qtbot.waitUntil(
        lambda: all(card.height() >= card.heightForWidth(card.width()) for card in cards)
    )
    scroll = opened.page.findChild(ScrollArea)
    assert scroll is not None
    assert scroll.horizontalScrollBar().maximum() == 0
    boxes = [card.geometry() for card in cards]
    assert not any(a.intersects(b) for a in boxes for b in boxes if a is not b)


def test_every_control_can_be_reached_by_tab_and_has_a_name(opened: Open) -> None:
    first = opened.page.fields[Entry.TEMPO].line
    first.setFocus()
    reached: list[QWidget] = []
    for _ in range(60):
        focus = opened.page.focusWidget()
        if focus in reached:
            break
        reached.append(focus)
        press(focus, Qt.Key.Key_Tab)
    assert all(each.accessibleName() for each in reached)
    for field in opened.page.fields.values():
        assert field.line in reached
    assert opened.page.sound.mode.focusProxy() in reached or any(
        opened.page.sound.mode.isAncestorOf(each) for each in reached
    )
    assert opened.page.sound.slider in reached
    assert opened.page.about.path in reached
    order = [opened.page.fields[entry].line for entry in Entry]
    assert [each for each in reached if each in order] == order


def test_the_page_is_painted_in_its_theme(qtbot: QtBot) -> None:
    dark = Open(qtbot).page.grab().toImage()
    light = Open(qtbot, theme=LIGHT).page.grab().toImage()
    assert dark.pixelColor(2, 2) == DARK.bg
    assert light.pixelColor(2, 2) == LIGHT.bg


def test_the_pace_is_chosen_told_and_put_back(opened: Open) -> None:
    opened.choose("Self-paced")
    opened.page.training.reset.emit()
    assert [each.plan.pacing for each in opened.told] == [Pacing.SELF_PACED, Pacing.METRONOME]
    assert opened.page.training.pacing.value == "metronome"
