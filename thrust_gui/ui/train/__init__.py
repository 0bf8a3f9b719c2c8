"""The gym floor: Train, rest and summary. Huge, few words, dark, told by the clock of the set."""
