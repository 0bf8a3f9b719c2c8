"""A package, so that no other of this name, which some libraries ship, comes before it."""
