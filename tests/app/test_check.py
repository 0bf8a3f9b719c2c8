from __future__ import annotations

from thrust_gui.app.check import Check


def test_what_is_well_needs_no_remedy() -> None:
    assert Check(name="fonts", ok=True, found="Inter, bundled").remedy == ""
