from __future__ import annotations

import pytest

from thrust_gui.app.settings import Settings, SoundMode, check_bench, check_height
from thrust_gui.domain.legible import Panel, View
from thrust_gui.domain.message import Refusal


def test_defaults_are_allowed() -> None:
    settings = Settings()
    assert check_height(settings.height_cm) == 170.0
    assert check_bench(settings.bench_cm) == 42.0


@pytest.mark.parametrize("cm", [139.9, 210.1, -1.0])
def test_heights_the_figure_cannot_show(cm: float) -> None:
    with pytest.raises(Refusal, match="outside what the figure can show: 140–210 cm"):
        check_height(cm)


@pytest.mark.parametrize("cm", [29.0, 51.0])
def test_benches_the_figure_cannot_show(cm: float) -> None:
    with pytest.raises(Refusal, match=r"A bench of .* cm is outside .*: 30–50 cm"):
        check_bench(cm)


@pytest.mark.parametrize(
    ("mode", "speaks", "sounds"),
    [
        (SoundMode.BOTH, True, True),
        (SoundMode.VOICE, True, False),
        (SoundMode.TONES, False, True),
        (SoundMode.OFF, False, False),
    ],
)
def test_what_is_heard(mode: SoundMode, *, speaks: bool, sounds: bool) -> None:
    assert (mode.speaks, mode.sounds) == (speaks, sounds)


LAPTOP = Panel("laptop", 1366, 768, 293, 165)
TELEVISION = Panel("television", 1920, 1080, 0, 0)


def test_each_screen_is_measured_for_itself() -> None:
    settings = Settings(distance_m=3.0).with_diagonal(TELEVISION, 50.0)
    assert settings.diagonal_in(TELEVISION) == 50.0
    assert settings.diagonal_in(LAPTOP) is None
    assert settings.view(LAPTOP) == View(3.0, LAPTOP.pitch_mm())
    assert settings.view(TELEVISION) == View(3.0, TELEVISION.pitch_mm(50.0))
    again = settings.with_diagonal(LAPTOP, 13.5).with_diagonal(TELEVISION, 49.5)
    assert again.screens == (("laptop", 13.5), ("television", 49.5))
    assert again.with_diagonal(LAPTOP, None).with_diagonal(TELEVISION, None).screens == ()
