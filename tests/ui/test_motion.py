from __future__ import annotations

from enum import Enum
from types import SimpleNamespace

import pytest

from thrust_gui.app.settings import Settings
from thrust_gui.ui.motion import still, system_still


class MotionPreference(Enum):
    """As Qt 6.12 has it."""

    NoPreference = 0
    ReducedMotion = 1


@pytest.mark.parametrize(
    ("preference", "expected"),
    [(MotionPreference.NoPreference, False), (MotionPreference.ReducedMotion, True)],
)
def test_what_the_system_prefers(preference: MotionPreference, *, expected: bool) -> None:
    hints = SimpleNamespace(motionPreference=lambda: preference)
    assert system_still(hints) is expected


def test_a_qt_that_cannot_tell_lets_pictures_move() -> None:
    assert not system_still(SimpleNamespace())


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("chosen", "expected"), [(True, True), (False, False), (None, False)])
def test_the_lifter_chooses_before_the_system(chosen: bool | None, *, expected: bool) -> None:
    assert still(Settings(reduced_motion=chosen)) is expected
