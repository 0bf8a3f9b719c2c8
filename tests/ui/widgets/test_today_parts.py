from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest

from tests.helpers.painted import colours, pixel, shown
from thrust_gui.ui.theme import DARK, LIGHT, Theme
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.big_count import BigCount
from thrust_gui.ui.widgets.fact_columns import FactColumns
from thrust_gui.ui.widgets.fact_rows import Fact, FactRows
from thrust_gui.ui.widgets.rest_badge import RestBadge, RestBadgeProps, fitting
from thrust_gui.ui.widgets.set_pills import GAP, SetPills

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

THEMES = pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)


def inked(widget: QWidget, theme: Theme, *, left: int = 0, right: int | None = None) -> list[int]:
    """The columns of pixels on which something is painted."""
    image = widget.grab().toImage()
    return [
        x
        for x in range(left, widget.width() if right is None else right)
        if any(image.pixelColor(x, y) != theme.bg for y in range(image.height()))
    ]


# --- pills -------------------------------------------------------------------------------------


def pills(qtbot: QtBot, texts: tuple[str, ...] | None, width: int = 244) -> SetPills:
    made = SetPills("Repetitions")
    made.setFixedSize(width, 60)
    made.set_texts(texts)
    return shown(qtbot, made)


@pytest.mark.parametrize(
    ("texts", "width", "filled"),
    [
        (("12",), 244, 1),
        (("12", "12", "11"), 244, 3),
        (("12", "12", "11"), 478, 3),
        (("12",) * 4, 244, 4),
        (("12",) * 5, 244, 5),
        (("12",) * 6, 244, 4),
        (("12",) * 10, 244, 4),
        ((), 244, 0),
    ],
)
def test_pills_that_do_not_fit_are_counted(
    qtbot: QtBot, texts: tuple[str, ...], width: int, filled: int
) -> None:
    made = pills(qtbot, texts, width)
    each = made.pill_width(max(1, len(texts)))
    found = [
        pixel(made, int(n * (each + GAP) + 6), 12) == DARK.selected.name()
        for n in range(int((width + GAP + 0.5) // (each + GAP)))
    ]
    assert found.count(True) == filled
    assert made.accessibleDescription() == ", ".join(texts)


def test_pills_to_come_are_quiet(qtbot: QtBot) -> None:
    assert colours(pills(qtbot, None)) >= {DARK.raised.name()}
    assert DARK.text.name() not in colours(pills(qtbot, None))
    assert colours(pills(qtbot, ())) == {DARK.bg.name()}


# --- the look ----------------------------------------------------------------------------------


def badge(qtbot: QtBot, props: RestBadgeProps | None, theme: Theme = DARK) -> RestBadge:
    made = RestBadge("Rest days")
    made.setFixedSize(244, 72)
    made.set_props(props)
    return shown(qtbot, made, theme)


@THEMES
def test_good_is_a_tick_and_its_opposite_a_triangle(qtbot: QtBot, theme: Theme) -> None:
    good = badge(qtbot, RestBadgeProps(good=True, title="Good", detail="to train"), theme)
    wait = badge(qtbot, RestBadgeProps(good=False, title="Wait", detail="a day"), theme)
    assert {theme.hold_dim.name(), theme.hold_text.name()} <= colours(good)
    assert theme.alert_fill.name() not in colours(good)
    assert {theme.selected.name(), theme.alert_fill.name()} <= colours(wait)
    assert theme.hold_text.name() not in colours(wait)


def test_a_look_is_told_to_readers(qtbot: QtBot) -> None:
    made = badge(qtbot, RestBadgeProps(good=True, title="Good to train", detail="1 rest day"))
    assert made.accessibleDescription() == "Good to train. 1 rest day"
    assert made.toolTip() == made.accessibleDescription()
    made.set_props(None)
    assert made.accessibleDescription() == ""
    assert DARK.raised.name() in colours(made)


@pytest.mark.parametrize(
    ("width", "role"),
    [(400, Role.PANEL_TITLE), (175, Role.CARD_TITLE), (145, Role.ITEM), (10, Role.KEY)],
)
@pytest.mark.usefixtures("qapp")
def test_a_title_takes_the_largest_type_that_fits(width: int, role: Role) -> None:
    text = "Trained yesterday"
    assert fitting(text, width, 1.0).pixelSize() == font(role).pixelSize()


@pytest.mark.parametrize("size", [(140, 60), (200, 62), (244, 72), (420, 140)])
def test_a_long_look_stays_inside(qtbot: QtBot, size: tuple[int, int]) -> None:
    made = badge(
        qtbot,
        RestBadgeProps(good=False, title="You trained", detail="Tomorrow is the better day"),
    )
    made.setFixedSize(*size)
    image = made.grab().toImage()
    for edge in (0, size[1] - 1):
        assert {image.pixelColor(x, edge).name() for x in range(size[0])} == {DARK.bg.name()}


# --- facts -------------------------------------------------------------------------------------

FACTS = (Fact("Next session", "Sun or Mon"), Fact("Effort", "8 of 10"))


@THEMES
def test_rows_have_label_left_value_right_and_a_line_above(qtbot: QtBot, theme: Theme) -> None:
    made = FactRows("Facts")
    made.setFixedSize(240, 58)
    made.set_facts(FACTS)
    shown(qtbot, made, theme)
    assert pixel(made, 120, 0) == theme.line.name()
    assert {theme.text.name(), theme.label.name()} <= colours(made)
    assert inked(made, theme)[-1] >= 238
    assert made.accessibleDescription() == "Next session: Sun or Mon; Effort: 8 of 10"


@pytest.mark.parametrize("width", [120, 150, 180, 240])
def test_a_value_is_never_cut(qtbot: QtBot, width: int) -> None:
    made = FactRows("Facts", rows=1)
    made.setFixedSize(width, 40)
    made.set_facts((Fact("Next session", "Tomorrow or Sun"),))
    shown(qtbot, made)
    value = text_columns(made)
    wide = FactRows("Facts", rows=1)
    wide.setFixedSize(600, 40)
    wide.set_facts((Fact("", "Tomorrow or Sun"),))
    shown(qtbot, wide)
    whole = text_columns(wide)
    assert value[-1] - value[0] >= 0.8 * (whole[-1] - whole[0])


def text_columns(widget: QWidget) -> list[int]:
    image = widget.grab().toImage()
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) == DARK.text for y in range(8, image.height()))
    ]


