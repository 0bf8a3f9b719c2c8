"""One repetition of the figure as a film strip: 24 pictures in one, to be looked at for faults."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage

from thrust_gui.domain.figure import TOP, Body, effort_at, pose_at
from thrust_gui.domain.timeline import PhaseKind, compile_set
from thrust_gui.ui.figure import export
from thrust_gui.ui.figure.painter import paint
from thrust_gui.ui.figure.props import FigureProps, Surface
from thrust_gui.ui.widgets.painting import smooth

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from thrust_gui.domain.tempo import Tempo
    from thrust_gui.ui.theme import Theme

FRAMES: Final = 24
COLUMNS: Final = 4
FRAME: Final = (480, 300)
GAP: Final = 4
DRAWING: Final = QSize(960, 600)


def frames(body: Body, tempo: Tempo) -> Iterator[FigureProps]:
    """The pictures of one repetition, evenly apart in time, as they are shown during a set."""
    timeline = compile_set(tempo, 1, 0)
    start = timeline.rep_start(1)
    whole = round(tempo.repetition_ms * timeline.rate / 1000)
    for step in range(FRAMES):
        moment = timeline.at(start + step * whole // FRAMES)
        yield FigureProps(
            body=body,
            pose=pose_at(moment),
            phase=moment.phase.kind,
            effort=effort_at(moment),
            target=True,
            surface=Surface.SURFACE,
        )


def drawings(out: Path, theme: Theme) -> int:
    """Write the top of the repetition as drawings, ``figure.svg`` and ``figure.pdf``; how many.

    Raises:
        Refusal: they cannot be written.
    """
    top = FigureProps(pose=TOP, phase=PhaseKind.HOLD, effort=1.0, surface=Surface.SURFACE)
    export.svg(top, DRAWING, theme, out / "figure.svg")
    export.pdf(top, DRAWING, theme, out / "figure.pdf")
    return 2


def filmstrip(theme: Theme, tempo: Tempo, body: Body | None = None) -> QImage:
    """The film strip, row by row from the top left."""
    width, height = FRAME
    rows = FRAMES // COLUMNS
    image = QImage(
        COLUMNS * (width + GAP) + GAP,
        rows * (height + GAP) + GAP,
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.fill(theme.line)
    with smooth(image) as painter:
        for place, props in enumerate(frames(body or Body(), tempo)):
            row, column = divmod(place, COLUMNS)
            x, y = GAP + column * (width + GAP), GAP + row * (height + GAP)
            paint(painter, QRectF(x, y, width, height), props, theme)
    return image
