"""Timelines into sound: cues, mixing, files, and the player that is the clock of a set.

Importing a module of this room that bootstrap wires costs nothing: numpy and QtMultimedia come with
the first sound, or with `loading.preload`.
"""
