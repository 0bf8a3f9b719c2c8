"""The trends: whether the same work gets easier, and whether it is done as planned."""
