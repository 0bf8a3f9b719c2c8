from __future__ import annotations

import pytest

from thrust_gui.desktop.display import has_display


@pytest.mark.parametrize(
    ("environment", "platform", "answers", "there"),
    [
        ({}, "linux", True, False),
        ({"DISPLAY": ":0"}, "linux", True, True),
        ({"DISPLAY": ":0"}, "linux", False, False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", False, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", False, True),
        ({"QT_QPA_PLATFORM": "xcb"}, "linux", False, False),
        ({}, "win32", False, True),
        ({}, "darwin", False, True),
    ],
)
def test_whether_there_is_a_screen(
    environment: dict[str, str], platform: str, answers: bool, there: bool
) -> None:
    assert has_display(environment, platform, lambda _: answers) is there


def test_a_dead_display_is_none() -> None:
    assert not has_display({"DISPLAY": ":987654"}, "linux")
