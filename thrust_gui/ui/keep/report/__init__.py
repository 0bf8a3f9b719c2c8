"""A period on paper: charts, tables, and how every figure came about."""
