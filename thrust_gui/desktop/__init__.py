"""What the operating system gives: time, folders, settings, background jobs."""
