"""Two pictures of one thing by two programs, compared so coarsely that letters do not count."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from pathlib import Path

needs_rsvg = pytest.mark.skipif(
    shutil.which("rsvg-convert") is None, reason="librsvg's rsvg-convert is not installed"
)
needs_poppler = pytest.mark.skipif(
    shutil.which("pdftoppm") is None, reason="poppler's pdftoppm is not installed"
)


def by_rsvg(file: Path) -> QImage:
    """An SVG file as librsvg draws it."""
    picture = file.with_suffix(".rsvg.png")
    subprocess.run(["rsvg-convert", file, "-o", picture], check=True)
    return QImage(str(picture))


def by_poppler(file: Path, dots_an_inch: int = 96) -> list[QImage]:
    """The pages of a PDF file as poppler draws them."""
    folder = file.parent / f"{file.stem}-pages"
    folder.mkdir()
    command = ["pdftoppm", "-r", str(dots_an_inch), "-png", str(file), str(folder / "page")]
    subprocess.run(command, check=True)
    return [QImage(str(page)) for page in sorted(folder.glob("*.png"))]


def text_by_poppler(file: Path) -> str:
    """The words of a PDF file as poppler reads them out, laid out as on the page."""
    command = ["pdftotext", "-layout", str(file), "-"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def inks(picture: QImage) -> set[str]:
    """Every colour of a picture."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(plain.constBits(), np.uint32).reshape(plain.height(), -1)
    return {f"#{int(each) & 0xFFFFFF:06x}" for each in np.unique(pixels)}


def unlike(first: QImage, second: QImage, cell: int = 16) -> tuple[float, float]:
    """The greatest and the mean difference of two pictures, per cent of white, in cells of pixels.

    Both are scaled to the same number of cells, of so many pixels of the first.
    """
    size = QSize(max(1, first.width() // cell), max(1, first.height() // cell))
    smooth = Qt.TransformationMode.SmoothTransformation
    one, other = (
        each.convertToFormat(QImage.Format.Format_RGB32).scaled(size, mode=smooth)
        for each in (first, second)
    )
    first_bytes, second_bytes = (
        np.frombuffer(each.constBits(), np.uint8).astype(np.int16) for each in (one, other)
    )
    found = np.abs(first_bytes - second_bytes)
    return 100 * float(found.max()) / 255, 100 * float(found.mean()) / 255
