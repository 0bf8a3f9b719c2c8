"""History opened at some days, as a bar of Progress asks for."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from tests.app.test_review import workout
from tests.helpers.history import FRIDAY, Desk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

OLD = FRIDAY - timedelta(weeks=60)
MONDAY = OLD - timedelta(days=4)


def test_days_of_long_ago_are_brought_in_sight(qtbot: QtBot) -> None:
    here = Desk(qtbot, workout("now", FRIDAY), workout("old", OLD), workout("older", MONDAY))
    here.read()
    here.page.filters.tight.setChecked(True)
    here.page.show_days(MONDAY, MONDAY + timedelta(days=6))
    here.settle()
    assert here.current == "old"
    assert not here.page.filters.tight.isChecked()
    assert here.page.filters.weeks is None


def test_days_without_a_workout_choose_nothing_else(qtbot: QtBot) -> None:
    here = Desk(qtbot, workout("now", FRIDAY), workout("old", OLD))
    here.read()
    before = here.current
    here.page.show_days(OLD + timedelta(days=30), OLD + timedelta(days=36))
    here.settle()
    assert here.current == before
