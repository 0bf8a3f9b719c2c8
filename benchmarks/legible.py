"""How high the letters of the floor are from 2.5 m, measured in pictures of real pages.

``python -m benchmarks legible`` measures; run as a module of its own it prints a line for each text
on the floor and writes the pictures: ``python -m benchmarks.legible --out build/legible``.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks.table import Row, table

if TYPE_CHECKING:
    from tests.helpers.letters import Laptop, Measured

HOW: Final = "python -m benchmarks legible"


def run() -> list[Row]:
    """A row for each panel: the least of what must be 30 minutes of arc high, and of what 20."""
    return rows(found_on_panels(None))


def rows(found: dict[Laptop, list[Measured]]) -> list[Row]:
    """One row a panel."""
    made: list[Row] = []
    for laptop, measured in found.items():
        least = {
            bound: min(each.arc for each in measured if each.least == bound)
            for bound in sorted({each.least for each in measured if each.least is not None})
        }
        made.append(
            Row(
                name=f"Letters of a set on {laptop.width}×{laptop.height}, {laptop.inches:g} in, "
                "from 2.5 m",
                figure=", ".join(f"{arc:.1f}′ of {bound:g}′" for bound, arc in least.items()),
                bound="all kept, ink as the font's outline to 1 px",
                ok=all(each.ok and abs(each.ink_px - each.glyph_px) <= 1 for each in measured),
                how=HOW,
            )
        )
    return made


def found_on_panels(out: Path | None) -> dict[Laptop, list[Measured]]:
    """Every text in every face of the floor, by panel; with a folder, the pictures too."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from tests.helpers.letters import LAPTOPS, measure, scenes  # noqa: PLC0415 - after the platform
    from thrust_gui.bootstrap.window import application  # noqa: PLC0415 - likewise
    from thrust_gui.ui.appearance import Appearance  # noqa: PLC0415 - likewise

    app = application()
    appearance = Appearance(app)
    found: dict[Laptop, list[Measured]] = {}
    for laptop in LAPTOPS:
        found[laptop] = []
        for name, floor in scenes(laptop):
            app.processEvents()
            found[laptop] += measure(name, floor.page, laptop.view)
            if out:
                folder = out / laptop.name
                folder.mkdir(parents=True, exist_ok=True)
                floor.page.grab().save(str(folder / f"{name}.png"))
    appearance.deleteLater()
    return found


def listed(found: dict[Laptop, list[Measured]]) -> str:
    """A Markdown table of every text for each panel."""
    parts: list[str] = []
    for laptop, measured in found.items():
        parts += [
            f"\n{laptop.width}×{laptop.height}, {laptop.inches:g} in, full screen, 2.5 m\n",
            "| Face | What | Text | Ink px | mm | Minutes of arc | At least |",
            "|---|---|---|---:|---:|---:|---:|",
            *(
                f"| {each.face} | {each.part} | {each.text} | {each.ink_px} | {each.mm:.1f} | "
                f"{each.arc:.1f} | {'–' if each.least is None else format(each.least, 'g')} |"
                for each in measured
            ),
        ]
    return "\n".join(parts)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build", "legible"))
    chosen = parser.parse_args()
    everything = found_on_panels(chosen.out)
    print(listed(everything))
    print()
    print(table(rows(everything)))
