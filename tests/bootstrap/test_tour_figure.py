"""The film strip of a repetition, and what is to be seen in every frame of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtSvg import QSvgRenderer

from tests.ui.figure.test_painter import contrast
from thrust_gui.bootstrap.tour_figure import (
    COLUMNS,
    FRAME,
    FRAMES,
    GAP,
    drawings,
    filmstrip,
    frames,
)
from thrust_gui.domain.figure import Body, joints
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.ui.figure.colours import colours_on
from thrust_gui.ui.figure.painter import view_of
from thrust_gui.ui.theme import DARK, LIGHT, Theme

if TYPE_CHECKING:
    from pathlib import Path

BODIES = (Body(), Body(1.40, 0.50), Body(2.10, 0.30))


def test_it_is_one_repetition_from_bottom_over_top_to_bottom() -> None:
    film = list(frames(Body(), Tempo()))
    assert len(film) == FRAMES
    phases = [props.phase for props in film]
    assert set(phases) == {PhaseKind.LIFT, PhaseKind.HOLD, PhaseKind.LOWER}
    rises = [props.pose.rise for props in film]
    assert rises[0] == 0.0
    assert max(rises) == 1.0
    assert rises[-1] < 0.1
    top = phases.index(PhaseKind.HOLD)
    assert rises[: top + 1] == sorted(rises[: top + 1])
    assert rises[top:] == sorted(rises[top:], reverse=True)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("body", BODIES)
def test_every_frame_has_hands_feet_and_the_band_between_them(theme: Theme, body: Body) -> None:
    image = filmstrip(theme, Tempo(), body)
    colours = colours_on(theme)
    for place, props in enumerate(frames(body, Tempo())):
        row, column = divmod(place, COLUMNS)
        left, top = GAP + column * (FRAME[0] + GAP), GAP + row * (FRAME[1] + GAP)
        view = view_of(QRectF(left, top, *FRAME), props)

        def at(where: complex) -> str:
            spot = view.point(where)  # noqa: B023 - used up within the round
            return image.pixelColor(round(spot.x()), round(spot.y())).name()

        placed = joints(body, props.pose)
        assert at((placed.wrist + placed.hand) / 2) == colours.skin.name()
        assert at(placed.knee) == colours.skin.name()
        assert at(placed.toe + complex(-0.035, 0.014) * body.height_m) == colours.shoe.name()
        foot = placed.heel + 0.030 * body.height_m
        for share in (0.35, 0.6, 0.85):
            middle = placed.crease + (foot - placed.crease) * share
            across = {at(middle + step / 500) for step in range(-24, 25)}
            assert {colours.strap.name(), colours.strap_low.name()} <= across
    assert contrast(colours.strap, theme.surface) >= 3.0


@pytest.mark.usefixtures("qapp")
def test_the_top_is_written_as_drawings_too(tmp_path: Path) -> None:
    assert drawings(tmp_path, LIGHT) == len(list(tmp_path.iterdir())) == 2
    assert QSvgRenderer(str(tmp_path / "figure.svg")).isValid()
    assert (tmp_path / "figure.pdf").read_bytes().startswith(b"%PDF")
