"""What an ear makes of a cue: its pitch contour, rhythm and timbre, measured on its samples."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    from thrust_gui.audio.synthesis import Samples

RATE: Final = 48_000
AUDIBLE: Final = 2_000 / 32_767 / 0.8
"""What an onset detector with a threshold of 2000 sees of a cue at a level of 80 %."""
SLICE: Final = RATE * 4 // 100
"""A pitch is taken of 40 ms."""
SAME_PITCH: Final = 2 ** (1.5 / 12)
PER_OCTAVE: Final = 12


@dataclass(frozen=True, slots=True)
class Heard:
    """Contour: pitch at the beginning and at the end, in hertz. Rhythm: strokes, and how long they
    are loud, in seconds. Timbre: energy by semitone above and below the strongest tone."""

    begins: float
    ends: float
    strokes: int
    loud_s: float
    timbre: npt.NDArray[np.float64]

    @property
    def direction(self) -> int:
        """1 rises, −1 falls, 0 stays."""
        if self.ends > self.begins * SAME_PITCH:
            return 1
        return -1 if self.ends < self.begins / SAME_PITCH else 0

    def differs_from(self, other: Heard) -> set[str]:
        """In which of the three dimensions an ear tells them apart."""
        found: set[str] = set()
        apart = abs(np.log2(np.sqrt(self.begins * self.ends / other.begins / other.ends)))
        if self.direction != other.direction or apart >= 3 / 12:
            found.add("contour")
        lengths = sorted((self.loud_s, other.loud_s))
        if self.strokes != other.strokes or lengths[1] / lengths[0] >= 1.5:
            found.add("rhythm")
        if float(self.timbre @ other.timbre) < 0.97:
            found.add("timbre")
        return found


def hear(samples: Samples) -> Heard:
    loud = np.flatnonzero(np.abs(samples) > AUDIBLE)
    last = int(loud[-1])
    return Heard(
        begins=_pitch(samples[: min(SLICE, last)]),
        ends=_pitch(samples[max(0, last - SLICE) : last]),
        strokes=_strokes(samples),
        loud_s=last / RATE,
        timbre=_timbre(samples),
    )


def spectrum(samples: Samples) -> tuple[Samples, Samples]:
    """Hertz, and energy at each."""
    length = max(1 << 16, samples.size)
    energy = np.abs(np.fft.rfft(samples, length)) ** 2
    return np.fft.rfftfreq(length, 1 / RATE).astype(np.float64), energy.astype(np.float64)


def band_share(samples: Samples, least: float, most: float) -> float:
    """Share of the energy between two frequencies."""
    hertz, energy = spectrum(samples)
    return float(energy[(hertz >= least) & (hertz <= most)].sum() / energy.sum())


def k_loudness_db(samples: Samples) -> float:
    """Loudest 125 ms after the weighting of ITU-R BS.1770, in dB of full scale."""
    window = RATE // 8
    padded = np.r_[samples, np.zeros(window)]
    spectrum_ = np.fft.rfft(padded)
    turn = np.exp(-2j * np.pi * np.fft.rfftfreq(padded.size))
    shelf = (1.53512485958697 - 2.69169618940638 * turn + 1.19839281085285 * turn**2) / (
        1 - 1.69065929318241 * turn + 0.73248077421585 * turn**2
    )
    high_pass = (1 - 2 * turn + turn**2) / (
        1 - 1.99004745483398 * turn + 0.99007225036621 * turn**2
    )
    weighted = np.fft.irfft(spectrum_ * shelf * high_pass, padded.size)
    energy = np.cumsum(np.r_[np.zeros(window), weighted**2])
    return float(10 * np.log10(np.max(energy[window:] - energy[:-window]) / window))


def gated_loudness(samples: Samples) -> float:
    """Loudness in LUFS as ITU-R BS.1770-4 has it for one channel, of 400 ms at least.

    K-weighted, in blocks of 400 ms each 100 ms; what is under −70 LUFS, and then what is 10 LU
    under the mean of the rest, does not count.
    """
    block, step = RATE * 4 // 10, RATE // 10
    weighted = k_weighted(np.r_[samples, np.zeros(max(0, block - samples.size))])
    squares = np.cumsum(np.r_[0.0, weighted**2])
    starts = np.arange(0, weighted.size - block + 1, step)
    energy = (squares[starts + block] - squares[starts]) / block
    energy = energy[energy > 10 ** ((-70 + 0.691) / 10)]
    energy = energy[energy > energy.mean() / 10]
    return float(-0.691 + 10 * np.log10(energy.mean()))


def k_weighted(samples: Samples) -> Samples:
    """Both filters of ITU-R BS.1770-4 at 48 kHz, by their difference equations."""
    shelf = (
        (1.53512485958697, -2.69169618940638, 1.19839281085285),
        (1.69065929318241, -0.73248077421585),
    )
    high_pass = ((1.0, -2.0, 1.0), (1.99004745483398, -0.99007225036621))
    for (b0, b1, b2), (a1, a2) in (shelf, high_pass):
        out: list[float] = []
        x1 = x2 = y1 = y2 = 0.0
        for x in samples.tolist():
            y = b0 * x + b1 * x1 + b2 * x2 + a1 * y1 + a2 * y2
            x2, x1, y2, y1 = x1, x, y1, y
            out.append(y)
        samples = np.array(out)
    return samples


def _pitch(samples: Samples) -> float:
    hertz, energy = spectrum(samples * np.hanning(samples.size))
    return float(hertz[np.argmax(energy)])


def _strokes(samples: Samples) -> int:
    """Sudden rises: 5 ms that are half as strong again as the 5 ms before, 50 ms apart."""
    step = RATE // 200
    level = np.array([np.abs(part).max() for part in np.array_split(samples, samples.size // step)])
    before = np.r_[0.0, level[:-1]]
    rises = np.flatnonzero((level > 1.2 * before) & (level > AUDIBLE))
    return int(np.sum(np.r_[True, np.diff(rises) > 10]))


def _timbre(samples: Samples) -> npt.NDArray[np.float64]:
    hertz, energy = spectrum(samples)
    strongest = hertz[np.argmax(energy)]
    steps = np.rint(PER_OCTAVE * np.log2(np.maximum(hertz, 20) / strongest)).astype(int)
    inside = np.abs(steps) <= 2 * PER_OCTAVE
    shares = np.bincount(
        steps[inside] + 2 * PER_OCTAVE, energy[inside], minlength=4 * PER_OCTAVE + 1
    )
    level = np.sqrt(shares)
    return np.asarray(level / np.linalg.norm(level), dtype=np.float64)
