from __future__ import annotations

import pytest

from thrust_gui.app.settings import Settings, check_bench, check_height
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
