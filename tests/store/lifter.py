"""Trains without end in a process of its own, to be killed.

python -m tests.store.lifter DATABASE ACKNOWLEDGED

Each repetition that is durable is named in the second file, as “set ordinal”. Says “ready” on
standard output after the first.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

from tests.store.records import rep, set_of, workout
from thrust_gui.desktop.clock import SystemClock
from thrust_gui.store.log import SqliteLog

REPS = 12


def main(database: str, acknowledged: str) -> None:
    log = SqliteLog(Path(database), SystemClock())
    out = os.open(acknowledged, os.O_CREAT | os.O_APPEND | os.O_WRONLY)
    first = True
    while True:
        session = replace(workout(1), id=log.new_id())
        log.save_workout(session)
        for ordinal in range(1, 4):
            record = replace(set_of(1, ordinal=ordinal), id=log.new_id())
            log.save_set(session.id, record)
            done = set_of(1, map(rep, range(1, REPS + 1)), ordinal)
            for each in done.reps:
                log.save_rep(record.id, each)
                if not log.flush(60) or log.notices() or log.health().problem:
                    sys.exit(f"{log.notices()} {log.health()}")
                os.write(out, f"{record.id} {each.ordinal}\n".encode())
                if first:
                    os.write(1, b"ready\n")
                    first = False
            log.save_set(session.id, replace(done, id=record.id))


if __name__ == "__main__":
    main(*sys.argv[1:])
