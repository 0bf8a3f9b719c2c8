from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.app.test_training import numbered
from tests.helpers.english import english
from tests.helpers.fakes import FakeClock, MemoryLog
from tests.helpers.painted import click, press, shown, write
from thrust_gui.app.bands import Bands, with_pull
from thrust_gui.app.settings import Settings
from thrust_gui.domain.band import Rigging
from thrust_gui.domain.records import SetRecord
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.units import ForceUnit, Units
from thrust_gui.ui.settings.band_desk import BandDesk
from thrust_gui.ui.settings.calibration_form import MOST
from thrust_gui.ui.theme import THEMES, Theme, palette_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

SET = SetRecord(
    id="s",
    ordinal=1,
    tempo=Tempo(),
    target_reps=1,
    completed_reps=1,
    tut_ms=6000,
    hold_ms=2000,
    started_at=0,
)


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    with english(qapp):
        yield


class Desk:
    """The card of the band, 29 mm folded, over a log of its own."""

    def __init__(self, qtbot: QtBot, settings: Settings | None = None) -> None:
        self.log, self.clock = MemoryLog(), FakeClock()
        self.bands = Bands(self.log, self.clock, numbered("band"))
        self.settings = self.bands.add(settings or Settings())
        self.desk = BandDesk(self.bands, self.settings)
        self.changes: list[None] = []
        self.desk.bands_changed.connect(lambda: self.changes.append(None))
        self.card = shown(qtbot, self.desk.card)
        self.card.resize(428, 1200)
        self.form = self.card.calibration

    def measure(self, *points: tuple[str, str]) -> None:
        click(self.form.measure)
        for fields, texts in zip(self.form.points, points, strict=False):
            for field, text in zip(fields, texts, strict=True):
                field.setFocus()
                write(field, text)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_the_uncertainty_is_shown_before_and_after(desk: Desk) -> None:
    assert desk.form.status.text() == "Estimated from its width, known to ±25 %"
    assert not desk.form.remove.isVisible()
    desk.measure(("156", "163"), ("208", "250"))
    assert desk.form.result.text() == (
        "Replaces the estimate: at the top ≈ 220 N (200–250), estimated, calibrated"
    )
    click(desk.form.use)
    assert desk.form.status.text() == (
        "Measured 20 Nov 2026 (2 points): ≈ 250 N at twice its length, known to ±10 %"
    )
    assert desk.card.force.text() == "At the top: ≈ 220 N (200–250), estimated, calibrated"
    assert not desk.form.is_open
    assert len(desk.log.calibrations()) == len(desk.changes) == 1
    assert desk.form.measure.hasFocus()


@pytest.mark.parametrize(
    ("points", "wrong"),
    [
        ((), ""),
        ((("156", ""),), "Point 1: both a length and a force, please."),
        ((("156", "163"),), "Calibration needs two points or more: 1 given."),
        ((("far", "163"),), "Point 1: “far” is no length. Write it like 170 cm."),
        ((("156", "x"),), "Point 1: “x” is no force. Write it like 20 N."),
        (
            (("156", "163"), ("100", "50")),
            (
                "Point 2: at 1000 mm the band is slack, its flat length is 1040 mm. "
                "Stretch it further."
            ),
        ),
        (
            (("156", "163"), ("208", "50")),
            "Point 1 does not fit the others: 163 N where they give 71 N. Measure it again.",
        ),
    ],
)
def test_what_is_wrong_is_said_and_cannot_be_used(
    desk: Desk, points: tuple[tuple[str, str], ...], wrong: str
) -> None:
    desk.measure(*points)
    assert desk.form.wrong.text == wrong
    assert not desk.form.use.isEnabled()
    assert not desk.form.result.isVisible()
    assert desk.log.calibrations() == ()


def test_measured_is_undone_and_the_estimate_is_back(desk: Desk) -> None:
    desk.measure(("156", "163"), ("208", "250"))
    click(desk.form.use)
    assert desk.form.undo.accessibleName() == "Undo: measured"
    click(desk.form.undo)
    assert desk.log.calibrations() == ()
    assert desk.form.status.text() == "Estimated from its width, known to ±25 %"
    assert desk.card.force.text() == "At the top: ≈ 200 N (150–240), estimated"
    assert not desk.form.undo.isVisible()


