"""A set as a WAV file."""

from __future__ import annotations

import io
import subprocess
import sys
import wave
from typing import TYPE_CHECKING

import numpy as np

from tests.helpers.pulse import onsets
from thrust_gui.audio.cues_file import LEVEL, write_cues
from thrust_gui.audio.mixing import render
from thrust_gui.audio.wav import write_wav
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import compile_set

if TYPE_CHECKING:
    from pathlib import Path


def test_a_wav_says_what_it_is_and_the_file_stays_open() -> None:
    file = io.BytesIO()
    write_wav(file, np.array([0, 1, -1, 32_767, -32_768], np.int16), 44_100)
    file.seek(0)
    with wave.open(file) as wav:
        assert (wav.getnchannels(), wav.getsampwidth(), wav.getframerate()) == (1, 2, 44_100)
        assert np.frombuffer(wav.readframes(9), "<i2").tolist() == [0, 1, -1, 32_767, -32_768]


def test_a_file_holds_the_set_as_it_is_played() -> None:
    file = io.BytesIO()
    write_cues(Tempo(), 2, 3, file)
    file.seek(0)
    with wave.open(file) as wav:
        samples = np.frombuffer(wav.readframes(wav.getnframes()), "<i2")
    assert np.array_equal(samples, render(compile_set(Tempo(), 2, 3), level=LEVEL))


def test_the_command_writes_every_cue_at_its_frame(tmp_path: Path) -> None:
    out = tmp_path / "set.wav"
    subprocess.run(
        [
            *(sys.executable, "-m", "thrust_gui", "cues", "--tempo", "2-1-1.5-2.5"),
            *("--reps", "3", "--get-ready", "4", "--no-voice", "--out", str(out)),
        ],
        check=True,
        capture_output=True,
    )
    with wave.open(str(out)) as wav:
        heard = onsets(np.frombuffer(wav.readframes(wav.getnframes()), "<i2").astype(np.int16))
    planned = compile_set(Tempo.parse("2-1-1.5-2.5"), 3, 4)
    assert heard == [cue.frame for cue in planned.cues]
    assert [path.name for path in tmp_path.iterdir()] == ["set.wav"]


def test_a_folder_that_is_not_there_is_said_in_one_line(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "thrust_gui", "cues", "--out", str(tmp_path / "no" / "set.wav")],
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert "does not exist" in done.stderr
    assert len(done.stderr.splitlines()) == 1
