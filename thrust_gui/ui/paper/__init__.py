"""The guide on one sheet of paper."""
