"""Seven to one for every text on the floor, in the colours that the widgets really paint with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from tests.helpers.floor import Floor
from tests.helpers.letters import lines
from tests.ui.test_contrast import ratio
from thrust_gui.app.ports import Source
from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.ui.theme import THEMES, Theme, floor_theme, palette_for
from thrust_gui.ui.widgets.floor_button import HOVER, PRESS
from thrust_gui.ui.widgets.painting import mix
from thrust_gui.ui.widgets.phase_slab import tone_colours
from thrust_gui.ui.widgets.slab_content import Tone

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LEAST = 7.0
each_theme = pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)


@each_theme
@pytest.mark.parametrize("tone", Tone)
def test_what_is_written_on_the_slab(theme: Theme, tone: Tone) -> None:
    fill, empty, ink = tone_colours(tone, floor_theme(theme))
    assert ratio(ink, fill) >= LEAST
    assert ratio(fill, empty) >= LEAST


@each_theme
def test_what_is_written_beside_it_and_in_a_rest(theme: Theme) -> None:
    floor = floor_theme(theme)
    for surface in (floor.bg, floor.surface):
        for text in (floor.text, floor.label, floor.alert):
            assert ratio(text, surface) >= LEAST
    assert ratio(floor.text, floor.raised) >= LEAST
    assert ratio(floor.text, floor.selected) >= LEAST
    assert ratio(floor.ink, floor.text) >= LEAST


@each_theme
@pytest.mark.parametrize("share", [HOVER, PRESS])
def test_what_is_written_on_a_button_under_the_hand(theme: Theme, share: float) -> None:
    floor = floor_theme(theme)
    assert ratio(floor.ink, mix(floor.text, floor.bg, share)) >= LEAST
    assert ratio(floor.text, mix(floor.bg, floor.text, share)) >= LEAST
    assert ratio(floor.text, mix(floor.selected, floor.text, share)) >= LEAST


@each_theme
def test_every_line_as_it_is_painted(qtbot: QtBot, theme: Theme) -> None:
    floor = Floor()
    window = QWidget()
    qtbot.addWidget(window)
    floor.page.setParent(window)
    window.resize(1366, 768)
    window.setPalette(palette_for(theme))
    floor.page.setPalette(palette_for(floor_theme(theme)))
    window.show()
    floor.begin(1366, 768)
    floor.player.heard = Source.LOST
    seen: set[str] = set()
    for kind, rep in (
        (PhaseKind.GET_READY, 0),
        (PhaseKind.LIFT, 1),
        (PhaseKind.HOLD, 2),
        (PhaseKind.LOWER, 1),
        (PhaseKind.SET_DONE, 0),
    ):
        floor.go_to(kind, rep, 0.5)
        picture = floor.page.grab().toImage()
        for widget, line in lines(floor.page):
            box = line.tall
            corner = widget.geometry().topLeft()
            beside = (
                round(box.left() * widget.scale) + corner.x() - 4,
                round(box.center().y() * widget.scale) + corner.y(),
            )
            behind = QColor(picture.pixelColor(*beside))
            ink = line.colour
            if widget is floor.page.slab:
                fill, empty, on_fill = tone_colours(floor.props.slab.tone, floor_theme(theme))
                assert behind in (fill, empty)
                toned = floor.props.slab.tone is not Tone.NEUTRAL
                ink = on_fill if toned and behind == fill else ink
            seen.add(str(line.part))
            assert ratio(ink, behind) >= LEAST, (line.part, line.text, ink.name(), behind.name())
    assert len(seen) == 9
