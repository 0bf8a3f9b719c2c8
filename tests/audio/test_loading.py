"""What is loaded when, and what Qt may say about it."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
import threading
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from thrust_gui.audio import devices
from thrust_gui.audio.clips import VoiceClips
from thrust_gui.audio.loading import preload
from thrust_gui.audio.mixing import cue_pcm
from thrust_gui.content.resources import VOICE, resources_root
from thrust_gui.domain.timeline import CueKind

HEAVY: Final = ("numpy", "PySide6", "thrust_gui.audio.mixing")
FOLDER: Final = resources_root() / VOICE
COMM: Final = Path("/proc/self/comm")
LIGHT: Final = (
    "thrust_gui.audio.player",
    "thrust_gui.audio.loading",
    "thrust_gui.audio.sink",
    "thrust_gui.audio.clips",
)


@pytest.mark.parametrize("module", LIGHT)
def test_what_is_wired_before_the_first_frame_loads_nothing(module: str) -> None:
    code = f"import json, sys, {module}; print(json.dumps(list(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    loaded = set(json.loads(done.stdout))
    assert module in loaded
    assert not loaded.intersection(HEAVY)


def test_preloading_makes_all_cues_in_any_thread() -> None:
    cue_pcm.cache_clear()
    voice = VoiceClips(FOLDER)
    thread = threading.Thread(target=preload, args=(voice,))
    thread.start()
    thread.join()
    assert cue_pcm.cache_info().currsize == len(CueKind)
    assert "samples" in vars(voice)


def test_preloading_loads_nothing_of_qt_for_it_may_run_in_any_thread() -> None:
    code = """
import sys
from pathlib import Path
from thrust_gui.audio.clips import VoiceClips
from thrust_gui.audio.loading import preload
preload(VoiceClips(Path(sys.argv[1])))
print(sorted(each for each in sys.modules if each.startswith(("PySide6", "shiboken6"))))
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(FOLDER)], capture_output=True, check=True
    )
    assert done.stdout.strip() == b"[]"


def test_remarks_about_sound_are_kept_for_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger=devices.log.name)
    undo = devices.hush()
    qWarning("PulseAudioService: pa_context_connect() failed")
    undo()
    assert caplog.messages == ["PulseAudioService: pa_context_connect() failed"]


def test_other_remarks_go_where_they_went() -> None:
    said: list[str] = []
    before = qInstallMessageHandler(lambda _kind, _context, text: said.append(text))
    undo = devices.hush()
    qWarning("something else")
    undo()
    qInstallMessageHandler(before)
    assert said == ["something else"]


def test_without_another_listener_other_remarks_go_to_standard_error() -> None:
    code = """
from PySide6.QtCore import qInstallMessageHandler, qWarning
from thrust_gui.audio.devices import hush
undo = hush()
qWarning("Failed to find a speaker")
qWarning("something else")
undo()
qWarning("Failed at something else")
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.splitlines() == ["something else", "Failed at something else"]


def test_on_loading_everything_is_kept_for_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger=devices.log.name)
    with devices.silence():
        qWarning("could not load this or that")
    assert caplog.messages == ["could not load this or that"]


@pytest.mark.skipif(not COMM.exists(), reason="only Linux lists threads there")
def test_a_thread_is_found_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "ENGINE", COMM.read_text().strip())
    assert devices.engine_runs()
    monkeypatch.setattr(devices, "ENGINE", "no such thread")
    assert not devices.engine_runs()
