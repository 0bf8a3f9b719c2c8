from __future__ import annotations

from thrust_gui.app.ports import LogHealth
from thrust_gui.domain.message import Message


def test_what_is_said_of_the_log() -> None:
    full = Message("The disk is full.")
    assert LogHealth().said is None
    assert LogHealth(waiting=3).said is None
    assert LogHealth(problem=full).said is full
    assert str(LogHealth(waiting=3, problem=full).said) == (
        "The disk is full. What you train meanwhile is kept, and saved when it can be."
    )
