"""What the lifter can choose: validated as it is typed, in effect at once."""
