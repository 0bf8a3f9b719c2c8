"""The band: what it is called, how long it is stretched, and what it then pulls with."""

from thrust_gui.domain.band.advice import rigging_advice
from thrust_gui.domain.band.calibration import Point, calibrate
from thrust_gui.domain.band.force import Elastic, Estimate, shape
from thrust_gui.domain.band.kinds import (
    STANDARD_LOOP_MM,
    WIDTHS_MM,
    BandColour,
    Rigging,
    band_name,
)
from thrust_gui.domain.band.own import OwnBand
from thrust_gui.domain.band.stretch import Anchored, Slack, Stretch, path, stretch
from thrust_gui.domain.band.words import force_text
from thrust_gui.domain.band.work import Pull, load_index

__all__ = [
    "STANDARD_LOOP_MM",
    "WIDTHS_MM",
    "Anchored",
    "BandColour",
    "Elastic",
    "Estimate",
    "OwnBand",
    "Point",
    "Pull",
    "Rigging",
    "Slack",
    "Stretch",
    "band_name",
    "calibrate",
    "force_text",
    "load_index",
    "path",
    "rigging_advice",
    "shape",
    "stretch",
]
