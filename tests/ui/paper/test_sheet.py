from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from thrust_gui.content.guide import load_guide
from thrust_gui.content.poses import load_poses
from thrust_gui.content.resources import resources_root
from thrust_gui.domain.figure import Body
from thrust_gui.domain.guide import Guide, Poses
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.units import Units
from thrust_gui.ui.paper.output import Paper, onto, pdf, usual_paper
from thrust_gui.ui.paper.presenter import SheetInputs, derive_sheet
from thrust_gui.ui.paper.sheet import paint

if TYPE_CHECKING:
    from pathlib import Path


ROOT = resources_root()
INPUTS = SheetInputs(
    guide=load_guide(ROOT),
    poses=load_poses(ROOT),
    body=Body(),
    units=Units.METRIC,
    plan=Plan(),
)
SIZES = {Paper.A4: (595, 842), Paper.LETTER: (612, 792)}


def words_of(file: bytes, tmp_path: Path) -> str:
    path = tmp_path / "sheet.pdf"
    path.write_bytes(file)
    document = QPdfDocument()
    document.load(str(path))
    assert document.pageCount() == 1
    return " ".join(document.getAllText(0).text().split())


def test_it_has_every_step_and_every_mistake_with_its_correction() -> None:
    props = derive_sheet(INPUTS)
    assert [step.number for step in props.steps] == [1, 2, 3, 4, 5, 6]
    assert len(props.mistakes) >= 5
    assert all(each.figure for each in props.steps)
    assert all(each.wrong and each.right and each.wrong != each.right for each in props.mistakes)
    assert (
        "at least one second"
        in next(m.text for m in props.mistakes if m.name == "Too fast").lower()
    )
    assert "medical professional" in props.caution


def test_the_tempo_is_the_lifters_without_parts_of_no_length() -> None:
    assert [(name, ms) for _, name, ms in derive_sheet(INPUTS).parts] == [
        ("Lift", 1000),
        ("Hold", 2000),
        ("Lower", 3000),
    ]
    slow = replace(INPUTS, plan=Plan(tempo=Tempo.parse("4-1-2-0")))
    assert [name for _, name, _ in derive_sheet(slow).parts] == ["Lift", "Lower", "Pause"]


def test_it_says_for_whom_it_is() -> None:
    assert derive_sheet(INPUTS).whose == "For a height of 170 cm and a bench of 42 cm"
    feet = derive_sheet(replace(INPUTS, units=Units.IMPERIAL))
    assert feet.whose == "For a height of 5 ft 7 in and a bench of 16.5 in"


@pytest.mark.usefixtures("qapp")
def test_a_guide_that_cannot_be_read_leaves_the_rest_of_the_sheet() -> None:
    props = derive_sheet(replace(INPUTS, guide=Guide(), poses=Poses(known={})))
    assert not props.steps
    assert not props.mistakes
    image = QImage(800, 1100, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        paint(painter, props, 800, 1100)
    bare = derive_sheet(replace(INPUTS, poses=Poses(known={})))
    assert [step.figure for step in bare.steps] == [None] * 6
    with QPainter(image) as painter:
        paint(painter, bare, 800, 1100)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("paper", list(Paper))
def test_the_pdf_is_one_page_of_its_size_with_words_that_can_be_searched(
    paper: Paper, tmp_path: Path
) -> None:
    file = pdf(derive_sheet(INPUTS), paper)
    text = words_of(file, tmp_path)
    for word in (
        "Banded hip thrust",
        "Pin the band",
        "Short range",
        "Hold 2 s",
        "professional first.",
        "170 cm",
    ):
        assert word in text
    document = QPdfDocument()
    document.load(str(tmp_path / "sheet.pdf"))
    size = document.pagePointSize(0)
    assert (round(size.width()), round(size.height())) == SIZES[paper]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("paper", list(Paper))
def test_nothing_is_cut_off_at_the_edges(paper: Paper) -> None:
    width, height = (round(each * 96 / 72) for each in SIZES[paper])
    image = QImage(width, height, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        paint(painter, derive_sheet(INPUTS), width, height)
    white = image.pixel(2, 2)
    edge = 40
    for area in (
        QRectF(0, 0, width, edge),
        QRectF(0, height - edge, width, edge),
        QRectF(0, 0, edge, height),
        QRectF(width - edge, 0, edge, height),
    ):
        part = image.copy(area.toRect())
        assert {
            part.pixel(x, y) for x in range(0, part.width(), 3) for y in range(part.height())
        } == {white}


@pytest.mark.usefixtures("qapp")
def test_a_printer_gets_the_same_page(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    onto(printer, derive_sheet(INPUTS))
    assert "Pin the band" in words_of((tmp_path / "printed.pdf").read_bytes(), tmp_path)


def test_the_paper_is_that_of_the_country() -> None:
    assert usual_paper(QLocale("en_US")) is Paper.LETTER
    assert usual_paper(QLocale("de_DE")) is Paper.A4


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="poppler is not installed")
@pytest.mark.usefixtures("qapp")
def test_another_program_draws_the_same(tmp_path: Path) -> None:
    (tmp_path / "sheet.pdf").write_bytes(pdf(derive_sheet(INPUTS), Paper.A4))
    subprocess.run(["pdftoppm", "-r", "48", "-png", "sheet.pdf", "page"], cwd=tmp_path, check=True)
    theirs = QImage(str(next(tmp_path.glob("page*.png"))))
    ours = QImage(theirs.size(), QImage.Format.Format_RGB32)
    with QPainter(ours) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(0.5, 0.5)
        paint(painter, derive_sheet(INPUTS), theirs.width() * 2, theirs.height() * 2)
    small = QSize(66, 94)  # so coarse that the edges of letters do not count
    smooth = Qt.TransformationMode.SmoothTransformation
    first, second = (each.scaled(small, mode=smooth) for each in (ours, theirs))
    worst = max(
        abs(first.pixelColor(x, y).lightness() - second.pixelColor(x, y).lightness())
        for x in range(small.width())
        for y in range(small.height())
    )
    assert worst < 40
