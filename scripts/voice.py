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

from thrust_gui.domain.voice import vocabulary  # noqa: E402 - from the checkout, not installed

Samples = npt.NDArray[np.float64]

TARGET: Final = ROOT / "resources" / "sounds" / "voice" / "en"
VOICE: Final = "(voice_cmu_us_slt_arctic_hts)"
RATE: Final = 48_000
LUFS: Final = -17.0
"""Loudness of every clip. The cues' loudest eighth of a second is 3 dB above."""
PEAK: Final = 10 ** (-3.6 / 20)
FASTER: Final = 1.12
"""What is said where there is time, a little faster than it is read."""
LONGEST_S: Final = 0.53
"""What is said between two beats a second apart is as fast as it takes to last no longer ..."""
FASTEST: Final = 1.45
"""... but never faster than this: it would not be understood."""
TRIM: Final = 10 ** (-46 / 20)
LEAD: Final = RATE * 4 // 1000
TAIL: Final = RATE * 20 // 1000

ONES: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
TEENS: Final = (
    *("ten", "eleven", "twelve", "thirteen", "fourteen"),
    *("fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
TENS: Final = ("twenty", "thirty", "forty", "fifty")
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


def text(clip: str) -> str:
    """What is read for a clip; a comma where the sentence goes on."""
    kind, _, number = clip.partition("_")
    if number.isdigit():
        spelt = spelling(int(number))
        return {"count": f"{spelt}.", "set": f"set {spelt},", "of": f"of {spelt}."}[kind]
    return clip.replace("_", " ") + "."


def spelling(number: int) -> str:
    """A number from 1 to 59 in words."""
    tens, ones = divmod(number, 10)
    if number < 10:  # noqa: PLR2004
        return ONES[number - 1]
    if number < 20:  # noqa: PLR2004
        return TEENS[ones]
    return TENS[tens - 2] + (f" {ONES[ones - 1]}" if ones else "")


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


def trimmed(samples: Samples) -> Samples:
    """Without the silence around, faded in and out."""
    loud = np.flatnonzero(np.abs(samples) > TRIM * np.abs(samples).max())
    cut = samples[max(0, loud[0] - LEAD) : loud[-1] + TAIL].copy()
    cut[:LEAD] *= np.linspace(0, 1, LEAD)
    cut[-TAIL:] *= np.linspace(1, 0, TAIL)
    return cut


def bright(samples: Samples) -> Samples:
    """Less below 350 Hz, which small speakers do not have, more at 1.5-5 kHz, where words are."""
    hertz = np.fft.rfftfreq(samples.size * 2, 1 / RATE)
    octaves = np.log2(np.maximum(hertz, 20) / 2750)
    decibels = 6 * np.exp(-((octaves / 1.1) ** 2))
    decibels -= 12 * np.clip(np.log2(350 / np.maximum(hertz, 20)), 0, 3)
    shaped = np.fft.irfft(np.fft.rfft(samples, samples.size * 2) * 10 ** (decibels / 20))
    return trimmed(shaped[: samples.size])


def levelled(samples: Samples) -> Samples:
    """At the common loudness; peaks above the ceiling are turned down within 10 ms around them."""
    for _ in range(8):
        samples = samples * 10 ** ((LUFS - loudness(samples)) / 20)
        samples = samples * _room(samples)
    return samples


def _room(samples: Samples) -> Samples:
    reach = RATE * 5 // 1000
    padded = np.pad(np.abs(samples), reach)
    peaks = np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1).max(axis=1)
    gain = np.minimum(1, PEAK / np.maximum(peaks, 1e-9))
    window = np.hanning(2 * reach + 1)
    padded = np.pad(gain, reach, "edge")
    return np.asarray(np.convolve(padded, window / window.sum(), "valid"), np.float64)


def loudness(samples: Samples) -> float:
    """Gated loudness in LUFS (ITU-R BS.1770-4), of 400 ms at least."""
    block, step = RATE * 4 // 10, RATE // 10
    padded = np.r_[samples, np.zeros(max(0, block - samples.size))]
    weighted = _weighted(padded)
    starts = range(0, padded.size - block + 1, step)
    energy = np.array([np.mean(weighted[at : at + block] ** 2) for at in starts])
    energy = energy[_lufs(energy) > -70]  # noqa: PLR2004 - the absolute gate
    kept = energy[_lufs(energy) > _lufs(energy.mean()) - 10]
    return float(_lufs(kept.mean()))


def _lufs(energy: npt.ArrayLike) -> Samples:
    return np.asarray(-0.691 + 10 * np.log10(np.maximum(energy, 1e-12)), np.float64)


def _weighted(samples: Samples) -> Samples:
    """Both filters of the recommendation at 48 kHz, annex 1, tables 1 and 2."""
    size = samples.size + RATE // 10
    turn = np.exp(-2j * np.pi * np.fft.rfftfreq(size))
    shelf = (1.53512485958697 - 2.69169618940638 * turn + 1.19839281085285 * turn**2) / (
        1 - 1.69065929318241 * turn + 0.73248077421585 * turn**2
    )
    high_pass = (1 - 2 * turn + turn**2) / (
        1 - 1.99004745483398 * turn + 0.99007225036621 * turn**2
    )
    weighted = np.fft.irfft(np.fft.rfft(samples, size) * shelf * high_pass, size)
    return weighted[: samples.size]


if __name__ == "__main__":
    main()
