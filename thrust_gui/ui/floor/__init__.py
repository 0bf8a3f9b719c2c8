"""What the gym floor is laid out by, and from how far it can be read; told to the desk too."""
