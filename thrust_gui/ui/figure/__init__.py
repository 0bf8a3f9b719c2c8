"""The figure's renderer: one code for the screen, images, SVG and paper."""
