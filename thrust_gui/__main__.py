"""Where the program begins: a command-line verb, or the window."""
