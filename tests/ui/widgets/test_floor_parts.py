"""The small painted parts of the gym floor, at single pixels and by what they say."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtTest import QTest

from thrust_gui.ui.theme import DARK
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.floor_banner import FloorBanner
from thrust_gui.ui.widgets.floor_button import FloorButton, Look
from thrust_gui.ui.widgets.floor_card import FloorCard
from thrust_gui.ui.widgets.floor_header import FloorHeader, HeaderProps, header_height
from thrust_gui.ui.widgets.floor_sentence import FLAGS, sentence_font
from thrust_gui.ui.widgets.floor_stepper import FloorStepper
from thrust_gui.ui.widgets.floor_type import fitted_font, fitted_px, letters, paint_line
from thrust_gui.ui.widgets.floor_widget import LEAST_PX
from thrust_gui.ui.widgets.key_hint import Hint, KeyHint
from thrust_gui.ui.widgets.phase_ring import ring_box, ring_change
from thrust_gui.ui.widgets.rep_count import RepCount, RepCountProps
from thrust_gui.ui.widgets.rep_pips import RepPips, RepPipsProps
from thrust_gui.ui.widgets.set_pips import HEIGHT, SetPipsProps, set_pip
from thrust_gui.ui.widgets.slab_content import Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

SURFACES = {"bg": DARK.bg, "surface": DARK.surface, "raised": DARK.raised}
BIG_ENOUGH = 7.0


def luminance(colour: QColor) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        *((DARK.text, surface) for surface in (*SURFACES.values(), DARK.selected)),
        *((DARK.label, surface) for surface in SURFACES.values()),
        *((DARK.alert, surface) for surface in SURFACES.values()),
        (DARK.ink, DARK.text),
        (DARK.ink, DARK.lift),
        (DARK.ink, DARK.hold),
        (DARK.ink, DARK.lower),
        (DARK.lift, DARK.lift_dim),
        (DARK.hold, DARK.hold_dim),
        (DARK.lower, DARK.lower_dim),
    ],
)
def test_everything_written_on_the_floor_is_legible(text: QColor, behind: QColor) -> None:
    assert round(contrast(text, behind), 1) >= BIG_ENOUGH


def shot(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def coloured(picture: QImage, colour: QColor) -> QRect:
    """The box around all pixels of a colour; null where there are none."""
    found = QRect()
    for x in range(picture.width()):
        for y in range(picture.height()):
            if picture.pixelColor(x, y) == colour:
                found = found.united(QRect(x, y, 1, 1))
    return found


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("role", [Role.FLOOR_HOLD, Role.FLOOR_REP, Role.FLOOR_CLOCK])
def test_digits_are_all_as_wide(role: Role) -> None:
    widths = {round(letters(str(n), role, role.value.px).advance, 3) for n in range(10)}
    assert len(widths) == 1


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("room", [40.0, 200.0, 500.0, 5000.0])
def test_text_is_made_to_fit(room: float) -> None:
    text, role = "A rather long word", Role.FLOOR_WORD
    px = fitted_px(text, role, room)
    assert px <= role.value.px
    assert letters(text, role, px).advance <= room or px == 9
    assert (px == role.value.px) is (room == 5000.0)
    assert fitted_font(text, role, 1.0, room).pixelSize() <= role.value.px


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("align", "left"),
    [
        (Qt.AlignmentFlag.AlignLeft, 0),
        (Qt.AlignmentFlag.AlignHCenter, 150),
        (Qt.AlignmentFlag.AlignRight, 300),
    ],
)
def test_a_line_stands_where_it_should(align: Qt.AlignmentFlag, left: int) -> None:
    picture = QImage(400, 60, QImage.Format.Format_RGB32)
    picture.fill(DARK.bg)
    with QPainter(picture) as painter:
        box = QRectF(0, 0, 400, 60)
        used = paint_line(painter, box, "HHHH", Role.FLOOR_SET, 1.0, DARK.text, align)
    ink = coloured(picture, DARK.text)
    spare = 400 - used
    assert ink.left() == pytest.approx({0: 0, 150: spare / 2, 300: spare}[left], abs=6)
    assert ink.center().y() == pytest.approx(30, abs=1)


@pytest.mark.parametrize(
    ("one", "other", "part"), [(0.5, 0.49, True), (0.01, 0.0, True), (1.0, 0.2, False)]
)
def test_only_the_end_of_the_arc_changes(one: float, other: float, part: bool) -> None:
    centre = QRectF(0, 0, 592, 852).center()
    changed, whole = ring_change(centre, one, other), ring_box(centre)
    assert whole.adjusted(-2, -2, 2, 2).contains(changed)
    assert (changed.width() < whole.width() / 3) is part


@pytest.fixture
def pips(qtbot: QtBot) -> RepPips:
    made = RepPips()
    qtbot.addWidget(made)
    made.place(QRect(0, 0, 760, 16), 1.0)
    return made


@pytest.mark.parametrize("tone", Tone)
def test_pips_are_done_under_way_and_left(pips: RepPips, tone: Tone) -> None:
    pips.set_props(RepPipsProps(total=12, done=6, current=tone))
    picture = shot(pips)
    expected = {
        Tone.LIFT: DARK.lift,
        Tone.HOLD: DARK.hold,
        Tone.LOWER: DARK.lower,
        Tone.NEUTRAL: DARK.text,
    }
    for index in range(12):
        middle = pips.pip(index).center().toPoint()
        colour = DARK.text if index < 6 else expected[tone] if index == 6 else DARK.selected
        assert picture.pixelColor(middle) == colour


@pytest.mark.parametrize("total", [1, 2, 12, 20, 24, 50])
def test_pips_fill_the_row_whatever_their_number(pips: RepPips, total: int) -> None:
    pips.set_props(RepPipsProps(total=total, done=0))
    boxes = [pips.pip(index) for index in range(total)]
    assert boxes[0].left() == 0
    assert boxes[-1].right() == pytest.approx(760)
    assert all(one.right() < other.left() for one, other in pairwise(boxes))
    assert boxes[0].width() >= 8


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (RepPipsProps(total=5, done=2, current=Tone.LIFT), RepPipsProps(total=5, done=3)),
        (RepPipsProps(total=5, done=5), RepPipsProps(total=5, done=0, current=Tone.HOLD)),
        (RepPipsProps(total=5, done=0), RepPipsProps(total=6, done=6)),
    ],
)
def test_pips_show_what_they_were_told_last(
    pips: RepPips, before: RepPipsProps, after: RepPipsProps
) -> None:
    pips.set_props(before)
    shot(pips)
    pips.set_props(after)
    assert pips.props == after
    picture = shot(pips)
    for index in range(after.total):
        colour = picture.pixelColor(pips.pip(index).center().toPoint())
        assert (colour == DARK.text) is (index < after.done)


@pytest.mark.parametrize("total", range(1, 11))
def test_set_pips_stay_in_their_box(total: int) -> None:
    box = QRectF(246, 0, 340, 60)
    last = set_pip(total - 1, total, box, 1.0)
    assert last.right() <= box.right() + 1e-6
    assert last.width() == 72 or total > 4


def header_of(done: int, share: float, title: str = "Set 2", detail: str = "of 3") -> HeaderProps:
    pips = SetPipsProps(total=3, done=done, share=share, tone=Tone.HOLD)
    return HeaderProps(title=title, detail=detail, pips=pips, elapsed="3:18")


@pytest.fixture
def header(qtbot: QtBot) -> FloorHeader:
    made = FloorHeader()
    qtbot.addWidget(made)
    made.place(QRect(0, 0, 760, round(header_height(32))), 1.0)
    return made


def test_the_header_fills_the_current_pip_as_far_as_it_is_done(header: FloorHeader) -> None:
    row = QRectF(0, header.height() - HEIGHT, 760, HEIGHT)
    y = int(row.center().y())
    assert shot(header).pixelColor(100, y) != DARK.text
    assert header.lines() == ()
    header.set_props(header_of(1, 0.5))
    picture = shot(header)
    second = set_pip(1, 3, row, 1.0)
    assert picture.pixelColor(set_pip(0, 3, row, 1.0).center().toPoint()) == DARK.text
    assert picture.pixelColor(int(second.left()) + 10, y) == DARK.hold
    assert picture.pixelColor(int(second.right()) - 10, y) == DARK.selected
    assert header.accessibleName() == "Set 2 of 3, 3:18"


@pytest.mark.parametrize("small", [32.0, 60.0, 83.0])
@pytest.mark.parametrize("width", [572, 760])
@pytest.mark.parametrize(
    ("words", "elapsed"),
    [(("Set 2", "/3"), "3:19"), (("Set 10", "/10"), "1:02:03"), (("Satz zehn", "fertig"), "")],
)
def test_words_and_time_of_the_header_never_meet(
    header: FloorHeader, words: tuple[str, str], elapsed: str, width: int, small: float
) -> None:
    header.place(QRect(0, 0, width, round(header_height(small))), 1.0, small)
    header.set_props(replace(header_of(0, 0.0, *words), elapsed=elapsed))
    boxes = [line.box for line in header.lines()]
    for one, other in pairwise(boxes):
        assert one.right() < other.left()
    assert len(boxes) >= 2
    assert boxes[0].left() >= 0
    assert boxes[-1].right() <= width
    assert coloured(shot(header), DARK.label).right() <= boxes[1].right() + 1


def count_of(number: str, label: str = "Rep", *, last: bool = False) -> RepCountProps:
    return RepCountProps(label=label, number=number, target="of 12", digits=2, last=last)


def test_the_count_keeps_its_boxes(qtbot: QtBot) -> None:
    widget = RepCount()
    qtbot.addWidget(widget)
    widget.place(QRect(0, 0, 584, 240), 1.0)
    targets: set[tuple[int, int]] = set()
    rights: list[int] = []
    for number in ("0", "7", "9", "10", "12"):
        widget.set_props(count_of(number))
        picture = shot(widget)
        target = coloured(picture, DARK.label)
        targets.add((target.left(), target.right()))
        rights.append(coloured(picture, DARK.text).right())
    assert len(targets) == 1
    assert max(rights) - min(rights) < 16
    assert max(rights) < targets.pop()[0]
    assert widget.accessibleName() == "Rep 12 of 12"


def test_the_last_repetition_is_in_another_colour(qtbot: QtBot) -> None:
    widget = RepCount()
    qtbot.addWidget(widget)
    widget.place(QRect(0, 0, 584, 240), 1.0)
    widget.set_props(count_of("12"))
    assert coloured(shot(widget), DARK.alert).isNull()
    widget.set_props(count_of("12", "Last rep", last=True))
    assert not coloured(shot(widget), DARK.alert).isNull()
    assert widget.accessibleName() == "Last rep 12 of 12"


@pytest.mark.parametrize("look", Look)
def test_buttons_have_their_look(qtbot: QtBot, look: Look) -> None:
    button = FloorButton(look, "Start", key="Space")
    qtbot.addWidget(button)
    button.place(QRect(0, 0, 300, 88), 1.0)
    light = look in {Look.PRIMARY, Look.PLAY}
    body = shot(button).pixelColor(40, 12)
    assert (body == DARK.text) is light
    assert button.toolTip() == "Start · Space"
    button.setChecked(True)
    assert button.isChecked() is (look is Look.CHIP)
    if look is Look.CHIP:
        assert shot(button).pixelColor(40, 12) == DARK.text


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Select, Qt.Key.Key_Right]
)
def test_keys_are_left_to_the_page(qtbot: QtBot, key: Qt.Key) -> None:
    button = FloorButton(Look.CHIP, "8")
    qtbot.addWidget(button)
    button.show()
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    QTest.keyClick(button, key)
    assert not pressed
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed


@pytest.mark.parametrize("kind", [FloorButton, KeyHint])
def test_focus_is_seen(qtbot: QtBot, kind: type[FloorButton]) -> None:
    button = KeyHint(right=True) if kind is KeyHint else FloorButton(Look.GHOST, "+ 15 s")
    qtbot.addWidget(button)
    button.place(QRect(0, 0, 200, 80), 1.0)
    button.show()
    before = coloured(shot(button), DARK.text)
    button.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    assert coloured(shot(button), DARK.text) != before


@pytest.mark.parametrize("right", [True, False])
def test_a_hint_says_key_and_meaning(qtbot: QtBot, right: bool) -> None:
    hint = KeyHint(right=right)
    qtbot.addWidget(hint)
    hint.place(QRect(0, 0, 300, 64), 1.0)
    hint.set_hint(Hint("Space", "Pause"))
    ink = coloured(shot(hint), DARK.raised)
    assert (ink.left() > 100) is right
    assert hint.toolTip() == "Pause · Space"
    assert hint.accessibleName() == "Pause"
    assert hint.hint == Hint("Space", "Pause")


def test_a_stepper_tells_its_steps(qtbot: QtBot) -> None:
    stepper = FloorStepper(less="Less", more="More", keys=("-", "+"))
    qtbot.addWidget(stepper)
    stepper.place(QRect(0, 0, 330, 96), 1.0)
    stepper.set_value("12", "reps")
    steps: list[int] = []
    stepper.stepped.connect(steps.append)
    for button in (stepper.more, stepper.less, stepper.more):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert steps == [1, -1, 1]
    assert stepper.shown == ("12", "reps")
    assert stepper.accessibleName() == "12 reps"
    assert stepper.less.geometry() == QRect(0, 16, 72, 64)
    assert stepper.more.geometry().right() == 329


@pytest.mark.parametrize(("alert", "colour"), [(False, DARK.label), (True, DARK.alert)])
def test_a_card_has_a_title_and_a_note(qtbot: QtBot, alert: bool, colour: QColor) -> None:
    card = FloorCard()
    qtbot.addWidget(card)
    card.place(QRect(0, 0, 760, 168), 1.0)
    card.set_title("How hard was it?", "RPE 8: two reps left", alert=alert)
    picture = shot(card)
    assert picture.pixelColor(380, 120) == DARK.surface
    assert coloured(picture.copy(400, 0, 360, 80), colour).right() >= 300
    assert (card.title, card.note) == ("How hard was it?", "RPE 8: two reps left")
    assert card.accessibleName() == "How hard was it?. RPE 8: two reps left"


@pytest.mark.parametrize("length", [0, 20, 85, 160])
def test_a_banner_fits_its_place(qtbot: QtBot, length: int) -> None:
    banner = FloorBanner()
    qtbot.addWidget(banner)
    banner.place(QRect(0, 0, 760, 38), 1.0)
    banner.set_text(("The disk is full and so on. " * 6)[:length])
    ink = coloured(shot(banner), DARK.alert)
    assert ink.isNull() is (length == 0)
    if length:
        assert ink.left() < 26
        assert ink.right() < 759
        assert ink.top() > 0
        assert ink.bottom() < 37
    assert banner.accessibleName() == banner.text


def test_a_card_shows_its_keys_beside_its_title(qtbot: QtBot) -> None:
    bare, capped = FloorCard(), FloorCard()
    for card in (bare, capped):
        card.set_title("Last set")
        qtbot.addWidget(card)
        card.place(QRect(0, 0, 700, 112), 1.0)
    capped.set_keys("↑", "↓")
    assert capped.keys == ("↑", "↓")
    images = [card.grab().toImage() for card in (bare, capped)]
    title = QRect(32, 10, 100, 30)
    assert images[0].copy(title) == images[1].copy(title)
    beside = QRect(140, 10, 120, 30)
    assert images[0].copy(beside) != images[1].copy(beside)


@pytest.mark.parametrize("words", ["So it cannot slide", "Heels about 70 cm from the bench " * 3])
def test_a_sentence_fits_its_box_or_is_as_small_as_can_be_read(words: str) -> None:
    room = QRect(0, 0, 260, 60)
    face = sentence_font(words, room, 1.0, (24, 22, 20, 18, 16))
    needed = QFontMetrics(face).boundingRect(room, FLAGS, words)
    assert room.contains(needed) or face.pixelSize() == 16
    assert sentence_font(words, room, 0.1, (24, 16)).pixelSize() == LEAST_PX
