"""Pictures of files on their way in and out."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from thrust_gui.bootstrap.stand_ins import TODAY
from thrust_gui.bootstrap.tour_report import first_page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thrust_gui.bootstrap.tour import Camera, Visit

HEADER: Final = (
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE"
)
EXERCISES: Final = (
    ("Hip Thrust (Barbell)", 80, (10, 10, 8)),
    ("Glute Bridge", 0, (15, 15)),
    ("Squat (Barbell)", 70, (8, 8, 6)),
    ("Romanian Deadlift", 60, (10, 10)),
    ("Lat Pulldown", 45, (12, 12, 10)),
    ("Plank", 0, (0,)),
)
WORKOUTS: Final = 9


def strong_export() -> str:
    """Three weeks of another year, as Strong writes them: weights without a unit, a row cut off."""
    return "\n".join((HEADER, *_rows(), "2025-02-30 18:00:00,Legs,1h,Glute Bridge,1,0,12,0,0,"))


def _rows() -> Iterator[str]:
    first = TODAY - timedelta(days=420)
    for number in range(WORKOUTS):
        day = first + timedelta(days=number * 7 // 3)
        for name, weight, sets in EXERCISES:
            for order, reps in enumerate(sets, 1):
                yield f"{day} 18:05:00,Legs,55m,{name},{order},{weight},{reps},0,0,8"
            yield f"{day} 18:05:00,Legs,55m,{name},Rest Timer,0,0,0,90,"


def of_the_files(camera: Camera, visit: Visit) -> None:
    """What was found in a file, what is to be written to one, and the report of a period."""
    program = visit.program
    with TemporaryDirectory() as folder:
        file = Path(folder, "strong.csv")
        file.write_text(strong_export(), encoding="utf-8")
        program.transfer.open_files([file])
        camera.shoot(program, "import")
    program.transfer.import_page.desk.cancel()
    program.transfer.open_export()
    camera.shoot(program, "export")
    program.window.open_page(program.window.page)
    camera.keep(first_page(program), "report")
