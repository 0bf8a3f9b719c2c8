"""The band: what it is called, how long it is stretched, and what it then pulls with."""

from thrust_gui.domain.band.kinds import (
    STANDARD_LOOP_MM,
    WIDTHS_MM,
    BandColour,
    Rigging,
    band_name,
)

__all__ = ["STANDARD_LOOP_MM", "WIDTHS_MM", "BandColour", "Rigging", "band_name"]
