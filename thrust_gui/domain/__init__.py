"""The exercise itself: frozen values and pure functions. No Qt, no I/O, no clock, no numpy."""
