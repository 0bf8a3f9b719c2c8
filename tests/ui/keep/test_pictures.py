"""The weekly chart as PNG and SVG: whole, with its words, and the same in another program."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale, QRectF, QSize
from PySide6.QtGui import QImage

from tests.helpers.rasters import by_rsvg, inks, needs_rsvg, unlike
from tests.helpers.weeks import ago, answer_of, year
from thrust_gui.ui.keep.pictures import image, png, svg
from thrust_gui.ui.keep.weeks import weeks_source
from thrust_gui.ui.progress.presenter import Asked
from thrust_gui.ui.progress.window import Window
from thrust_gui.ui.theme import DARK, LIGHT, THEMES, Theme

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from thrust_gui.ui.keep.source import ChartSource

pytestmark = pytest.mark.usefixtures("qapp")

EN = QLocale("en_GB")
LOGS = pytest.mark.parametrize(
    "days", [[], [(ago(0), 12)], year()], ids=["empty", "one workout", "a year"]
)
each_theme = pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)


def source_of(days: list[tuple[date, int]], shown: int = 16) -> ChartSource:
    return weeks_source(answer_of(days, shown), Asked(window=Window(shown)), EN)


@each_theme
def test_a_png_is_twice_as_fine_and_in_the_theme(theme: Theme) -> None:
    source = source_of(year())
    found = QImage.fromData(png(source, theme))
    assert found.width() == 2 * source.size.width()
    assert found.height() > 2 * source.size.height()
    assert found.pixelColor(2, 2) == theme.surface
    seen = inks(found)
    assert {theme.bands[1].name(), theme.text.name(), theme.heat[3].name()} <= seen
    assert found.text("Title") == "Weekly chart, 3 Aug – 20 Nov"
    assert found.text("Description") == source.words


@each_theme
def test_an_svg_has_texts_that_are_texts_and_says_what_it_is(theme: Theme) -> None:
    source = source_of(year())
    root = ET.fromstring(svg(source, theme))  # noqa: S314 - our own
    names = "{http://www.w3.org/2000/svg}"
    assert [each.text for each in root.iter(f"{names}title")] == [source.title]
    assert [each.text for each in root.iter(f"{names}desc")] == [source.words]
    texts = [" ".join((each.text or "").split()) for each in root.iter(f"{names}text")]
    for word in ("Sessions", "per week", "36+", "No rest day", "Mon", "Week", "47", "192"):
        assert word in texts
    assert source.title in texts


def test_what_no_xml_can_hold_is_left_out() -> None:
    odd = replace(source_of([]), name="A\x00 < B & C", words="\x0bD")
    root = ET.fromstring(svg(odd, LIGHT))  # noqa: S314 - our own
    title, description = (each.text for each in list(root)[:2])
    assert title == "A < B & C, 3 Aug – 20 Nov"
    assert description == "D"


@LOGS
@each_theme
def test_nothing_is_cut_off_at_the_edges(days: list[tuple[date, int]], theme: Theme) -> None:
    found = image(source_of(days), theme)
    for edge in (
        QRectF(0, 0, found.width(), 20),
        QRectF(0, found.height() - 20, found.width(), 20),
        QRectF(0, 0, 20, found.height()),
        QRectF(found.width() - 20, 0, 20, found.height()),
    ):
        assert inks(found.copy(edge.toRect())) == {theme.surface.name()}


@needs_rsvg
@LOGS
@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_another_program_draws_the_same(
    days: list[tuple[date, int]], theme: Theme, tmp_path: Path
) -> None:
    source = source_of(days)
    file = tmp_path / "weeks.svg"
    file.write_bytes(svg(source, theme))
    theirs, ours = by_rsvg(file), image(source, theme, 1.0)
    assert theirs.size() == ours.size()
    most, mean = unlike(ours, theirs)
    assert most < 30.0  # where letters are: it has not our font
    assert mean < 0.4
    other = image(source_of([(ago(2), 90)]), theme, 1.0)
    assert unlike(other, theirs)[0] > 60.0


def test_the_size_is_the_source_own() -> None:
    small = replace(source_of(year()), size=QSize(640, 400))
    assert image(small, LIGHT, 1.0).width() == 640
