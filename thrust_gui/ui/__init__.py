"""Widgets only: pages, each with a presenter, and small painted parts that know nobody."""
