"""The composition root: the only place that builds concrete parts and hands them on."""
