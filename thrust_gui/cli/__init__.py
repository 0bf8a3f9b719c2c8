"""Verbs that need no window."""
