from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from thrust_gui.ui.theme import DARK, THEMES, Theme
from thrust_gui.ui.widgets.icons import Icon, paint_icon, paint_mark
from thrust_gui.ui.widgets.painting import INSET, mix, paint_focus, paint_round, smooth

pytestmark = pytest.mark.usefixtures("qapp")


def canvas(side: int = 48) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    return image


def inked(image: QImage) -> set[tuple[int, int]]:
    return {
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 100
    }


@pytest.mark.parametrize(
    ("share", "expected"), [(0.0, "#000000"), (0.5, "#808080"), (1.0, "#ffffff")]
)
def test_a_mixed_colour_lies_between_two(share: float, expected: str) -> None:
    assert mix(QColor("#000000"), QColor("#ffffff"), share).name() == expected


def test_a_round_keeps_its_outline_within_its_rectangle() -> None:
    image = canvas()
    with smooth(image) as painter:
        paint_round(painter, QRectF(8, 8, 32, 32), 8, DARK.lift, DARK.hold, 2)
    dots = inked(image)
    assert min(x for x, _ in dots) == min(y for _, y in dots) == 8
    assert max(x for x, _ in dots) == max(y for _, y in dots) == 39
    assert image.pixelColor(24, 24).name() == DARK.lift.name()
    assert image.pixelColor(24, 8).name() == DARK.hold.name()
    assert (8, 8) not in dots


def test_the_focus_ring_leaves_a_gap() -> None:
    image = canvas()
    with smooth(image) as painter:
        left = paint_focus(painter, QRectF(0, 0, 48, 48), 12, DARK)
        paint_round(painter, left, 8, DARK.hold)
    assert left == QRectF(INSET, INSET, 40, 40)
    assert image.pixelColor(24, 0).name() == DARK.text.name()
    assert image.pixelColor(24, 3).alpha() == 0
    assert image.pixelColor(24, 5).name() == DARK.hold.name()


@pytest.mark.parametrize("icon", list(Icon))
def test_an_icon_is_drawn_within_its_square(icon: Icon) -> None:
    image = canvas(64)
    with smooth(image) as painter:
        paint_icon(painter, icon, QRectF(8, 8, 48, 48), DARK.text)
    dots = inked(image)
    assert dots
    assert all(8 <= x < 56 and 8 <= y < 56 for x, y in dots)


def test_no_two_icons_look_alike() -> None:
    seen: dict[frozenset[tuple[int, int]], Icon] = {}
    for icon in Icon:
        image = canvas(24)
        with smooth(image) as painter:
            paint_icon(painter, icon, QRectF(0, 0, 24, 24), DARK.text)
        dots = frozenset(inked(image))
        assert dots not in seen, (icon, seen.get(dots))
        seen[dots] = icon


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_mark_has_a_body_in_the_colour_of_text_and_a_pink_band(theme: Theme) -> None:
    image = canvas(80)
    with smooth(image) as painter:
        paint_mark(painter, QRectF(0, 0, 80, 80), theme)
    band = theme.bands[2] if theme.dark else theme.bands[1]
    assert image.pixelColor(40, 30).name() == theme.text.name()
    assert image.pixelColor(51, 46).name() == band.name()
