"""The tour takes every picture, from nothing but its own made-up log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.helpers.screen import command
from thrust_gui.content.guide import load_guide
from thrust_gui.content.resources import resources_root
from thrust_gui.ui.page import PageName

if TYPE_CHECKING:
    from pathlib import Path

FLOOR = ("get-ready", "lift", "hold", "lower", "last-rep", "paused", "set-done")


def test_every_page_card_and_phase_is_pictured(tmp_path: Path) -> None:
    folder, out = tmp_path / "data", tmp_path / "tour"
    said = command(folder, "tour", "--out", str(out), "--size", "1024x640", "--theme", "light")
    names = {each.stem for each in out.iterdir()}
    cards = {card.id for section in load_guide(resources_root()).sections for card in section.cards}
    assert said.startswith(f"{len(list(out.iterdir()))} pictures")
    assert names >= {str(page) for page in PageName if page is not PageName.GUIDE}
    assert names >= {f"guide-{card.replace('.', '-')}" for card in cards}
    assert names >= {f"train-{phase}" for phase in FLOOR}
    assert names >= {f"train-check-{number}" for number in range(1, 7)}
    assert names >= {
        "rest",
        "summary",
        "keys",
        "first-start",
        "figure-filmstrip",
        "settings-by-ear",
        "report",
    }
    assert names >= {f"train-paced-{phase}" for phase in ("lift", "hold", "reached", "lower")}
    assert names >= {f"train-still-{phase}" for phase in ("lift", "hold", "lower")}
    assert not folder.exists()
