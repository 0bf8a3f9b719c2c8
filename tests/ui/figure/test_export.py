"""The picture as a file is the picture on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer

from tests.ui.figure.test_pose_files import poses
from thrust_gui.domain.figure import Part, Pose
from thrust_gui.domain.guide import Callout, Mark
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.ui.figure import export
from thrust_gui.ui.figure.painter import paint
from thrust_gui.ui.figure.props import FigureProps, Surface
from thrust_gui.ui.figure.words import describe
from thrust_gui.ui.theme import DARK, LIGHT, Theme
from thrust_gui.ui.widgets.figure_view import picture

if TYPE_CHECKING:
    from pathlib import Path

SIZE: Final = QSize(480, 300)
RICH: Final = FigureProps(
    pose=Pose(rise=1.0, arch_deg=20.0, phase=PhaseKind.HOLD, highlights=(Part.SPINE, Part.LINE)),
    surface=Surface.SURFACE,
    target=True,
    callouts=(Callout(at=Part.LOWER_BACK, text="Bends", offset=(0.1, -0.2), mark=Mark.BAD),),
)
pytestmark = pytest.mark.usefixtures("qapp")


def far_off(one: QImage, other: QImage) -> float:
    """The share of points whose colours are far apart; edges may differ by their smoothing."""
    assert one.size() == other.size()
    points = [(x, y) for x in range(2, one.width(), 4) for y in range(2, one.height(), 4)]
    different = 0
    for x, y in points:
        mine, yours = one.pixelColor(x, y), other.pixelColor(x, y)
        apart = max(
            abs(mine.red() - yours.red()),
            abs(mine.green() - yours.green()),
            abs(mine.blue() - yours.blue()),
        )
        different += apart > 60
    return different / len(points)


def rendered(file: Path) -> QImage:
    renderer = QSvgRenderer(str(file))
    assert renderer.isValid()
    image = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0xFFFF0000)
    with QPainter(image) as painter:
        renderer.render(painter)
    return image


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("name", poses())
def test_every_pose_is_the_same_as_svg(tmp_path: Path, name: str, theme: Theme) -> None:
    props = FigureProps(pose=poses()[name], distance="70 cm")
    export.svg(props, SIZE, theme, tmp_path / "a.svg")
    assert far_off(rendered(tmp_path / "a.svg"), picture(props, SIZE, theme)) < 0.015


def test_svg_carries_its_words_and_its_size(tmp_path: Path) -> None:
    export.svg(RICH, SIZE, DARK, tmp_path / "a.svg")
    root = ET.parse(tmp_path / "a.svg").getroot()  # noqa: S314 - our own
    assert root.get("viewBox") == "0 0 480 300"
    assert root.findtext("{http://www.w3.org/2000/svg}desc") == describe(RICH)
    assert "Bends" in "".join(root.itertext())


def test_a_moved_and_scaled_part_of_a_page_is_in_its_place_as_svg(tmp_path: Path) -> None:
    """QSvgGenerator knows no clip: what is painted must end by itself where its part ends."""
    file = tmp_path / "page.svg"
    generator = QSvgGenerator()
    generator.setFileName(str(file))
    generator.setSize(SIZE)
    generator.setViewBox(QRectF(0.0, 0.0, 480.0, 300.0))
    page = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    for device in (generator, page):
        with QPainter(device) as painter:
            painter.fillRect(QRectF(0.0, 0.0, 480.0, 300.0), DARK.alert)
            painter.translate(60.0, 40.0)
            painter.scale(0.75, 0.75)
            paint(painter, QRectF(0.0, 0.0, 360.0, 240.0), RICH, DARK)
    shown = rendered(file)
    assert far_off(shown, page) < 0.015
    outside = [(x, y) for x in (10, 50, 340, 470) for y in range(0, 300, 3)]
    assert {shown.pixelColor(x, y).name() for x, y in outside} == {DARK.alert.name()}


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_png_is_the_picture_itself_with_its_words(tmp_path: Path, ratio: float) -> None:
    export.png(RICH, SIZE, LIGHT, tmp_path / "a.png", ratio)
    image = QImage(str(tmp_path / "a.png"))
    assert image.size() == SIZE * ratio
    assert image.text("Description") == describe(RICH)
    mine = picture(RICH, SIZE, LIGHT, ratio)
    mine.setDevicePixelRatio(1.0)
    assert far_off(image, mine) == 0.0


@pytest.mark.parametrize("name", ["top", "arched_back", "muscles_top", "feet"])
def test_pdf_is_one_page_with_the_same_picture(tmp_path: Path, name: str) -> None:
    props = FigureProps(pose=poses()[name], distance="70 cm")
    export.pdf(props, SIZE, LIGHT, tmp_path / "a.pdf")
    document = QPdfDocument()
    document.load(str(tmp_path / "a.pdf"))
    assert document.pageCount() == 1
    points = document.pagePointSize(0)
    assert (points.width(), points.height()) == pytest.approx((360.0, 225.0), abs=1.0)
    page = document.render(0, SIZE)
    document.close()
    white = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    white.fill(0xFFFFFFFF)
    with QPainter(white) as painter:
        painter.drawImage(0, 0, page)
    assert far_off(white, picture(props, SIZE, LIGHT)) < 0.03


def test_pdf_keeps_words_as_words(tmp_path: Path) -> None:
    export.pdf(RICH, SIZE, DARK, tmp_path / "a.pdf")
    document = QPdfDocument()
    document.load(str(tmp_path / "a.pdf"))
    assert "Bends" in document.getAllText(0).text()
    document.close()


@pytest.mark.parametrize("write", [export.svg, export.png, export.pdf])
def test_a_place_that_cannot_be_written_is_named(tmp_path: Path, write: object) -> None:
    assert callable(write)
    with pytest.raises(Refusal, match=r"The picture .*gone.x cannot be written\."):
        write(RICH, SIZE, DARK, tmp_path / "gone" / "gone.x")
