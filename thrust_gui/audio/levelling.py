"""A recording brought to the shape of a clip: trimmed, at the common rate and loudness."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from thrust_gui.domain.units import RATE

Samples = npt.NDArray[np.float64]

LUFS: Final = -17.0
"""Loudness of every clip. The cues' loudest eighth of a second is 3 dB above."""
PEAK: Final = 10 ** (-3.6 / 20)
CLOSE: Final = 0.001
TRIM: Final = 10 ** (-46 / 20)
LEAD: Final = RATE * 4 // 1000
TAIL: Final = RATE * 20 // 1000


def resampled(samples: Samples, rate: int) -> Samples:
    """From another rate to 48 kHz, by its spectrum; nothing is added above what there was."""
    if rate == RATE:
        return samples
    length = samples.size * RATE // rate
    found = np.fft.irfft(np.fft.rfft(samples)[: length // 2 + 1], length)
    return found * (length / samples.size)


def trimmed(samples: Samples) -> Samples:
    """Without the silence around, faded in and out."""
    loud = np.flatnonzero(np.abs(samples) > TRIM * np.abs(samples).max())
    cut = samples[max(0, loud[0] - LEAD) : loud[-1] + TAIL].copy()
    cut[:LEAD] *= np.linspace(0, 1, LEAD)
    cut[-TAIL:] *= np.linspace(1, 0, TAIL)
    return cut


def levelled(samples: Samples) -> Samples:
    """At the common loudness; peaks above the ceiling are turned down within 10 ms around them."""
    for _ in range(8):
        off = LUFS - loudness(samples)
        if abs(off) < CLOSE and np.abs(samples).max() <= PEAK:
            break
        samples = samples * 10 ** (off / 20)
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
