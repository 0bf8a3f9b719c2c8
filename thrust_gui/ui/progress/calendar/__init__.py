"""The calendar: a year at a glance, day by day."""
