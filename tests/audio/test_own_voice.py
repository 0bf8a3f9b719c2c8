"""The computer's voice: made once, kept, as loud as the recorded one, and behind nothing else."""

from __future__ import annotations

import logging
import stat
from enum import Enum, Flag
from typing import TYPE_CHECKING, Final, cast

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QLocale, QObject, Signal
from PySide6.QtMultimedia import QAudioFormat
from PySide6.QtTextToSpeech import QTextToSpeech

from tests.helpers.ears import gated_loudness
from thrust_gui.app.settings import SoundMode
from thrust_gui.audio import own_voice
from thrust_gui.audio.clips import VoiceClips
from thrust_gui.audio.levelling import resampled
from thrust_gui.audio.own_voice import OwnVoice
from thrust_gui.audio.qt_speech import KINDS, QtSpeech, find_speech, speech_of
from thrust_gui.audio.score import clips, words
from thrust_gui.content.resources import VOICE, resources_root
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.timeline import compile_set
from thrust_gui.domain.units import RATE
from thrust_gui.domain.voice import vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from thrust_gui.audio.levelling import Samples
    from thrust_gui.audio.qt_speech import Engine

FOLDER: Final = resources_root() / VOICE
OTHER_RATE: Final = 22_050


def spoken(seconds: float, rate: int = OTHER_RATE, hertz: float = 700) -> Samples:
    """Silence, something like a vowel, silence."""
    time = np.arange(round(seconds * rate)) / rate
    vowel = np.zeros(time.size)
    for partial in range(1, 5):
        vowel += np.sin(2 * np.pi * hertz * partial * time) / partial
    quiet = np.zeros(rate // 5)
    return np.asarray(np.r_[quiet, 0.05 * vowel * np.hanning(time.size), quiet], np.float64)


class Speaker:
    """Speaks when it is told to, the words that it can."""

    def __init__(self, *mute: str, says: Samples | None = None) -> None:
        self.mute = mute
        self.says = spoken(0.4) if says is None else says
        self.asked: list[str] = []
        self.waiting: list[Callable[[], None]] = []

    def speak(self, text: str, done: Callable[[Samples | None, int], None]) -> None:
        self.asked.append(text)
        made = None if text in self.mute else self.says
        self.waiting.append(lambda: done(made, OTHER_RATE))

    def go_on(self) -> None:
        while self.waiting:
            self.waiting.pop(0)()


def test_every_word_is_made_once_and_as_loud_as_the_recorded_ones(tmp_path: Path) -> None:
    voice, speaker = VoiceClips(FOLDER), Speaker()
    own = OwnVoice(tmp_path / "voice", voice, lambda: speaker)
    recorded = dict(voice.lengths)
    own.choose(chosen=True)
    assert dict(voice.lengths) == recorded
    speaker.go_on()
    assert len(speaker.asked) == len(vocabulary())
    assert speaker.asked[:3] == ["one.", "two.", "three."]
    assert set(voice.lengths) == set(recorded)
    for word in ("lift", "count_17"):
        samples = voice.samples[word] / 32_768
        assert samples.size == pytest.approx(0.4 * RATE, rel=0.15)
        assert gated_loudness(samples) == pytest.approx(-17, abs=0.5)
        assert np.abs(samples).max() < 10 ** (-3 / 20)
    again = Speaker()
    OwnVoice(tmp_path / "voice", VoiceClips(FOLDER), lambda: again).choose(chosen=True)
    assert again.asked == []
    for path in (tmp_path / "voice", *(tmp_path / "voice").iterdir()):
        assert not stat.S_IMODE(path.stat().st_mode) & 0o077
        assert path.suffix != ".part"


def test_the_recorded_voice_says_what_the_other_cannot_and_comes_back(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, logger=own_voice.log.name)
    voice, speaker = VoiceClips(FOLDER), Speaker("lift.", "set two,")
    own = OwnVoice(tmp_path, voice, lambda: speaker)
    recorded = dict(voice.samples)
    own.choose(chosen=True)
    own.choose(chosen=True)
    speaker.go_on()
    same = [word for word in recorded if np.array_equal(recorded[word], voice.samples[word])]
    assert same == ["lift", "set_2"]
    assert len(caplog.messages) == 2
    own.choose(chosen=False)
    assert all(np.array_equal(recorded[word], voice.samples[word]) for word in recorded)


def test_another_choice_meanwhile_stops_it_and_choosing_it_again_goes_on(tmp_path: Path) -> None:
    voice, speaker = VoiceClips(FOLDER), Speaker()
    own = OwnVoice(tmp_path, voice, lambda: speaker)
    own.choose(chosen=True)
    own.choose(chosen=False)
    speaker.go_on()
    assert len(speaker.asked) == 1
    own.choose(chosen=True)
    speaker.go_on()
    assert len(list(tmp_path.glob("*.wav"))) == len(vocabulary())


@pytest.mark.parametrize(
    ("folder", "says"),
    [("long", spoken(2.5)), ("silent", np.zeros(5_000)), ("taken", spoken(0.4))],
)
def test_too_long_silent_or_unwritable_is_no_word(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, folder: str, says: Samples
) -> None:
    caplog.set_level(logging.WARNING, logger=own_voice.log.name)
    (tmp_path / "taken").write_text("a file where the folder would be")
    speaker = Speaker(says=says)
    OwnVoice(tmp_path / folder, VoiceClips(FOLDER), lambda: speaker).choose(chosen=True)
    speaker.go_on()
    assert len(speaker.asked) == len(caplog.messages) == len(vocabulary())
    assert not list(tmp_path.rglob("*.wav"))


def test_without_another_voice_nothing_is_offered_and_nothing_happens(tmp_path: Path) -> None:
    voice = VoiceClips(FOLDER)
    own = OwnVoice(tmp_path / "voice", voice, lambda: None)
    assert not own.offered
    own.choose(chosen=True)
    assert not (tmp_path / "voice").exists()


def test_a_set_that_is_being_written_keeps_the_voice_it_began_with(tmp_path: Path) -> None:
    voice, speaker = VoiceClips(FOLDER), Speaker()
    recorded, timeline = dict(voice.samples), compile_set(Plan().tempo, 2, 3)
    coming = clips(timeline, voice, SoundMode.VOICE)
    said = [word.clip for word in words(timeline, voice, SoundMode.VOICE)]
    OwnVoice(tmp_path, voice, lambda: speaker).choose(chosen=True)
    speaker.go_on()
    for word, clip in zip(said, coming, strict=True):
        assert np.array_equal(clip.samples, recorded[word])


@pytest.mark.parametrize("rate", [16_000, 22_050, 44_100, 48_000, 96_000])
def test_another_rate_is_the_same_sound(rate: int) -> None:
    time = np.arange(rate // 2) / rate
    there = resampled(np.sin(2 * np.pi * 1000 * time) * np.hanning(time.size), rate)
    here = np.arange(RATE // 2) / RATE
    expected = np.sin(2 * np.pi * 1000 * here) * np.hanning(here.size)
    assert np.abs(there - expected).max() < 0.01


# --- Qt's engine ---------------------------------------------------------------------------------


class Talker(QObject):
    """Like a QTextToSpeech whose `synthesize` Python can call."""

    class Capability(Flag):
        Speak = 1
        Synthesize = 8

    class State(Enum):
        Ready = 0
        Error = 4
        Synthesizing = 6

    stateChanged = Signal(object)  # noqa: N815 - Qt's name
    can = Capability.Speak | Capability.Synthesize
    language = QLocale.Language.English
    fails = False
    kind = QAudioFormat.SampleFormat.Int16

    def availableLocales(self) -> list[QLocale]:  # noqa: N802 - Qt's name
        return [QLocale(QLocale.Language.German), QLocale(self.language)]

    def engineCapabilities(self) -> Capability:  # noqa: N802 - Qt's name
        return self.can

    def setLocale(self, locale: QLocale) -> None:  # noqa: N802 - Qt's name
        self.locale = locale

    def synthesize(self, _text: str, piece: Callable[[QAudioFormat, QByteArray], None]) -> None:
        self.stateChanged.emit(self.State.Synthesizing)
        form = QAudioFormat()
        form.setSampleRate(OTHER_RATE)
        form.setChannelCount(2)
        form.setSampleFormat(self.kind)
        dtype, silence, full = KINDS[self.kind]
        stereo = np.repeat(spoken(0.3)[:, None], 2, axis=1) * full * 0.99 + silence
        half = stereo.shape[0] // 2
        for part in (stereo[:half], stereo[half:]):
            piece(form, QByteArray(part.astype(dtype).tobytes()))
        self.stateChanged.emit(self.State.Error if self.fails else self.State.Ready)


@pytest.mark.parametrize("kind", KINDS)
def test_samples_of_any_kind_come_whole_mono_and_with_their_rate(
    qtbot: QtBot, kind: QAudioFormat.SampleFormat
) -> None:
    class Kind(Talker):
        pass

    Kind.kind = kind
    speech = speech_of(Kind)
    assert speech is not None
    told: list[tuple[Samples | None, int]] = []
    speech.speak("lift.", lambda samples, rate: told.append((samples, rate)))
    qtbot.waitUntil(lambda: bool(told))
    ((samples, rate),) = told
    assert rate == OTHER_RATE
    assert samples is not None
    assert np.abs(samples - 0.99 * spoken(0.3)).max() < 0.01


def test_an_engine_that_fails_says_so_and_goes_on(qtbot: QtBot) -> None:
    talker = Talker()
    talker.fails = True
    speech = QtSpeech(cast("Engine", talker))
    told: list[Samples | None] = []
    speech.speak("lift.", lambda samples, _rate: told.append(samples))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [None]
    talker.stateChanged.emit(Talker.State.Ready)  # nobody asked
    talker.fails = False
    speech.speak("hold.", lambda samples, _rate: told.append(samples))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1] is not None


def test_an_engine_that_cannot_or_speaks_no_english_is_not_offered() -> None:
    class Mute(Talker):
        can = Talker.Capability.Speak

    class Foreign(Talker):
        language = QLocale.Language.French

    assert speech_of(Mute) is None
    assert speech_of(Foreign) is None
    assert speech_of(Talker) is not None


def test_this_pyside_has_none_and_makes_no_engine_to_find_out() -> None:
    assert hasattr(QTextToSpeech, "synthesize") == (find_speech() is not None)
