from __future__ import annotations

import pytest

from tests.helpers.bands import USUAL, loop
from thrust_gui.domain.band import OwnBand, Rigging
from thrust_gui.domain.figure import Body
from thrust_gui.domain.guide import Figure
from thrust_gui.domain.units import Units
from thrust_gui.ui.cards.yours import sentences


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        (Figure.HEEL_DISTANCE, "For you: heels about 70 cm from the bench edge (± 5 cm)."),
        (Figure.HIP_TRAVEL, "For you: the hips rise by about 26 cm each time."),
        (Figure.BENCH_FIT, "Your bench suits you: level at the top, on upright shins."),
        (
            Figure.RIGGING,
            "Standard loop single: slack all the way. Fold it once: tight from the start.",
        ),
    ],
)
def test_every_figure_is_said(figure: Figure, said: str) -> None:
    assert sentences((figure,), USUAL, Units.METRIC) == (said,)


def test_the_lifters_own_band_and_bench_are_spoken_of() -> None:
    own = OwnBand(loop(45), Rigging.SINGLE)
    said = sentences((Figure.RIGGING, Figure.BENCH_FIT), Body(1.55, 0.42), Units.IMPERIAL, own)
    assert said[0].startswith("45 mm single: slack all the way.")
    assert "about 2.5 in too high" in said[1]
