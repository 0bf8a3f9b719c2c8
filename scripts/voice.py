# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy==2.4.6"]
# ///
"""Make resources/sounds/voice/en from a Debian speech synthesiser.

    apt install festival festvox-us-slt-hts sox
    uv run scripts/voice.py

Each word of `thrust_gui.domain.voice.vocabulary` is synthesised, trimmed, made brighter, brought to
one loudness (ITU-R BS.1770-4, gated) and written as WAV: 16 bits, mono, 48 kHz.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import wave
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from thrust_gui.audio.levelling import levelled, loudness, trimmed  # noqa: E402 - from the checkout
from thrust_gui.domain.voice import vocabulary  # noqa: E402 - likewise
from thrust_gui.domain.wording import text  # noqa: E402 - likewise

Samples = npt.NDArray[np.float64]

TARGET: Final = ROOT / "resources" / "sounds" / "voice" / "en"
VOICE: Final = "(voice_cmu_us_slt_arctic_hts)"
RATE: Final = 48_000
FASTER: Final = 1.12
"""What is said where there is time, a little faster than it is read."""
LONGEST_S: Final = 0.53
"""What is said between two beats a second apart is as fast as it takes to last no longer ..."""
FASTEST: Final = 1.45
"""... but never faster than this: it would not be understood."""
LONG: Final = ("get_ready", "workout_done", "thirty_seconds", "ten_seconds")
"""Said where there is time."""


def main() -> None:
    """Make every clip anew."""
    TARGET.mkdir(parents=True, exist_ok=True)
    for old in TARGET.glob("*.wav"):
        old.unlink()
    with tempfile.TemporaryDirectory() as folder:
        for clip in vocabulary():
            samples = levelled(bright(trimmed(synthesised(clip, Path(folder)))))
            write(TARGET / f"{clip}.wav", samples)
            print(f"{clip:16} {samples.size / RATE:.2f} s {loudness(samples):.1f} LUFS")


def synthesised(clip: str, folder: Path) -> Samples:
    """As the synthesiser says it, somewhat faster, resampled to 48 kHz."""
    said, fast = folder / "said.wav", folder / "fast.wav"
    subprocess.run(["text2wave", "-eval", VOICE, "-o", said], input=text(clip).encode(), check=True)
    tempo = FASTER
    if not clip.startswith(("set_", "of_")) and clip not in LONG:
        tempo = min(max(1.0, trimmed(read(said, RATE)).size / RATE / LONGEST_S), FASTEST)
    convert = ["sox", "-D", "-v", "0.9", str(said), "-r", str(RATE), str(fast)]
    subprocess.run([*convert, "tempo", "-s", f"{tempo:.3f}"], check=True)
    return read(fast, RATE)


def read(file: Path, rate: int) -> Samples:
    """A WAV as −1…1; one of another rate is stretched only to be measured."""
    with wave.open(str(file)) as wav:
        own = wav.getframerate()
        samples = np.frombuffer(wav.readframes(wav.getnframes()), "<i2") / 32_768
    if own == rate:
        return samples
    places = np.linspace(0, samples.size, samples.size * rate // own, endpoint=False)
    return np.asarray(np.interp(places, np.arange(samples.size), samples), np.float64)


def write(file: Path, samples: Samples) -> None:
    """16 bits, mono."""
    with wave.open(str(file), "wb") as wav:
        wav.setnchannels(1)
        wav.setsampwidth(2)
        wav.setframerate(RATE)
        wav.writeframes(np.rint(samples * 32_767).astype("<i2").tobytes())


def bright(samples: Samples) -> Samples:
    """Less below 350 Hz, which small speakers do not have, more at 1.5-5 kHz, where words are."""
    hertz = np.fft.rfftfreq(samples.size * 2, 1 / RATE)
    octaves = np.log2(np.maximum(hertz, 20) / 2750)
    decibels = 6 * np.exp(-((octaves / 1.1) ** 2))
    decibels -= 12 * np.clip(np.log2(350 / np.maximum(hertz, 20)), 0, 3)
    shaped = np.fft.irfft(np.fft.rfft(samples, samples.size * 2) * 10 ** (decibels / 20))
    return trimmed(shaped[: samples.size])


if __name__ == "__main__":
    main()
