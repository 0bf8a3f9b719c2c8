"""How high the letters of the floor are, measured in pictures of it, in minutes of arc."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QImage

from tests.helpers.floor import Floor
from thrust_gui.app.ports import Source
from thrust_gui.domain.legible import BIG, SMALL, Panel, View
from thrust_gui.domain.plan import Pacing, Plan
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.domain.units import Units
from thrust_gui.ui.train.props import Face, Side
from thrust_gui.ui.typography import CAP_SHARE
from thrust_gui.ui.widgets.floor_type import Line, Part

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt

    from thrust_gui.ui.train.page import TrainPage
    from thrust_gui.ui.widgets.floor_widget import FloorWidget
    from thrust_gui.ui.widgets.phase_slab import PhaseSlab

PLAN: Final = Plan(sets=3, reps=12, tempo=Tempo.parse("3-1-1-2"))
LARGE: Final = frozenset({Part.WORD, Part.NUMBER, Part.COUNT})
"""What the lifter counts on; everything else of a set is small."""
AT_THE_DESK: Final = frozenset({Face.REST, Face.SUMMARY})
"""Where the time elapsed is not needed, and there is no room for it."""
SEARCH_PX: Final = 3
"""So far above and below where a letter should be its ink is looked for."""


@dataclass(frozen=True, slots=True)
class Laptop:
    """A panel: pixels, the diagonal in inches, and what of its height the window does not have."""

    width: int
    height: int
    inches: float
    chrome: int = 0

    @property
    def view(self) -> View:
        return View(2.5, Panel("", self.width, self.height).pitch_mm(self.inches))

    @property
    def name(self) -> str:
        return f"{self.width}x{self.height - self.chrome}-{self.inches:g}in"


LAPTOPS: Final = (Laptop(1366, 768, 13.0), Laptop(1920, 1080, 15.0))
"""The panels of the issue in full screen; the smaller of what is sold as 13 inches."""
MAXIMISED: Final = (Laptop(1366, 768, 13.0, 84), Laptop(1920, 1080, 15.0, 84))
"""The same with a panel of the desktop and the title of the window above or below."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A line of text as it was found in a picture.

    Attributes:
        glyph_px: height of its first capital or digit by the font's outline.
        ink_px: the same in the picture, in whole rows at least half covered.
        px: height of a letter: the ink, or the font's capitals where its curve goes beyond.
        least: minutes of arc that it must have at least; None where it is not needed.
    """

    face: str
    part: Part
    text: str
    glyph_px: float
    ink_px: int
    px: float
    mm: float
    arc: float
    least: float | None

    @property
    def ok(self) -> bool:
        return self.least is None or self.arc >= self.least


def scenes(laptop: Laptop) -> Iterator[tuple[str, Floor]]:
    """The floor in each of its faces, one after the other, in full screen; the page is shown."""
    floor = Floor(PLAN)
    floor.page.set_view(laptop.view, Units.METRIC)
    floor.begin(laptop.width, laptop.height - laptop.chrome)
    for name, kind, rep, share in (
        ("get-ready", PhaseKind.GET_READY, 0, 0.3),
        ("lift", PhaseKind.LIFT, 7, 0.5),
        ("hold", PhaseKind.HOLD, 7, 0.4),
        ("lower", PhaseKind.LOWER, 7, 0.42),
        ("bottom", PhaseKind.BOTTOM, 7, 0.4),
        ("last-rep", PhaseKind.HOLD, 12, 0.4),
    ):
        floor.go_to(kind, rep, share)
        yield name, floor
    floor.player.heard = Source.LOST
    floor.go_to(PhaseKind.LOWER, 12, 0.42)
    yield "no-sound", floor
    floor.player.heard = Source.DEVICE
    floor.press(Qt.Key.Key_Space)
    yield "paused", floor
    floor.press(Qt.Key.Key_Space)
    floor.go_to(PhaseKind.HOLD, 12, 0.4)
    floor.send(QEvent.Type.KeyPress, Qt.Key.Key_Space, 60_000)
    for _ in range(15):
        floor.clock.advance(0.08)
        floor.page.refresh()
    yield "ending", floor
    floor.send(QEvent.Type.KeyRelease, Qt.Key.Key_Space, 61_200)
    floor.clock.advance(1.2)
    floor.press(Qt.Key.Key_Space)
    floor.go_to(PhaseKind.SET_DONE, 0, 0.5)
    yield "set-done", floor
    floor.finish_timeline()
    floor.go(int(floor.timeline.length * 0.4))
    yield "rest", floor
    for _ in range(4):
        floor.finish_timeline()
    yield "summary", floor
    floor.page.hide()
    floor.page.deleteLater()
    yield from paced_scenes(laptop)


def paced_scenes(laptop: Laptop) -> Iterator[tuple[str, Floor]]:
    """What looks otherwise where the lifter sets the pace."""
    floor = Floor(replace(PLAN, pacing=Pacing.SELF_PACED))
    floor.page.set_view(laptop.view, Units.METRIC)
    floor.begin(laptop.width, laptop.height - laptop.chrome)

    def wait(seconds: float) -> None:
        """So long after the phase that is open began."""
        floor.go(floor.timeline.phases[-1].start + round(seconds * floor.timeline.rate))

    wait(1.2)
    floor.press(Qt.Key.Key_Space)
    wait(1.4)
    yield "paced-hold", floor
    wait(2.1)
    yield "paced-reached", floor
    floor.press(Qt.Key.Key_Space)
    wait(1.4)
    yield "paced-lower", floor
    wait(11.4)
    yield "paced-long", floor
    floor.page.hide()
    floor.page.deleteLater()


def measure(name: str, page: TrainPage, view: View) -> tuple[Measured, ...]:
    """Every line of text on the floor now, but for hints and cards, which are for the desk."""
    picture, props = page.grab().toImage(), page.props
    assert props is not None
    pitch = view.pitch_mm
    assert pitch is not None
    found: list[Measured] = []
    for widget, line in lines(page):
        scale = widget.scale
        glyph = line.tall
        corner = widget.geometry().topLeft()
        box = QRectF(
            *(glyph.left() * scale + corner.x(), glyph.top() * scale + corner.y()),
            *(glyph.width() * scale, glyph.height() * scale),
        )
        ink = ink_rows(picture, box)
        px = min(float(ink), line.px * CAP_SHARE * scale)
        least = BIG if line.part in LARGE else SMALL
        found.append(
            Measured(
                face=name,
                part=line.part,
                text=line.text,
                glyph_px=box.height(),
                ink_px=ink,
                px=px,
                mm=px * pitch,
                arc=view.arc_minutes(px) or 0.0,
                least=None
                if line.part is Part.ELAPSED and props.face in AT_THE_DESK
                else BIG
                if props.slab.large_cue and line.part is Part.CUE
                else least,
            )
        )
    return tuple(found)


def lines(page: TrainPage) -> Iterator[tuple[FloorWidget | PhaseSlab, Line]]:
    """What is written to be read from the floor, and on what."""
    for line in page.slab.lines():
        yield page.slab, line
    for widget in (page.header, page.banner):
        if widget.isVisible():
            for line in widget.lines():
                yield widget, line
    if page.props is not None and page.props.side is Side.SET:
        for line in page.set_panel.count.lines():
            yield page.set_panel.count, line


def ink_rows(picture: QImage, box: QRectF) -> int:
    """From the first to the last row in which a letter's ink is found, within its box and near it.

    Ink is what is further from the colour left of the letter, in its own row, than half of the
    furthest there is.
    """
    grey = pixels(picture)
    top, bottom = int(box.top()) - SEARCH_PX, int(box.bottom()) + SEARCH_PX + 1
    left, right = int(box.left()) - 2, int(box.right()) + 1
    rows = grey[max(0, top) : bottom, left:right].astype(float)
    apart = np.abs(rows - rows[:, :1])
    inked = np.flatnonzero(apart.max(axis=1) > apart.max() / 2)
    return int(inked[-1] - inked[0] + 1)


def pixels(picture: QImage) -> npt.NDArray[np.uint8]:
    """A picture in shades of grey."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    shape = (grey.height(), grey.bytesPerLine())
    return np.frombuffer(grey.constBits(), np.uint8).reshape(shape)[:, : grey.width()].copy()
