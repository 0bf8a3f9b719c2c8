"""``python -m tests.exchange.fuzzing FIRST COUNT``: so many mutants are read, in little memory.

Each is read or refused with one sentence, within two seconds of computing; what is read goes into a
log whole. Prints what became of them; ends with the number of the first that did otherwise.
"""

from __future__ import annotations

import json
import random
import resource
import signal
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.exchange.mutants import mutant
from tests.helpers.fakes import FakeClock
from thrust_gui.app.transfer import BatchInfo, ImportChoices, WeightUnit
from thrust_gui.domain.message import Refusal
from thrust_gui.exchange.importer import Importer
from thrust_gui.store.log import SqliteLog

if TYPE_CHECKING:
    from datetime import datetime

    from thrust_gui.domain.records import LogContents

MEMORY: Final = 500_000_000
SECONDS: Final = 2.0
ADDED: Final = 25
"""Every so manieth that was read is added to a log."""
CHOICES: Final = (
    ImportChoices(),
    ImportChoices(unit=WeightUnit.LB),
    ImportChoices(exercises=frozenset({"squat (barbell)", "plank", ""})),
)


def attempt(number: int, path: Path) -> str:
    """What becomes of one mutant."""
    path.write_bytes(mutant(random.Random(number)))  # noqa: S311 - the same mutant each time
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    try:
        found = Importer(frozenset[str], _offset).look(path, CHOICES[number % len(CHOICES)])
    except Refusal as refusal:
        said = str(refusal)
        assert said.endswith("."), said
        assert "\n" not in said
        return "refused"
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    preview, contents = found
    json.dumps(preview.as_json())
    sets = [each for workout in contents.workouts for each in workout.sets]
    assert preview.taken == len(sets) == len({each.id for each in sets})
    assert len(preview.skipped) + preview.taken <= preview.rows
    if number % ADDED == 0:
        whole(contents, path.with_suffix(f".{number}.sqlite3"))
    return preview.format


def whole(contents: LogContents, path: Path) -> None:
    """All of it is in the log, and a second time nothing is added."""
    with SqliteLog(path, FakeClock()) as log:
        added = log.add(contents, BatchInfo("strong", path.name))
        kept = log.contents()
        assert [each.id for each in kept.workouts] == [each.id for each in contents.workouts]
        assert kept == contents
        assert (added is None) == (contents == type(contents)())
        assert log.add(contents) is None
    path.unlink(missing_ok=True)


def _offset(local: datetime) -> int:
    return 60 if local.month in range(4, 10) else 0


def _too_long(*_: object) -> None:
    raise TimeoutError(f"more than {SECONDS} s")


def main(first: int, count: int) -> None:
    """Read so many, one after the other."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    signal.signal(signal.SIGVTALRM, _too_long)
    found: Counter[str] = Counter()
    number = first
    with tempfile.TemporaryDirectory() as folder:
        try:
            for number in range(first, first + count):
                found[attempt(number, Path(folder) / "mutant.csv")] += 1
        except BaseException as error:
            error.add_note(f"mutant {number}")
            raise
    sys.stdout.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
