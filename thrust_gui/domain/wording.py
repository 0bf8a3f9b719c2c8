"""What is read out for each word of a voice, in English."""

from __future__ import annotations

from typing import Final

ONES: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
TEENS: Final = (
    *("ten", "eleven", "twelve", "thirteen", "fourteen"),
    *("fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
TENS: Final = ("twenty", "thirty", "forty", "fifty")


def text(clip: str) -> str:
    """What is read for a clip; a comma where the sentence goes on."""
    kind, _, number = clip.partition("_")
    if number.isdigit():
        spelt = spelling(int(number))
        return {"count": f"{spelt}.", "set": f"set {spelt},", "of": f"of {spelt}."}[kind]
    return clip.replace("_", " ") + "."


def spelling(number: int) -> str:
    """A number from 1 to 59 in words."""
    tens, ones = divmod(number, 10)
    if tens == 0:
        return ONES[number - 1]
    if tens == 1:
        return TEENS[ones]
    return TENS[tens - 2] + (f" {ONES[ones - 1]}" if ones else "")
