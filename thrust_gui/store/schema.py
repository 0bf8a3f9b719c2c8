"""The tables, migration by migration.

Every row carries an id (UUIDv7), a hybrid logical clock stamp, the device that wrote it and a
tombstone, so that two copies of a log can be merged: the newer row wins, deleted ones included.
A band, calibration or plan is named without a foreign key: merged rows may arrive before it does.
"""

from __future__ import annotations

from typing import Final

ROW: Final = """
  id TEXT NOT NULL PRIMARY KEY,
  hlc INTEGER NOT NULL,
  device TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))"""

MIGRATION_1: Final = (
    "CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID",
    f"""CREATE TABLE import_batch ({ROW},
  imported_at INTEGER NOT NULL,
  format TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT ''
) STRICT""",
    f"""CREATE TABLE band ({ROW},
  import_batch TEXT REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  width_mm INTEGER NOT NULL,
  flat_length_mm INTEGER,
  colour TEXT NOT NULL DEFAULT '',
  rigging TEXT
) STRICT""",
    f"""CREATE TABLE calibration ({ROW},
  band TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  f100_n REAL NOT NULL,
  points TEXT NOT NULL DEFAULT '[]'
) STRICT""",
    f"""CREATE TABLE plan ({ROW},
  name TEXT NOT NULL DEFAULT '',
  sets INTEGER NOT NULL,
  reps INTEGER NOT NULL,
  tempo TEXT NOT NULL,
  rest_s INTEGER NOT NULL,
  get_ready_s INTEGER NOT NULL,
  variation TEXT NOT NULL,
  band TEXT,
  rigging TEXT
) STRICT""",
    f"""CREATE TABLE workout ({ROW},
  import_batch TEXT REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED,
  started_at INTEGER NOT NULL,
  utc_offset_min INTEGER NOT NULL,
  local_date TEXT NOT NULL,
  plan TEXT,
  note TEXT NOT NULL DEFAULT ''
) STRICT""",
    f"""CREATE TABLE set_entry ({ROW},
  import_batch TEXT REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED,
  workout TEXT NOT NULL REFERENCES workout (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  variation TEXT NOT NULL,
  band TEXT,
  rigging TEXT,
  rest_length_mm INTEGER,
  calibration TEXT,
  tempo TEXT NOT NULL,
  target_reps INTEGER NOT NULL,
  completed_reps INTEGER NOT NULL,
  effort REAL,
  peak_force_n REAL,
  tut_ms INTEGER NOT NULL,
  hold_ms INTEGER NOT NULL,
  impulse_ns REAL,
  started_at INTEGER NOT NULL,
  note TEXT NOT NULL DEFAULT ''
) STRICT""",
    f"""CREATE TABLE rep ({ROW},
  set_entry TEXT NOT NULL REFERENCES set_entry (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  lift_ms INTEGER NOT NULL,
  hold_ms INTEGER NOT NULL,
  lower_ms INTEGER NOT NULL,
  bottom_ms INTEGER NOT NULL,
  complete INTEGER NOT NULL CHECK (complete IN (0, 1))
) STRICT""",
    "CREATE UNIQUE INDEX rep_of_set ON rep (set_entry, ordinal)",
    "CREATE INDEX workout_by_date ON workout (deleted, local_date, started_at, id)",
    """CREATE INDEX set_of_workout ON set_entry
  (workout, deleted, completed_reps, tut_ms, hold_ms)""",
    "CREATE INDEX workout_of_batch ON workout (import_batch) WHERE import_batch IS NOT NULL",
    "CREATE INDEX set_of_batch ON set_entry (import_batch) WHERE import_batch IS NOT NULL",
)
"""workout_by_date and set_of_workout answer weekly sums by themselves, without any table."""

MIGRATION_2: Final = (
    f"""CREATE TABLE undo_step ({ROW},
  made INTEGER NOT NULL,
  said TEXT NOT NULL,
  forward TEXT NOT NULL,
  back TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT""",
    "CREATE INDEX undo_step_in_order ON undo_step (made)",
)
"""Changes by hand and the way back; `made` is the stamp of the change, and orders them."""

MIGRATION_3: Final = (
    "DROP INDEX set_of_workout",
    """CREATE INDEX set_of_workout ON set_entry
  (workout, deleted, band, rigging, completed_reps, tut_ms, hold_ms, impulse_ns, peak_force_n)""",
)
"""Weekly sums by band too are answered by the two indexes alone."""

MIGRATION_4: Final = (
    "ALTER TABLE set_entry ADD COLUMN pacing TEXT NOT NULL DEFAULT 'metronome'",
    "ALTER TABLE set_entry ADD COLUMN late_ms REAL",
    "ALTER TABLE set_entry ADD COLUMN gap_ms REAL",
)
"""Who set the pace, and how late picture and sound came."""

TABLES_1: Final = frozenset(
    {"meta", "import_batch", "band", "calibration", "plan", "workout", "set_entry", "rep"}
)
"""Of migration 1; no later one takes any away."""
TABLES: Final = TABLES_1 | {"undo_step"}
