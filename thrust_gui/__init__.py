"""Thrust: a hands-free trainer for banded hip thrusts."""

__version__ = "0.1.0"
