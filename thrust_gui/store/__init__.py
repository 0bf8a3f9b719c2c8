"""The log on disk: one SQLite file, one thread that writes it, answers from any thread."""
