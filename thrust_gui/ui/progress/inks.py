"""What bands are painted with: their own colours, and patterns where eyes would confuse two.

Eyes without one kind of cone are simulated as Machado, Oliveira and Fernandes (2009) do, at full
severity, in linear light; distances are those of CIE 1976 in L*a*b* (D65).
"""

from __future__ import annotations

from functools import lru_cache
from math import dist
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath

from thrust_gui.ui.theme import THEMES
from thrust_gui.ui.widgets.stripes import band_ink

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF

    from thrust_gui.ui.progress.keys import KeyProps
    from thrust_gui.ui.theme import Theme

    Triple = tuple[float, float, float]

APART: Final = 20.0
"""Least distance of two colours that are told apart without a pattern."""
PATTERNS: Final = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.DiagCrossPattern,
    Qt.BrushStyle.Dense5Pattern,
    Qt.BrushStyle.VerPattern,
)
MACHADO: Final = (
    ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
)
"""Usual eyes; protanopia, deuteranopia, tritanopia."""
SCALE: Final = {1: (1,), 2: (1, 2), 3: (1, 2, 3)}
"""Which of the theme's four steps stand for so many bands without a colour of their own."""


class Ink(NamedTuple):
    """A colour, and a pattern of the ground's colour over it."""

    colour: QColor
    pattern: Qt.BrushStyle = Qt.BrushStyle.SolidPattern


def inks(keys: tuple[KeyProps, ...], theme: Theme) -> tuple[Ink, ...]:
    """One ink a key; no two that some eyes would take for the same have the same pattern."""
    return _inks(keys, THEMES.index(theme))


@lru_cache(maxsize=32)
def _inks(keys: tuple[KeyProps, ...], at: int) -> tuple[Ink, ...]:
    theme = THEMES[at]
    if not any(key.noted for key in keys):
        return (Ink(theme.bands[1]),) * len(keys)  # there is nothing to tell apart
    plain = [key for key in keys if key.noted and key.colour is None]
    steps = SCALE.get(len(plain), (0, 1, 2, 3))
    found: list[Ink] = []
    for key in keys:
        if not key.noted:
            colour = theme.heat[1]
        elif key.colour is None:
            colour = theme.bands[steps[plain.index(key) % len(steps)]]
        else:
            colour = band_ink(key.colour, theme)
        near = {ink.pattern for ink in found if distance(ink.colour, colour) < APART}
        free = (each for each in PATTERNS if each not in near)
        found.append(Ink(colour, next(free, PATTERNS[len(found) % len(PATTERNS)])))
    return tuple(found)


def distance(one: QColor, other: QColor) -> float:
    """How far two colours are apart to the eyes that see them nearest."""
    pairs = zip(_seen(one.rgb()), _seen(other.rgb()), strict=True)
    return min(dist(first, second) for first, second in pairs)


def paint_ink(painter: QPainter, shape: QPainterPath | QRectF, ink: Ink, theme: Theme) -> None:
    """Fill a shape."""
    brushes = [QBrush(ink.colour)]
    if ink.pattern is not Qt.BrushStyle.SolidPattern:
        brushes.append(QBrush(theme.surface, ink.pattern))
    for brush in brushes:
        if isinstance(shape, QPainterPath):
            painter.fillPath(shape, brush)
        else:
            painter.fillRect(shape, brush)


def paint_key(painter: QPainter, rect: QRectF, ink: Ink, theme: Theme) -> None:
    """A small square of a band, for a legend."""
    path = QPainterPath()
    path.addRoundedRect(rect, 4, 4)
    paint_ink(painter, path, ink, theme)


@lru_cache(maxsize=256)
def _seen(rgb: int) -> tuple[Triple, ...]:
    colour = QColor.fromRgb(rgb)
    light = [_linear(each) for each in (colour.redF(), colour.greenF(), colour.blueF())]
    return tuple(
        _lab([sum(a * b for a, b in zip(row, light, strict=True)) for row in eye])
        for eye in MACHADO
    )


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - sRGB


def _lab(light: list[float]) -> Triple:
    red, green, blue = (min(1.0, max(0.0, each)) for each in light)
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    fx, fy, fz = (_root(each) for each in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def _root(value: float) -> float:
    limit = 6 / 29
    return value ** (1 / 3) if value > limit**3 else value / (3 * limit**2) + 4 / 29
