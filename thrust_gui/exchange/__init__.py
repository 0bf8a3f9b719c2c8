"""Files in and out: one module a format, one detector. Nothing is half written, or half read."""
