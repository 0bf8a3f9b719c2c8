from __future__ import annotations

from dataclasses import replace

import pytest

from thrust_gui.app.settings import ContrastChoice, Settings, SoundMode, ThemeChoice
from thrust_gui.domain.message import Message
from thrust_gui.domain.plan import Pacing, Plan
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.units import Units
from thrust_gui.ui.settings.entries import Entry
from thrust_gui.ui.settings.presenter import (
    ENTRIES,
    Group,
    derive_settings,
    put_back,
    typed,
)

USUAL = Settings()
CHANGED = Settings(
    plan=Plan(
        sets=5,
        reps=30,
        tempo=Tempo.parse("6-1-2-2"),
        rest_s=30,
        get_ready_s=5,
        band="b3",
        pacing=Pacing.SELF_PACED,
    ),
    height_cm=185.0,
    bench_cm=35.0,
    units=Units.IMPERIAL,
    theme=ThemeChoice.LIGHT,
    sound=SoundMode.VOICE,
    level=20,
    caution_seen=True,
    first_weekday=6,
    contrast=ContrastChoice.HIGH,
    reduced_motion=True,
    distance_m=3.5,
)


@pytest.mark.parametrize(
    ("settings", "entry", "text", "hint"),
    [
        (USUAL, Entry.TEMPO, "3-0-1-2", "Lower, pause, lift, hold"),
        (USUAL, Entry.SETS, "3", "1–10"),
        (USUAL, Entry.REPS, "12", "1–50"),
        (USUAL, Entry.RANGE, "8–12", "Up to its top, then a stronger band"),
        (USUAL, Entry.REST, "90 s", "10–600 s"),
        (USUAL, Entry.GET_READY, "10 s", "3–60 s"),
        (USUAL, Entry.HEIGHT, "170 cm", "140–210 cm"),
        (USUAL, Entry.BENCH, "42 cm", "30–50 cm"),
        (CHANGED, Entry.TEMPO, "6-1-2-2", "Lower, pause, lift, hold"),
        (CHANGED, Entry.HEIGHT, "6 ft 1 in", "4 ft 8 in to 6 ft 10 in"),
        (CHANGED, Entry.BENCH, "13.8 in", "11.9–19.6 in"),
    ],
)
def test_each_entry_has_its_value_and_its_range(
    settings: Settings, entry: Entry, text: str, hint: str
) -> None:
    props = derive_settings(settings).entries[entry]
    assert (props.text, str(props.hint)) == (text, hint)


@pytest.mark.parametrize(
    ("settings", "lengths", "remarks"),
    [
        (USUAL, "6 s a repetition, 1:12 min a set, 7:06 min in all", 0),
        (CHANGED, "About 11 s a repetition, 5:30 min a set, 29:55 min in all", 2),
        (
            replace(USUAL, plan=Plan(reps=7)),
            "6 s a repetition, 0:42 min a set, 5:36 min in all",
            1,
        ),
    ],
)
def test_lengths_and_remarks(settings: Settings, lengths: str, remarks: int) -> None:
    props = derive_settings(settings)
    assert str(props.lengths) == lengths
    assert len(props.remarks) == remarks


@pytest.mark.parametrize(
    ("settings", "choices"),
    [
        (USUAL, ("metric", "system", "", "both", 80)),
        (CHANGED, ("imperial", "light", "6", "voice", 20)),
        (replace(USUAL, first_weekday=0), ("metric", "system", "0", "both", 80)),
    ],
)
def test_choices(settings: Settings, choices: tuple[str, str, str, str, int]) -> None:
    props = derive_settings(settings)
    assert (props.units, props.theme, props.weekday, props.sound, props.level) == choices


@pytest.mark.parametrize(("chosen", "key"), [(None, ""), (True, "still"), (False, "moving")])
def test_contrast_and_motion_are_choices_too(*, chosen: bool | None, key: str) -> None:
    props = derive_settings(replace(CHANGED, reduced_motion=chosen))
    assert (props.contrast, props.motion) == ("high", key)
    assert derive_settings(USUAL).contrast == "system"


def test_what_is_typed_becomes_settings_or_a_message() -> None:
    taken = typed(USUAL, Entry.REPS, "15")
    assert isinstance(taken, Settings)
    assert taken == replace(USUAL, plan=Plan(reps=15))
    refused = typed(USUAL, Entry.REPS, "0")
    assert isinstance(refused, Message)
    assert str(refused) == "0 repetitions: choose from 1 to 50."


def test_every_group_is_usual_in_the_defaults_and_none_where_all_was_changed() -> None:
    assert derive_settings(USUAL).usual == frozenset(Group)
    assert derive_settings(CHANGED).usual == frozenset()


@pytest.mark.parametrize("group", list(Group))
def test_a_group_is_put_back_alone(group: Group) -> None:
    back = put_back(CHANGED, group)
    assert derive_settings(back).usual == {group}
    assert put_back(back, group, CHANGED) == CHANGED


def test_putting_everything_back_leaves_the_caution_and_the_band() -> None:
    settings = CHANGED
    for group in Group:
        settings = put_back(settings, group)
    assert settings == replace(USUAL, caution_seen=True, plan=Plan(band="b3"))


def test_every_entry_belongs_to_one_group() -> None:
    assert sorted(entry for entries in ENTRIES.values() for entry in entries) == sorted(Entry)


def test_at_the_lifters_own_pace_lengths_are_about() -> None:
    led, paced = (derive_settings(replace(USUAL, plan=Plan(pacing=pace))) for pace in Pacing)
    assert (led.pacing, paced.pacing) == ("metronome", "self_paced")
    assert not led.lengths.template.startswith("About")
    assert paced.lengths.template.startswith("About")
    assert paced.lengths.values == led.lengths.values
    assert "press" in paced.pace_words.template
