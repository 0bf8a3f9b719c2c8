from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings

from tests.helpers.numbers import tempos
from thrust_gui.app.settings import ContrastChoice, Settings, SoundMode, ThemeChoice, VoiceChoice
from thrust_gui.desktop.preferences import IniPreferences
from thrust_gui.domain.delay import Delay
from thrust_gui.domain.plan import Pacing, Plan, RepRange
from thrust_gui.domain.units import ForceUnit, Units

if TYPE_CHECKING:
    from pathlib import Path

devices = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1
)
delays = st.builds(Delay, st.integers(300, 2000), st.integers(1, 1000), st.booleans())
settings_values = st.builds(
    Settings,
    plan=st.builds(
        Plan,
        sets=st.integers(1, 10),
        reps=st.integers(1, 50),
        tempo=tempos,
        rest_s=st.integers(10, 600),
        get_ready_s=st.integers(3, 60),
        band=st.none() | st.just("0193"),
        rigging=st.none() | st.sampled_from(("single", "folded", "foot_to_foot", "anchored")),
        pacing=st.sampled_from(Pacing),
    ),
    anchored_rest_mm=st.none() | st.integers(100, 500),
    anchored_top_mm=st.none() | st.integers(500, 3000),
    height_cm=st.integers(140, 210).map(float),
    bench_cm=st.integers(60, 100).map(lambda halves: halves / 2),
    units=st.sampled_from(Units),
    force=st.sampled_from(ForceUnit),
    theme=st.sampled_from(ThemeChoice),
    sound=st.sampled_from(SoundMode),
    level=st.integers(0, 100),
    voice=st.sampled_from(VoiceChoice),
    caution_seen=st.booleans(),
    setup_check=st.booleans(),
    first_weekday=st.none() | st.integers(0, 6),
    contrast=st.sampled_from(ContrastChoice),
    reduced_motion=st.none() | st.booleans(),
    rep_range=st.builds(RepRange, st.integers(1, 20), st.integers(21, 50)),
    recap_seen=st.none() | st.dates(),
    delays=st.dictionaries(devices, delays, max_size=5).map(lambda found: tuple(found.items())),
    output=st.none() | st.tuples(devices, devices),
    distance_m=st.integers(4, 24).map(lambda quarters: quarters / 4),
    screens=st.dictionaries(
        st.text("LG é-27", max_size=20),
        st.integers(50, 1000).map(lambda tenths: tenths / 10),
        max_size=3,
    ).map(lambda found: tuple(found.items())),
)


@given(settings_values)
def test_what_is_saved_is_loaded(
    tmp_path_factory: pytest.TempPathFactory, settings: Settings
) -> None:
    file = tmp_path_factory.mktemp("ini") / "settings.ini"
    IniPreferences(file).save(settings)
    assert IniPreferences(file).load() == settings


def test_at_first_all_are_defaults(tmp_path: Path) -> None:
    assert IniPreferences(tmp_path / "settings.ini").load() == Settings()


@pytest.mark.parametrize(
    "text",
    [
        "[plan]\nsets=0\nreps=lots\nrest_s=-5\nget_ready_s=1e9\ntempo=X\n",
        "[body]\nheight_cm=9000\nbench_cm=nan\n[look]\nunits=furlongs\ntheme=pink\n",
        "[look]\ncontrast=loud\nreduced_motion=perhaps\n",
        "[look]\nfirst_weekday=9\n[sound]\nlevel=loud\nmode=shouted\n",
        "\x00\x01 this is no ini at all",
    ],
)
def test_what_makes_no_sense_reads_as_default(tmp_path: Path, text: str) -> None:
    file = tmp_path / "settings.ini"
    file.write_text(text, encoding="utf-8")
    assert IniPreferences(file).load() == Settings()


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("on=true", SoundMode.BOTH),
        ("on=false", SoundMode.OFF),
        ("on=true\nmode=voice", SoundMode.VOICE),
        ("on=false\nmode=off", SoundMode.OFF),
    ],
)
def test_sound_as_versions_without_a_voice_kept_it(
    tmp_path: Path, text: str, mode: SoundMode
) -> None:
    file = tmp_path / "settings.ini"
    file.write_text(f"[sound]\n{text}\n", encoding="utf-8")
    assert IniPreferences(file).load().sound is mode


def test_the_window_is_where_it_was(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    assert IniPreferences(file).window_place() == b""
    IniPreferences(file).keep_window_place(b"\x01\x00\xffplace")
    assert IniPreferences(file).window_place() == b"\x01\x00\xffplace"


@pytest.mark.parametrize(
    ("text", "output"),
    [("usb.1", ("usb.1", "")), ("usb.1\nDock", ("usb.1", "Dock")), ("\nDock", None), ("", None)],
)
def test_an_output_needs_an_id(tmp_path: Path, text: str, output: tuple[str, str] | None) -> None:
    file = tmp_path / "settings.ini"
    ini = QSettings(str(file), QSettings.Format.IniFormat)
    ini.setValue("sound/output", text)
    ini.sync()
    assert IniPreferences(file).load().output == output


def test_of_delays_edited_by_hand_only_the_sound_ones_are_taken(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    lines = ("1000 180 true my ears", "1000 2000 false far", "soon 0 false who", "1 2 3", "")
    file.write_text('[sound]\ndelays="' + "\\n".join(lines) + '"\n')
    assert IniPreferences(file).load().delays == (("my ears", Delay(1000, 180, hum=True)),)


@pytest.mark.parametrize("text", ["13.3in laptop", "laptop 13.3", "3 laptop", "nan laptop", " "])
def test_screens_that_make_no_sense_are_none(tmp_path: Path, text: str) -> None:
    file = tmp_path / "settings.ini"
    ini = QSettings(str(file), QSettings.Format.IniFormat)
    ini.setValue("floor/screens", text)
    ini.setValue("floor/distance_m", "99")
    ini.sync()
    found = IniPreferences(file).load()
    assert (found.screens, found.distance_m) == ((), 2.5)