def test_going_without_it_brings_the_one_before_back(desk: Desk) -> None:
    desk.measure(("156", "163"), ("208", "250"))
    click(desk.form.use)
    desk.clock.advance(86_400)
    desk.measure(("156", "150"), ("208", "230"))
    click(desk.form.use)
    assert desk.form.earlier.text() == (
        "Before: Measured 20 Nov 2026 (2 points): ≈ 250 N at twice its length"
    )
    click(desk.form.remove)
    assert desk.form.status.text().startswith("Measured 20 Nov 2026")
    assert not desk.form.earlier.isVisible()
    assert desk.form.undo.hasFocus()
    click(desk.form.undo)
    assert desk.form.status.text().startswith("Measured 21 Nov 2026")
    assert len(desk.log.calibrations()) == 2


def test_in_inches_and_pounds(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Settings(units=Units.IMPERIAL, force=ForceUnit.LBF))
    desk.measure(("61.4", "36.6"), ("81.9", "56.2"))
    assert desk.form.result.text() == (
        "Replaces the estimate: at the top ≈ 50 lbf (45–56), estimated, calibrated"
    )
    click(desk.form.use)
    (record,) = desk.log.calibrations()
    length, force = record.points[0]
    assert length == pytest.approx(1560, abs=1)
    assert force == pytest.approx(162.8, abs=0.1)


def test_more_points_up_to_six(desk: Desk) -> None:
    desk.measure(("156", "163"), ("208", "250"))
    while desk.form.add.isEnabled():
        click(desk.form.add)
    assert len(desk.form.points) == MOST
    length, force = desk.form.points[2]
    assert length.accessibleName() == "Point 3: length"
    write(length, "260")
    write(force, "317")
    click(desk.form.use)
    assert len(desk.log.calibrations()[0].points) == 3, "rows without anything are left out"


def test_by_keys_alone(desk: Desk) -> None:
    desk.form.measure.setFocus()
    press(desk.form.measure, Qt.Key.Key_Space)
    for text in ("156", "163", "208", "250"):
        focus = QApplication.focusWidget()
        assert focus is not None
        write(focus, text)
        press(focus, Qt.Key.Key_Tab)
    assert desk.form.add.hasFocus()
    press(desk.form.add, Qt.Key.Key_Tab)
    desk.form.use.setFocus()
    press(desk.form.use, Qt.Key.Key_Space)
    assert len(desk.log.calibrations()) == 1


def test_points_typed_for_another_band_are_put_away(desk: Desk) -> None:
    desk.measure(("156", "163"))
    click(desk.card.add)
    assert not desk.form.is_open
    click(desk.form.measure)
    assert desk.form.typed == (("", ""), ("", ""))
    click(desk.form.cancel)
    assert not desk.form.is_open
    assert desk.log.calibrations() == ()


def test_slack_as_rigged_it_says_what_it_gives_at_twice_its_length(desk: Desk) -> None:
    own = desk.bands.used(desk.settings)
    assert own is not None
    desk.desk.set_settings(desk.bands.put(desk.settings, replace(own, rigging=Rigging.SINGLE)))
    desk.measure(("156", "163"), ("208", "250"))
    assert desk.form.result.text().startswith(
        "Replaces the estimate: at twice its length ≈ 250 N (230–280)"
    )


def test_past_sets_keep_what_they_were_trained_with(desk: Desk) -> None:
    desk.bands.use(desk.settings)
    trained = with_pull(SET, desk.bands.pull_in(desk.settings.plan))
    desk.log.save_set("workout", trained)
    desk.measure(("156", "163"), ("208", "250"))
    click(desk.form.use)
    desk.bands.use(desk.settings)
    assert desk.log.sets["s"][1] == trained
    later = with_pull(SET, desk.bands.pull_in(desk.settings.plan))
    assert (trained.calibration, later.calibration) == (None, desk.log.calibrations()[0].id)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("width", [380, 428, 620])
def test_nothing_is_cut_off(desk: Desk, theme: Theme, width: int) -> None:
    desk.card.setPalette(palette_for(theme))
    desk.card.resize(width, 1200)
    desk.measure(("156", "163"), ("208", "50"))
    QApplication.processEvents()
    for part in (*(field for each in desk.form.points for field in each), desk.form.use):
        assert part.width() >= part.minimumSizeHint().width()
        right = part.mapTo(desk.card, part.rect().topRight()).x()
        assert right <= desk.card.width()
    for label in (desk.form.status, desk.form.result):
        assert label.heightForWidth(label.width()) <= label.height() or not label.isVisible()