def test_rows_to_come_are_quiet_and_as_high(qtbot: QtBot) -> None:
    made = FactRows("Facts")
    made.setFixedSize(240, 58)
    before = made.sizeHint()
    shown(qtbot, made)
    assert DARK.raised.name() in colours(made)
    assert DARK.text.name() not in colours(made)
    made.set_facts(FACTS)
    assert made.sizeHint() == before
    made.set_facts(None)
    assert made.accessibleDescription() == ""
    made.set_scale(1.5)
    assert made.sizeHint().height() == round(before.height() * 1.5)


@THEMES
def test_columns(qtbot: QtBot, theme: Theme) -> None:
    made = FactColumns("Plan")
    made.setFixedSize(400, 44)
    made.set_facts(FACTS)
    shown(qtbot, made, theme)
    columns = inked(made, theme)
    gaps = [b for a, b in itertools.pairwise(columns) if b - a > 20]
    assert len(gaps) == 1
    assert made.accessibleDescription() == "Next session: Sun or Mon; Effort: 8 of 10"
    height = made.sizeHint().height()
    made.set_scale(1.5)
    assert made.sizeHint().height() == round(height * 1.5)


# --- the plan ----------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["3 × 12", "10 × 50", "1 × 1"])
@pytest.mark.parametrize("size", [(240, 44), (380, 80), (480, 116), (720, 186)])
def test_the_plan_always_fits(qtbot: QtBot, text: str, size: tuple[int, int]) -> None:
    made = BigCount()
    made.setFixedSize(*size)
    made.set_scale(1.6, 1.0)
    made.set_text(text, "sets × reps", "words")
    shown(qtbot, made)
    columns = inked(made, DARK)
    assert columns[0] <= 8
    assert columns[-1] < size[0]
    assert made.accessibleName() == "words"
    assert made.fitted() <= size[1] / 116 + 0.01


def test_number_and_unit_stand_on_one_line(qtbot: QtBot) -> None:
    made = BigCount()
    made.setFixedSize(480, 116)
    made.set_text("3", "sets", "words")
    shown(qtbot, made)
    image = made.grab().toImage()

    def lowest(left: int, right: int) -> int:
        return max(
            y for x in range(left, right) for y in range(116) if image.pixelColor(x, y) != DARK.bg
        )

    columns = inked(made, DARK)
    split = next(a for a, b in itertools.pairwise(columns) if b - a > 10)
    assert lowest(0, split + 1) == pytest.approx(lowest(split + 2, 480), abs=2)
    assert made.sizeHint().height() == 116
    made.set_scale(0.5, 1.0)
    assert made.sizeHint().height() == 58
    assert made.minimumSizeHint().height() < 58
