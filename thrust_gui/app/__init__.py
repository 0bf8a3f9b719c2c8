"""Use cases: what the program does, through ports. Pure Python, as the domain."""
