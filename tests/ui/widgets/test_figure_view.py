from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QAccessible

from tests.helpers.painted import pixel, shown
from thrust_gui.domain.compat import override
from thrust_gui.domain.figure import BOTTOM, TOP, Body, Pose
from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.ui.theme import DARK, LIGHT, Theme, palette_for
from thrust_gui.ui.widgets.figure_view import FigureProps, FigureView, Surface, picture

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from pytestqt.qtbot import QtBot


class Painted(FigureView):
    """Counts how often it is painted."""

    count = 0

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.count += 1
        super().paintEvent(event)


def told(view: FigureView) -> tuple[str, str]:
    """Name and description, as a screen reader asks for them."""
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface is not None
    return (
        interface.text(QAccessible.Text.Name),
        interface.text(QAccessible.Text.Description),
    )


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("surface", Surface)
def test_it_paints_the_picture_of_its_props_in_its_theme(
    qtbot: QtBot, theme: Theme, surface: Surface
) -> None:
    view = FigureView()
    view.resize(480, 300)
    shown(qtbot, view, theme)
    props = FigureProps(pose=TOP, phase=PhaseKind.HOLD, effort=1.0, surface=surface)
    view.set_props(props)
    assert view.props == props
    expected = picture(props, QSize(480, 300), theme)
    grabbed = view.grab().toImage()
    assert grabbed.size() == expected.size()
    for x in range(0, 480, 7):
        for y in range(0, 300, 7):
            assert grabbed.pixelColor(x, y) == expected.pixelColor(x, y)
    assert pixel(view, 1, 1) == (theme.bg if surface is Surface.BG else theme.surface).name()


def test_a_new_palette_is_a_new_picture(qtbot: QtBot) -> None:
    view = FigureView()
    shown(qtbot, view, DARK)
    assert pixel(view, 1, 1) == DARK.bg.name()
    view.setPalette(palette_for(LIGHT))
    assert pixel(view, 1, 1) == LIGHT.bg.name()


def test_it_repaints_for_another_picture_only(qtbot: QtBot) -> None:
    view = Painted()
    shown(qtbot, view)
    view.set_props(FigureProps(pose=BOTTOM))
    QCoreApplication.processEvents()
    before = view.count
    view.set_props(FigureProps(pose=BOTTOM))
    QCoreApplication.processEvents()
    assert view.count == before
    view.set_props(FigureProps(pose=TOP))
    qtbot.waitUntil(lambda: view.count == before + 1)


def test_it_says_what_it_shows(qtbot: QtBot) -> None:
    view = FigureView()
    qtbot.addWidget(view)
    name, words = told(view)
    assert name == "Figure"
    assert "The hips are up" in words
    view.set_props(FigureProps(pose=Pose(rise=0.5), phase=PhaseKind.LIFT))
    assert "on their way up" in told(view)[1]
    view.set_props(FigureProps(pose=Pose(rise=0.6), phase=PhaseKind.LIFT))
    assert "on their way up" in told(view)[1]
    view.set_props(FigureProps(caption="Two heels on one band."))
    assert told(view)[1] == "Two heels on one band."


def test_another_body_keeps_the_words_and_changes_the_picture(qtbot: QtBot) -> None:
    view = FigureView()
    qtbot.addWidget(view)
    view.resize(480, 300)
    before, words = view.grab().toImage(), told(view)
    view.set_props(FigureProps(body=Body(1.90, 0.40)))
    assert view.grab().toImage() != before
    assert told(view) == words


def test_its_sizes_leave_the_pose_readable(qtbot: QtBot) -> None:
    view = FigureView()
    qtbot.addWidget(view)
    assert view.minimumSizeHint().width() < view.sizeHint().width() == 640
    assert view.minimumSizeHint().height() < view.sizeHint().height() == 400
